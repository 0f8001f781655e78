/** Was auf diesem PC eingerichtet ist, und was man damit tun kann. */
import type { wizardInstalled as english } from '../en/wizard-installed.ts';
import type { Translation } from '../translation.ts';

export const wizardInstalled: Translation<typeof english> = {
  'installed.none': 'Roadwarrior hat auf diesem PC kein VPN eingerichtet.',
  'installed.noneButLeft':
    'Roadwarrior hat entfernt, was es eingerichtet hatte, außer dem, was unten steht.',
  'installed.disconnectAndUndo': 'Trennen und rückgängig machen',
  'installed.since': 'Revision {revision, number}, eingerichtet am {appliedAt, date, moment}',
  'installed.paused': 'Angehalten: Datenverkehr ungeschützt',
  'installed.undoUnfinished': 'Nicht vollständig rückgängig gemacht',
  'installed.verify': 'Jetzt prüfen',
  'installed.pause': 'Anhalten',
  'installed.resume': 'Fortsetzen',
  'installed.undo': 'Entfernen…',
  'installed.asWanted': 'Geprüft: Seit der Einrichtung wurde nichts geändert.',
  'installed.asFarAsRead':
    'Geprüft: Was dieses Fenster lesen kann, wurde seit der Einrichtung nicht geändert.',
  'installed.notAllRead': 'Einige Einstellungen konnten nicht gelesen werden',
  'installed.drift': 'Einstellungen wurden seit der Einrichtung geändert',
  'installed.notInForce': 'Richtig eingerichtet, aber Windows verwendet es nicht',
  'installed.repairDriftText':
    'Öffnen Sie die Datei des Profils erneut, um das zu beheben. Sie sehen jede Änderung vorher.',
  'installed.chooseProfile': 'Profil auswählen…',
  'installed.things': '{count, plural, one {# Einstellung} other {# Einstellungen}} dieses VPNs',
  'installed.scope': '{scope, select, machine {alle Benutzer} other {nur Sie}}',
  'installed.problems': 'Diese Aufzeichnungen können nicht verwendet werden',
  'installed.interrupted': 'Die letzte Einrichtung wurde unterbrochen',
  'installed.interruptedText':
    '„Reparieren“ stellt {scope, select, machine {die Einstellungen für alle Benutzer} user {Ihre eigenen Einstellungen} other {alle Einstellungen}} so wieder her, wie sie vorher waren.',
  'installed.repair': 'Reparieren',
  'installed.ended': '{name, select, none {Reparieren} other {{name}}}: {meaning}',
  'installed.confirmTitle': '{name} entfernen?',
  'installed.confirmText':
    'Die Einstellungen werden entfernt und frühere Werte wiederhergestellt. Was seitdem geändert wurde, bleibt erhalten.',
  'installed.hangUp': 'VPN zuerst trennen, falls es verwendet wird',
  'installed.confirm': 'Entfernen',
  'installed.restart':
    'Starten Sie Windows neu, wenn es Ihnen passt. Erst danach ist der vorherige Zustand wiederhergestellt. Herunterfahren und wieder Einschalten reicht nicht.',
};
