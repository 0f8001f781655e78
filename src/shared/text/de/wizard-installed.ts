/** Was auf diesem PC eingerichtet ist, und was man damit tun kann. */
import type { wizardInstalled as english } from '../en/wizard-installed.ts';
import type { Translation } from '../translation.ts';

export const wizardInstalled: Translation<typeof english> = {
  'installed.title': 'Was hier eingerichtet ist',
  'installed.lead': 'Alles, was Roadwarrior an diesem PC geändert hat, nach Profilen.',
  'installed.none': 'Roadwarrior hat an diesem PC nichts eingerichtet.',
  'installed.noneButLeft':
    'Von Roadwarrior ist hier nichts mehr eingerichtet, aber nicht alles an diesem PC ist wie zuvor. Näheres steht unten.',
  'installed.disconnectAndUndo': 'Trennen und rückgängig machen',
  'installed.since': 'Revision {revision, number}, eingerichtet am {appliedAt, date, moment}',
  'installed.paused': 'Angehalten: Datenverkehr ungeschützt',
  'installed.undoUnfinished': 'Nicht ganz rückgängig gemacht',
  'installed.verify': 'Jetzt prüfen',
  'installed.pause': 'Anhalten',
  'installed.resume': 'Fortsetzen',
  'installed.undo': 'Entfernen…',
  'installed.asWanted': 'Geprüft: alles ist, wie es eingerichtet wurde.',
  'installed.asFarAsRead':
    'Geprüft: Alles, was dieses Fenster lesen kann, ist, wie es eingerichtet wurde.',
  'installed.notAllRead': 'Nicht alles war lesbar',
  'installed.drift': 'Seitdem wurde etwas geändert',
  'installed.notInForce': 'Es ist, wie es eingerichtet wurde, aber Windows verwendet es nicht',
  'installed.repairDriftText':
    'Wählen Sie die Datei dieses Profils noch einmal aus. Sie sehen den Plan, bevor etwas geändert wird.',
  'installed.chooseProfile': 'Profil auswählen…',
  'installed.things':
    '{count, plural, one {# Sache wurde eingerichtet} other {# Sachen wurden eingerichtet}}',
  'installed.scope': '{scope, select, machine {ganzer PC} other {nur Sie}}',
  'installed.problems': 'Diese Aufzeichnungen sind nicht brauchbar',
  'installed.interrupted': 'Ein früherer Lauf wurde abgebrochen',
  'installed.interruptedText':
    'Reparieren stellt {scope, select, machine {die Einstellungen des ganzen PCs} user {Ihre eigenen Einstellungen} other {alles}} so her, wie es vor diesem Lauf war.',
  'installed.repair': 'Reparieren',
  'installed.ended': '{name, select, none {Reparieren} other {{name}}}: {meaning}',
  'installed.confirmTitle': '{name} entfernen?',
  'installed.confirmText':
    'Alles, was dafür eingerichtet wurde, wird zurückgenommen, und Einstellungen bekommen ihren früheren Wert. Was andere seitdem geändert haben, bleibt so.',
  'installed.hangUp': 'Die Verbindung vorher trennen, falls sie benutzt wird',
  'installed.confirm': 'Entfernen',
  'installed.restart':
    'Starten Sie Windows neu, wenn es Ihnen passt; erst danach ist alles wie früher. Herunterfahren und wieder einschalten reicht nicht.',
};
