/** Wat op deze pc is ingesteld, en wat u ermee kunt doen. */
import type { wizardInstalled as english } from '../en/wizard-installed.ts';
import type { Translation } from '../translation.ts';

export const wizardInstalled: Translation<typeof english> = {
  'installed.none': 'Roadwarrior heeft op deze pc geen VPN ingesteld.',
  'installed.noneButLeft':
    'Roadwarrior heeft verwijderd wat het had ingesteld, behalve wat hieronder staat.',
  'installed.disconnectAndUndo': 'Verbinding verbreken en ongedaan maken',
  'installed.since': 'Revisie {revision, number}, ingesteld op {appliedAt, date, moment}',
  'installed.paused': 'Gepauzeerd: verkeer onbeschermd',
  'installed.undoUnfinished': 'Niet volledig ongedaan gemaakt',
  'installed.verify': 'Nu controleren',
  'installed.pause': 'Pauzeren',
  'installed.resume': 'Hervatten',
  'installed.undo': 'Verwijderen…',
  'installed.asWanted': 'Gecontroleerd: er is sinds de installatie niets gewijzigd.',
  'installed.asFarAsRead':
    'Gecontroleerd: wat dit venster kan lezen, is sinds de installatie niet gewijzigd.',
  'installed.notAllRead': 'Sommige instellingen konden niet worden gelezen',
  'installed.drift': 'Instellingen zijn sinds de installatie gewijzigd',
  'installed.notInForce': 'Juist ingesteld, maar Windows gebruikt het niet',
  'installed.repairDriftText':
    'Open het bestand van het profiel opnieuw om dit te herstellen. U ziet elke wijziging vooraf.',
  'installed.chooseProfile': 'Profiel kiezen…',
  'installed.things': '{count, plural, one {# instelling} other {# instellingen}} van deze VPN',
  'installed.scope': '{scope, select, machine {alle gebruikers} other {alleen u}}',
  'installed.problems': 'Deze installatiegegevens kunnen niet worden gebruikt',
  'installed.interrupted': 'De vorige installatie is onderbroken',
  'installed.interruptedText':
    'Met Herstellen worden {scope, select, machine {de instellingen voor alle gebruikers} user {uw eigen instellingen} other {alle instellingen}} teruggezet zoals ze waren.',
  'installed.repair': 'Herstellen',
  'installed.ended': '{name, select, none {Herstellen} other {{name}}}: {meaning}',
  'installed.confirmTitle': '{name} verwijderen?',
  'installed.confirmText':
    'De instellingen worden verwijderd en eerdere waarden worden teruggezet. Wat sindsdien is gewijzigd, blijft behouden.',
  'installed.hangUp': 'Verbreek eerst de VPN-verbinding als die in gebruik is',
  'installed.confirm': 'Verwijderen',
  'installed.restart':
    'Start Windows opnieuw op wanneer het u uitkomt; pas daarna is deze pc weer zoals eerst. Afsluiten en weer aanzetten is niet genoeg.',
};
