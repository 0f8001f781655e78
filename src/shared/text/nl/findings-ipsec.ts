/** Wat een plan vindt over zuiver IPsec, de firewall en de server: `code.` zegt wat en waarom, `help.` wat te doen. */
import type { findingsIpsec as english } from '../en/findings-ipsec.ts';
import type { Translation } from '../translation.ts';

export const findingsIpsec: Translation<typeof english> = {
  'code.ownAddressUnknown': 'Deze pc heeft geen adres op de weg naar de server.',
  'help.ownAddressUnknown':
    'Maak verbinding met een netwerk, of noem het lokale eindpunt in het profiel.',
  'code.localEndpointNotOurs':
    'Het profiel noemt het lokale eindpunt {endpoint}, dat deze pc nu niet heeft.',
  'help.localEndpointNotOurs':
    'Controleer het adres in het profiel. Zolang deze pc een ander adres heeft, zijn de netwerken achter de VPN niet bereikbaar.',
  'code.tunnelVersionsDiffer': 'De eindpunten verschillen in IP-versie: {own} en {other}.',
  'help.tunnelVersionsDiffer': 'Gebruik in het profiel overal IPv4 of overal IPv6.',
  'code.tunnelBehindNat':
    'Deze pc ({own}) bereikt de server ({server}) door NAT. Daar ondersteunt Windows geen zuivere IPsec-tunnel ({article}).',
  'help.tunnelBehindNat':
    'Gebruik een L2TP-profiel, geef de pc een openbaar adres, of laat het profiel de uitzondering behindNat noemen.',
  'code.policyIgnoresLocalRules':
    'Een groepsbeleid ({policy}) laat Windows regels negeren die op deze pc zijn gemaakt.',
  'help.policyIgnoresLocalRules':
    'Vraag de beheerder van deze pc om lokale regels toe te staan of de regel uit te rollen.',
  'code.ruleNameTaken':
    'Er staat al een regel met de naam {displayName} ({name}) op deze pc, en die is niet van ons.',
  'help.ruleNameTaken':
    'Verwijder die, kies --on-conflict rename, of laat beide staan met --on-conflict adopt.',
  'code.foreignRuleMatches':
    'Een andere regel, {displayName} ({name}), geldt al voor hetzelfde verkeer.',
  'help.foreignRuleMatches':
    'Ga na welke van de twee regels u wilt; Windows gebruikt de meest nauwkeurige.',
  'code.serverAddressMoved': 'Het adres van de server is verhuisd van {from} naar {to}.',
  'help.serverAddressMoved':
    'Pas het profiel opnieuw toe, zodat de regels het nieuwe adres hebben.',
  'code.overlapOnLink':
    'Het externe netwerk {subnet} bevat {address}, een netwerk waar deze pc in zit.',
  'help.overlapOnLink':
    'De pc zou worden afgesneden. Maak de externe netwerken kleiner, of laat het profiel overlapLocalNetwork noemen.',
  'code.overlapGateway':
    'Het externe netwerk {subnet} bevat {address}, de standaardgateway van deze pc.',
  'help.overlapGateway':
    'De pc zou worden afgesneden. Maak de externe netwerken kleiner, of laat het profiel overlapLocalNetwork noemen.',
  'code.overlapDnsServer':
    'Het externe netwerk {subnet} bevat {address}, een DNS-server van deze pc.',
  'help.overlapDnsServer':
    'Namen zouden niet meer worden gevonden. Maak de externe netwerken kleiner, of laat het profiel overlapLocalNetwork noemen.',
  'code.overlapDhcpServer':
    'Het externe netwerk {subnet} bevat {address}, de DHCP-server van deze pc.',
  'help.overlapDhcpServer':
    'De pc zou zijn adres kunnen verliezen. Maak de externe netwerken kleiner, of laat het profiel overlapLocalNetwork noemen.',
  'code.overlapServer':
    'Het externe netwerk {subnet} bevat {address}, het adres van de VPN-server zelf.',
  'help.overlapServer':
    'De tunnel zou door zichzelf moeten lopen. Maak de externe netwerken kleiner, of laat het profiel overlapLocalNetwork noemen.',
  'code.overlapRemoteSession':
    'Het externe netwerk {subnet} bevat {address}, en dat adres is met deze pc verbonden: {port, select, 22 {SSH, poort 22} 3389 {Extern bureaublad, poort 3389} 5985 {WinRM, poort 5985} 5986 {WinRM, poort 5986} other {poort {port}}}.',
  'help.overlapRemoteSession':
    'Die sessie zou worden verbroken. Werk aan de pc zelf en beëindig de sessie, of laat het profiel overlapLocalNetwork noemen.',
  'code.allTrafficInTunnel':
    'De externe netwerken omvatten elk adres: al het verkeer zou door de tunnel moeten.',
  'help.allTrafficInTunnel':
    'Maak de externe netwerken kleiner, of laat het profiel de uitzondering allTraffic noemen.',
  'code.associationsNotYetSeen':
    'Wat echt is afgesproken, is nog niet te zien, omdat er nog geen verkeer door de tunnel is gegaan.',
  'help.associationsNotYetSeen':
    'Verstuur wat verkeer (bijvoorbeeld een ping) en controleer dan opnieuw.',
  'code.negotiatedOtherwise':
    '{mode, select, main {Fase 1} other {Fase 2}} is met andere waarden afgesproken dan het profiel toestaat: {encryption}, {integrity}.',
  'help.negotiatedOtherwise':
    'Controleer de voorstellen van de server, en of een andere regel voorgaat.',
  'code.pskInClear':
    'Windows bewaart de PSK van een regel leesbaar: administrators van deze pc kunnen hem lezen.',
  'help.pskInClear': 'Een certificaat is veiliger; vraag er uw helpdesk om.',
  'code.onlyFirstNamePinned':
    'Windows controleert maar één servernaam: {pinned}. Niet geaccepteerd: {others}.',
  'help.onlyFirstNamePinned': 'Zet in het profiel de naam voorop die de server echt heeft.',
  'code.mainModeSetUnconfirmed':
    'Of Windows deze voorstellen gebruikt, is pas bekend na het eerste verkeer.',
  'help.mainModeSetUnconfirmed': 'Verstuur wat verkeer en controleer dan.',
  'code.rulePaused':
    'De tunnel is gepauzeerd: verkeer naar de netwerken achter de VPN verlaat de pc onbeschermd.',
  'help.rulePaused': 'Schakel de tunnel weer in met “roadwarrior resume”.',
  'code.goesInClearNow':
    'Verkeer naar {subnet} verlaat de pc nu onbeschermd: de tunnelregel geldt voor het adres {from} en deze pc verzendt vanaf {own}.',
  'help.goesInClearNow': 'Pas het profiel opnieuw toe.',
  'code.guardHoldsNow':
    'Verkeer naar {subnet} gaat nu niet door de tunnel: de tunnelregel geldt voor het adres {from} en deze pc verzendt vanaf {own}. De regel die de tunnel bewaakt, blokkeert het.',
  'help.guardHoldsNow':
    'Geef deze pc weer het adres {from}, of gebruik een profiel dat het eigen adres niet noemt.',
  'code.matchingRuleNotSeen':
    'Welke regel vandaag voor het verkeer van deze pc geldt, kon niet worden nagegaan{why, select, notOnThisWindows {: dat kan deze Windows-versie niet worden gevraagd} other {}}.',
  'help.matchingRuleNotSeen':
    'Ga na of de netwerken achter de VPN alleen bereikbaar zijn zolang de tunnel aan staat.',
  'code.ruleNotInForce':
    'De tunnelregel is er, maar Windows gebruikt hem niet: verkeer naar de netwerken achter de VPN verlaat de pc onbeschermd.',
  'help.ruleNotInForce':
    'Ga na of de firewallservice actief is en of geen beleid voor lokale regels gaat.',
  'code.mainModeLifetimeNotSet':
    'Deze Windows houdt zijn eigen levensduur van fase 1 (480 minuten); het profiel vraagt {minutes}.',
  'help.mainModeLifetimeNotSet': 'U hoeft niets te doen; de verbinding werkt.',
  'code.keyModuleNotSet':
    'Bij deze Windows kan niet voor één regel worden ingesteld dat alleen IKEv1 geldt.',
  'help.keyModuleNotSet': 'U hoeft niets te doen; de verificatie houdt AuthIP buiten de deur.',
  'code.serverNameCannotBePinned':
    'Deze Windows kan de naam van de server niet controleren: elk certificaat van dezelfde CA zou zich als de server kunnen voordoen.',
  'help.serverNameCannotBePinned':
    'Gebruik Windows 8 of nieuwer, of laat het profiel skipNameCheck noemen met de reden.',
  'code.authorityNameUnproved':
    'De naam van de CA {authority} bevat een teken dat nog niemand met Windows heeft geprobeerd.',
  'help.authorityNameUnproved': 'Test de verbinding voordat u het profiel uitrolt.',
  'code.vistaPfsWithCertificate': 'PFS werkt op Windows Vista niet samen met certificaten.',
  'help.vistaPfsWithCertificate': 'Gebruik een nieuwere Windows, of een profiel zonder PFS.',
  'code.crlMustBeReachable':
    'Bij de strengste CRL-controle moeten de lijsten van ingetrokken certificaten zonder de VPN bereikbaar zijn.',
  'help.crlMustBeReachable': 'Ga na of het CRL-adres openbaar is, of gebruik niveau 1.',
  'code.crlCheckLowered':
    'De CRL-controle van deze pc gaat omlaag van “{from, select, None {uit} AttemptCrlCheck {weiger wat is ingetrokken} other {weiger wat niet te controleren is}}” naar “{to, select, None {uit} AttemptCrlCheck {weiger wat is ingetrokken} other {weiger wat niet te controleren is}}”.',
  'help.crlCheckLowered': 'Ga na dat niemand anders op deze pc de strengere controle nodig heeft.',
};
