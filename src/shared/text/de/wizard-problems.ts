/** Das Problemfeld: was geschehen ist (`ipc.`), warum (`ipcWhy.`) und was zu tun ist (`ipcHelp.`). */
import type { wizardProblems as english } from '../en/wizard-problems.ts';
import type { Translation } from '../translation.ts';

export const wizardProblems: Translation<typeof english> = {
  'problemPanel.why': 'Warum',
  'problemPanel.todo': 'Was zu tun ist',

  'ipc.badRequest': 'Etwas Eingegebenes oder Ausgewähltes ist nicht brauchbar.',
  'ipcWhy.badRequest': 'Es ist zu lang, oder nicht von der Art, die hier gebraucht wird.',
  'ipcHelp.badRequest': 'Prüfen Sie Ihre Eingabe und versuchen Sie es erneut.',
  'ipc.userNameRefused': 'Der Benutzername lässt sich nicht verwenden.',
  'ipcWhy.userNameRefused':
    'Er ist zu lang, beginnt oder endet mit einem Leerzeichen, oder er enthält Zeichen, die man nicht sieht oder die die Leserichtung ändern. Oft kommen sie beim Kopieren mit.',
  'ipcHelp.userNameRefused': 'Tippen Sie den Benutzernamen neu, statt ihn einzufügen.',
  'ipc.secretRefused':
    '{field, select, psk {Der vorinstallierte Schlüssel lässt sich nicht verwenden.} other {Das Kennwort lässt sich nicht verwenden.}}',
  'ipcWhy.secretRefused':
    '{code, select, textTooLong {Die Eingabe ist zu lang.} overrideNeeded {Die Eingabe enthält Zeichen, die VPN-Server verschieden lesen: Sicher sind nur Buchstaben, Ziffern und Zeichen der englischen Tastatur.} other {Die Eingabe enthält ein Zeichen, das zu keinem Text gehört, etwa ein Zeilenende oder einen Tabulator.}}',
  'ipcHelp.secretRefused':
    'Geben Sie es neu ein. Bleibt es dabei, bitten Sie Ihre IT-Abteilung um ein anderes.',
  'ipc.badResponse': 'Das Programm bekam eine Antwort, die es nicht versteht.',
  'ipcWhy.badResponse': 'Das ist ein Fehler von Roadwarrior.',
  'ipcHelp.badResponse':
    'Schließen Sie das Programm und starten Sie es neu. Sagen Sie Ihrem Helpdesk, was Sie getan haben.',
  'ipc.foreignSender': 'Die Anfrage wurde abgelehnt.',
  'ipcWhy.foreignSender': 'Sie kam nicht aus dem Fenster dieses Programms.',
  'ipcHelp.foreignSender': 'Schließen Sie das Programm und starten Sie es neu.',
  'ipc.fileUnreadable': 'Die Datei lässt sich nicht lesen.',
  'ipcWhy.fileUnreadable':
    'Sie wurde verschoben oder gelöscht, sie ist ein Ordner, oder Sie dürfen sie nicht lesen.',
  'ipcHelp.fileUnreadable':
    'Sehen Sie nach, wo die Datei ist, kopieren Sie sie auf Ihren Desktop und versuchen Sie es erneut.',
  'ipc.fileTooBig': 'Die Datei ist zu groß.',
  'ipcWhy.fileTooBig': 'Profile und Zertifikate sind klein: 4 MB ist die Grenze.',
  'ipcHelp.fileTooBig': 'Prüfen Sie, ob Sie die richtige Datei ausgewählt haben.',
  'ipc.fileUnknown': 'Die Datei ist nicht mehr bekannt.',
  'ipcWhy.fileUnknown': 'Sie wurde in einer früheren Sitzung dieses Fensters ausgewählt.',
  'ipcHelp.fileUnknown': 'Wählen Sie die Datei noch einmal aus.',
  'ipc.notOneProfile': 'Bitte öffnen Sie genau eine Datei.',
  'ipcWhy.notOneProfile': 'Es waren mehrere, oder es ist keine .vpnprofile.',
  'ipcHelp.notOneProfile': 'Nehmen Sie die eine Datei, die Ihre IT-Abteilung Ihnen geschickt hat.',
  'ipc.outOfOrder': 'Das geht jetzt nicht.',
  'ipcWhy.outOfOrder': 'Ein Schritt davor fehlt, oder dem Plan wurde schon zugestimmt.',
  'ipcHelp.outOfOrder': 'Gehen Sie zum Anfang und öffnen Sie das Profil noch einmal.',
  'ipc.certificateRefused': 'Das Zertifikat {file} lässt sich nicht öffnen.',
  'ipcWhy.certificateRefused': 'Sein Kennwort ist falsch, oder die Datei ist beschädigt.',
  'ipcHelp.certificateRefused':
    'Gehen Sie zurück, öffnen Sie das Zertifikat noch einmal und prüfen Sie das Kennwort.',
  'ipc.pcNoAnswer': 'Windows antwortet nicht.',
  'ipcWhy.pcNoAnswer':
    'PowerShell ist nicht gestartet oder hat nicht rechtzeitig geantwortet, oder eine Richtlinie dieses PCs verbietet Skripte.',
  'ipcHelp.pcNoAnswer':
    'Warten Sie einen Moment und versuchen Sie es erneut. Bleibt es so, fragen Sie Ihren Helpdesk.',
  'ipc.recordsUnusable':
    'Die Aufzeichnungen über das, was eingerichtet wurde, sind nicht brauchbar.',
  'ipcWhy.recordsUnusable': 'Sie sind beschädigt oder wurden von einem anderen Programm geändert.',
  'ipcHelp.recordsUnusable':
    'Fragen Sie Ihren Helpdesk. Bis dahin wird zur Sicherheit nichts geändert.',
  'ipc.accessDenied': 'Eine Datei von Roadwarrior ist für Sie gesperrt.',
  'ipcWhy.accessDenied': 'Ihr Konto darf sie nicht lesen oder schreiben.',
  'ipcHelp.accessDenied':
    'Starten Sie das Programm als Administrator, oder fragen Sie Ihren Helpdesk.',
  'ipc.busy': 'Ein anderer Lauf arbeitet an diesem PC.',
  'ipcWhy.busy': 'Nur ein Programm zur selben Zeit darf diese Einstellungen ändern.',
  'ipcHelp.busy': 'Warten Sie, bis er zu Ende ist, und versuchen Sie es dann erneut.',
  'ipc.notInstalled': 'Dieses Profil ist auf diesem PC nicht eingerichtet.',
  'ipcWhy.notInstalled': 'Es wurde schon entfernt, oder es gehört einem anderen Benutzer.',
  'ipcHelp.notInstalled': 'Sehen Sie sich die Liste noch einmal an.',
  'ipc.otherProfile': 'Diese Datei gehört zu einem anderen Profil.',
  'ipcWhy.otherProfile':
    'Zum Reparieren wird die Datei gebraucht, mit der die Verbindung eingerichtet wurde.',
  'ipcHelp.otherProfile': 'Wählen Sie die Datei aus, die zu dieser Verbindung gehört.',
  'ipc.saveFailed': 'Die Datei wurde nicht gespeichert.',
  'ipcWhy.saveFailed': 'In den Ordner lässt sich nicht schreiben, oder der Datenträger ist voll.',
  'ipcHelp.saveFailed': 'Wählen Sie einen anderen Ordner, zum Beispiel Ihre Dokumente.',
  'ipc.dialFailed': 'Windows hat die Verbindung nicht geöffnet.',
  'ipcWhy.dialFailed': 'Sein eigenes Fenster für Verbindungen ist nicht gestartet.',
  'ipcHelp.dialFailed': 'Öffnen Sie die Verbindung über das Netzwerksymbol der Taskleiste.',
  'ipc.elevationCancelled': 'Es wurde nichts geändert.',
  'ipcWhy.elevationCancelled':
    'Die Frage von Windows nach einem Administrator wurde mit Nein beantwortet.',
  'ipcHelp.elevationCancelled':
    'Klicken Sie noch einmal auf die Schaltfläche und antworten Sie mit Ja, oder bitten Sie einen Administrator darum.',
  'ipc.elevationFailed':
    'Der Teil für Administratoren ist nicht gestartet. Es wurde nichts geändert.',
  'ipcWhy.elevationFailed': 'Windows oder eine Richtlinie dieses PCs hat ihn aufgehalten.',
  'ipcHelp.elevationFailed': 'Fragen Sie Ihren Helpdesk oder einen Administrator dieses PCs.',
  'ipc.elevatedCopyLost': 'Der Teil für Administratoren ist weg.',
  'ipcWhy.elevatedCopyLost': 'Er hat nicht rechtzeitig geantwortet, oder er wurde beendet.',
  'ipcHelp.elevatedCopyLost':
    'Gehen Sie zum Anfang: blieb etwas halb getan, wird dort Reparieren angeboten.',
  'ipc.wrongAccount': 'Das ist das falsche Konto.',
  'ipcWhy.wrongAccount':
    'Das Programm läuft als ein anderer Benutzer als der angemeldete; Ihre eigenen Einstellungen würden verfehlt.',
  'ipcHelp.wrongAccount': 'Starten Sie das Programm normal, nicht als anderer Benutzer.',
  'ipc.cutShort': 'Ein früherer Lauf wurde abgebrochen.',
  'ipcWhy.cutShort':
    'Was er in Ihren eigenen Einstellungen hinterlassen hat, muss zuerst in Ordnung gebracht werden.',
  'ipcHelp.cutShort':
    'Gehen Sie zum Anfang. Dort sehen Sie, was zurückgesetzt wird; wählen Sie „Reparieren“.',
  'ipc.unexpected': 'Etwas Unerwartetes ist geschehen.',
  'ipcWhy.unexpected': 'Das Programm kennt diesen Fehler nicht ({name}).',
  'ipcHelp.unexpected':
    'Versuchen Sie es erneut. Geschieht es wieder, sagen Sie Ihrem Helpdesk, was Sie getan haben.',

  'wizardHelp.certificateLocked':
    'Gehen Sie zurück und öffnen Sie das Zertifikat mit dem Kennwort.',
  'wizardHelp.secretNeeded': 'Gehen Sie zurück und geben Sie es ein.',
  'wizardHelp.irreversible':
    'Stimmen Sie unten zu, oder wählen Sie einen anderen Namen für die Verbindung.',
  'wizardHelp.heldByOtherProfile':
    'Entfernen Sie zuerst das andere Profil, unter „Was hier eingerichtet ist“.',
  'wizardHelp.mayCutYouOff': 'Arbeiten Sie am PC selbst, oder stimmen Sie unten zu.',
  'wizardHelp.rasManRestartOffered': 'Stimmen Sie unten zu, wenn Sie das wollen.',
  'wizardHelp.entryTwice':
    'Stimmen Sie unten zu: Alle werden entfernt, und die Verbindung wird neu angelegt. Oder lassen Sie in der Liste der Netzwerke nur eine davon übrig.',
  'wizardHelp.entryDamaged': 'Stimmen Sie unten zu: Sie wird entfernt und neu angelegt.',
  'wizardHelp.connectionInUse': 'Trennen Sie sie, oder stimmen Sie unten zu.',
  'wizardHelp.connectionManaged':
    'Fragen Sie, wer diesen PC verwaltet, oder wählen Sie einen anderen Namen für die neue Verbindung.',
  'wizardHelp.rulePaused': 'Schalten Sie ihn wieder ein, unter „Was hier eingerichtet ist“.',
};
