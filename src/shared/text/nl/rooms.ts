/** Hoe elk onderdeel in een zin heet. */
import type { rooms as english } from '../en/rooms.ts';
import type { Translation } from '../translation.ts';

export const rooms: Translation<typeof english> = {
  'room.serviceStart': 'het opstarttype van een Windows-service',
  'room.serviceRunning': 'de status van een Windows-service',
  'room.rootCertificate': 'een vertrouwd basiscertificaat',
  'room.intermediateCertificate': 'een tussenliggend CA-certificaat',
  'room.certificateKey': 'het computercertificaat met de persoonlijke sleutel',
  'room.natTraversal': 'de registerwaarde voor VPN-servers achter NAT',
  'room.prohibitIpsec': 'de registerwaarde ProhibitIpSec',
  'room.weakCrypto': 'de registerwaarde AllowL2TPWeakCrypto',
  'room.vpnConnection': 'de VPN-verbinding',
  'room.connectionIpsecPolicy': 'het IPsec-beleid van de VPN-verbinding',
  'room.connectionRoute': 'een route van de VPN-verbinding',
  'room.phonebookKey': 'een geavanceerde instelling van de VPN-verbinding',
  'room.triggerDns': 'een DNS-achtervoegsel dat de VPN automatisch verbindt',
  'room.nrptRule': 'een regel in de tabel voor naamomzettingsbeleid',
  'room.credentials': 'de opgeslagen gebruikersnaam en het wachtwoord',
  'room.pskByHand': 'de PSK van de VPN-verbinding',
  'room.ipsecThroughNat': 'de firewallinstelling voor IPsec door NAT',
  'room.mainModeCryptoSet': 'de voorstellen voor de hoofdmodus (fase 1)',
  'room.phase1AuthSet': 'de verificatiemethode (fase 1)',
  'room.quickModeCryptoSet': 'de voorstellen voor de snelle modus (fase 2)',
  'room.mainModeRule': 'de hoofdmodusregel voor de server',
  'room.tunnelGuard': 'de firewallregel die de netwerken van de tunnel beschermt',
  'room.ipsecRule': 'de regel voor verbindingsbeveiliging (tunnel)',
  'room.mainModeDefault': 'de voorstellen voor de hoofdmodus van deze pc',
  'room.legacyTunnelRule': 'de regel voor verbindingsbeveiliging (tunnel)',
  'room.crlCheck': 'de intrekkingscontrole van certificaten voor IPsec',
  'room.pingRule': 'de firewallregel voor ping',
};
