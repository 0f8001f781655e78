/** De wijzigingen voordat ermee wordt ingestemd: de vier vakken erboven en een regel voor elk. */
import type { wizardChanges as english } from '../en/wizard-changes.ts';
import type { Translation } from '../translation.ts';

export const wizardChanges: Translation<typeof english> = {
  'changes.title': '{count, plural, one {1 wijziging} other {# wijzigingen}} op deze pc',
  'changes.leadFinal':
    'Er is nog niets gewijzigd. {count, plural, one {Eén wijziging kan} other {# wijzigingen kunnen}} niet volledig ongedaan worden gemaakt.',
  'changes.list': 'Wijzigingen',
  'changes.what': 'Wat',
  'changes.now': 'Nu',
  'changes.after': 'Daarna',
  'changes.asSetUp': 'Zoals ingesteld',
  'changes.needsYes': 'Uw akkoord nodig',
  'changes.restart': 'Opnieuw opstarten',
  'changes.wholePc': 'Hele pc',
  'changes.onlyYou': 'Alleen u',
  'changes.command': '{count, plural, one {Exacte opdracht} other {Exacte opdrachten}}',
  'changes.newName': 'Naam van de nieuwe',
  'changes.home': 'Naar uw verbindingen',
  'changes.renew': 'Dit bestand voortaan gebruiken',
  'changes.nextAdministrator': 'Daarna vraagt Windows om een administrator.',
  'changes.nextYes':
    'Voor {count, plural, one {1 wijziging} other {# wijzigingen}} is uw akkoord nodig',
  'changes.make':
    '{count, plural, one {Deze wijziging doorvoeren} other {Deze # wijzigingen doorvoeren}}',
  'strip.label': 'Wat dit betekent',
  'strip.administrator': 'Administrator',
  'strip.administratorText': 'Windows vraagt één keer',
  'strip.noAdministrator': 'Geen administrator',
  'strip.noAdministratorText': 'Niet nodig',
  'strip.elevated': 'Administrator',
  'strip.elevatedText': 'Al toegestaan',
  'strip.restart': 'Opnieuw opstarten',
  'strip.restartText': 'Wanneer het u uitkomt',
  'strip.noRestart': 'Niet opnieuw opstarten',
  'strip.noRestartText': 'Werkt meteen',
  'strip.allTraffic': 'Al het verkeer',
  'strip.allTrafficText': 'Via {server}',
  'strip.someTraffic': 'Een deel van het verkeer',
  'strip.someTrafficText':
    '{count, plural, =0 {Alleen het netwerk dat de server toewijst} one {Alleen één netwerk} other {Alleen # netwerken}}',
  'strip.weaker': 'Zwakkere beveiliging',
  'strip.weakerText': 'Zie hierboven',
  'strip.final': '{count, plural, one {1 niet ongedaan te maken} other {# niet ongedaan te maken}}',
  'strip.finalText': 'Hieronder gemarkeerd',
  'strip.checkPassed': 'Servercontrole geslaagd',
  'strip.checkPassedText':
    '{signIn, select, yes {Aanmelding getest} other {Aanmelding niet getest}}',
  'strip.checkWarned': 'Servercontrole onzeker',
  'strip.checkWarnedText': 'Een antwoord bleef uit',
  'strip.checkFailed': 'Servercontrole mislukt',
  'strip.checkFailedText': 'Zo werkt de VPN niet',
  'strip.notChecked': 'Server niet gecontroleerd',
  'strip.notCheckedText': 'Verbinding niet zeker',
};
