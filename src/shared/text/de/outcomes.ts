/** Wie etwas ausging: einzelne Schritte, was zurückgenommen wurde, ganze Läufe (Exitcodes). */
import type { outcomes as english } from '../en/outcomes.ts';
import type { Translation } from '../translation.ts';

export const outcomes: Translation<typeof english> = {
  'outcome.done': 'erledigt',
  'outcome.notDone': 'nicht getan',
  'outcome.failed':
    'Windows hat es abgelehnt: {why}{details, select, none {} other { ({details})}}',
  'outcome.unknown': 'ob es gelungen ist, ist nicht bekannt: {why}',

  'settlement.restored': '{thing}: nachgelesen und wie zuvor',
  'settlement.notSeen':
    '{thing}: rückgängig gemacht; Windows zeigt es nie, darum ließ es sich nicht prüfen',
  'settlement.alreadyFormer': '{thing}: war schon wie zuvor',
  'settlement.changedByOthers':
    '{thing}: nicht angetastet, weil es seither geändert wurde{where, select, none {} other {. Ansehen oder entfernen: {where}}}',
  'settled.wreckedLeft':
    '{thing}: nicht angetastet. {why}{where, select, none {} other { Ansehen oder entfernen: {where}}}',
  'settled.remainsGone': '{thing}: nachgelesen und wie zuvor. {why}',
  'settlement.neededByOthers':
    '{thing}: bleibt, weil {again, select, yes {etwas auf diesem PC den Dienst wieder gestartet hat} other {{count, plural, =0 {etwas anderes auf diesem PC es braucht} one {{by} es braucht} other {{by} es brauchen}}}}',
  'settlement.goesWithParent': '{thing}: verschwunden mit dem, wozu es gehört',
  'settlement.cannotComeBack': '{thing}: lässt sich nicht ganz wiederherstellen. {why}',
  'settlement.unreadable':
    '{thing}: noch nicht rückgängig gemacht, weil es nicht lesbar war{why, select, none {} other { ({why})}}',
  'settlement.failed': '{thing}: nicht rückgängig gemacht ({why})',

  'place.vpn': 'Einstellungen > Netzwerk und Internet > VPN',
  'place.vpnPart':
    'es verschwindet, wenn Sie die Verbindung unter Einstellungen > Netzwerk und Internet > VPN entfernen',
  'place.rootStore': 'certlm.msc > Vertrauenswürdige Stammzertifizierungsstellen',
  'place.intermediateStore': 'certlm.msc > Zwischenzertifizierungsstellen',
  'place.personalStore': 'certlm.msc > Eigene Zertifikate',
  'place.services': 'services.msc',
  'place.registry': 'regedit',
  'place.securityRules': 'wf.msc > Verbindungssicherheitsregeln',
  'place.inboundRules': 'wf.msc > Eingehende Regeln',
  'place.outboundRules': 'wf.msc > Ausgehende Regeln',
  'place.ipsecSettings': 'wf.msc > Eigenschaften > IPsec-Einstellungen',
  'place.nrptCmdlets':
    'Get-DnsClientNrptRule und Remove-DnsClientNrptRule in der Windows PowerShell',
  'place.ipsecCmdlets': 'die NetSecurity-Cmdlets der Windows PowerShell',

  'failure.failed': 'Der Schritt ist fehlgeschlagen: {title}. {outcome}.',
  'failure.cancelled': 'Auf Wunsch abgebrochen.',
  'failure.blocked': 'Nicht angewendet. Auf diesem PC steht jetzt etwas im Weg: {what}',
  'failure.stale': 'Der PC hat sich geändert, während der Plan angewendet wurde.',
  'failure.refused': 'Der Teil, der den PC ändert, hat den Start verweigert: {why}.',

  'exit.ok': 'Fertig.',
  'exit.restartNeeded': 'Fertig. Windows muss neu gestartet werden, bevor alles wirkt.',
  'exit.refusedByUser': 'Vom Benutzer abgebrochen.',
  'exit.notInstalled': 'Dieses Profil ist auf diesem PC nicht installiert.',
  'exit.unexpected':
    'Etwas Unerwartetes ist geschehen. Führen Sie denselben Befehl noch einmal aus; er bringt in Ordnung, was liegen blieb.',
  'exit.badArguments': 'Die Befehlszeile ist falsch.',
  'exit.badProfile': 'Die Profildatei ist falsch oder nicht lesbar.',
  'exit.badCertificate': 'Das Zertifikat ist nicht brauchbar.',
  'exit.secretsFileRefused': 'Die Datei mit den Geheimnissen ist nicht brauchbar.',
  'exit.blocked': 'Dieser PC kann das Profil so nicht übernehmen. Es wurde nichts geändert.',
  'exit.conflict': 'Etwas mit demselben Namen ist im Weg. Es wurde nichts geändert.',
  'exit.consentNeeded': 'Eine Änderung braucht Ihre Zustimmung. Es wurde nichts geändert.',
  'exit.secretMissing': 'Ein Geheimnis fehlt. Es wurde nichts geändert.',
  'exit.notElevated': 'Administratorrechte sind nötig. Es wurde nichts geändert.',
  'exit.wrongAccount':
    'Die Schritte des Benutzers müssen als der angemeldete Benutzer laufen. Es wurde nichts geändert.',
  'exit.busy': 'Ein anderer Lauf von Roadwarrior arbeitet an diesem PC.',
  'exit.stalePlan':
    'Der PC hat sich geändert, nachdem der Plan gemacht wurde. Roadwarrior hat nichts geändert. Führen Sie den Befehl noch einmal aus.',
  'exit.rolledBack': 'Ein Schritt ist fehlgeschlagen. Alles, was getan war, ist zurückgenommen.',
  'exit.rollbackIncomplete':
    'Ein Schritt ist fehlgeschlagen, und nicht alles ließ sich zurücknehmen.',
  'exit.interrupted':
    'Der Teil, der den PC ändert, ging verloren. Der nächste Lauf bringt in Ordnung, was liegen blieb.',
  'exit.drift': 'Der PC ist nicht so, wie das Profil es will, oder nicht alles davon war lesbar.',
  'exit.undoIncomplete': 'Nicht alles ließ sich rückgängig machen.',
  'exit.serverProblem':
    'Die Serverprüfung fand etwas, womit das VPN nicht funktionieren würde. Es wurde nichts geändert.',
  'exit.serverSilent':
    'Der Server gab keine Antwort, wo eine fällig war. Es wurde nichts geändert.',
  'exit.serverNotAsked': 'Der Server wurde nicht alles gefragt. Es wurde nichts geändert.',
  'exit.pcNoAnswer': 'Der PC hat nicht geantwortet. Es wurde nichts geändert.',
  'exit.recordsUnusable': 'Die Aufzeichnungen von Roadwarrior auf diesem PC sind unbrauchbar.',
  'exit.causeHere': 'Die Ursache liegt auf diesem PC.',
  'exit.causeElsewhere': 'Die Ursache liegt nicht auf diesem PC.',
  'exit.noCauseFound': 'Es wurde keine Ursache gefunden.',
  'exit.notAllRead': 'Nicht alles war lesbar; eine Ursache kann also fehlen.',
  'exit.findings': 'Unter den Befunden sind Fehler.',
  'exit.incomplete': 'Etwas ist unvollständig: Lücken sind noch zu füllen.',
  'exit.notTransferable': 'Es lässt sich nicht umwandeln. Nichts wurde geschrieben.',
  'exit.transferredWithLoss': 'Umgewandelt, außer dem, was genannt ist.',

  'pc.powershellNoAnswer':
    'Windows PowerShell fehlt oder hat nicht geantwortet. Reparieren Sie Windows, oder fragen Sie Ihren Helpdesk.',
  'pc.executionPolicy':
    'Eine Richtlinie lässt keine PowerShell-Skripts zu, oder nur solche, die ein vertrauenswürdiger Herausgeber signiert hat; die von Roadwarrior sind nicht signiert. Bitten Sie, wer diesen PC verwaltet, Skripts dieses PCs zuzulassen (RemoteSigned), oder die Skripts von Roadwarrior zu signieren und den Signierenden zu den vertrauenswürdigen Herausgebern hinzuzufügen.',
  'pc.constrainedLanguage':
    'Dieser PC führt unsignierte PowerShell-Skripts nur im eingeschränkten Sprachmodus aus. Bitten Sie, wer ihn verwaltet, Roadwarrior zu erlauben.',
  'pc.systemRootNotTrusted':
    'Die Umgebung nennt einen anderen Windows-Ordner als Windows selbst. Starten Sie das Programm aus einer sauberen Sitzung.',
  'pc.sessionDead':
    'Die Sitzung mit dem PC ist beendet. Führen Sie denselben Befehl noch einmal aus.',

  'exitHelp.notElevated':
    'Starten Sie den Befehl als Administrator, oder nehmen Sie --scope user für die Schritte des Benutzers.',
  'exitHelp.wrongAccount':
    'Führen Sie die Schritte des Benutzers als dieser Benutzer aus (--scope user), oder lassen Sie das Profil die Verbindung für alle Benutzer anlegen (allUsers).',
  'exitHelp.secretMissing':
    'Geben Sie es mit --secrets FILE an, oder tippen Sie es in einem Terminal ein.',
  'exitHelp.restartNeeded':
    'Starten Sie Windows neu. Herunterfahren und wieder einschalten reicht nicht.',
};
