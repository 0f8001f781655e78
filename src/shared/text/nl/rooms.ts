/** Hoe elk onderdeel in een zin heet. */
import type { rooms as english } from '../en/rooms.ts';
import type { Translation } from '../translation.ts';

export const rooms: Translation<typeof english> = {
  'room.serviceStart': 'het opstarttype van een Windows-service',
  'room.serviceRunning': 'een actieve Windows-service',
  'room.rootCertificate': 'een basiscertificaat van deze pc',
  'room.intermediateCertificate': 'een tussenliggend CA-certificaat van deze pc',
  'room.certificateKey': 'het computercertificaat met de persoonlijke sleutel',
  'room.natTraversal': 'de registerwaarde voor servers achter NAT',
  'room.prohibitIpsec': 'de registerwaarde ProhibitIpSec',
  'room.weakCrypto': 'de registerwaarde AllowL2TPWeakCrypto',
  'room.vpnConnection': 'de VPN-verbinding',
  'room.connectionIpsecPolicy': 'het IPsec-beleid van de VPN-verbinding',
  'room.connectionRoute': 'een route van de VPN-verbinding',
  'room.phonebookKey': 'een telefoonboekinstelling van de VPN-verbinding',
  'room.triggerDns': 'een DNS-achtervoegsel dat de VPN-verbinding start',
  'room.nrptRule': 'een regel voor het naamomzettingsbeleid',
  'room.credentials': 'de onthouden gebruikersnaam met wachtwoord',
  'room.pskByHand': 'de PSK van de VPN-verbinding',
  'room.ipsecThroughNat': 'de firewallinstelling voor IPsec door NAT',
  'room.mainModeCryptoSet': 'de voorstellen voor de hoofdmodus (fase 1)',
  'room.phase1AuthSet': 'de verificatie van fase 1',
  'room.quickModeCryptoSet': 'de voorstellen voor de snelle modus (fase 2)',
  'room.mainModeRule': 'de hoofdmodusregel voor de server',
  'room.tunnelGuard': 'de firewallregel die de tunnel bewaakt',
  'room.ipsecRule': 'de tunnelregel',
  'room.mainModeDefault': 'de voorstellen voor de hoofdmodus van de hele pc',
  'room.legacyTunnelRule': 'de tunnelregel',
  'room.crlCheck': 'de CRL-controle van IPsec',
  'room.pingRule': 'de firewallregel voor ping',
};
