import type { wizardDoctor as english } from '../en/wizard-doctor.ts';
import type { Translation } from '../translation.ts';

export const wizardDoctor: Translation<typeof english> = {
  'doctorPage.open': 'Keine Verbindung möglich',
  'doctorPage.looking': 'Die Ursache wird gesucht…',
  'doctorPage.lookingLead':
    '{name}: Das dauert höchstens 30 Sekunden. An diesem PC ändert sich nichts.',
  'doctorPage.stop': 'Stopp',
  'doctorPage.lead': '{name} ist am {at, date, moment} mit Fehler {number} gescheitert: {meaning}',
  'doctorPage.leadSaid': '{name}, Fehler {number}: {meaning}',
  'doctorPage.noRecord':
    'Windows hat in den letzten sieben Tagen keinen fehlgeschlagenen Versuch von {name} aufgezeichnet.',
  'doctorPage.verdict':
    '{sure, select, proved {{cause}} likely {Sehr wahrscheinlich: {cause}} other {Möglich: {cause}}}',
  'doctorPage.nothing': 'Keine Ursache gefunden',
  'doctorPage.notAllRead': 'Noch keine Ursache gefunden',
  'doctorPage.sure':
    '{sure, select, proved {Bewiesen} likely {Sehr wahrscheinlich} other {Möglich}}',
  'doctorPage.where':
    '{where, select, here {Auf diesem PC zu beheben} server {Auf dem Server zu beheben} network {Im Netzwerk zu beheben} other {In Ihrem Konto zu beheben}}',
  'doctorPage.causes': 'Ursachen',
  'doctorPage.points': 'Was dafür spricht',
  'doctorPage.whatToDo': 'Was zu tun ist',
  'doctorPage.showFix': 'Lösung anzeigen',
  'doctorPage.fixTitle':
    'Die Lösung: {count, plural, one {1 Änderung} other {# Änderungen}} an diesem PC',
  'doctorPage.fixRestart':
    'Starten Sie Windows danach neu, und versuchen Sie dann, die Verbindung herzustellen.',
  'doctorPage.fixAdministrator': 'Als Nächstes fragt Windows nach einem Administrator.',
  'doctorPage.makeChange': 'Diese Änderung vornehmen',
  'doctorPage.notNow': 'Nicht jetzt',
  'doctorPage.madeNext':
    'Stellen Sie die Verbindung noch einmal her. Ist ein Neustart nötig, starten Sie Windows zuerst neu.',
  'doctorPage.undo': 'Diese Änderung rückgängig machen',
  'doctorPage.again': 'Noch einmal suchen',
  'doctorPage.back': 'Ihre VPN-Verbindungen',
  'doctorPage.forServer': 'Für den Administrator des Servers',
  'doctorPage.copy': 'Kopieren',
  'doctorPage.copied': 'Kopiert',
  'doctorPage.besides': 'Auch gefunden',
  'doctorPage.unread': 'Konnte nicht geprüft werden',
  'doctorPage.ruledOut': 'Ausgeschlossen: {count, plural, one {1 Ursache} other {# Ursachen}}',
  'doctorPage.ruledOutBy': '{cause} ({facts})',
  'doctorPage.fine':
    '{count, plural, one {1 Ursache geprüft und nicht gefunden.} other {# Ursachen geprüft und nicht gefunden.}}',
  'doctorPage.serverNotAsked': 'Der Server wurde nicht gefragt.',
};
