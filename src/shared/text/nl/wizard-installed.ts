/** Wat op deze pc is ingesteld, en wat u ermee kunt doen. */
import type { wizardInstalled as english } from '../en/wizard-installed.ts';
import type { Translation } from '../translation.ts';

export const wizardInstalled: Translation<typeof english> = {
  'installed.title': 'Wat hier is ingesteld',
  'installed.lead': 'Alles wat Roadwarrior op deze pc heeft gewijzigd, per profiel.',
  'installed.none': 'Roadwarrior heeft op deze pc niets ingesteld.',
  'installed.noneButLeft':
    'Er is hier niets meer ingesteld door Roadwarrior, maar niet alles op deze pc is zoals eerst. Zie hieronder.',
  'installed.disconnectAndUndo': 'Verbreken en ongedaan maken',
  'installed.since': 'Revisie {revision, number}, ingesteld op {appliedAt, date, moment}',
  'installed.paused': 'Gepauzeerd: verkeer onbeschermd',
  'installed.undoUnfinished': 'Niet volledig ongedaan gemaakt',
  'installed.verify': 'Nu controleren',
  'installed.pause': 'Pauzeren',
  'installed.resume': 'Hervatten',
  'installed.undo': 'Verwijderen…',
  'installed.asWanted': 'Gecontroleerd: alles is zoals het is ingesteld.',
  'installed.asFarAsRead':
    'Gecontroleerd: alles wat dit venster kan lezen, is zoals het is ingesteld.',
  'installed.notAllRead': 'Niet alles kon worden gelezen',
  'installed.drift': 'Er is sindsdien iets gewijzigd',
  'installed.notInForce': 'Het is zoals het is ingesteld, maar Windows gebruikt het niet',
  'installed.repairDriftText':
    'Kies het bestand van dit profiel opnieuw. U ziet het plan voordat er iets wordt gewijzigd.',
  'installed.chooseProfile': 'Profiel kiezen…',
  'installed.things': '{count, plural, one {# ding is ingesteld} other {# dingen zijn ingesteld}}',
  'installed.scope': '{scope, select, machine {hele pc} other {alleen u}}',
  'installed.problems': 'Deze gegevens kunnen niet worden gebruikt',
  'installed.interrupted': 'Een eerdere uitvoering is afgebroken',
  'installed.interruptedText':
    'Herstellen brengt {scope, select, machine {de instellingen van de hele pc} user {uw eigen instellingen} other {alles}} terug zoals het voor die uitvoering was.',
  'installed.repair': 'Herstellen',
  'installed.ended': '{name, select, none {Herstellen} other {{name}}}: {meaning}',
  'installed.confirmTitle': '{name} verwijderen?',
  'installed.confirmText':
    'Alles wat ervoor is ingesteld, wordt teruggenomen, en instellingen krijgen hun vorige waarde. Wat anderen sindsdien hebben gewijzigd, blijft zo.',
  'installed.hangUp': 'Verbreek eerst de verbinding als die in gebruik is',
  'installed.confirm': 'Verwijderen',
  'installed.restart':
    'Start Windows opnieuw op wanneer het u uitkomt; pas daarna is alles zoals vroeger. Afsluiten en weer aanzetten is niet genoeg.',
};
