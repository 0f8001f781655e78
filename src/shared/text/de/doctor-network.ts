import type { doctorNetwork as english } from '../en/doctor-network.ts';
import type { Translation } from '../translation.ts';

export const doctorNetwork: Translation<typeof english> = {
  'cause.noNetwork': 'Dieser PC ist mit keinem Netzwerk verbunden.',
  'cause.noNetwork.seen': 'Kein Netzwerkadapter hat eine verwendbare IP-Adresse.',
  'cause.noNetwork.fix':
    'Verbinden Sie den PC mit einem Netzwerk, prüfen Sie, ob sich eine Website öffnet, und stellen Sie dann die VPN-Verbindung her.',
  'cause.nameNotFound': 'Der Name des VPN-Servers wird nicht gefunden.',
  'cause.nameNotFound.seen': 'Dieser PC findet keine Adresse für {server}.',
  'cause.nameNotFound.fix':
    'Prüfen Sie die Schreibweise des Servernamens. Stimmt sie, versuchen Sie ein anderes Netzwerk, oder fragen Sie Ihren Administrator, ob der Name außerhalb der Firma bekannt ist.',
  'cause.nameServerTrouble': 'Der DNS-Server konnte den Namen des VPN-Servers nicht auflösen.',
  'cause.nameServerTrouble.seen':
    'Bei der Prüfung des Servers konnte {server} nicht aufgelöst werden, obwohl dieser PC eine Adresse gefunden hat.',
  'cause.nameServerTrouble.fix':
    'Versuchen Sie es in einer Minute erneut. Tritt es häufig auf, verwenden Sie einen anderen DNS-Server oder ein anderes Netzwerk.',
  'cause.noRoute': 'Dieser PC hat keine Route zum VPN-Server.',
  'cause.noRoute.seen': 'Windows kann nicht an {address} senden.',
  'cause.noRoute.fix':
    'Prüfen Sie, ob sich Websites öffnen. Ist ein anderes VPN verbunden, trennen Sie es.',
  'cause.nothingListens': 'Unter der Adresse des Servers wird kein VPN-Dienst ausgeführt.',
  'cause.nothingListens.seen': '{address} antwortet, aber nicht als VPN-Server.',
  'cause.nothingListens.fix':
    'Auf dem Server: Starten Sie den IPsec-Dienst (systemctl start ipsec oder systemctl start strongswan), und prüfen Sie, ob er auf UDP 500 und 4500 lauscht (ss -lnu).',
  'cause.wayProhibited': 'Eine Firewall auf dem Weg weist VPN-Datenverkehr zum Server ab.',
  'cause.wayProhibited.seen': 'Eine Firewall meldet, dass UDP 500 zu {address} nicht erlaubt ist.',
  'cause.wayProhibited.fix':
    "Geben Sie UDP 500 und 4500 in der Firewall vor dem Server frei: nft add rule inet filter input udp dport '{' 500, 4500 '}' accept. Liegt es am Netzwerk hier, versuchen Sie den Hotspot eines Telefons.",
  'cause.serverMoved': 'Der Server antwortet unter einer anderen seiner Adressen.',
  'cause.serverMoved.seen':
    'Die Adresse, die Windows verwendet, antwortet nicht, aber {addresses} schon.',
  'cause.serverMoved.fix':
    'Entfernen Sie die alte Adresse aus dem DNS-Eintrag des Servers. Stellen Sie die Verbindung bis dahin erneut her: Windows wählt dann vielleicht die andere Adresse.',
  'cause.noIpv6L2tp':
    'Der Servername führt nur zu einer IPv6-Adresse, und dort antwortet das VPN nicht.',
  'cause.noIpv6L2tp.seen': 'Dieser PC findet nur {address}, und von dort kam keine Antwort.',
  'cause.noIpv6L2tp.fix':
    'Tragen Sie die IPv4-Adresse des Servers in seinen DNS-Eintrag ein, oder verwenden Sie ein Netzwerk mit IPv4.',
  'cause.serverSilent':
    'Der Server ist ausgeschaltet, oder seine Firewall lässt keinen VPN-Datenverkehr zu.',
  'cause.serverSilent.seen': 'Von {address} kam auf UDP 500 und 4500 keine Antwort.',
  'cause.serverSilent.fix':
    'Fragen Sie den Administrator des Servers, ob dieser läuft und UDP 500 und 4500 offen sind (ss -lnu; nft list ruleset). Um dieses Netzwerk auszuschließen, versuchen Sie den Hotspot eines Telefons.',
  'cause.networkBlocksVpn':
    'Das Netzwerk, in dem sich dieser PC befindet, blockiert VPN-Datenverkehr.',
  'cause.networkBlocksVpn.seen': 'Vom Server kam keine Antwort zurück.',
  'cause.networkBlocksVpn.fix':
    'Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot eines Telefons. Öffnen Sie in einem Hotel oder Café zuerst eine Website, und melden Sie sich dort an. Funktioniert der Hotspot, muss das Netzwerk hier UDP 500 und 4500 erlauben.',
  'cause.port500Blocked': 'UDP-Port 500 ist auf dem Weg zum Server blockiert.',
  'cause.port500Blocked.seen':
    'Der Server antwortet auf UDP 4500, aber nicht zuverlässig auf UDP 500.',
  'cause.port500Blocked.fix':
    'Geben Sie UDP 500 in den Firewalls hier und beim Server frei. Welche es ist, zeigt ein Versuch über den Hotspot eines Telefons.',
  'cause.port4500Blocked': 'UDP-Port 4500 ist auf dem Weg zum Server blockiert.',
  'cause.port4500Blocked.seen':
    'Der Server antwortet auf UDP 500. Wegen eines Routers auf dem Weg wechselt die Verbindung zu UDP 4500, und von dort kommt nichts zurück.',
  'cause.port4500Blocked.fix':
    'Geben Sie UDP 4500 in den Firewalls hier und beim Server frei, und leiten Sie es im Router vor dem Server weiter. Welche es ist, zeigt ein Versuch über den Hotspot eines Telefons.',
  'cause.linkLost': 'Die Netzwerkverbindung zum Server ging verloren.',
  'cause.linkLost.seen': 'Das einzige Anzeichen ist die Fehlernummer.',
  'cause.linkLost.fix':
    'Stellen Sie die Verbindung erneut her. Tritt es häufig auf, prüfen Sie den WLAN-Empfang und die Energieeinstellungen dieses PCs und auf dem Server die Zeitlimits (dpddelay und dpdtimeout in Libreswan, dpd_delay in strongSwan).',
};
