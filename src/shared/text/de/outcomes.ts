/** Wie etwas ausging: einzelne Schritte, was zurückgenommen wurde, ganze Läufe (Exitcodes). */
import type { outcomes as english } from '../en/outcomes.ts';
import type { Translation } from '../translation.ts';

export const outcomes: Translation<typeof english> = {
  'outcome.done': 'erledigt',
  'outcome.notDone': 'nicht ausgeführt',
  'outcome.failed':
    'Windows hat es abgelehnt: {why}{details, select, none {} other { ({details})}}',
  'outcome.unknown': 'es ist nicht bekannt, ob es wirksam wurde: {why}',

  'settlement.restored': '{thing}: geprüft und wie zuvor',
  'settlement.notSeen':
    '{thing}: rückgängig gemacht, aber nicht geprüft, weil Windows es nie anzeigt',
  'settlement.alreadyFormer': '{thing}: bereits wie zuvor',
  'settlement.changedByOthers':
    '{thing}: beibehalten, weil es nach der Einrichtung geändert wurde{where, select, none {} other {. Anzeigen oder entfernen: {where}}}',
  'settled.wreckedLeft':
    '{thing}: beibehalten. {why}{where, select, none {} other { Anzeigen oder entfernen: {where}}}',
  'settled.remainsGone': '{thing}: geprüft und wie zuvor. {why}',
  'settlement.neededByOthers':
    '{thing}: beibehalten, weil {again, select, yes {ein anderes Programm auf diesem PC den Dienst wieder gestartet hat} other {{count, plural, =0 {ein anderes Programm auf diesem PC es braucht} one {{by} es braucht} other {{by} es brauchen}}}}',
  'settlement.goesWithParent': '{thing}: entfernt, zusammen mit dem, wozu es gehört',
  'settlement.cannotComeBack': '{thing}: kann nicht vollständig wiederhergestellt werden. {why}',
  'settlement.unreadable':
    '{thing}: noch nicht rückgängig gemacht, weil es nicht gelesen werden konnte{why, select, none {} other { ({why})}}',
  'settlement.failed': '{thing}: nicht rückgängig gemacht ({why})',

  'place.vpn': 'Einstellungen > Netzwerk und Internet > VPN',
  'place.vpnPart':
    'wird mit der Verbindung unter Einstellungen > Netzwerk und Internet > VPN entfernt',
  'place.rootStore': 'certlm.msc > Vertrauenswürdige Stammzertifizierungsstellen',
  'place.intermediateStore': 'certlm.msc > Zwischenzertifizierungsstellen',
  'place.personalStore': 'certlm.msc > Eigene Zertifikate',
  'place.services': 'services.msc',
  'place.registry': 'regedit',
  'place.securityRules': 'wf.msc > Verbindungssicherheitsregeln',
  'place.inboundRules': 'wf.msc > Eingehende Regeln',
  'place.outboundRules': 'wf.msc > Ausgehende Regeln',
  'place.ipsecSettings': 'wf.msc > Eigenschaften > IPsec-Einstellungen',
  'place.nrptCmdlets': 'die DnsClient-Cmdlets der Windows PowerShell',
  'place.ipsecCmdlets': 'die NetSecurity-Cmdlets der Windows PowerShell',

  'failure.failed': 'Ein Schritt ist fehlgeschlagen: {title}. {outcome}.',
  'failure.cancelled': 'Sie haben abgebrochen.',
  'failure.blocked': 'Dieser PC kann jetzt nicht eingerichtet werden: {what}',
  'failure.stale': 'Dieser PC hat sich geändert, während die Änderungen vorgenommen wurden.',
  'failure.refused': 'Der Prozess, der die Änderungen vornimmt, wurde nicht gestartet: {why}.',

  'exit.ok': 'Fertig.',
  'exit.restartNeeded': 'Fertig. Zum Abschluss muss Windows neu gestartet werden.',
  'exit.refusedByUser': 'Vom Benutzer abgebrochen.',
  'exit.notInstalled': 'Dieses VPN ist auf diesem PC nicht eingerichtet.',
  'exit.unexpected':
    'Ein unerwarteter Fehler ist aufgetreten. Führen Sie denselben Befehl noch einmal aus; er repariert, was übrig geblieben ist.',
  'exit.badArguments': 'Ungültige Befehlszeile.',
  'exit.badProfile': 'Die Profildatei ist ungültig oder kann nicht gelesen werden.',
  'exit.badCertificate': 'Das Zertifikat kann nicht verwendet werden.',
  'exit.secretsFileRefused': 'Die Geheimnisdatei kann nicht verwendet werden.',
  'exit.blocked':
    'Dieser PC erfüllt die Anforderungen des Profils nicht. Es wurde nichts geändert.',
  'exit.conflict':
    'Eine Verbindung oder Regel mit diesem Namen ist bereits vorhanden. Es wurde nichts geändert.',
  'exit.consentNeeded': 'Eine Änderung braucht Ihre Zustimmung. Es wurde nichts geändert.',
  'exit.secretMissing': 'Ein Geheimnis fehlt. Es wurde nichts geändert.',
  'exit.notElevated': 'Administratorrechte sind erforderlich. Es wurde nichts geändert.',
  'exit.wrongAccount':
    'Änderungen für einen Benutzer müssen als der angemeldete Benutzer ausgeführt werden. Es wurde nichts geändert.',
  'exit.busy': 'Roadwarrior nimmt auf diesem PC bereits Änderungen vor.',
  'exit.stalePlan':
    'Dieser PC hat sich nach dem Erstellen des Plans geändert, daher wurde nichts angewendet. Führen Sie den Befehl noch einmal aus.',
  'exit.rolledBack': 'Ein Schritt ist fehlgeschlagen. Alle Änderungen wurden rückgängig gemacht.',
  'exit.rollbackIncomplete':
    'Ein Schritt ist fehlgeschlagen, und einige Änderungen konnten nicht rückgängig gemacht werden.',
  'exit.interrupted': 'Die Einrichtung wurde unterbrochen. Der nächste Aufruf repariert sie.',
  'exit.drift':
    'Dieser PC entspricht nicht dem Profil, oder einige Einstellungen konnten nicht gelesen werden.',
  'exit.undoIncomplete': 'Einige Einstellungen konnten nicht rückgängig gemacht werden.',
  'exit.serverProblem':
    'Die Serverprüfung hat ein Problem gefunden, mit dem das VPN nicht funktionieren würde. Es wurde nichts geändert.',
  'exit.serverSilent': 'Eine erwartete Antwort des Servers blieb aus. Es wurde nichts geändert.',
  'exit.serverNotAsked':
    'Einige Tests der Serverprüfung konnten nicht ausgeführt werden. Es wurde nichts geändert.',
  'exit.pcNoAnswer': 'Windows antwortet nicht. Es wurde nichts geändert.',
  'exit.recordsUnusable':
    'Die Aufzeichnungen von Roadwarrior auf diesem PC können nicht verwendet werden.',
  'exit.causeHere': 'Die Ursache liegt auf diesem PC.',
  'exit.causeElsewhere': 'Die Ursache liegt nicht auf diesem PC.',
  'exit.noCauseFound': 'Es wurde keine Ursache gefunden.',
  'exit.notAllRead':
    'Einige Einstellungen konnten nicht gelesen werden; eine Ursache kann deshalb fehlen.',
  'exit.findings': 'Unter den Ergebnissen sind Fehler.',
  'exit.incomplete': 'Das Ergebnis ist unvollständig: Füllen Sie die Lücken.',
  'exit.notTransferable': 'Die Datei kann nicht konvertiert werden. Es wurde nichts geschrieben.',
  'exit.transferredWithLoss': 'Konvertiert, außer dem, was aufgeführt ist.',

  'pc.powershellNoAnswer':
    'Windows PowerShell fehlt oder antwortet nicht. Reparieren Sie Windows, oder fragen Sie Ihren Helpdesk.',
  'pc.executionPolicy':
    'Eine Richtlinie verbietet PowerShell-Skripts oder lässt nur solche zu, die ein vertrauenswürdiger Herausgeber signiert hat; die von Roadwarrior sind nicht signiert. Bitten Sie Ihren Administrator, lokale Skripts zuzulassen (RemoteSigned) oder die Skripts von Roadwarrior zu signieren und den Signierer zu den vertrauenswürdigen Herausgebern hinzuzufügen.',
  'pc.constrainedLanguage':
    'Dieser PC führt unsignierte PowerShell-Skripts nur im eingeschränkten Sprachmodus aus. Bitten Sie Ihren Administrator, Roadwarrior zuzulassen.',
  'pc.systemRootNotTrusted':
    'Die Umgebung nennt einen Windows-Ordner, der nicht der echte ist. Starten Sie das Programm in einer neuen Sitzung.',
  'pc.sessionDead':
    'Die PowerShell-Sitzung wurde beendet. Führen Sie denselben Befehl noch einmal aus.',

  'exitHelp.notElevated':
    'Führen Sie den Befehl als Administrator aus, oder verwenden Sie --scope user für die Änderungen des Benutzers.',
  'exitHelp.wrongAccount':
    'Führen Sie die Änderungen des Benutzers als dieser Benutzer aus (--scope user), oder verwenden Sie ein Profil, das die Verbindung für alle Benutzer anlegt (allUsers).',
  'exitHelp.secretMissing':
    'Verwenden Sie --secrets FILE, oder geben Sie es in einem Terminal ein.',
  'exitHelp.restartNeeded': 'Herunterfahren und wieder einschalten reicht nicht.',
};
