/** Het resultaat van een installatie: werkt het, en wat nu. */
import type { wizardResult as english } from '../en/wizard-result.ts';
import type { Translation } from '../translation.ts';

export const wizardResult: Translation<typeof english> = {
  'result.title.ready': '{name} is klaar',
  'result.title.set': '{name} is ingesteld',
  'result.title.restart': 'Start Windows opnieuw op om af te ronden',
  'result.title.willNot': 'Ingesteld, maar verbinden lukt nog niet',
  'result.title.differs': 'Ingesteld, maar niet alles komt overeen met het profiel',
  'result.title.tunnel': '{name} is ingesteld',
  'result.lead':
    '{count, plural, one {De wijziging is doorgevoerd} other {Alle # wijzigingen zijn doorgevoerd}}{checked, select, yes { en gecontroleerd} other {}}.',
  'result.hero.ready': 'De server heeft deze pc geaccepteerd.',
  'result.hero.set': 'Of verbinden lukt, is niet bekend.',
  'result.hero.restart': 'Start Windows opnieuw op voordat u verbinding maakt.',
  'result.hero.willNot': 'De servercontrole heeft een probleem gevonden.',
  'result.hero.differs': 'Niet alles komt overeen met het profiel.',
  'result.hero.tunnel': 'U hoeft niets in te schakelen.',
  'result.signIn':
    '{tested, select, yes {Ook uw gebruikersnaam en wachtwoord zijn geaccepteerd.} other {Uw gebruikersnaam en wachtwoord zijn niet getest. Windows vraagt ernaar wanneer u verbinding maakt.}}',
  'result.tunnelText': 'De tunnel wordt opgebouwd zodra er iets naar {networks} gaat.',
  'result.restartWhy':
    'Windows leest een van de nieuwe instellingen alleen bij het opstarten. Start opnieuw op: afsluiten en weer aanzetten is niet genoeg.',
  'result.later': 'Zo maakt u later verbinding',
  'result.afterRestart': 'Na het opnieuw opstarten',
  'result.later.icon': 'Selecteer het netwerkpictogram op de taakbalk.',
  'result.later.choose': 'Selecteer VPN en daarna {name}.',
  'result.later.connect': 'Selecteer Verbinding maken en meld u aan.',
  'result.notNow': 'Nu niet?',
  'result.notNowText':
    'Start opnieuw op wanneer het u uitkomt. Tot die tijd toont Roadwarrior “Opnieuw opstarten nodig” naast {name}.',
  'result.trouble': 'Als verbinden niet lukt',
  'result.made': '{count, plural, one {1 wijziging doorgevoerd} other {# wijzigingen doorgevoerd}}',
  'result.undo':
    '{count, plural, one {De wijziging ongedaan maken…} other {Alle # wijzigingen ongedaan maken…}}',
  'result.home': 'Uw verbindingen',
  'result.connect': 'Verbinding maken',
  'result.connectAnyway': 'Toch verbinding maken',
  'result.tryToConnect': 'Verbinding proberen',
  'result.restartByHand': 'Start opnieuw via het menu Start: Aan/uit en dan Opnieuw opstarten.',
  'result.again': 'Gegevens opnieuw invoeren',
};
