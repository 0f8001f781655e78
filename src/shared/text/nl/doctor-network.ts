import type { doctorNetwork as english } from '../en/doctor-network.ts';
import type { Translation } from '../translation.ts';

export const doctorNetwork: Translation<typeof english> = {
  'cause.noNetwork': 'Deze pc is niet met een netwerk verbonden.',
  'cause.noNetwork.seen': 'Geen enkele netwerkadapter heeft een bruikbaar IP-adres.',
  'cause.noNetwork.fix':
    'Verbind de pc met een netwerk, controleer of een website opent en maak dan de VPN-verbinding.',
  'cause.nameNotFound': 'De naam van de VPN-server wordt niet gevonden.',
  'cause.nameNotFound.seen': 'Deze pc vindt geen adres voor {server}.',
  'cause.nameNotFound.fix':
    'Controleer de spelling van de servernaam. Klopt die, probeer dan een ander netwerk of vraag uw beheerder of de naam buiten het bedrijf bekend is.',
  'cause.nameServerTrouble': 'De DNS-server kon de naam van de VPN-server niet opzoeken.',
  'cause.nameServerTrouble.seen':
    'Bij de controle van de server kon {server} niet worden opgezocht, terwijl deze pc wel een adres vond.',
  'cause.nameServerTrouble.fix':
    'Probeer het over een minuut opnieuw. Gebeurt het vaker, gebruik dan een andere DNS-server of een ander netwerk.',
  'cause.noRoute': 'Deze pc heeft geen route naar de VPN-server.',
  'cause.noRoute.seen': 'Windows kan niet naar {address} sturen.',
  'cause.noRoute.fix':
    'Controleer of websites openen. Is een andere VPN verbonden, verbreek die dan.',
  'cause.nothingListens': 'Op het adres van de server wordt geen VPN-service uitgevoerd.',
  'cause.nothingListens.seen': '{address} antwoordt, maar niet als VPN-server.',
  'cause.nothingListens.fix':
    'Op de server: start de IPsec-service (systemctl start ipsec of systemctl start strongswan) en controleer of die op UDP 500 en 4500 luistert (ss -lnu).',
  'cause.wayProhibited': 'Een firewall onderweg weigert VPN-verkeer naar de server.',
  'cause.wayProhibited.seen': 'Een firewall meldt dat UDP 500 naar {address} niet is toegestaan.',
  'cause.wayProhibited.fix':
    "Sta UDP 500 en 4500 toe in de firewall voor de server: nft add rule inet filter input udp dport '{' 500, 4500 '}' accept. Ligt het aan het netwerk hier, probeer dan de hotspot van een telefoon.",
  'cause.serverMoved': 'De server antwoordt op een ander van zijn adressen.',
  'cause.serverMoved.seen': 'Het adres dat Windows gebruikt antwoordt niet, maar {addresses} wel.',
  'cause.serverMoved.fix':
    'Verwijder het oude adres uit de DNS-vermelding van de server. Maak tot die tijd opnieuw verbinding: Windows kiest dan misschien het andere adres.',
  'cause.noIpv6L2tp':
    'De servernaam leidt alleen naar een IPv6-adres, en daar antwoordt de VPN niet.',
  'cause.noIpv6L2tp.seen': 'Deze pc vindt alleen {address}, en daar kwam geen antwoord vandaan.',
  'cause.noIpv6L2tp.fix':
    'Voeg het IPv4-adres van de server aan de DNS-vermelding toe, of gebruik een netwerk met IPv4.',
  'cause.serverSilent': 'De server staat uit, of de firewall ervan laat geen VPN-verkeer toe.',
  'cause.serverSilent.seen': 'Van {address} kwam op UDP 500 en 4500 geen antwoord.',
  'cause.serverSilent.fix':
    'Vraag de beheerder van de server of die aan staat en UDP 500 en 4500 open zijn (ss -lnu; nft list ruleset). Probeer de hotspot van een telefoon om dit netwerk uit te sluiten.',
  'cause.networkBlocksVpn': 'Het netwerk waarin deze pc zich bevindt, blokkeert VPN-verkeer.',
  'cause.networkBlocksVpn.seen': 'Van de server kwam geen antwoord terug.',
  'cause.networkBlocksVpn.fix':
    'Probeer een ander netwerk, zoals de hotspot van een telefoon. Open in een hotel of café eerst een website en meld u daar aan. Werkt de hotspot, dan moet het netwerk hier UDP 500 en 4500 toestaan.',
  'cause.port500Blocked': 'UDP-poort 500 is onderweg naar de server geblokkeerd.',
  'cause.port500Blocked.seen': 'De server antwoordt op UDP 4500, maar niet betrouwbaar op UDP 500.',
  'cause.port500Blocked.fix':
    'Sta UDP 500 toe in de firewalls hier en bij de server. Probeer de hotspot van een telefoon om te weten welke het is.',
  'cause.port4500Blocked': 'UDP-poort 4500 is onderweg naar de server geblokkeerd.',
  'cause.port4500Blocked.seen':
    'De server antwoordt op UDP 500. Door een router onderweg gaat de verbinding over op UDP 4500, en daar komt niets van terug.',
  'cause.port4500Blocked.fix':
    'Sta UDP 4500 toe in de firewalls hier en bij de server, en stuur het door in de router voor de server. Probeer de hotspot van een telefoon om te weten welke het is.',
  'cause.linkLost': 'De netwerkverbinding met de server viel weg.',
  'cause.linkLost.seen': 'Het enige teken is het foutnummer.',
  'cause.linkLost.fix':
    'Maak opnieuw verbinding. Gebeurt het vaker, controleer dan de wifi-ontvangst en de energie-instellingen van deze pc, en op de server de time-outs (dpddelay en dpdtimeout in Libreswan, dpd_delay in strongSwan).',
};
