/** Die Startseite: was auf diesem PC steht, ob es verbunden ist, und was man damit tun kann. */
import type { wizardHome as english } from '../en/wizard-home.ts';
import type { Translation } from '../translation.ts';

export const wizardHome: Translation<typeof english> = {
  'home.title': 'Ihre VPN-Verbindungen',
  'home.asOf': 'Stand: {moment, date, moment}',
  'home.checkAll': 'Jetzt alle prüfen',
  'home.more': 'Mehr',
  'home.details': 'Details',
  'home.hideDetails': 'Details ausblenden',
  'home.setUp': 'Eingerichtet',
  'home.open': 'VPN-Datei öffnen',
  'home.openText': 'Von Ihrer IT-Abteilung',
  'home.do.connect': 'Verbinden',
  'home.do.disconnect': 'Trennen',
  'home.do.resume': 'Fortsetzen',
  'home.do.seeChanges': 'Änderungen ansehen',
  'home.do.tryAgain': 'Erneut versuchen',
  'home.do.restart': 'Jetzt neu starten…',
  'home.do.newFile': 'Neue Datei auswählen…',
  'home.is.connected':
    '{unit, select, minutes {Seit {count, plural, one {# Minute} other {# Minuten}} verbunden} hours {Seit {count, plural, one {# Stunde} other {# Stunden}} verbunden} days {Seit {count} Tagen verbunden} other {Verbunden}}',
  'home.more.connected': '{by, select, another {von jemand anderem an diesem PC} other {}}',
  'home.is.notConnected': 'Nicht verbunden',
  'home.is.expires': '{ready, select, yes {Bereit} other {Nicht verbunden}}',
  'home.more.expires':
    '{days, plural, =0 {das Profil läuft in weniger als einem Tag ab} one {das Profil läuft in # Tag ab} other {das Profil läuft in # Tagen ab}}',
  'home.is.expired': '{ready, select, yes {Bereit} other {Nicht verbunden}}',
  'home.more.expired': 'das Profil ist am {moment, date, day} abgelaufen',
  'home.is.inForce': 'Bereit',
  'home.more.inForce': 'verbindet sich, sobald etwas an die Netze dahinter geht',
  'home.is.notInForce': 'Nicht in Gebrauch',
  'home.more.notInForce': 'eingerichtet, aber Windows verwendet es nicht',
  'home.is.paused': 'Angehalten',
  'home.more.paused': 'Datenverkehr zu den Netzen dahinter ist nicht geschützt',
  'home.is.lastFailed': 'Nicht verbunden',
  'home.more.lastFailed':
    '{code, select, none {der letzte Versuch ist fehlgeschlagen} other {der letzte Versuch ist mit Fehler {code} fehlgeschlagen}}',
  'home.is.changed': 'Seit der Einrichtung geändert',
  'home.more.changed': '{count, plural, one {1 Einstellung} other {# Einstellungen}}',
  'home.is.serverChanged': 'Seit der Einrichtung geändert',
  'home.more.serverChanged':
    '{connected, select, yes {Sie sind mit {now} verbunden, nicht mit {before}. Trennen Sie die Verbindung, und sagen Sie Ihrer IT-Abteilung Bescheid.} other {der Server ist jetzt {now}, nicht {before}. Verbinden Sie sich nicht, und sagen Sie Ihrer IT-Abteilung Bescheid.}}',
  'home.is.addressMoved': 'Adresse gewechselt',
  'home.more.addressMoved':
    'dieser PC ist jetzt {to}. {inClear, select, yes {Datenverkehr zu den Netzen dahinter ist nicht geschützt.} other {Der Tunnel kann nicht aufgebaut werden.}}',
  'home.is.serverMoved': 'Server umgezogen',
  'home.more.serverMoved': '{server} ist jetzt {to}',
  'home.is.undoUnfinished': 'Entfernen nicht abgeschlossen',
  'home.more.undoUnfinished': 'einige Einstellungen konnten nicht rückgängig gemacht werden',
  'home.is.restartNeeded': 'Neustart nötig',
  'home.more.restartNeeded': 'es funktioniert erst nach einem Neustart von Windows',
  'home.is.unknown': 'Nicht feststellbar',
  'home.more.unknown':
    '{why, select, missing {was eingerichtet wurde, ist nicht mehr da} accessDenied {ein Administrator muss nachsehen} serviceStopped {ein Windows-Dienst ist beendet} other {Windows gab keine brauchbare Antwort}}',
  'home.is.looking': 'Wird geprüft…',
  'home.dialling':
    '{at, select, open {Das Verbindungsfenster von Windows ist geöffnet. Fahren Sie dort fort.} other {Das Verbindungsfenster von Windows wird geöffnet…}}',
  'home.stopWaiting': 'Nicht mehr warten',
  'home.dialled.connected': '{name} ist verbunden.',
  'home.dialled.failed': '{name} wurde nicht verbunden: Fehler {code}.',
  'home.dialled.cancelled': '{name}: Es wurde nichts versucht.',
  'home.dialled.noReason': '{name} wurde nicht verbunden. Windows hat keinen Grund genannt.',
  'home.dialled.givenUp': '{name}: Es wird nicht länger gewartet.',
  'home.disconnectAndRemove': 'Trennen und entfernen',
  'home.removeInUse': 'Die Verbindung ist aktiv und wird zuerst getrennt.',
  'restart.title': 'Windows jetzt neu starten?',
  'restart.text': 'Speichern Sie zuerst Ihre Arbeit. Windows schließt alle Apps und startet neu.',
  'restart.confirm': 'Windows neu starten',
  'ipc.hangUpFailed': 'Die Verbindung konnte nicht getrennt werden.',
  'ipcWhy.hangUpFailed': 'Windows meldet sie weiter als verbunden oder hat nicht geantwortet.',
  'ipcHelp.hangUpFailed':
    'Wählen Sie das Netzwerksymbol in der Taskleiste, und trennen Sie die Verbindung dort.',
  'ipc.restartFailed': 'Windows konnte von hier aus nicht neu gestartet werden.',
  'ipcWhy.restartFailed': 'Windows hat es abgelehnt, oder eine andere App hält den Neustart auf.',
  'ipcHelp.restartFailed': 'Wählen Sie Start, Ein/Aus, Neu starten.',
  'menu.label': 'Sprache, Hilfe und Info',
  'menu.help': 'Hilfe',
  'menu.more.help':
    'Ihre Verbindungen stehen auf der ersten Seite. Roadwarrior zeigt jede Änderung vorher an, und Sie können sie später rückgängig machen. Funktioniert eine Verbindung nicht, fragen Sie Ihre IT-Abteilung und senden Sie ihr den Bericht, den Sie nach der Einrichtung speichern können.',
  'menu.keeps': 'Was Roadwarrior aufbewahrt',
  'menu.more.keeps':
    'Aufbewahrt wird, was an diesem PC geändert wurde, und die früheren Werte, damit es rückgängig gemacht werden kann. Schlüssel, Kennwörter und Zertifikatdateien gehen an Windows und sonst nirgendwohin. Außerdem merkt es sich Größe und Sprache dieses Fensters.',
  'menu.about': 'Info',
  'menu.more.about':
    'Roadwarrior {version}. Freie Software unter der MIT-Lizenz. Es richtet den in Windows integrierten VPN-Client ein und ist kein VPN-Dienst.',
};
