/** Titles of the public pages that a reason points to (src/shared/plan/links.ts). */
import type { links as english } from '../en/links.ts';
import type { Translation } from '../translation.ts';

export const links: Translation<typeof english> = {
  'link.open': 'Meer informatie: {title} (opent uw browser)',
  'link.natTraversal': 'L2TP/IPsec-servers achter NAT (Microsoft)',
  'link.firewallSettings': 'IPsec-instellingen van Windows Defender Firewall (Microsoft)',
  'link.ipsecPolicy': 'IPsec-versleuteling van een VPN-verbinding (Microsoft)',
  'link.routes': 'Routes van een VPN-verbinding (Microsoft)',
  'link.triggerDns': 'Automatisch verbinding maken voor een DNS-achtervoegsel (Microsoft)',
  'link.nameResolutionPolicy': 'Tabel voor naamomzettingsbeleid (Microsoft)',
};
