/** Das Problemfeld: was geschehen ist (`ipc.`), warum (`ipcWhy.`) und was zu tun ist (`ipcHelp.`). */
import type { wizardProblems as english } from '../en/wizard-problems.ts';
import type { Translation } from '../translation.ts';

export const wizardProblems: Translation<typeof english> = {
  'problemPanel.why': 'Grund',
  'problemPanel.todo': 'Nächster Schritt',

  'ipc.badRequest': 'Ihre Eingabe kann nicht verwendet werden.',
  'ipcWhy.badRequest': 'Sie ist zu lang oder hier nicht gültig.',
  'ipcHelp.badRequest': 'Prüfen Sie Ihre Eingabe, und versuchen Sie es erneut.',
  'ipc.userNameRefused': 'Der Benutzername kann nicht verwendet werden.',
  'ipcWhy.userNameRefused':
    'Er ist zu lang, beginnt oder endet mit einem Leerzeichen, oder er enthält Zeichen, die unsichtbar sind oder die Leserichtung ändern. Oft werden solche Zeichen mitkopiert.',
  'ipcHelp.userNameRefused': 'Geben Sie den Benutzernamen neu ein, statt ihn einzufügen.',
  'ipc.newNameRefused': 'Der Name {name} kann nicht verwendet werden.',
  'ipcWhy.newNameRefused':
    'Er ist zu lang, enthält keinen Buchstaben und keine Ziffer, beginnt mit einem Punkt, beginnt oder endet mit einem Leerzeichen, oder er enthält ein Zeichen, das Windows in einem Verbindungsnamen nicht zulässt.',
  'ipcHelp.newNameRefused': 'Wählen Sie einen anderen Namen. Es wurde nichts geändert.',
  'ipc.newNameTaken': 'Der Name {name} ist bereits vergeben.',
  'ipcWhy.newNameTaken': 'Eine Verbindung oder Regel mit diesem Namen ist bereits vorhanden.',
  'ipcHelp.newNameTaken': 'Wählen Sie einen anderen Namen. Es wurde nichts geändert.',
  'ipc.secretRefused':
    '{field, select, psk {Der vorinstallierte Schlüssel kann nicht verwendet werden.} other {Das Kennwort kann nicht verwendet werden.}}',
  'ipcWhy.secretRefused':
    '{code, select, textTooLong {Die Eingabe ist zu lang.} overrideNeeded {Die Eingabe enthält Zeichen, die VPN-Server verschieden lesen. Sicher sind nur Buchstaben, Ziffern und Zeichen der englischen Tastatur.} other {Die Eingabe enthält ein Zeichen, das in einem Text nicht vorkommen darf, etwa einen Zeilenumbruch oder einen Tabulator.}}',
  'ipcHelp.secretRefused':
    'Wiederholen Sie die Eingabe. Wird sie wieder abgelehnt, bitten Sie Ihre IT-Abteilung um einen neuen Wert.',
  'ipc.badResponse': 'Roadwarrior hat eine Antwort erhalten, die es nicht lesen kann.',
  'ipcWhy.badResponse': 'Das ist ein Fehler in Roadwarrior.',
  'ipcHelp.badResponse':
    'Schließen Sie Roadwarrior, und starten Sie es neu. Teilen Sie Ihrem Helpdesk mit, was Sie getan haben.',
  'ipc.foreignSender': 'Die Anforderung wurde abgelehnt.',
  'ipcWhy.foreignSender': 'Sie kam nicht aus dem Fenster von Roadwarrior.',
  'ipcHelp.foreignSender': 'Schließen Sie Roadwarrior, und starten Sie es neu.',
  'ipc.fileUnreadable': 'Die Datei kann nicht gelesen werden.',
  'ipcWhy.fileUnreadable':
    'Sie wurde verschoben oder gelöscht, sie ist ein Ordner, oder Sie dürfen sie nicht lesen.',
  'ipcHelp.fileUnreadable':
    'Suchen Sie die Datei, kopieren Sie sie auf Ihren Desktop, und versuchen Sie es erneut.',
  'ipc.fileTooBig': 'Die Datei ist zu groß.',
  'ipcWhy.fileTooBig': 'Profile und Zertifikate sind klein: Die Grenze liegt bei 4 MB.',
  'ipcHelp.fileTooBig': 'Prüfen Sie, ob Sie die richtige Datei ausgewählt haben.',
  'ipc.fileUnknown': 'Die ausgewählte Datei ist nicht mehr verfügbar.',
  'ipcWhy.fileUnknown': 'Sie wurde in einer früheren Sitzung dieses Fensters ausgewählt.',
  'ipcHelp.fileUnknown': 'Wählen Sie die Datei noch einmal aus.',
  'ipc.notOneProfile': 'Öffnen Sie genau eine Datei.',
  'ipcWhy.notOneProfile':
    'Sie haben mehrere Dateien ausgewählt oder eine Datei, die keine .vpnprofile-Datei ist.',
  'ipcHelp.notOneProfile': 'Wählen Sie die Datei aus, die Ihre IT-Abteilung Ihnen gesendet hat.',
  'ipc.outOfOrder': 'Das ist jetzt nicht möglich.',
  'ipcWhy.outOfOrder': 'Ein früherer Schritt fehlt, oder den Änderungen wurde schon zugestimmt.',
  'ipcHelp.outOfOrder': 'Gehen Sie zur Startseite, und öffnen Sie das Profil noch einmal.',
  'ipc.certificateRefused': 'Das Zertifikat {file} kann nicht geöffnet werden.',
  'ipcWhy.certificateRefused': 'Das Kennwort ist falsch, oder die Datei ist beschädigt.',
  'ipcHelp.certificateRefused':
    'Gehen Sie zurück, öffnen Sie das Zertifikat noch einmal, und prüfen Sie das Kennwort.',
  'ipc.pcNoAnswer': 'Windows antwortet nicht.',
  'ipcWhy.pcNoAnswer':
    'PowerShell ist nicht gestartet oder hat nicht rechtzeitig geantwortet, oder eine Richtlinie auf diesem PC blockiert Skripts.',
  'ipcHelp.pcNoAnswer':
    'Warten Sie einen Moment, und versuchen Sie es erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Helpdesk.',
  'ipc.recordsUnusable':
    'Die Aufzeichnungen von Roadwarrior über die Änderungen können nicht verwendet werden.',
  'ipcWhy.recordsUnusable': 'Sie sind beschädigt oder wurden von einem anderen Programm geändert.',
  'ipcHelp.recordsUnusable':
    'Wenden Sie sich an Ihren Helpdesk. Bis dahin wird zur Sicherheit nichts geändert.',
  'ipc.accessDenied': 'Sie haben keinen Zugriff auf eine Datei von Roadwarrior.',
  'ipcWhy.accessDenied': 'Ihr Konto darf sie nicht lesen oder ändern.',
  'ipcHelp.accessDenied':
    'Führen Sie Roadwarrior als Administrator aus, oder wenden Sie sich an Ihren Helpdesk.',
  'ipc.busy': 'Roadwarrior nimmt bereits Änderungen an diesem PC vor.',
  'ipcWhy.busy': 'Diese Einstellungen kann nur ein Programm auf einmal ändern.',
  'ipcHelp.busy': 'Warten Sie, bis die Änderungen abgeschlossen sind, und versuchen Sie es erneut.',
  'ipc.dialling': 'Windows stellt gerade eine Verbindung her.',
  'ipcWhy.dialling': 'Das Verbindungsfenster von Windows ist geöffnet oder öffnet sich gleich.',
  'ipcHelp.dialling':
    'Schließen Sie den Vorgang dort ab, oder warten Sie nicht mehr darauf. Versuchen Sie es dann erneut.',
  'ipc.serverChanged': 'Der Server dieser Verbindung wurde geändert.',
  'ipcWhy.serverChanged': 'Er ist jetzt {now}, nicht {before}.',
  'ipcHelp.serverChanged': 'Verbinden Sie sich nicht, und sagen Sie Ihrer IT-Abteilung Bescheid.',
  'ipc.notInstalled': 'Dieses Profil ist auf diesem PC nicht eingerichtet.',
  'ipcWhy.notInstalled': 'Es wurde bereits entfernt, oder es gehört einem anderen Benutzer.',
  'ipcHelp.notInstalled': 'Prüfen Sie die Liste noch einmal.',
  'ipc.otherProfile': 'Diese Datei gehört zu einem anderen Profil.',
  'ipcWhy.otherProfile':
    'Zum Reparieren wird die Datei benötigt, mit der die Verbindung eingerichtet wurde.',
  'ipcHelp.otherProfile': 'Wählen Sie die Datei aus, die zu dieser Verbindung gehört.',
  'ipc.saveFailed': 'Die Datei wurde nicht gespeichert.',
  'ipcWhy.saveFailed': 'Im Ordner kann nicht gespeichert werden, oder der Datenträger ist voll.',
  'ipcHelp.saveFailed': 'Wählen Sie einen anderen Ordner aus, zum Beispiel „Dokumente“.',
  'ipc.dialFailed': 'Windows hat die Verbindung nicht geöffnet.',
  'ipcWhy.dialFailed': 'Das Verbindungsfenster von Windows wurde nicht gestartet.',
  'ipcHelp.dialFailed':
    'Klicken Sie auf das Netzwerksymbol in der Taskleiste, und stellen Sie die Verbindung dort her.',
  'ipc.elevationCancelled': 'Es wurde nichts geändert.',
  'ipcWhy.elevationCancelled': 'Die Zustimmung eines Administrators wurde verweigert.',
  'ipcHelp.elevationCancelled':
    'Versuchen Sie es erneut, und antworten Sie mit „Ja“, oder bitten Sie einen Administrator darum.',
  'ipc.elevationFailed':
    'Der Administratorteil von Roadwarrior wurde nicht gestartet. Es wurde nichts geändert.',
  'ipcWhy.elevationFailed': 'Windows oder eine Richtlinie auf diesem PC hat den Start verhindert.',
  'ipcHelp.elevationFailed':
    'Wenden Sie sich an Ihren Helpdesk oder an einen Administrator dieses PCs.',
  'ipc.elevatedCopyLost': 'Der Administratorteil von Roadwarrior wird nicht mehr ausgeführt.',
  'ipcWhy.elevatedCopyLost': 'Er hat nicht rechtzeitig geantwortet, oder er wurde beendet.',
  'ipcHelp.elevatedCopyLost':
    'Gehen Sie zur Startseite. Sind Änderungen unvollständig geblieben, wählen Sie dort „Reparieren“.',
  'ipc.wrongAccount': 'Das ist das falsche Konto.',
  'ipcWhy.wrongAccount':
    'Roadwarrior wird nicht als der angemeldete Benutzer ausgeführt; Ihre eigenen Einstellungen blieben unberücksichtigt.',
  'ipcHelp.wrongAccount': 'Starten Sie Roadwarrior normal, nicht als anderer Benutzer.',
  'ipc.cutShort': 'Die letzte Einrichtung wurde unterbrochen.',
  'ipcWhy.cutShort':
    'Die unvollständigen Änderungen an Ihren eigenen Einstellungen müssen zuerst repariert werden.',
  'ipcHelp.cutShort':
    'Gehen Sie zur Startseite. Dort sehen Sie, welche Einstellungen wiederhergestellt werden; wählen Sie „Reparieren“.',
  'ipc.unexpected': 'Ein unerwarteter Fehler ist aufgetreten.',
  'ipcWhy.unexpected': 'Roadwarrior kennt diesen Fehler nicht ({name}).',
  'ipcHelp.unexpected':
    'Versuchen Sie es erneut. Tritt der Fehler wieder auf, teilen Sie Ihrem Helpdesk mit, was Sie getan haben.',

  'wizardHelp.certificateLocked':
    'Gehen Sie zurück, und öffnen Sie das Zertifikat mit seinem Kennwort.',
  'wizardHelp.secretNeeded': 'Gehen Sie zurück, und geben Sie es ein.',
  'wizardHelp.irreversible':
    'Bestätigen Sie unten, oder wählen Sie einen anderen Namen für die Verbindung.',
  'wizardHelp.heldByOtherProfile':
    'Entfernen Sie zuerst das andere Profil, unter „Ihre VPN-Verbindungen“.',
  'wizardHelp.mayCutYouOff': 'Arbeiten Sie direkt am PC, oder bestätigen Sie unten.',
  'wizardHelp.rasManRestartOffered': 'Bestätigen Sie unten, um den Dienst jetzt neu zu starten.',
  'wizardHelp.entryTwice':
    'Bestätigen Sie unten: Alle werden entfernt, und die Verbindung wird neu erstellt. Oder behalten Sie in der Liste der Netzwerke nur eine davon.',
  'wizardHelp.entryDamaged': 'Bestätigen Sie unten: Die Verbindung wird entfernt und neu erstellt.',
  'wizardHelp.connectionInUse': 'Trennen Sie die Verbindung, oder bestätigen Sie unten.',
  'wizardHelp.connectionManaged':
    'Fragen Sie Ihren Administrator, oder wählen Sie einen anderen Namen für die neue Verbindung.',
  'wizardHelp.rulePaused': 'Setzen Sie den Tunnel unter „Ihre VPN-Verbindungen“ fort.',
};
