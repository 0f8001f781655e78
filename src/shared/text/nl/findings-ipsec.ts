/** Wat een plan vindt over zuiver IPsec, de firewall en de server: `code.` zegt wat en waarom, `help.` wat te doen. */
import type { findingsIpsec as english } from '../en/findings-ipsec.ts';
import type { Translation } from '../translation.ts';

export const findingsIpsec: Translation<typeof english> = {
  'code.ownAddressUnknown': 'Deze pc heeft geen adres op de route naar de server.',
  'help.ownAddressUnknown':
    'Maak verbinding met een netwerk, of voeg het lokale tunneleindpunt toe aan het profiel.',
  'code.localEndpointNotOurs':
    'Het profiel gebruikt het lokale tunneleindpunt {endpoint}, dat deze pc nu niet heeft.',
  'help.localEndpointNotOurs':
    'Controleer het adres in het profiel. Zolang deze pc een ander adres heeft, zijn de netwerken achter de VPN niet bereikbaar.',
  'code.tunnelVersionsDiffer':
    'De tunneleindpunten hebben verschillende IP-versies: {own} en {other}.',
  'help.tunnelVersionsDiffer': 'Gebruik in het profiel alleen IPv4- of alleen IPv6-adressen.',
  'code.tunnelBehindNat':
    'Deze pc ({own}) bereikt de server ({server}) via NAT. Windows ondersteunt daar geen IPsec-tunnel (Microsoft-artikel {article}).',
  'help.tunnelBehindNat':
    'Gebruik een L2TP-profiel, geef de pc een openbaar adres, of voeg de uitzondering behindNat toe aan het profiel.',
  'code.policyIgnoresLocalRules':
    'Door Groepsbeleid ({policy}) negeert Windows de regels voor verbindingsbeveiliging die op deze pc zijn gemaakt.',
  'help.policyIgnoresLocalRules':
    'Vraag uw beheerder lokale regels toe te staan of de regel via Groepsbeleid te implementeren.',
  'code.ruleNameTaken':
    'Er bestaat al een regel voor verbindingsbeveiliging met de naam {displayName} die niet door Roadwarrior is gemaakt.',
  'help.ruleNameTaken':
    'Verwijder die, kies --on-conflict rename, of behoud beide met --on-conflict adopt.',
  'code.foreignRuleMatches':
    'Een andere regel voor verbindingsbeveiliging, {displayName}, geldt al voor hetzelfde verkeer.',
  'help.foreignRuleMatches':
    'Bepaal welke van de twee regels u nodig hebt. Windows gebruikt de meest specifieke.',
  'code.serverAddressMoved': 'Het adres van de server is gewijzigd van {from} in {to}.',
  'help.serverAddressMoved': 'Pas het profiel opnieuw toe om de regels bij te werken.',
  'code.overlapOnLink':
    'Het externe netwerk {subnet} omvat {address}, een netwerk waarin deze pc zich bevindt.',
  'help.overlapOnLink':
    'Deze pc zou van het netwerk worden afgesneden. Gebruik kleinere externe netwerken, of voeg de uitzondering overlapLocalNetwork toe aan het profiel.',
  'code.overlapGateway':
    'Het externe netwerk {subnet} omvat {address}, de standaardgateway van deze pc.',
  'help.overlapGateway':
    'Deze pc zou van het netwerk worden afgesneden. Gebruik kleinere externe netwerken, of voeg de uitzondering overlapLocalNetwork toe aan het profiel.',
  'code.overlapDnsServer':
    'Het externe netwerk {subnet} omvat {address}, een DNS-server van deze pc.',
  'help.overlapDnsServer':
    'Deze pc zou geen namen meer kunnen opzoeken. Gebruik kleinere externe netwerken, of voeg de uitzondering overlapLocalNetwork toe aan het profiel.',
  'code.overlapDhcpServer':
    'Het externe netwerk {subnet} omvat {address}, de DHCP-server van deze pc.',
  'help.overlapDhcpServer':
    'Deze pc zou zijn adres kunnen verliezen. Gebruik kleinere externe netwerken, of voeg de uitzondering overlapLocalNetwork toe aan het profiel.',
  'code.overlapServer':
    'Het externe netwerk {subnet} omvat {address}, het adres van de VPN-server zelf.',
  'help.overlapServer':
    'De tunnel zou door zichzelf moeten lopen. Gebruik kleinere externe netwerken, of voeg de uitzondering overlapLocalNetwork toe aan het profiel.',
  'code.overlapRemoteSession':
    'Het externe netwerk {subnet} omvat {address}, en vanaf dat adres is er een verbinding met deze pc: {port, select, 22 {SSH, poort 22} 3389 {Extern bureaublad, poort 3389} 5985 {WinRM, poort 5985} 5986 {WinRM, poort 5986} other {poort {port}}}.',
  'help.overlapRemoteSession':
    'Die sessie zou worden verbroken. Werk op de pc zelf en beëindig de sessie, of voeg de uitzondering overlapLocalNetwork toe aan het profiel.',
  'code.allTrafficInTunnel':
    'De externe netwerken omvatten alle adressen, dus al het verkeer zou door de tunnel moeten.',
  'help.allTrafficInTunnel':
    'Gebruik kleinere externe netwerken, of voeg de uitzondering allTraffic toe aan het profiel.',
  'code.associationsNotYetSeen':
    'De overeengekomen versleuteling is nog niet bekend, omdat er nog geen verkeer door de tunnel is gegaan.',
  'help.associationsNotYetSeen':
    'Verstuur wat verkeer (bijvoorbeeld een ping) en controleer dan opnieuw.',
  'code.negotiatedOtherwise':
    '{mode, select, main {De hoofdmodus} other {De snelle modus}} gebruikt waarden die het profiel niet toestaat: {encryption}, {integrity}.',
  'help.negotiatedOtherwise':
    'Controleer de voorstellen op de server en of een andere regel voorgaat.',
  'code.pskInClear':
    'Windows slaat de PSK van een regel onversleuteld op: administrators van deze pc kunnen die lezen.',
  'help.pskInClear': 'Een certificaat is veiliger. Vraag er uw helpdesk om.',
  'code.onlyFirstNamePinned':
    'Windows controleert maar één servernaam: {pinned}. Niet geaccepteerd: {others}.',
  'help.onlyFirstNamePinned':
    'Zet in het profiel de naam uit het certificaat van de server vooraan.',
  'code.mainModeSetUnconfirmed':
    'Windows laat pas na het eerste verkeer zien of deze voorstellen worden gebruikt.',
  'help.mainModeSetUnconfirmed': 'Verstuur wat verkeer en controleer dan.',
  'code.rulePaused':
    'De tunnel is gepauzeerd: verkeer naar de netwerken achter de VPN wordt onbeschermd verzonden.',
  'help.rulePaused': 'Hervat de tunnel met “roadwarrior resume”.',
  'code.goesInClearNow':
    'Verkeer naar {subnet} wordt nu onbeschermd verzonden: de regel voor verbindingsbeveiliging geldt voor het adres {from}, maar deze pc gebruikt {own}.',
  'help.goesInClearNow': 'Pas het profiel opnieuw toe.',
  'code.guardHoldsNow':
    'Verkeer naar {subnet} gaat nu niet door de tunnel: de regel voor verbindingsbeveiliging geldt voor het adres {from}, maar deze pc gebruikt {own}. Een firewallregel blokkeert het verkeer, zodat het niet onbeschermd wordt verzonden.',
  'help.guardHoldsNow':
    'Geef deze pc weer het adres {from}, of gebruik een profiel zonder lokaal tunneleindpunt.',
  'code.matchingRuleNotSeen':
    'Er kon niet worden gecontroleerd welke regel nu voor het verkeer van deze pc geldt{why, select, notOnThisWindows {: deze Windows-versie toont dat niet} other {}}.',
  'help.matchingRuleNotSeen':
    'Controleer of de netwerken achter de VPN alleen bereikbaar zijn zolang de tunnel is ingeschakeld.',
  'code.ruleNotInForce':
    'De regel voor verbindingsbeveiliging bestaat, maar Windows gebruikt die niet: verkeer naar de netwerken achter de VPN wordt onbeschermd verzonden.',
  'help.ruleNotInForce':
    'Controleer of de firewallservice wordt uitgevoerd en of geen beleid de lokale regels overschrijft.',
  'code.mainModeLifetimeNotSet':
    'Deze Windows-versie houdt de eigen levensduur van de hoofdmodus aan (480 minuten); in het profiel staat {minutes}.',
  'help.mainModeLifetimeNotSet': 'U hoeft niets te doen. De VPN werkt.',
  'code.keyModuleNotSet':
    'In deze Windows-versie kan een afzonderlijke regel niet tot IKEv1 worden beperkt.',
  'help.keyModuleNotSet': 'U hoeft niets te doen. De verificatie-instellingen sluiten AuthIP uit.',
  'code.serverNameCannotBePinned':
    'Deze Windows-versie kan de servernaam niet controleren: met elk certificaat van dezelfde certificeringsinstantie kan een ander zich als de server voordoen.',
  'help.serverNameCannotBePinned':
    'Gebruik Windows 8 of hoger, of voeg de uitzondering skipNameCheck met een reden toe aan het profiel.',
  'code.authorityNameUnproved':
    'De naam van de certificeringsinstantie {authority} bevat een teken dat niet met Windows is getest.',
  'help.authorityNameUnproved': 'Test de VPN voordat u het profiel implementeert.',
  'code.vistaPfsWithCertificate': 'PFS werkt in Windows Vista niet met certificaten.',
  'help.vistaPfsWithCertificate': 'Gebruik een nieuwere Windows-versie of een profiel zonder PFS.',
  'code.crlMustBeReachable':
    'Bij de strengste intrekkingscontrole moeten de certificaatintrekkingslijsten zonder de VPN bereikbaar zijn.',
  'help.crlMustBeReachable':
    'Controleer of het adres van de intrekkingslijst openbaar is, of gebruik niveau 1.',
  'code.crlCheckLowered':
    'De controle op ingetrokken certificaten op deze pc wordt verlaagd van “{from, select, None {uit} AttemptCrlCheck {ingetrokken certificaten weigeren} other {niet te controleren certificaten weigeren}}” naar “{to, select, None {uit} AttemptCrlCheck {ingetrokken certificaten weigeren} other {niet te controleren certificaten weigeren}}”.',
  'help.crlCheckLowered': 'Zorg dat niets anders op deze pc de strengere controle nodig heeft.',
};
