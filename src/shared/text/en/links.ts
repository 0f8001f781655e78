/** Titles of the public pages that a reason points to (src/shared/plan/links.ts). */

export const links = {
  'link.open': 'Read more: {title} (opens your browser)',
  'link.natTraversal': 'L2TP/IPsec servers behind NAT (Microsoft)',
  'link.firewallSettings': 'IPsec settings of Windows Defender Firewall (Microsoft)',
  'link.ipsecPolicy': 'IPsec encryption of a VPN connection (Microsoft)',
  'link.routes': 'Routes of a VPN connection (Microsoft)',
  'link.triggerDns': 'Connecting automatically for a DNS suffix (Microsoft)',
  'link.nameResolutionPolicy': 'Name Resolution Policy Table (Microsoft)',
} as const;
