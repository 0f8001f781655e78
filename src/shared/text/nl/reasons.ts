/** Waarom een stap er is, wat hij verder doet (risico’s), hoe hij ongedaan wordt gemaakt, en waarvoor Windows opnieuw moet opstarten. */
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../translation.ts';

export const reasons: Translation<typeof english> = {
  'code.serviceNeeded': 'De VPN werkt niet zolang de service {service} is uitgeschakeld.',
  'code.serviceMustRun': 'De VPN heeft de service {service} nodig.',
  'code.serviceNeedsRestart':
    'Windows start de service {service} alleen bij het opnieuw opstarten; al het andere komt daarna.',
  'code.rootWanted': 'De certificaten van deze VPN zijn uitgegeven onder {subject}.',
  'code.intermediateWanted': 'De certificaatketen heeft {subject} nodig.',
  'code.certificateWanted':
    'Deze pc gebruikt voor de verificatie het certificaat {subject}, geldig tot {notAfter, date, day}.',
  'code.keptAsRecorded':
    'Het certificaatbestand is met een wachtwoord vergrendeld. Wat eerder is ingesteld, blijft daarom ongewijzigd.',
  'code.natNotChecked':
    'Het is niet bekend of de server achter NAT staat. Daarom wordt de instelling gebruikt die in beide gevallen werkt.',
  'code.natServerBehindNat':
    'Volgens het profiel staat de server achter NAT. Windows weigert zulke servers, tenzij deze waarde ze toestaat.',
  'code.natServerSeenBehindNat':
    'Uit de servercontrole blijkt dat de server achter NAT staat. Windows weigert zulke servers, tenzij deze waarde 2 is.',
  'code.natPcNeverMoves':
    'De server staat achter NAT en deze pc volgens het profiel nooit. Daarom is de lagere waarde genoeg.',
  'code.natRestart': 'Windows leest de NAT-instelling bij het opstarten.',
  'code.ipsecMustNotBeProhibited':
    'Een registerwaarde schakelt IPsec voor L2TP uit. Zolang die is ingesteld, werkt geen enkele L2TP/IPsec-verbinding.',
  'code.prohibitIpsecRestart': 'Windows leest de waarde ProhibitIpSec bij het opstarten.',
  'code.weakCryptoNamed':
    'Het profiel gebruikt verouderde, zwakke versleuteling, omdat de server niets beters ondersteunt.',
  'code.weakCryptoRestart': 'Windows leest de waarde AllowL2TPWeakCrypto bij het opstarten.',
  'code.rasManRestart':
    'Remote Access Connection Manager (RasMan) wordt opnieuw gestart, zodat de nieuwe waarden worden gelezen. Misschien is dat genoeg tot u Windows opnieuw opstart.',
  'code.connectionWanted': 'Het profiel beschrijft de VPN-verbinding {name}.',
  'code.ipsecPolicyWanted':
    'Het profiel bepaalt zijn eigen voorstellen: IKE {ikeEncryption}/{ikeIntegrity}/{dhGroup}, ESP {espCipher}/{espAuthentication}, PFS: {pfs, select, None {geen} SameAsMainMode {als in de hoofdmodus} other {{pfs}}}.',
  'code.ipsecPolicyOfWindows': 'Het profiel gebruikt de standaardvoorstellen van Windows.',
  'code.routeWanted': 'Alleen verkeer naar deze netwerken gaat via de VPN.',
  'code.keyServerName':
    'Bepaalt of Windows de naam en het gebruik in het certificaat van de server controleert.',
  'code.keyIpv6': 'Bepaalt of IPv6 via de verbinding gaat.',
  'code.keyMetric':
    'Bepaalt de interfacemetriek en daarmee aan welke netwerkadapter Windows de voorkeur geeft.',
  'code.keyClassBasedRoute':
    'Bepaalt of Windows een route toevoegt voor de adresklasse van het VPN-adres.',
  'code.keyVpnCredentials':
    'Bepaalt of de VPN-aanmeldingsgegevens ook voor bestandsshares worden gebruikt.',
  'code.keyIpv6DefaultRoute': 'Bepaalt of al het IPv6-verkeer via de VPN gaat.',
  'code.triggerDnsWanted': 'Namen die eindigen op {suffix}, worden opgevraagd bij {servers}.',
  'code.nrptRuleWanted': 'Namen die eindigen op {suffix}, worden opgevraagd bij {servers}.',
  'code.credentialsRemembered': 'Met dit profiel onthoudt Windows het wachtwoord van {userName}.',
  'code.credentialsByHand':
    'Deze Windows-versie heeft geen opdracht om het wachtwoord van {userName} te onthouden. Kies bij de eerste keer verbinding maken dat het wordt onthouden.',
  'code.pskTypedByHand':
    'Deze Windows-versie heeft geen opdracht om een PSK in te stellen. Open de eigenschappen van {name}, daarna “Beveiliging”, “Geavanceerd”, en voer de PSK daar in.',
  'code.throughNatWanted':
    'Het profiel zegt: {nat, select, none {geen NAT} server {de server staat achter NAT} both {de server en deze pc staan achter NAT} other {het is niet bekend of er NAT is}}. Daarvoor is het niveau {level} nodig.',
  'code.mainModeWanted': 'Fase 1 gebruikt: {proposals}.',
  'code.authenticationByPsk':
    'Deze pc en de server gebruiken voor de verificatie een vooraf gedeelde sleutel (PSK).',
  'code.authenticationByCertificate':
    'Deze pc en de server gebruiken voor de verificatie certificaten van {authority}. {serverName, select, none {} other {De server moet zich identificeren als {serverName}.}}',
  'code.quickModeWanted':
    'Fase 2 gebruikt: {proposals}; PFS: {pfs, select, None {geen} SameAsMainMode {als in de hoofdmodus} other {{pfs}}}.',
  'code.mainModeRuleWanted':
    'Deze voorstellen en deze verificatiemethode gelden voor de server {server}.',
  'code.ruleWanted':
    'Zolang deze regel actief is, gaat verkeer naar {subnets} door een tunnel naar {to}. {from, select, Any {Als de regel is gepauzeerd of de firewallservice uit staat, is het verkeer onversleuteld.} other {De regel geldt alleen voor het adres {from} van deze pc. Als de regel is gepauzeerd of de firewallservice uit staat, is het verkeer onversleuteld; vanaf een ander adres wordt het geblokkeerd door de regel die de netwerken van de tunnel beschermt.}}',
  'code.ruleFollowsAddress':
    'De huidige regel geldt alleen voor het adres {from}. Als het adres van deze pc verandert, werkt de regel niet meer en is verkeer naar {subnets} onbeschermd. De nieuwe regel geldt voor elk adres van deze pc.',
  'code.guardWanted':
    'De tunnel geldt alleen voor het adres {own} van deze pc. Deze firewallregel blokkeert onbeschermd verkeer naar {subnets} wanneer deze pc een ander adres heeft.',
  'code.mainModeDefaultNamed':
    'Het profiel stelt deze voorstellen in voor elke IPsec-verbinding op deze pc.',
  'code.mainModeDefaultOnly':
    'Deze Windows-versie heeft maar één lijst met voorstellen, voor elke IPsec-verbinding op deze pc.',
  'code.oldAssociations':
    'Beveiligingskoppelingen met {peer} van vóór de wijziging worden verwijderd.',
  'code.crlCheckWanted':
    'Het profiel bepaalt hoe streng ingetrokken certificaten worden geweigerd: {level, select, None {helemaal niet} AttemptCrlCheck {als ze op een certificaatintrekkingslijst staan} other {ook als geen certificaatintrekkingslijst kan worden gelezen}}.',
  'code.pingWanted': 'Volgens het profiel kan {from} deze pc pingen.',
  'code.undo': 'Het profiel wordt ongedaan gemaakt, dus de vorige instelling wordt teruggezet.',
  'code.noLongerWanted':
    'Een eerdere revisie van het profiel stelde dit in; deze revisie niet meer.',

  'code.machineWide': 'Geldt voor alle gebruikers en elke VPN op deze pc.',
  'code.weakensEveryL2tp': 'Staat zwakke versleuteling toe voor elke L2TP-verbinding op deze pc.',
  'code.addsRoot':
    'Deze pc vertrouwt daarna elk certificaat dat onder {subject} (SHA-256 {sha256}) is uitgegeven. Toegestane namen: {permitted, select, none {alle} other {{permitted}}}; verboden namen: {excluded, select, none {geen} other {{excluded}}}.',
  'code.guardCutsElsewhere':
    'Zolang deze pc een ander adres dan {own} heeft, kan hij {subnets} niet bereiken. Bevindt hij zich in een van die netwerken, dan kan hij daar ook andere apparaten en de router niet bereiken.',
  'code.turnsFirewallOn':
    'Schakelt Windows Firewall in. Programma’s die op binnenkomende verbindingen wachten, zijn dan misschien niet meer bereikbaar.',
  'code.serverNameNotChecked':
    'Windows controleert de naam van de server niet meer: met elk certificaat van dezelfde CA kan een aanvaller zich als de server voordoen.',
  'code.oneProposalOnly':
    'Windows biedt dan alleen dit voorstel aan. De server moet het accepteren.',
  'code.dialsByItself':
    'Windows maakt automatisch verbinding wanneer een naam in {suffix} wordt opgevraagd.',
  'code.nrptStaysWhenDown':
    'De regel blijft actief als de VPN niet is verbonden. Windows vraagt {servers} dan via het netwerk waarin deze pc zich bevindt; antwoorden daarvandaan zijn onversleuteld.',

  'code.undoServiceStart': 'Het vorige opstarttype wordt teruggezet.',
  'code.undoServiceRunning':
    'Een service die is gestart, wordt weer gestopt zodra geen profiel die meer nodig heeft.',
  'code.undoCertificateAuthority':
    'Het certificaat wordt verwijderd zodra geen profiel het meer nodig heeft.',
  'code.undoCertificateKey': 'Het certificaat en de persoonlijke sleutel worden verwijderd.',
  'code.undoRegistryValue': 'De vorige waarde wordt teruggezet, of verwijderd als er geen was.',
  'code.undoConnection':
    'Een nieuwe verbinding wordt verwijderd; bij een gewijzigde worden de vorige instellingen teruggezet.',
  'code.undoIpsecPolicy': 'Het vorige IPsec-beleid wordt teruggezet.',
  'code.undoRoute': 'De vorige routes worden teruggezet.',
  'code.undoPhonebookKey': 'De vorige instellingen worden teruggezet.',
  'code.undoTriggerDns': 'Het DNS-achtervoegsel verbindt de VPN niet meer automatisch.',
  'code.undoNrptRule': 'De regel wordt verwijderd.',
  'code.undoCredentials': 'De opgeslagen gebruikersnaam en het wachtwoord worden verwijderd.',
  'code.undoWithConnection': 'Wordt samen met de verbinding verwijderd.',
  'code.undoFirewallSetting':
    'De vorige instelling wordt teruggezet zodra geen profiel deze meer nodig heeft.',
  'code.undoOwnSet': 'De voorstellen of verificatie-instellingen worden verwijderd.',
  'code.undoOwnRule': 'De regel wordt verwijderd.',
  'code.undoMainModeDefault':
    'De vorige voorstellen worden teruggezet, of de standaardvoorstellen van Windows.',

  'code.entryNotKept': 'De huidige vermelding is niet bruikbaar en wordt daarom niet bewaard.',
  'code.entryRemainsGone':
    'De vermelding is na de installatie beschadigd of gekopieerd. Wat ervan over was, wordt verwijderd, ook kopieën.',
  'code.entryTwiceLeft':
    'Twee verschillende vermeldingen hebben nu deze naam, en het is niet bekend welke dit profiel heeft gemaakt.',
  'code.entryWreckedLeft':
    'De vermelding bestond al vóór dit profiel en is na de installatie beschadigd of gekopieerd.',
  'code.pskNotReadable':
    'Windows toont een opgeslagen PSK nooit, dus de oude kan niet worden teruggezet.',
  'code.rulePskNotKept':
    'De oude PSK van de regel wordt niet bewaard, dus die kan niet worden teruggezet.',
  'code.passwordNotReadable':
    'Windows toont een opgeslagen wachtwoord nooit, dus het oude kan niet worden teruggezet.',
  'code.privateKeyGone': 'Een verwijderde persoonlijke sleutel kan niet worden teruggezet.',
  'code.registryTypeNotKept':
    'De vorige waarde had een ander type, en alleen getallen en tekst kunnen worden teruggezet.',
  'code.secretRewritten': 'Het nieuwe geheim heeft het oude vervangen, dat Windows nooit toont.',
  'code.byHand': 'Dit moet u zelf doen.',
};
