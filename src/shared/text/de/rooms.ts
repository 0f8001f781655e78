/** Wie jeder Teil in einem Satz heißt, im Nominativ: die Sätze darum herum sind danach gebaut. */
import type { rooms as english } from '../en/rooms.ts';
import type { Translation } from '../translation.ts';

export const rooms: Translation<typeof english> = {
  'room.serviceStart': 'der Starttyp eines Windows-Dienstes',
  'room.serviceRunning': 'der Zustand eines Windows-Dienstes',
  'room.rootCertificate': 'ein vertrauenswürdiges Stammzertifikat',
  'room.intermediateCertificate': 'ein Zwischenzertifikat',
  'room.certificateKey': 'das Computerzertifikat mit seinem privaten Schlüssel',
  'room.natTraversal': 'der Registrierungswert für VPN-Server hinter NAT',
  'room.prohibitIpsec': 'der Registrierungswert ProhibitIpSec',
  'room.weakCrypto': 'der Registrierungswert AllowL2TPWeakCrypto',
  'room.vpnConnection': 'die VPN-Verbindung',
  'room.connectionIpsecPolicy': 'die IPsec-Richtlinie der VPN-Verbindung',
  'room.connectionRoute': 'eine Route der VPN-Verbindung',
  'room.phonebookKey': 'eine erweiterte Einstellung der VPN-Verbindung',
  'room.triggerDns': 'ein DNS-Suffix, das das VPN automatisch verbindet',
  'room.nrptRule': 'eine Regel in der Richtlinientabelle für die Namensauflösung',
  'room.credentials': 'die gespeicherten Anmeldeinformationen',
  'room.pskByHand': 'der PSK der VPN-Verbindung',
  'room.ipsecThroughNat': 'die Firewalleinstellung für IPsec durch NAT',
  'room.mainModeCryptoSet': 'die Vorschläge für den Hauptmodus (Phase 1)',
  'room.phase1AuthSet': 'die Authentifizierungsmethode (Phase 1)',
  'room.quickModeCryptoSet': 'die Vorschläge für den Schnellmodus (Phase 2)',
  'room.mainModeRule': 'die Hauptmodusregel für den Server',
  'room.tunnelGuard': 'die Firewallregel, die die Netze des Tunnels schützt',
  'room.ipsecRule': 'die Verbindungssicherheitsregel (Tunnel)',
  'room.mainModeDefault': 'die Vorschläge dieses PCs für den Hauptmodus',
  'room.legacyTunnelRule': 'die Verbindungssicherheitsregel (Tunnel)',
  'room.crlCheck': 'die Sperrprüfung von Zertifikaten für IPsec',
  'room.pingRule': 'die Firewallregel für Ping',
};
