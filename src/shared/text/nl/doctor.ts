import type { doctor as english } from '../en/doctor.ts';
import type { Translation } from '../translation.ts';

export const doctor: Translation<typeof english> = {
  'doctor.heading': '{name}',
  'doctor.dial':
    '{by, select, event {Windows noteerde fout {number} op {at, date, moment}.} ikeFailure {Windows noteerde fout {number} van de IPsec-onderhandeling op {at, date, moment}.} person {U noemde fout {number}.} other {Windows noteerde in de afgelopen zeven dagen geen mislukte poging.}}',
  'doctor.dialWithoutNumber':
    'Windows noteerde een mislukte poging op {at, date, moment}, zonder nummer.',
  'doctor.stage':
    '{stage, select, before {Het mislukte voordat er iets naar de server was gestuurd.} link {Het mislukte terwijl de versleutelde verbinding met de server werd gemaakt.} signIn {De versleutelde verbinding was er; het mislukte bij het aanmelden.} up {Er was verbinding, en daarna viel die weg.} other {}}',
  'doctor.sure': '{sure, select, proved {Bewezen} likely {Zeer waarschijnlijk} other {Mogelijk}}',
  'doctor.where':
    '{where, select, here {Op deze pc op te lossen} server {Op de server op te lossen} network {In het netwerk op te lossen} other {In uw account op te lossen}}',
  'doctor.seen': 'Gezien',
  'doctor.fix': 'Oplossing',
  'doctor.fixWith': 'Om deze wijziging te maken: {command}',
  'doctor.besides': 'Ook gevonden, maar niet de oorzaak van deze fout:',
  'doctor.ruledOut': 'Uitgesloten:',
  'doctor.ruledOutBy': '{cause} ({facts})',
  'doctor.open': 'Kon niet worden gecontroleerd:',
  'doctor.fact':
    '{fact}: {why, select, needsAdministrator {hiervoor zijn beheerdersrechten nodig} leftOut {niet gevraagd} crashed {de controle van Roadwarrior zelf is mislukt; meld dit alstublieft} other {Windows gaf geen antwoord ({why})}}',
  'doctor.none': 'Er is geen oorzaak gevonden. Alles wat is gecontroleerd, is zoals het hoort.',
  'doctor.noneUnread':
    'In wat kon worden gecontroleerd, is geen oorzaak gevonden. Een deel kon niet worden gecontroleerd; dat staat hieronder.',
  'doctor.fine':
    '{count, plural, one {1 oorzaak gecontroleerd en niet gevonden.} other {# oorzaken gecontroleerd en niet gevonden.}}',
  'doctor.asAdministrator': 'Voer de opdracht als administrator uit om ook dit te controleren.',
  'doctor.noServerCheck':
    'De server is niet gevraagd. Zonder --check skip vraagt Roadwarrior ook de server.',
  'doctor.unknownCode':
    'Geen oorzaak heeft de code {code}. Voor een lijst: roadwarrior doctor --list',
  'doctor.notHere': 'De oorzaak {code} geldt nu niet op deze pc, dus er valt niets op te lossen.',
  'doctor.noFix': 'Roadwarrior kan {code} op deze pc niet oplossen. Wat u kunt doen: {fix}',
  'doctor.undoWith': 'Om deze wijziging ongedaan te maken: {command}',
  'doctor.remedy': 'Oplossing voor {code}',
  'doctor.noConnection':
    'Er is op deze pc geen verbinding met de naam {name}, en geen profiel met die naam.',
  'doctor.noneAtAll': 'Er is op deze pc geen VPN-verbinding.',
  'doctor.several':
    'Er is meer dan één verbinding op deze pc, en geen daarvan is in de afgelopen zeven dagen mislukt. Noem er een: {connections}',
  'doctor.unknownNumber':
    'Roadwarrior kent fout {number} niet; alleen wat op deze pc en bij de server is gecontroleerd, telt.',

  'explain.number': 'Fout {number} ({symbol})',
  'explain.causes': 'Mogelijke oorzaken:',
  'explain.unknown':
    '{word} is geen foutnummer van een VPN-verbinding en geen code van Roadwarrior.',
  'explain.next': 'Om te achterhalen welke het is: roadwarrior doctor --error {number}',

  'fact.dial': 'wat Windows van de poging noteerde',
  'fact.now': 'de datum',
  'fact.host': 'deze pc en het netwerk',
  'fact.build': 'de Windows-versie en de updates',
  'fact.services': 'de services',
  'fact.natValue': 'de instelling voor servers achter een router',
  'fact.prohibitIpsec': 'de instelling die IPsec voor L2TP uitschakelt',
  'fact.restartPending': 'of er nog opnieuw moet worden opgestart',
  'fact.entry': 'de instellingen van de verbinding',
  'fact.rule': 'de IPsec-regel',
  'fact.firewall': 'de IPsec-instellingen van de firewall',
  'fact.ownCertificates': 'de certificaten van deze pc',
  'fact.authorities': 'de vertrouwde certificeringsinstanties',
  'fact.miniports': 'de WAN Miniport-apparaten',
  'fact.software': 'andere VPN-programma’s en firewalls',
  'fact.ras': 'andere verbindingen die in gebruik zijn',
  'fact.ikeFailures': 'wat Windows van mislukte IPsec-onderhandelingen noteerde',
  'fact.server': 'de antwoorden van de server',
  'fact.changed': 'wat sinds de installatie is veranderd',
};
