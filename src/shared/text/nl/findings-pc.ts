/** Wat een plan vindt over deze pc, de verbinding en de certificaten: `code.` zegt wat en waarom, `help.` wat te doen. */
import type { findingsPc as english } from '../en/findings-pc.ts';
import type { Translation } from '../translation.ts';

export const findingsPc: Translation<typeof english> = {
  'code.profileExpired': 'Het profiel was geldig tot {validUntil, date, day}.',
  'help.profileExpired': 'Vraag uw helpdesk om een nieuwer profiel.',
  'code.windowsBeforeVistaSp2':
    'Windows {windows} is ouder dan Vista Service Pack 2, en IPsec werkt daar niet goed voor dit gebruik.',
  'help.windowsBeforeVistaSp2': 'Installeer Service Pack 2, of gebruik een nieuwere Windows.',
  'code.serverNotResolved': 'Deze pc vindt geen adres voor de server {server}.',
  'help.serverNotResolved':
    'Controleer de netwerkverbinding en de naam van de server in het profiel.',
  'code.serverIsThisPc': 'Het adres {address} van de server is het eigen adres van deze pc.',
  'help.serverIsThisPc':
    'Controleer de naam of het adres van de server in het profiel, en het hosts-bestand van deze pc.',
  'code.serverAddressOfNobody':
    'De naam {server} staat voor {address}, en dat adres heeft geen andere computer.',
  'help.serverAddressOfNobody':
    'Controleer de servernaam in het profiel. Misschien blokkeert een advertentiefilter of het hosts-bestand van deze pc hem.',
  'code.serverCheckProblem':
    'De servercontrole heeft een probleem gevonden. Zolang het er is, zal deze VPN naar verwachting geen verbinding maken.',
  'help.serverCheckProblem': 'Controleer de server opnieuw zodra het is opgelost.',
  'code.serverCheckSilent':
    'De server heeft bij de servercontrole niet geantwoord. Misschien kan deze VPN geen verbinding maken.',
  'help.serverCheckSilent': 'Controleer de server opnieuw, ook vanuit een ander netwerk.',
  'code.serverCheckNotAsked':
    'De servercontrole kon niet alles vragen; of deze VPN verbinding kan maken, is niet bekend.',
  'help.serverCheckNotAsked': 'Controleer de server opnieuw.',
  'code.serverCheckSkipped':
    'De server is niet gecontroleerd; of deze VPN verbinding kan maken, is niet bekend.',
  'help.serverCheckSkipped': 'Controleer eerst de server.',
  'code.moduleLogging':
    'Een beleid laat Windows PowerShell-opdrachten in het gebeurtenislogboek schrijven. Geheimen worden versleuteld verstuurd, maar Windows zelf kan ze vastleggen.',
  'help.moduleLogging': 'Vraag de beheerder van deze pc of administrators het logboek mogen lezen.',
  'code.unreadable':
    'Dit kon niet worden gelezen: {why, select, accessDenied {administratorrechten zijn nodig} serviceStopped {de service hierachter is gestopt} notOnThisWindows {deze Windows heeft dit niet} inUse {een ander programma houdt het bestand open} reparsePoint {op de plaats van het bestand of van een map erboven staat een koppeling} tooLarge {het bestand is groter dan een echt bestand ooit is} notUnderstood {Windows gaf een antwoord dat Roadwarrior niet kent} other {Windows gaf geen bruikbaar antwoord}}.',
  'help.unreadable':
    '{why, select, accessDenied {Voer het opnieuw uit als administrator.} serviceStopped {Start de service en probeer het opnieuw.} inUse {Sluit het andere programma en probeer het opnieuw.} unknown {Voer het opnieuw uit als administrator, of bekijk wat hier wordt genoemd.} other {Bekijk wat hier wordt genoemd en probeer het opnieuw.}}',
  'code.secretNeeded':
    'Er ontbreekt een geheim: {secret, select, psk {de vooraf gedeelde sleutel (PSK)} password {het wachtwoord van de gebruiker} other {het wachtwoord van het certificaatbestand}}.',
  'help.secretNeeded': 'Geef het met --secrets FILE, of typ het in een terminal.',
  'code.irreversible':
    'Eén wijziging kan niet helemaal ongedaan worden gemaakt: {code, select, entryNotKept {aan wat er nu staat heeft niemand iets} pskNotReadable {Windows laat de huidige PSK nooit zien} rulePskNotKept {de huidige PSK van de regel wordt niet bewaard} passwordNotReadable {Windows laat het huidige wachtwoord nooit zien} privateKeyGone {een verwijderde persoonlijke sleutel komt niet terug} registryTypeNotKept {de huidige registerwaarde is van een type dat niet wordt geschreven} other {wat er nu is, kan niet worden gelezen}}.',
  'help.irreversible':
    'Geef toestemming met --accept-irreversible, of geef de verbinding een andere naam.',
  'code.conflict': 'Iets met deze naam staat al op deze pc, en Roadwarrior heeft het niet gemaakt.',
  'help.conflict':
    'Kies --on-conflict rename voor een andere naam, of --on-conflict adopt om het over te nemen.',
  'code.conflictOtherProfile':
    'Wat deze naam heeft, is van een ander profiel dat Roadwarrior heeft toegepast.',
  'help.conflictOtherProfile':
    'Maak eerst het andere profiel ongedaan, of geef dit een andere naam.',
  'code.heldByOtherProfile':
    'Een ander profiel op deze pc heeft een andere waarde nodig voor dezelfde instelling van de hele pc.',
  'help.heldByOtherProfile':
    'Maak eerst het andere profiel ongedaan; “roadwarrior list” noemt het.',
  'code.leftAlone': 'Iemand anders heeft dit sindsdien gewijzigd, dus het blijft ongemoeid.',
  'help.leftAlone': 'U hoeft niets te doen. Bekijk het als de wijziging niet van u was.',
  'code.undoUnfinished':
    'Dit profiel is niet volledig ongedaan gemaakt: alleen wat overbleef, is er nog.',
  'help.undoUnfinished': 'Maak het opnieuw ongedaan, of pas het profiel opnieuw toe.',
  'code.leftUnreadable': 'Dit kon niet worden gelezen, dus het blijft over voor later.',
  'help.leftUnreadable': 'Maak het profiel nog eens ongedaan, als administrator.',
  'code.twoStage':
    'Windows moet eerst opnieuw worden opgestart; pas daarna kan de rest van het plan worden gemaakt.',
  'help.twoStage':
    'Is dit deel toegepast, start Windows dan opnieuw op en pas het profiel nog eens toe.',

  'code.serviceBlocked':
    'De service {service} kan niet starten, omdat hij {needed} nodig heeft; die is uitgeschakeld of staat niet op deze pc.',
  'help.serviceBlocked':
    'Open Services (services.msc) en zet het opstarttype van {needed} op Automatisch, of vraag het aan wie deze pc beheert. Probeer het dan opnieuw.',
  'code.serviceMissing': 'De service {service} staat niet op deze pc.',
  'help.serviceMissing':
    'Herstel Windows (bijvoorbeeld met sfc /scannow), of vraag het uw helpdesk.',
  'code.l2tpPortHeld':
    'Het programma {program} bezet UDP-poort {port}, die Windows nodig heeft voor L2TP.',
  'help.l2tpPortHeld':
    'Als de verbinding niet tot stand komt, beëindig of verwijder dan dat programma (vaak een VPN-server of een andere VPN-client).',
  'code.ikePortHeld':
    'Het programma {program} houdt UDP-poort {port} bezet, die Windows nodig heeft voor IPsec.',
  'help.ikePortHeld':
    'Sluit of verwijder dat programma (vaak een andere VPN-client) en probeer het opnieuw.',
  'code.mayCutYouOff':
    'U werkt niet aan het scherm van deze pc. Deze wijziging kan uw verbinding verbreken{from, select, none {} other { (nu verbonden: {from})}}.',
  'help.mayCutYouOff': 'Werk aan de pc zelf, of geef toestemming met --accept-remote-session.',
  'code.userNameMissing':
    'Het profiel wil dat Windows de gebruikersnaam en het wachtwoord onthoudt, maar niemand heeft gezegd van wie. Windows vraagt er bij het verbinden om.',
  'help.userNameMissing':
    'Zet userName in het profiel, of stel het in met het venster, dat de naam vraagt.',
  'code.rasManRestartOffered':
    'De service RasMan opnieuw starten helpt misschien al voordat Windows opnieuw wordt opgestart.',
  'help.rasManRestartOffered': 'Voeg --restart-rasman toe als u dat wilt.',
  'code.rasManRestartRefused':
    'De service RasMan wordt niet opnieuw gestart: {why, select, connection {er is een VPN- of inbelverbinding actief} deviceTunnel {er is een apparaattunnel actief} remoteAccess {deze pc biedt zelf externe toegang} other {of er een verbinding actief is, kon niet worden gelezen}}.',
  'help.rasManRestartRefused': 'Verbreek de verbinding, of start Windows later opnieuw op.',
  'code.weakCryptoFound':
    'Deze pc staat zwakke versleuteling toe voor L2TP, en dit profiel heeft dat niet nodig.',
  'help.weakCryptoFound': 'Zet AllowL2TPWeakCrypto op 0, tenzij een andere VPN het nodig heeft.',

  'code.entryTwice':
    'In {file} heeft meer dan één verbinding de naam {name}, en niemand kan zeggen welke Windows neemt.',
  'help.entryTwice':
    'Geef toestemming met --accept-irreversible: ze worden allemaal verwijderd en de verbinding wordt opnieuw gemaakt. Of laat er in de lijst met netwerken maar één over.',
  'code.entryDamaged':
    'De verbinding {name} in {file} is beschadigd: waarheen of waarmee zij verbinding maakt, ontbreekt.',
  'help.entryDamaged':
    'Geef toestemming met --accept-irreversible: zij wordt verwijderd en opnieuw gemaakt.',
  'code.entryNotShown':
    'De verbinding {name} staat in {file}, maar Windows noemt haar niet: de twee spreken elkaar tegen.',
  'help.entryNotShown':
    'Als de verbinding niet kan worden gemaakt, haal haar dan uit dat bestand en probeer het opnieuw.',
  'code.entryNotInFile':
    'Windows noemt de verbinding {name}, maar zij staat niet in {file}: de twee spreken elkaar tegen.',
  'help.entryNotInFile':
    'Kijk of de map is verplaatst, bijvoorbeeld door een beleid, en of een ander programma de verbinding beheert.',
  'code.connectionInUse': 'De verbinding {name} is nu verbonden.',
  'help.connectionInUse': 'Verbreek de verbinding, of geef toestemming met --hang-up.',
  'code.connectionManaged':
    'De verbinding {name} wordt beheerd door {authority}, dat haar weer zou terugzetten.',
  'help.connectionManaged': 'Vraag de beheerder van deze pc, of kies --on-conflict rename.',
  'code.nameInOtherPhonebook':
    'Een verbinding met de naam {name} staat ook in het andere telefoonboek (alle gebruikers of deze gebruiker). Windows toont beide onder dezelfde naam.',
  'help.nameInOtherPhonebook': 'Verwijder de verbinding die u niet nodig hebt.',
  'code.nameInHiddenPhonebook':
    'Een verbinding met de naam {name} staat ook in de map _hiddenPbk naast het telefoonboek. Windows gebruikt misschien die: het is niet bekend welke van de twee geldt.',
  'help.nameInHiddenPhonebook':
    'Doet de verbinding niet wat haar instellingen zeggen, verwijder dan de verbinding met die naam uit het telefoonboek in _hiddenPbk.',
  'code.phonebookOnShare':
    'Uw telefoonboek met VPN-verbindingen staat op een netwerkshare. Zonder dat netwerk ontbreekt de verbinding misschien, en andere pc’s kunnen haar wijzigen.',
  'help.phonebookOnShare':
    'Zet in het profiel “alle gebruikers” aan (allUsers): dan staat de verbinding op deze pc zelf.',
  'code.fullTunnelIpv6Around':
    'Alle IPv4 gaat door de VPN, maar IPv6 staat daarin uit: IPv6-verkeer gaat om de VPN heen.',
  'help.fullTunnelIpv6Around': 'Vraag om een profiel met IPv6, of schakel IPv6 uit op deze pc.',
  'code.pskDoesNotProveServer': 'Wie de PSK kent, kan zich als de server voordoen.',
  'help.pskDoesNotProveServer': 'Een certificaat is veiliger; vraag er uw helpdesk om.',
  'code.plainMethodsWithoutMppe':
    'De methode {methods} maakt geen sleutels voor PPP-versleuteling ({encryption}); de verbinding kan eindigen met fout 742. IPsec versleutelt nog steeds alles.',
  'help.plainMethodsWithoutMppe':
    'Gebruik MS-CHAPv2 of EAP, of zet de versleuteling in het profiel op none.',
  'code.l2tpServerIpv6':
    'De server heeft een IPv6-adres. xl2tpd, de gebruikelijke L2TP-server op Linux, kent alleen IPv4.',
  'help.l2tpServerIpv6':
    'Als de verbinding niet tot stand komt, gebruik dan het IPv4-adres van de server.',
  'code.eapMayAskAgain':
    'Bij EAP kan Windows toch naar gebruikersnaam en wachtwoord vragen (fout 703).',
  'help.eapMayAskAgain':
    'Maak één keer verbinding via de lijst met netwerken en laat Windows de aanmelding daar onthouden.',
  'code.eapNeedsWindows8':
    'Windows {windows} heeft geen opdracht die EAP instelt. Het beste alternatief is {nearest, select, mschapv2 {MS-CHAPv2} other {{nearest}}}.',
  'help.eapNeedsWindows8': 'Gebruik een nieuwere Windows, of een profiel met MS-CHAPv2.',
  'code.ipsecPolicyNeedsWindows81':
    'Windows {windows} kan de voorstellen van een verbinding niet instellen. Het beste alternatief is het versleutelingsniveau {nearest}.',
  'help.ipsecPolicyNeedsWindows81':
    'Gebruik Windows 8.1 of nieuwer, of een profiel zonder eigen voorstellen.',
  'code.routesNeedWindows81':
    'Windows {windows} kan geen routes bij een verbinding bewaren. Het beste alternatief is {nearest}.',
  'help.routesNeedWindows81': 'Gebruik Windows 8.1 of nieuwer, of een profiel zonder routes.',
  'code.routeOverlapsLocalNetwork': 'De route {prefix} is {network}, een netwerk van deze pc zelf.',
  'help.routeOverlapsLocalNetwork':
    'Reken erop dat óf de apparaten in uw eigen netwerk óf die achter de VPN onbereikbaar zijn zolang de VPN actief is.',
  'code.routeInsideLocalNetwork':
    'De route {prefix} ligt binnen {network}, een netwerk van deze pc.',
  'help.routeInsideLocalNetwork':
    'Apparaten in uw eigen netwerk met deze adressen zijn onbereikbaar zolang de VPN actief is; alle andere blijven bereikbaar.',
  'code.routeAroundLocalNetwork': 'De route {prefix} omvat {network}, een netwerk van deze pc.',
  'help.routeAroundLocalNetwork':
    'Uw eigen apparaten blijven bereikbaar. Wat achter de VPN de adressen van {network} heeft, is vanaf hier onbereikbaar.',
  'code.otherRoutes': 'De verbinding heeft ook routes die niet in het profiel staan: {routes}.',
  'help.otherRoutes': 'Verwijder ze in Windows als niemand ze nodig heeft.',
  'code.classBasedRouteStays':
    'Deze Windows voegt altijd een route toe voor de hele klasse van het adres dat hij krijgt.',
  'help.classBasedRouteStays':
    'Op deze Windows is daar niets aan te doen; een nieuwere heeft er een schakelaar voor.',
  'code.metricNotInForce':
    'Voor de verbinding {name} is de metriek {metric} ingesteld, maar Windows gebruikt er nu {inForce} voor.',
  'help.metricNotInForce': 'Verbreek de verbinding, en maak opnieuw verbinding.',
  'code.triggerDnsNeedsWindows81':
    'Windows {windows} kan geen verbinding starten voor een DNS-achtervoegsel. Het beste alternatief is de soort {nearest}.',
  'help.triggerDnsNeedsWindows81':
    'Gebruik Windows 8.1 of nieuwer, of de soort machine in het profiel.',
  'code.triggerDnsUserEntriesOnly':
    'Alleen een verbinding van één gebruiker kan voor een DNS-achtervoegsel worden gestart. Het beste alternatief is de soort {nearest}.',
  'help.triggerDnsUserEntriesOnly':
    'Gebruik de soort machine in het profiel, of een verbinding van één gebruiker.',
  'code.triggerDnsNeedsSplitTunnel':
    'Windows start alleen bij split-tunneling een verbinding voor een DNS-achtervoegsel.',
  'help.triggerDnsNeedsSplitTunnel': 'Schakel split-tunneling in het profiel in.',
  'code.nrptIgnoredByPolicy':
    'Een groepsbeleid ({key}) laat Windows lokale regels voor naamomzetting negeren.',
  'help.nrptIgnoredByPolicy':
    'Vraag de beheerder van deze pc om de regel in het beleid op te nemen.',
  'code.nrptNeedsWindows8':
    'Windows {windows} heeft geen regels voor naamomzettingsbeleid. Het beste alternatief is {nearest}.',
  'help.nrptNeedsWindows8':
    'Gebruik een nieuwere Windows, of een DNS-achtervoegsel in het profiel.',
  'code.nameServerOutsideVpn':
    'Namen worden opgevraagd bij {servers}, en daarheen leidt niet alleen de VPN. Vragen en antwoorden gaan misschien onversleuteld over het netwerk.',
  'help.nameServerOutsideVpn':
    'Vraag uw helpdesk of dit de bedoeling is. Stop als u dit niet had verwacht.',
  'code.publicSuffix':
    'Het profiel bepaalt waar namen naartoe leiden die op {suffixes} eindigen; het zegt zelf dat veel organisaties ze delen.',
  'help.publicSuffix':
    'Vraag uw helpdesk of dit de bedoeling is. Stop als u dit niet had verwacht.',
};
