/** Titles of the public pages that a reason points to (src/shared/plan/links.ts). */
import type { links as english } from '../en/links.ts';
import type { Translation } from '../translation.ts';

export const links: Translation<typeof english> = {
  'link.open': 'Mehr dazu: {title} (öffnet Ihren Browser)',
  'link.natTraversal': 'L2TP/IPsec-Server hinter NAT (Microsoft)',
  'link.firewallSettings': 'IPsec-Einstellungen der Windows Defender Firewall (Microsoft)',
  'link.ipsecPolicy': 'IPsec-Verschlüsselung einer VPN-Verbindung (Microsoft)',
  'link.routes': 'Routen einer VPN-Verbindung (Microsoft)',
  'link.triggerDns': 'Automatisch verbinden bei einem DNS-Suffix (Microsoft)',
  'link.nameResolutionPolicy': 'Richtlinientabelle für die Namensauflösung (Microsoft)',
};
