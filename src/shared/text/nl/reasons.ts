/** Waarom een stap er is, wat hij verder doet (risico’s), hoe hij ongedaan wordt gemaakt, en waarvoor Windows opnieuw moet opstarten. */
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../translation.ts';

export const reasons: Translation<typeof english> = {
  'code.serviceNeeded': 'De VPN werkt niet zolang de service {service} is uitgeschakeld.',
  'code.serviceMustRun': 'Voor de VPN moet de service {service} actief zijn.',
  'code.serviceNeedsRestart':
    'Windows start de service {service} alleen bij het opstarten; al het andere komt daarna.',
  'code.rootWanted': 'De certificaten van deze VPN zijn ondertekend onder {subject}.',
  'code.intermediateWanted': 'De certificaatketen heeft {subject} nodig.',
  'code.certificateWanted':
    'Deze pc bewijst zich aan de server met het certificaat {subject}, geldig tot {notAfter, date, day}.',
  'code.keptAsRecorded':
    'Het certificaatbestand is beveiligd, dus wat eerder is ingesteld, blijft zoals het is vastgelegd.',
  'code.natNotChecked':
    'Niemand heeft gecontroleerd of de server achter NAT staat. De instelling die in beide gevallen werkt, wordt gebruikt.',
  'code.natServerBehindNat':
    'Het profiel zegt dat de server achter NAT staat. Windows weigert zulke servers, tenzij deze waarde ze toestaat.',
  'code.natServerSeenBehindNat':
    'NAT-waarde 2, want de server staat achter NAT (zojuist gezien door de servercontrole). Windows weigert zulke servers, tenzij deze waarde ze toestaat.',
  'code.natPcNeverMoves':
    'De server staat achter NAT, en het profiel zegt dat deze pc dat nooit doet; dus de kleinere waarde is genoeg.',
  'code.natRestart': 'Windows leest de NAT-instelling bij het opstarten.',
  'code.ipsecMustNotBeProhibited':
    'Een registerwaarde schakelt het IPsec-deel van L2TP uit. Daarmee werkt geen enkele L2TP/IPsec-verbinding.',
  'code.prohibitIpsecRestart': 'Windows leest de waarde ProhibitIpSec bij het opstarten.',
  'code.weakCryptoNamed':
    'Het profiel vraagt om oude, zwakke versleuteling, omdat de server niets beters kent.',
  'code.weakCryptoRestart': 'Windows leest de waarde AllowL2TPWeakCrypto bij het opstarten.',
  'code.rasManRestart':
    'De service RasMan wordt opnieuw gestart, zodat hij de gewijzigde waarden leest; dat helpt misschien al voordat Windows opnieuw opstart.',
  'code.connectionWanted': 'Het profiel beschrijft de VPN-verbinding {name}.',
  'code.ipsecPolicyWanted':
    'Het profiel bepaalt de voorstellen zelf: IKE {ikeEncryption}/{ikeIntegrity}/{dhGroup}, ESP {espCipher}/{espAuthentication}, PFS: {pfs, select, None {geen} SameAsMainMode {als in de hoofdmodus} other {{pfs}}}.',
  'code.ipsecPolicyOfWindows': 'Het profiel laat de voorstellen aan Windows over.',
  'code.routeWanted': 'Alleen deze netwerken gaan door de VPN.',
  'code.keyServerName':
    'Bepaalt of Windows de naam en het gebruik in het certificaat van de server controleert ({key}={value}).',
  'code.keyIpv6': 'Bepaalt of IPv6 door de verbinding gaat ({key}={value}).',
  'code.keyMetric': 'Bepaalt welke netwerkadapter Windows verkiest ({key}={value}).',
  'code.keyClassBasedRoute':
    'Bepaalt of Windows een route toevoegt voor de hele klasse van het adres dat het krijgt ({key}={value}).',
  'code.keyVpnCredentials':
    'Bepaalt of het VPN-wachtwoord voor bestandsshares en dergelijke wordt gebruikt ({key}={value}).',
  'code.keyIpv6DefaultRoute': 'Bepaalt of alle IPv6 door de VPN gaat ({key}={value}).',
  'code.triggerDnsWanted': 'Namen die op {suffix} eindigen, worden opgevraagd bij {servers}.',
  'code.nrptRuleWanted': 'Namen die op {suffix} eindigen, worden opgevraagd bij {servers}.',
  'code.credentialsRemembered':
    'Het profiel vraagt Windows het wachtwoord van {userName} te onthouden.',
  'code.credentialsByHand':
    'Deze Windows heeft geen opdracht die het wachtwoord van {userName} onthoudt: vink “onthouden” aan wanneer u voor het eerst verbinding maakt.',
  'code.pskTypedByHand':
    'Windows {windows} heeft geen opdracht die een PSK instelt: open de eigenschappen van {name}, Beveiliging, Geavanceerd, en typ de PSK daar.',
  'code.throughNatWanted':
    'Het profiel zegt: {nat, select, none {geen NAT} server {de server staat achter NAT} both {de server en deze pc staan achter NAT} other {niemand weet of er NAT is}}. Daarvoor is het niveau {level} nodig.',
  'code.mainModeWanted': 'Fase 1 mag gebruiken: {proposals}.',
  'code.authenticationByPsk':
    'Deze pc en de server bewijzen zich met een vooraf gedeelde sleutel (PSK).',
  'code.authenticationByCertificate':
    'Deze pc en de server bewijzen zich met certificaten van {authority}. {serverName, select, none {} other {De server moet {serverName} zijn.}}',
  'code.quickModeWanted':
    'Fase 2 mag gebruiken: {proposals}; PFS: {pfs, select, None {geen} SameAsMainMode {als in de hoofdmodus} other {{pfs}}}.',
  'code.mainModeRuleWanted': 'Deze voorstellen en deze verificatie gelden voor de server {server}.',
  'code.ruleWanted':
    'Verkeer naar {subnets} gaat door een tunnel naar {to} zolang deze regel van kracht is. {from, select, Any {Is hij gepauzeerd of staat de firewallservice uit, dan gaat het onversleuteld.} other {De regel geldt alleen voor het adres {from} van deze pc. Is hij gepauzeerd of staat de firewallservice uit, dan gaat het onversleuteld; vanaf een ander adres blokkeert de regel die de tunnel bewaakt het.}}',
  'code.ruleFollowsAddress':
    'De regel geldt tot nu toe alleen voor het adres {from}. Het adres van deze pc kan veranderen; dan past de regel niet meer en verlaat verkeer naar {subnets} de pc onbeschermd. Vanaf nu geldt hij voor elk adres van deze pc.',
  'code.guardWanted':
    'De tunnel geldt alleen voor het adres {own} van deze pc. Deze firewallregel voorkomt dat verkeer naar {subnets} onbeschermd naar buiten gaat wanneer deze pc een ander adres heeft.',
  'code.mainModeDefaultNamed': 'Het profiel vraagt om deze voorstellen voor de hele pc.',
  'code.mainModeDefaultOnly': 'Deze Windows heeft maar één lijst met voorstellen, voor de hele pc.',
  'code.oldAssociations':
    'Beveiligingskoppelingen met {peer} van voor de wijziging worden beëindigd.',
  'code.crlCheckWanted':
    'Het profiel bepaalt hoe streng ingetrokken certificaten worden geweigerd: {level, select, None {helemaal niet} AttemptCrlCheck {als een lijst zegt dat ze zijn ingetrokken} other {ook als geen lijst gelezen kan worden}}.',
  'code.pingWanted': 'Het profiel laat {from} deze pc pingen.',
  'code.undo': 'Dit wordt teruggegeven, omdat het profiel ongedaan wordt gemaakt.',
  'code.noLongerWanted':
    'Een eerdere revisie van het profiel stelde dit in; deze revisie niet meer.',

  'code.machineWide': 'Dit geldt voor de hele pc en voor elke VPN erop.',
  'code.weakensEveryL2tp':
    'Hierdoor kan elke L2TP-verbinding van deze pc zwakke versleuteling gebruiken.',
  'code.addsRoot':
    'Vanaf nu vertrouwt deze pc elk certificaat onder {subject} (SHA-256 {sha256}). Toegestane namen: {permitted, select, none {alle} other {{permitted}}}; verboden namen: {excluded, select, none {geen} other {{excluded}}}.',
  'code.guardCutsElsewhere':
    'Zolang deze pc een ander adres heeft dan {own}, is {subnets} niet bereikbaar. Is het netwerk ter plaatse er een van, dan zijn ook de apparaten daar en de router niet bereikbaar.',
  'code.turnsFirewallOn':
    'Dit schakelt Windows Firewall in. Programma’s die op verbindingen wachten, zijn dan misschien niet meer bereikbaar.',
  'code.serverNameNotChecked':
    'Windows controleert niet meer of het certificaat bij de server hoort: elk certificaat van dezelfde CA kan zich als de server voordoen.',
  'code.oneProposalOnly':
    'Windows biedt dan alleen dit ene voorstel aan; de server moet het accepteren.',
  'code.dialsByItself':
    'De VPN wordt vanzelf gestart wanneer een naam in {suffix} wordt opgevraagd.',
  'code.nrptStaysWhenDown':
    'De regel blijft als de VPN niet is verbonden. Windows vraagt {servers} dan via het netwerk waarin deze pc zich bevindt; een server die daar antwoordt, doet dat onversleuteld.',

  'code.undoServiceStart': 'De service krijgt zijn vorige opstarttype terug.',
  'code.undoServiceRunning':
    'Een service die is gestart, wordt weer gestopt als geen profiel hem meer nodig heeft.',
  'code.undoCertificateAuthority':
    'Het certificaat wordt verwijderd als geen profiel het meer nodig heeft.',
  'code.undoCertificateKey': 'Het certificaat en de persoonlijke sleutel worden verwijderd.',
  'code.undoRegistryValue': 'De waarde die er stond, komt terug; stond er geen, dan verdwijnt ze.',
  'code.undoConnection':
    'Een nieuwe verbinding wordt verwijderd; een gewijzigde krijgt haar vorige instellingen terug.',
  'code.undoIpsecPolicy': 'Het vorige IPsec-beleid komt terug.',
  'code.undoRoute': 'De vorige routes komen terug.',
  'code.undoPhonebookKey': 'De vorige instellingen komen terug.',
  'code.undoTriggerDns': 'Het achtervoegsel start de VPN niet meer.',
  'code.undoNrptRule': 'De regel wordt verwijderd.',
  'code.undoCredentials': 'De gebruikersnaam en het wachtwoord worden vergeten.',
  'code.undoWithConnection': 'Dit verdwijnt samen met de verbinding.',
  'code.undoFirewallSetting': 'De vorige instelling komt terug als geen profiel deze nodig heeft.',
  'code.undoOwnSet': 'Onze verzameling wordt verwijderd, onder haar eigen naam.',
  'code.undoOwnRule': 'Onze regel wordt verwijderd, onder zijn eigen naam.',
  'code.undoMainModeDefault': 'De vorige voorstellen komen terug, of die van Windows.',

  'code.entryNotKept': 'Aan wat er nu staat heeft niemand iets, dus het wordt niet bewaard.',
  'code.entryRemainsGone':
    'Iemand had de vermelding sindsdien beschadigd of gekopieerd. Wat ervan over was, is weg, ook kopieën.',
  'code.entryTwiceLeft':
    'Twee verschillende vermeldingen hebben nu deze naam, en niemand kan zeggen welke dit profiel heeft gemaakt.',
  'code.entryWreckedLeft':
    'De vermelding was er al vóór dit profiel, en iemand heeft haar sindsdien beschadigd of gekopieerd.',
  'code.pskNotReadable':
    'Windows laat een PSK nooit zien, dus de vorige kan niet worden teruggezet.',
  'code.rulePskNotKept':
    'De vorige PSK van de regel wordt niet bewaard, dus die kan niet worden teruggezet.',
  'code.passwordNotReadable':
    'Windows laat een wachtwoord nooit zien, dus het vorige kan niet worden teruggezet.',
  'code.privateKeyGone': 'Een verwijderde persoonlijke sleutel kan niet worden teruggezet.',
  'code.registryTypeNotKept':
    'Er stond een waarde van een ander type, en alleen getallen en teksten kunnen worden teruggezet.',
  'code.secretRewritten':
    'Het geheim is geschreven over het geheim dat er stond; dat laat Windows nooit zien.',
  'code.byHand': 'Dit moet iemand zelf doen.',
};
