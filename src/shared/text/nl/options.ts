/** De hulppagina van de opdrachtregel, en wat er mis is met een regel. */
import type { options as english } from '../en/options.ts';
import type { Translation } from '../translation.ts';

export const options: Translation<typeof english> = {
  'page.usage': 'Gebruik:',
  'page.placeholders': 'OPDRACHT [opties]',
  'page.options': '[opties]',
  'page.description':
    'Stelt de IPsec-client van Windows in vanuit een profiel: plannen, toepassen, controleren, ongedaan maken.',
  'page.commands': 'Opdrachten:',
  'page.own': 'Opties:',
  'page.common': 'Opties van elke opdracht:',
  'page.exits': 'Afsluitcodes:',
  'page.examples': 'Voorbeelden:',
  'page.oneCommand':
    'Opties, afsluitcodes en voorbeelden van een opdracht: roadwarrior OPDRACHT --help',
  'page.optionForms':
    'Elk van deze opdrachten kan ook als optie worden geschreven, bijvoorbeeld --apply FILE.',
  'page.document': 'Afsluitcodes en het gebruik met Intune en SCCM: docs/silent-mode.md',

  'command.plan': 'tonen wat een profiel zou wijzigen',
  'command.apply': 'een profiel toepassen',
  'command.verify': 'de pc vergelijken met een profiel, of met wat is ingesteld',
  'command.undo': 'terugnemen wat een profiel heeft ingesteld',
  'command.list': 'de geïnstalleerde profielen tonen',
  'command.show': 'tonen wat één profiel heeft ingesteld',
  'command.lintCertificate': 'een PKCS#12-bestand bekijken',
  'command.checkServer': 'vraag de server van een profiel of het gaat werken; wijzigt niets',
  'command.pause':
    'de tunnel van een zuiver IPsec-profiel uitschakelen; het verkeer is dan onbeschermd',
  'command.resume': 'de tunnel van een zuiver IPsec-profiel weer inschakelen',
  'command.restartDemo': 'de demo-pc opnieuw opstarten; een echte pc nooit',

  'option.choices': '(een van: {choices})',
  'option.version': 'de versie tonen',
  'option.help': 'deze hulp tonen',
  'option.all': 'elk geïnstalleerd profiel',
  'option.json': 'één JSON-document en verder niets op de standaarduitvoer zetten',
  'option.report': 'dat document ook naar een bestand schrijven',
  'option.trace':
    'naar een bestand schrijven wat het programma deed: alleen codes, geen namen, geen geheimen',
  'option.secrets':
    'geheimen lezen uit een bestand dat alleen u kunt lezen; - leest de standaardinvoer',
  'option.onConflict': 'wat er gebeurt als er al iets met dezelfde naam is',
  'option.scope': 'alleen de stappen van de hele pc, of alleen die van deze gebruiker',
  'option.check': 'vraag de server voor het plan, vraag hem alleen, of sla het over',
  'option.full': 'ook quick mode, L2TP en de aanmelding, achter NAT; kan een sessie verbreken',
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
  'usage.unexpectedWord': 'Er staat een woord te veel: {word}.',
  'usage.unknownCommand': 'Er is geen opdracht {word}.',
  'usage.meantCommand': 'Er is geen opdracht {word}. Bedoelt u {nearest}?',
  'usage.subjectMissing': 'De opdracht {command} heeft {wanted} nodig.',
};
