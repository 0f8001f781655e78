/** De hulppagina van de opdrachtregel, en wat er mis is met een regel. */
import type { options as english } from '../en/options.ts';
import type { Translation } from '../translation.ts';

export const options: Translation<typeof english> = {
  'option.description':
    'Stelt de IPsec-client van Windows in vanuit een profiel: plannen, toepassen, controleren, ongedaan maken.',
  'option.usage': 'Gebruik:',
  'option.options': 'Opties:',
  'option.placeholder': '[opties]',
  'option.choices': '(een van: {choices})',
  'option.after': 'Afsluitcodes en het gebruik met Intune en SCCM: docs/silent-mode.md',
  'option.version': 'de versie tonen',
  'option.help': 'deze hulp tonen',
  'option.plan': 'tonen wat een profiel zou wijzigen',
  'option.apply': 'een profiel toepassen',
  'option.verify': 'de pc vergelijken met een profiel, of met wat is ingesteld',
  'option.undo': 'terugnemen wat een profiel heeft ingesteld',
  'option.all': 'met --undo: elk geïnstalleerd profiel',
  'option.list': 'de geïnstalleerde profielen tonen',
  'option.show': 'tonen wat één profiel heeft ingesteld',
  'option.lintCertificate': 'een PKCS#12-bestand bekijken',
  'option.checkServer': 'vraag de server van een profiel of het gaat werken; wijzigt niets',
  'option.pause':
    'de tunnel van een zuiver IPsec-profiel uitschakelen; het verkeer is dan onbeschermd',
  'option.resume': 'de tunnel weer inschakelen',
  'option.restartDemo': 'de demo-pc opnieuw opstarten; een echte pc nooit',
  'option.json': 'één JSON-document en verder niets op de standaarduitvoer zetten',
  'option.report': 'dat document ook naar een bestand schrijven',
  'option.trace':
    'naar een bestand schrijven wat het programma deed: alleen codes, geen namen, geen geheimen',
  'option.secrets':
    'geheimen lezen uit een bestand dat alleen u kunt lezen; - leest de standaardinvoer',
  'option.onConflict': 'wat er gebeurt als er al iets met dezelfde naam is',
  'option.scope': 'alleen de stappen van de hele pc, of alleen die van deze gebruiker',
  'option.check': 'vraag de server voor het plan, vraag hem alleen, of sla het over',
  'option.full':
    'met --check-server: ook quick mode, L2TP en de aanmelding, achter NAT; kan een sessie verbreken',
  'option.user': 'gebruikersnaam voor --full waar het profiel er geen heeft',
  'option.timeout': 'seconden die de servercontrole mag duren',
  'option.yes': 'toepassen zonder te vragen',
  'option.acceptIrreversible':
    'akkoord met wijzigingen die niet helemaal ongedaan gemaakt kunnen worden',
  'option.acceptRemoteSession':
    'akkoord met wijzigingen die een sessie op afstand kunnen verbreken',
  'option.hangUp': 'een verbinding verbreken die in gebruik is',
  'option.restartRasman': 'de service RasMan opnieuw starten waar dat helpt',
  'option.lang': 'taal van de uitvoer: {languages}',
  'option.pc': 'de demo-pc in deze map gebruiken',
  'option.windows': 'een demo-pc met deze Windows-versie maken, bijvoorbeeld 10.0.22631',

  'usage.unknownOption': 'De optie {option} is niet bekend.',
  'usage.valueMissing': 'De optie {option} heeft een waarde nodig.',
  'usage.givenTwice': 'De optie {option} is twee keer gegeven.',
  'usage.notOneOf': 'De optie {option} neemt een van: {choices}.',
  'usage.demoOnly':
    'Dat is voor de demo-pc. Start Windows zelf opnieuw op: dit programma doet dat nooit.',
  'usage.ownOption':
    '{option} is alleen voor dit programma zelf, met precies de argumenten die het meegeeft.',
  'usage.unexpectedWord':
    'Er staat een woord te veel: elk woord van de opdracht hoort bij een optie.',
};
