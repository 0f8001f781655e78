/** Das Ergebnis einer Einrichtung: geht es, und was nun. */
import type { wizardResult as english } from '../en/wizard-result.ts';
import type { Translation } from '../translation.ts';

export const wizardResult: Translation<typeof english> = {
  'result.title.ready': '{name} ist bereit',
  'result.title.set': '{name} ist eingerichtet',
  'result.title.restart': 'Zum Abschluss Windows neu starten',
  'result.title.willNot': 'Eingerichtet, aber noch keine Verbindung möglich',
  'result.title.differs': 'Eingerichtet, aber nicht alles entspricht dem Profil',
  'result.title.tunnel': '{name} ist eingerichtet',
  'result.lead':
    '{count, plural, one {Die Änderung wurde vorgenommen} other {Alle # Änderungen wurden vorgenommen}}{checked, select, yes { und geprüft} other {}}.',
  'result.hero.ready': 'Der Server hat diesen PC akzeptiert.',
  'result.hero.set': 'Ob eine Verbindung zustande kommt, ist nicht bekannt.',
  'result.hero.restart': 'Starten Sie Windows neu, bevor Sie sich verbinden.',
  'result.hero.willNot': 'Die Serverprüfung hat ein Problem gefunden.',
  'result.hero.differs': 'Etwas entspricht nicht dem Profil.',
  'result.hero.tunnel': 'Sie müssen nichts einschalten.',
  'result.signIn':
    '{tested, select, yes {Auch Benutzername und Kennwort wurden akzeptiert.} other {Benutzername und Kennwort wurden nicht geprüft. Windows fragt danach, wenn Sie die Verbindung herstellen.}}',
  'result.tunnelText': 'Der Tunnel wird aufgebaut, sobald etwas an {networks} geht.',
  'result.restartWhy':
    'Windows liest eine der neuen Einstellungen nur beim Start. Starten Sie neu: Herunterfahren und wieder Einschalten genügt nicht.',
  'result.later': 'So verbinden Sie sich später',
  'result.afterRestart': 'Nach dem Neustart',
  'result.later.icon': 'Wählen Sie das Netzwerksymbol in der Taskleiste.',
  'result.later.choose': 'Wählen Sie VPN und dann {name}.',
  'result.later.connect': 'Wählen Sie „Verbinden“, und melden Sie sich an.',
  'result.notNow': 'Nicht jetzt?',
  'result.notNowText':
    'Starten Sie neu, wann es Ihnen passt. Bis dahin zeigt Roadwarrior neben {name} „Neustart nötig“ an.',
  'result.trouble': 'Wenn es nicht klappt',
  'result.made': '{count, plural, one {1 Änderung vorgenommen} other {# Änderungen vorgenommen}}',
  'result.undo':
    '{count, plural, one {Die Änderung rückgängig machen…} other {Alle # Änderungen rückgängig machen…}}',
  'result.home': 'Ihre Verbindungen',
  'result.connect': 'Verbinden',
  'result.connectAnyway': 'Trotzdem verbinden',
  'result.tryToConnect': 'Verbindung versuchen',
  'result.restartByHand': 'Starten Sie über das Startmenü neu: „Ein/Aus“, dann „Neu starten“.',
  'result.again': 'Angaben erneut eingeben',
};
