/** Die Änderungen, bevor ihnen zugestimmt wird: die vier Felder darüber und je eine Zeile. */
import type { wizardChanges as english } from '../en/wizard-changes.ts';
import type { Translation } from '../translation.ts';

export const wizardChanges: Translation<typeof english> = {
  'changes.title': '{count, plural, one {1 Änderung} other {# Änderungen}} an diesem PC',
  'changes.leadFinal':
    'Noch wurde nichts geändert. {count, plural, one {Eine Änderung kann} other {# Änderungen können}} nicht vollständig rückgängig gemacht werden.',
  'changes.list': 'Änderungen',
  'changes.what': 'Was',
  'changes.now': 'Jetzt',
  'changes.after': 'Danach',
  'changes.asSetUp': 'Wie eingerichtet',
  'changes.needsYes': 'Zustimmung nötig',
  'changes.restart': 'Neustart',
  'changes.wholePc': 'Ganzer PC',
  'changes.onlyYou': 'Nur Sie',
  'changes.command': '{count, plural, one {Genauer Befehl} other {Genaue Befehle}}',
  'changes.newName': 'Name der neuen',
  'changes.home': 'Zu Ihren Verbindungen',
  'changes.renew': 'Diese Datei ab jetzt verwenden',
  'changes.nextAdministrator': 'Danach fragt Windows nach einem Administrator.',
  'changes.nextYes':
    '{count, plural, one {1 Änderung braucht} other {# Änderungen brauchen}} Ihre Zustimmung',
  'changes.make':
    '{count, plural, one {Diese Änderung vornehmen} other {Diese # Änderungen vornehmen}}',
  'strip.label': 'Was das bedeutet',
  'strip.administrator': 'Administrator',
  'strip.administratorText': 'Windows fragt einmal',
  'strip.noAdministrator': 'Kein Administrator',
  'strip.noAdministratorText': 'Nicht erforderlich',
  'strip.elevated': 'Administrator',
  'strip.elevatedText': 'Bereits zugelassen',
  'strip.restart': 'Neustart nötig',
  'strip.restartText': 'Wann es Ihnen passt',
  'strip.noRestart': 'Kein Neustart',
  'strip.noRestartText': 'Sofort einsatzbereit',
  'strip.allTraffic': 'Gesamter Datenverkehr',
  'strip.allTrafficText': 'Über {server}',
  'strip.someTraffic': 'Ein Teil des Datenverkehrs',
  'strip.someTrafficText':
    '{count, plural, =0 {Nur das Netz, das der Server zuweist} one {Nur ein Netz} other {Nur # Netze}}',
  'strip.weaker': 'Schwächerer Schutz',
  'strip.weakerText': 'Siehe oben',
  'strip.final':
    '{count, plural, one {1 nicht rückgängig zu machen} other {# nicht rückgängig zu machen}}',
  'strip.finalText': 'Unten gekennzeichnet',
  'strip.checkPassed': 'Serverprüfung bestanden',
  'strip.checkPassedText':
    '{signIn, select, yes {Anmeldung getestet} other {Anmeldung nicht getestet}}',
  'strip.checkWarned': 'Serverprüfung unsicher',
  'strip.checkWarnedText': 'Eine Antwort kam nicht',
  'strip.checkFailed': 'Serverprüfung nicht bestanden',
  'strip.checkFailedText': 'So wird das VPN nicht funktionieren',
  'strip.notChecked': 'Server nicht geprüft',
  'strip.notCheckedText': 'Ob es geht, ist offen',
};
