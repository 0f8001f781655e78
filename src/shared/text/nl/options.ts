/** De hulppagina van de opdrachtregel, en wat er mis is met een regel. */
import type { options as english } from '../en/options.ts';
import type { Translation } from '../translation.ts';

export const options: Translation<typeof english> = {
  'page.usage': 'Gebruik:',
  'page.placeholders': 'OPDRACHT [opties]',
  'page.options': '[opties]',
  'page.description': 'Stelt de in Windows ingebouwde VPN-client in aan de hand van een profiel.',
  'page.setUp': 'Instellen:',
  'page.trouble': 'Als het geen verbinding maakt:',
  'page.look': 'Tonen wat is ingesteld:',
  'page.tunnel': 'IPsec-tunnels:',
  'page.test': 'Testen zonder iets te wijzigen:',
  'page.demo': 'Demo-pc:',
  'page.own': 'Opties:',
  'page.common': 'Opties voor elke opdracht:',
  'page.exits': 'Afsluitcodes:',
  'page.examples': 'Voorbeelden:',
  'page.oneCommand':
    'Opties, afsluitcodes en voorbeelden voor een opdracht: roadwarrior OPDRACHT --help',
  'page.optionForms':
    'U kunt elk van deze opdrachten ook als optie schrijven, bijvoorbeeld --apply FILE.',
  'page.document': 'Afsluitcodes en implementatie met Intune en SCCM: docs/silent-mode.md',

  'command.plan': 'weergeven wat een profiel zou wijzigen',
  'command.apply': 'een profiel toepassen',
  'command.verify': 'deze pc vergelijken met een profiel, of met wat is ingesteld',
  'command.undo': 'de wijzigingen voor een profiel ongedaan maken',
  'command.doctor': 'zoeken waarom een verbinding mislukt, en dat zo mogelijk oplossen',
  'command.explain': 'een foutnummer of code uitleggen, met mogelijke oorzaken',
  'command.list': 'de ingestelde profielen weergeven',
  'command.show': 'weergeven wat voor een profiel is ingesteld',
  'command.lintCertificate': 'een PKCS#12-bestand controleren',
  'command.checkServer': 'de server van een profiel vooraf testen; wijzigt niets',
  'command.pause': 'een IPsec-tunnel pauzeren; het verkeer is dan onbeschermd',
  'command.resume': 'een gepauzeerde IPsec-tunnel hervatten',
  'command.restartDemo': 'de demo-pc opnieuw opstarten; een echte pc nooit',

  'option.choices': '(een van: {choices})',
  'option.version': 'de versie weergeven',
  'option.help': 'deze hulp weergeven',
  'option.verbose': 'ook redenen, risico’s, ongedaan maken, opdrachten en id’s tonen',
  'option.all': 'elk ingesteld profiel',
  'option.json': 'één JSON-document en verder niets naar de standaarduitvoer schrijven',
  'option.report': 'dat document ook opslaan in een bestand',
  'option.trace':
    'in een bestand vastleggen wat het programma deed: alleen codes, geen namen, geen geheimen',
  'option.secrets':
    'geheimen lezen uit een bestand dat alleen u kunt lezen; - leest de standaardinvoer',
  'option.onConflict': 'wat te doen als er al een verbinding of regel met die naam is',
  'option.scope': 'alleen de stappen voor alle gebruikers, of alleen die voor deze gebruiker',
  'option.check':
    'de server vóór het plan controleren, alleen controleren, of de controle overslaan',
  'option.full':
    'ook snelle modus, L2TP en aanmelding testen, achter NAT; kan een actieve sessie beëindigen',
  'option.user': 'gebruikersnaam voor --full als het profiel er geen heeft',
  'option.timeout': 'tijdslimiet voor de servercontrole, in seconden',
  'option.error': 'het foutnummer dat Windows toonde',
  'option.fix': 'de wijziging maken die deze oorzaak oplost',
  'option.list': 'alle oorzaken tonen die Roadwarrior kent',
  'option.yes': 'toepassen zonder te vragen',
  'option.acceptIrreversible':
    'akkoord met wijzigingen die niet volledig ongedaan kunnen worden gemaakt',
  'option.acceptRemoteSession': 'akkoord met wijzigingen die een externe sessie kunnen verbreken',
  'option.hangUp': 'een verbinding verbreken die in gebruik is',
  'option.restartRasman':
    'de service Remote Access Connection Manager (RasMan) opnieuw starten waar dat helpt',
  'option.lang': 'taal van de uitvoer: {languages}',
  'option.pc': 'de demo-pc in deze map gebruiken',
  'option.windows': 'een demo-pc met deze Windows-versie maken, bijvoorbeeld 10.0.22631',

  'usage.badNumber':
    '{value} is geen foutnummer. Schrijf het zoals Windows het toont, bijvoorbeeld 809.',
  'usage.badCode': '{value} is geen code van Roadwarrior. Een code ziet eruit als RW2107.',
  'usage.unknownOption': 'Onbekende optie: {option}.',
  'usage.meantOption': 'Onbekende optie: {option}. Bedoelt u {nearest}?',
  'usage.valueMissing': 'De optie {option} heeft een waarde nodig.',
  'usage.givenTwice': 'De optie {option} is twee keer opgegeven.',
  'usage.notOneOf': 'De optie {option} moet een van deze waarden hebben: {choices}.',
  'usage.demoOnly':
    'Deze opdracht is alleen voor de demo-pc. Start Windows zelf opnieuw op; Roadwarrior doet dat nooit.',
  'usage.ownOption':
    '{option} is voorbehouden aan Roadwarrior zelf, met precies de argumenten die het meegeeft.',
  'usage.unexpectedWord': 'Onverwacht argument: {word}.',
  'usage.unknownCommand': 'Onbekende opdracht: {word}.',
  'usage.meantCommand': 'Onbekende opdracht: {word}. Bedoelt u {nearest}?',
  'usage.subjectMissing': 'De opdracht {command} heeft {wanted} nodig.',
};
