/** Wat een plan vindt over deze pc, de verbinding en de certificaten: `code.` zegt wat en waarom, `help.` wat te doen. */
import type { findingsPc as english } from '../en/findings-pc.ts';
import type { Translation } from '../translation.ts';

export const findingsPc: Translation<typeof english> = {
  'code.profileExpired': 'Het profiel is verlopen op {validUntil, date, day}.',
  'help.profileExpired': 'Vraag uw helpdesk om een nieuwer profiel.',
  'code.windowsBeforeVistaSp2':
    'Windows {windows} is ouder dan Vista Service Pack 2, en IPsec werkt daar niet voor deze VPN.',
  'help.windowsBeforeVistaSp2':
    'Installeer Service Pack 2, of gebruik een nieuwere Windows-versie.',
  'code.serverNotResolved': 'Deze pc kan geen adres vinden voor de server {server}.',
  'help.serverNotResolved': 'Controleer de netwerkverbinding en de servernaam in het profiel.',
  'code.serverIsThisPc': 'Het serveradres {address} is van deze pc zelf.',
  'help.serverIsThisPc':
    'Controleer de servernaam of het adres in het profiel en het hosts-bestand van deze pc.',
  'code.serverAddressOfNobody':
    'De naam {server} verwijst naar {address}, en dat kan niet het adres van een andere computer zijn.',
  'help.serverAddressOfNobody':
    'Controleer de servernaam in het profiel. Mogelijk blokkeert een advertentieblokkering of het hosts-bestand van deze pc de naam.',
  'code.serverCheckProblem':
    'De servercontrole heeft een probleem gevonden. Zolang dat niet is opgelost, kan deze VPN naar verwachting geen verbinding maken.',
  'help.serverCheckProblem': 'Controleer de server opnieuw nadat het probleem is opgelost.',
  'code.serverCheckSilent':
    'De server heeft niet op de servercontrole geantwoord. Misschien kan deze VPN geen verbinding maken.',
  'help.serverCheckSilent': 'Controleer de server opnieuw, ook vanuit een ander netwerk.',
  'code.serverCheckNotAsked':
    'De servercontrole kon niet alle tests uitvoeren. Het is niet bekend of deze VPN verbinding kan maken.',
  'help.serverCheckNotAsked': 'Controleer de server opnieuw.',
  'code.serverCheckSkipped':
    'De server is niet gecontroleerd. Het is niet bekend of deze VPN verbinding kan maken.',
  'help.serverCheckSkipped': 'Controleer eerst de server.',
  'code.moduleLogging':
    'Door een beleid legt Windows PowerShell-opdrachten vast in het gebeurtenislogboek. Geheimen worden versleuteld doorgegeven, maar Windows zelf legt ze misschien vast.',
  'help.moduleLogging': 'Vraag uw beheerder wie dat logboek kan lezen.',
  'code.unreadable':
    'Windows kon deze instelling niet lezen: {why, select, accessDenied {administratorrechten zijn vereist} serviceStopped {de bijbehorende service is gestopt} notOnThisWindows {deze Windows-versie heeft deze instelling niet} inUse {een ander programma heeft het bestand geopend} reparsePoint {het bestand of een bovenliggende map is een koppeling} tooLarge {het bestand is groter dan verwacht} notUnderstood {Windows gaf een antwoord dat Roadwarrior niet herkent} other {Windows gaf geen bruikbaar antwoord}}.',
  'help.unreadable':
    '{why, select, accessDenied {Voer dit opnieuw uit als administrator.} serviceStopped {Start de service en probeer het opnieuw.} inUse {Sluit het andere programma en probeer het opnieuw.} unknown {Voer dit opnieuw uit als administrator, of controleer de instelling in Windows.} other {Controleer de instelling in Windows en probeer het opnieuw.}}',
  'code.secretNeeded':
    'Er ontbreekt een geheim: {secret, select, psk {de vooraf gedeelde sleutel (PSK)} password {het wachtwoord van de gebruiker} other {het wachtwoord van het certificaatbestand}}.',
  'help.secretNeeded': 'Gebruik --secrets FILE, of voer het in een terminal in.',
  'code.irreversible':
    'Eén wijziging kan niet volledig ongedaan worden gemaakt: {code, select, entryNotKept {de bestaande verbinding is beschadigd en kan niet worden teruggezet} pskNotReadable {Windows toont de opgeslagen PSK nooit} rulePskNotKept {de PSK van de bestaande regel wordt niet bewaard} passwordNotReadable {Windows toont het opgeslagen wachtwoord nooit} privateKeyGone {een verwijderde persoonlijke sleutel kan niet worden teruggezet} registryTypeNotKept {de bestaande registerwaarde heeft een type dat Roadwarrior niet schrijft} other {de bestaande instelling kan niet worden gelezen}}.',
  'help.irreversible':
    'Geef toestemming met --accept-irreversible, of gebruik een andere verbindingsnaam.',
  'code.conflict':
    'Er bestaat al een verbinding of regel met deze naam die niet door Roadwarrior is gemaakt.',
  'help.conflict':
    'Kies --on-conflict rename voor een andere naam, of --on-conflict adopt om de bestaande voor dit profiel te gebruiken.',
  'code.conflictOtherProfile':
    'Een verbinding of regel met deze naam hoort bij een ander profiel dat Roadwarrior heeft toegepast.',
  'help.conflictOtherProfile':
    'Maak eerst het andere profiel ongedaan, of wijzig de naam in dit profiel.',
  'code.heldByOtherProfile':
    'Een ander profiel op deze pc heeft een andere waarde nodig voor een gedeelde instelling.',
  'help.heldByOtherProfile':
    'Maak eerst het andere profiel ongedaan. “roadwarrior list” toont de naam.',
  'code.leftAlone': 'Deze instelling is na de installatie gewijzigd en blijft daarom behouden.',
  'help.leftAlone':
    'U hoeft niets te doen. Controleer de instelling als u die niet zelf hebt gewijzigd.',
  'code.undoUnfinished':
    'Dit profiel is niet volledig ongedaan gemaakt: alleen de instellingen waarbij dat niet lukte, zijn er nog.',
  'help.undoUnfinished': 'Maak het profiel opnieuw ongedaan, of pas het opnieuw toe.',
  'code.leftUnreadable':
    'Deze instelling kon niet worden gelezen en blijft behouden totdat u het profiel opnieuw ongedaan maakt.',
  'help.leftUnreadable': 'Maak het profiel opnieuw ongedaan als administrator.',
  'code.twoStage':
    'Start Windows eerst opnieuw op. De rest van het plan kan pas daarna worden gemaakt.',
  'help.twoStage':
    'Start Windows opnieuw op nadat dit deel is toegepast en pas het profiel dan opnieuw toe.',

  'code.serviceBlocked':
    'De service {service} kan niet starten, omdat {needed} nodig is. Die service is uitgeschakeld of niet geïnstalleerd.',
  'help.serviceBlocked':
    'Open Services (services.msc) en stel het opstarttype van {needed} in op Automatisch, of vraag het uw beheerder. Voer de opdracht daarna opnieuw uit.',
  'code.serviceMissing': 'De service {service} is niet geïnstalleerd op deze pc.',
  'help.serviceMissing':
    'Herstel Windows (bijvoorbeeld met sfc /scannow), of vraag het uw helpdesk.',
  'code.l2tpPortHeld': '{program} gebruikt UDP-poort {port}, die Windows nodig heeft voor L2TP.',
  'help.l2tpPortHeld':
    'Als de VPN geen verbinding maakt, sluit of verwijder dan dat programma (vaak een VPN-server of een andere VPN-client).',
  'code.ikePortHeld': '{program} gebruikt UDP-poort {port}, die Windows nodig heeft voor IPsec.',
  'help.ikePortHeld':
    'Sluit of verwijder dat programma (vaak een andere VPN-client) en probeer het opnieuw.',
  'code.mayCutYouOff':
    'U gebruikt deze pc op afstand. Deze wijziging kan uw sessie verbreken{from, select, none {} other { (nu verbonden: {from})}}.',
  'help.mayCutYouOff': 'Werk op de pc zelf, of geef toestemming met --accept-remote-session.',
  'code.userNameMissing':
    'Volgens het profiel moet Windows de aanmeldingsgegevens onthouden, maar er is geen gebruikersnaam opgegeven. Windows vraagt bij het verbinden om de gebruikersnaam en het wachtwoord.',
  'help.userNameMissing':
    'Voeg userName toe aan het profiel, of gebruik het Roadwarrior-venster, dat om de naam vraagt.',
  'code.rasManRestartOffered':
    'De service {service} opnieuw starten is mogelijk voldoende totdat u Windows opnieuw opstart.',
  'help.rasManRestartOffered': 'Voeg --restart-rasman toe om deze service opnieuw te starten.',
  'code.rasManRestartRefused':
    'De service {service} is niet opnieuw gestart: {why, select, connection {er is een VPN- of inbelverbinding actief} deviceTunnel {er is een apparaattunnel actief} remoteAccess {deze pc is zelf een server voor externe toegang} other {er kon niet worden gelezen of er een verbinding actief is}}.',
  'help.rasManRestartRefused': 'Verbreek de verbinding, of start Windows later opnieuw op.',
  'code.weakCryptoFound':
    'Deze pc staat zwakke versleuteling voor L2TP toe, en dit profiel heeft die niet nodig.',
  'help.weakCryptoFound':
    'Zet AllowL2TPWeakCrypto op 0, tenzij een andere VPN de waarde nodig heeft.',

  'code.entryTwice':
    'In {file} heeft meer dan één verbinding de naam {name}. Het is niet bekend welke daarvan Windows gebruikt.',
  'help.entryTwice':
    'Geef toestemming met --accept-irreversible om ze allemaal te verwijderen en de verbinding opnieuw te maken. Of verwijder ze in Windows op één na.',
  'code.entryDamaged':
    'De verbinding {name} in {file} is beschadigd: de server of het apparaat ontbreekt.',
  'help.entryDamaged':
    'Geef toestemming met --accept-irreversible om de verbinding te verwijderen en opnieuw te maken.',
  'code.entryNotShown': 'De verbinding {name} staat in {file}, maar Windows vermeldt die niet.',
  'help.entryNotShown':
    'Als de verbinding niet kan worden gemaakt, verwijder dan de vermelding uit dat bestand en probeer het opnieuw.',
  'code.entryNotInFile': 'Windows vermeldt de verbinding {name}, maar die staat niet in {file}.',
  'help.entryNotInFile':
    'Controleer of de map is verplaatst, bijvoorbeeld door een beleid, en of een ander programma de verbinding beheert.',
  'code.connectionInUse': 'De verbinding {name} is actief.',
  'help.connectionInUse': 'Verbreek de verbinding, of geef toestemming met --hang-up.',
  'code.connectionManaged':
    'De verbinding {name} wordt beheerd door {authority}, waardoor wijzigingen weer worden teruggezet.',
  'help.connectionManaged': 'Vraag uw beheerder, of kies --on-conflict rename.',
  'code.nameInOtherPhonebook':
    'Er bestaat nog een verbinding met de naam {name} voor andere gebruikers (alle gebruikers of alleen u). Windows toont beide onder dezelfde naam.',
  'help.nameInOtherPhonebook': 'Verwijder de verbinding die niet nodig is.',
  'code.nameInHiddenPhonebook':
    'Er staat nog een verbinding met de naam {name} in de map _hiddenPbk naast het telefoonboek. Het is niet bekend welke van de twee Windows gebruikt.',
  'help.nameInHiddenPhonebook':
    'Als de verbinding zich niet gedraagt zoals ingesteld, verwijder dan de verbinding met die naam uit het telefoonboek in _hiddenPbk.',
  'code.phonebookOnShare':
    'Uw VPN-verbindingen zijn opgeslagen op een netwerkshare. Zonder dat netwerk ontbreekt de verbinding misschien, en andere pc’s kunnen die wijzigen.',
  'help.phonebookOnShare':
    'Schakel in het profiel “alle gebruikers” in (allUsers) om de verbinding op deze pc zelf op te slaan.',
  'code.fullTunnelIpv6Around':
    'IPv6 is uitgeschakeld in de VPN, dus IPv6-verkeer gaat buiten de VPN om.',
  'help.fullTunnelIpv6Around': 'Vraag om een profiel met IPv6, of schakel IPv6 uit op deze pc.',
  'code.pskDoesNotProveServer': 'Wie de PSK kent, kan zich voordoen als de VPN-server.',
  'help.pskDoesNotProveServer': 'Een certificaat is veiliger. Vraag er uw helpdesk om.',
  'code.plainMethodsWithoutMppe':
    'De aanmeldingsmethode {methods} levert geen sleutels voor PPP-versleuteling ({encryption}), dus verbinding maken kan mislukken met fout 742. IPsec versleutelt toch al het verkeer.',
  'help.plainMethodsWithoutMppe':
    'Gebruik MS-CHAPv2 of EAP, of zet de versleuteling in het profiel op none.',
  'code.l2tpServerIpv6':
    'De server heeft een IPv6-adres. xl2tpd, de gebruikelijke L2TP-server op Linux, ondersteunt alleen IPv4.',
  'help.l2tpServerIpv6':
    'Als de VPN geen verbinding maakt, gebruik dan het IPv4-adres van de server.',
  'code.eapMayAskAgain':
    'Bij EAP vraagt Windows misschien toch om de gebruikersnaam en het wachtwoord (fout 703).',
  'help.eapMayAskAgain':
    'Maak één keer verbinding via het netwerkpictogram op de taakbalk en laat Windows uw aanmeldingsgegevens onthouden.',
  'code.eapNeedsWindows8':
    'Windows {windows} heeft geen opdracht om EAP in te stellen. Het dichtst in de buurt komt {nearest, select, mschapv2 {MS-CHAPv2} other {{nearest}}}.',
  'help.eapNeedsWindows8': 'Gebruik een nieuwere Windows-versie of een profiel met MS-CHAPv2.',
  'code.ipsecPolicyNeedsWindows81':
    'Windows {windows} kan de IPsec-voorstellen van een verbinding niet instellen. Het dichtst in de buurt komt het versleutelingsniveau {nearest}.',
  'help.ipsecPolicyNeedsWindows81':
    'Gebruik Windows 8.1 of hoger, of een profiel zonder eigen voorstellen.',
  'code.routesNeedWindows81':
    'Windows {windows} kan geen routes bij een verbinding opslaan. Het dichtst in de buurt komt {nearest}.',
  'help.routesNeedWindows81': 'Gebruik Windows 8.1 of hoger, of een profiel zonder routes.',
  'code.routeOverlapsLocalNetwork':
    'De route {prefix} is hetzelfde netwerk als {network}, waarin deze pc zich bevindt.',
  'help.routeOverlapsLocalNetwork':
    'Zolang de VPN verbonden is, zijn óf apparaten in uw eigen netwerk óf apparaten achter de VPN niet bereikbaar.',
  'code.routeInsideLocalNetwork':
    'De route {prefix} is een deel van {network}, een netwerk waarin deze pc zich bevindt.',
  'help.routeInsideLocalNetwork':
    'Zolang de VPN verbonden is, zijn apparaten in uw eigen netwerk met deze adressen niet bereikbaar; alle andere wel.',
  'code.routeAroundLocalNetwork':
    'De route {prefix} omvat {network}, een netwerk waarin deze pc zich bevindt.',
  'help.routeAroundLocalNetwork':
    'Uw eigen apparaten blijven bereikbaar. Apparaten achter de VPN met adressen in {network} zijn niet bereikbaar.',
  'code.otherRoutes': 'De verbinding heeft ook routes die niet in het profiel staan: {routes}.',
  'help.otherRoutes': 'Verwijder ze in Windows als ze niet nodig zijn.',
  'code.classBasedRouteStays':
    'Deze Windows-versie voegt altijd een route toe voor de hele klasse van het toegewezen adres.',
  'help.classBasedRouteStays':
    'Dat kan in deze Windows-versie niet worden gewijzigd. Een nieuwere versie heeft er een instelling voor.',
  'code.metricNotInForce':
    'De interfacemetriek van de verbinding {name} is ingesteld op {metric}, maar Windows gebruikt nu {inForce}.',
  'help.metricNotInForce': 'Verbreek de verbinding en maak opnieuw verbinding.',
  'code.triggerDnsNeedsWindows81':
    'Windows {windows} kan niet automatisch verbinding maken voor een DNS-achtervoegsel. Het dichtst in de buurt komt de DNS-instelling {nearest}.',
  'help.triggerDnsNeedsWindows81':
    'Gebruik Windows 8.1 of hoger, of stel DNS in het profiel in op machine.',
  'code.triggerDnsUserEntriesOnly':
    'Alleen een verbinding voor één gebruiker kan automatisch verbinding maken voor een DNS-achtervoegsel. Het dichtst in de buurt komt de DNS-instelling {nearest}.',
  'help.triggerDnsUserEntriesOnly':
    'Stel DNS in het profiel in op machine, of gebruik een verbinding voor één gebruiker.',
  'code.triggerDnsNeedsSplitTunnel':
    'Windows maakt alleen met split-tunneling automatisch verbinding voor een DNS-achtervoegsel.',
  'help.triggerDnsNeedsSplitTunnel': 'Schakel split-tunneling in het profiel in.',
  'code.nrptIgnoredByPolicy':
    'Door Groepsbeleid ({key}) negeert Windows de tabel voor naamomzettingsbeleid van deze pc.',
  'help.nrptIgnoredByPolicy': 'Vraag uw beheerder de regel in Groepsbeleid op te nemen.',
  'code.nrptNeedsWindows8':
    'Windows {windows} kan geen regels toevoegen aan de tabel voor naamomzettingsbeleid. Het dichtst in de buurt komt {nearest}.',
  'help.nrptNeedsWindows8':
    'Gebruik een nieuwere Windows-versie of een DNS-achtervoegsel in het profiel.',
  'code.nameServerOutsideVpn':
    'Namen worden opgezocht bij {servers}. Het profiel stuurt dat verkeer niet uitsluitend via de VPN, dus vragen en antwoorden zijn misschien onversleuteld.',
  'help.nameServerOutsideVpn':
    'Vraag uw helpdesk of dit de bedoeling is. Annuleer als u dit niet had verwacht.',
  'code.publicSuffix':
    'Het profiel bepaalt waar namen die eindigen op {suffixes} naartoe leiden. Volgens het profiel delen veel organisaties deze uitgangen.',
  'help.publicSuffix':
    'Vraag uw helpdesk of dit de bedoeling is. Annuleer als u dit niet had verwacht.',
};
