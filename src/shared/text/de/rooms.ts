/** Wie jeder Teil in einem Satz heißt, im Nominativ: die Sätze darum herum sind danach gebaut. */
import type { rooms as english } from '../en/rooms.ts';
import type { Translation } from '../translation.ts';

export const rooms: Translation<typeof english> = {
  'room.serviceStart': 'der Starttyp eines Windows-Dienstes',
  'room.serviceRunning': 'ein laufender Windows-Dienst',
  'room.rootCertificate': 'ein Stammzertifikat dieses PCs',
  'room.intermediateCertificate': 'ein Zwischenzertifikat dieses PCs',
  'room.certificateKey': 'das Computerzertifikat mit seinem privaten Schlüssel',
  'room.natTraversal': 'der Registrierungswert für Server hinter NAT',
  'room.prohibitIpsec': 'der Registrierungswert ProhibitIpSec',
  'room.weakCrypto': 'der Registrierungswert AllowL2TPWeakCrypto',
  'room.vpnConnection': 'die VPN-Verbindung',
  'room.connectionIpsecPolicy': 'die IPsec-Richtlinie der VPN-Verbindung',
  'room.connectionRoute': 'eine Route der VPN-Verbindung',
  'room.phonebookKey': 'eine Telefonbucheinstellung der VPN-Verbindung',
  'room.triggerDns': 'ein DNS-Suffix, das die VPN-Verbindung aufbaut',
  'room.nrptRule': 'eine Regel der Namensauflösungsrichtlinie',
  'room.credentials': 'die gespeicherten Anmeldedaten',
  'room.pskByHand': 'der PSK der VPN-Verbindung',
  'room.ipsecThroughNat': 'die Firewalleinstellung für IPsec durch NAT',
  'room.mainModeCryptoSet': 'die Vorschläge für den Hauptmodus (Phase 1)',
  'room.phase1AuthSet': 'die Authentifizierung der Phase 1',
  'room.quickModeCryptoSet': 'die Vorschläge für den Schnellmodus (Phase 2)',
  'room.mainModeRule': 'die Hauptmodusregel für den Server',
  'room.tunnelGuard': 'die Firewallregel, die den Tunnel absichert',
  'room.ipsecRule': 'die Tunnelregel',
  'room.mainModeDefault': 'die Vorschläge des ganzen PCs für den Hauptmodus',
  'room.legacyTunnelRule': 'die Tunnelregel',
  'room.crlCheck': 'die CRL-Prüfung von IPsec',
  'room.pingRule': 'die Firewallregel für Ping',
};
