/**
 * Blocks of addresses that no other computer has: nobody is reached there, by whatever name or spelling they come (F3). The list is
 * IANA's of special-purpose addresses (RFC 6890) where "Destination" is false, with what that list leaves to others.
 */
import ipaddr from 'ipaddr.js';
import { overlaps } from './address-range.ts';

/**
 * Left out on purpose: the blocks for documentation (RFC 5737, RFC 3849, RFC 9637), because examples and demo PCs use them; and private
 * and shared ones, where a server may well stand.
 */
const blocks = [
  '0.0.0.0/8', // this network (RFC 791)
  '127.0.0.0/8', // loopback (RFC 1122)
  '169.254.0.0/16', // link-local (RFC 3927)
  '192.0.0.0/24', // for protocols (RFC 6890); what is left of it below
  '224.0.0.0/4', // multicast (RFC 5771)
  '240.0.0.0/4', // reserved, with the broadcast address (RFC 1112, RFC 919)
  '::/96', // unspecified, loopback, and IPv4 as once embedded (RFC 4291)
  '100::/64', // discarded (RFC 6666)
  '100:0:0:1::/64', // a prefix that stands for nothing (RFC 9780)
  '2001::/23', // for protocols (RFC 2928); what is left of it below
  'fe80::/10', // link-local (RFC 4291)
  'ff00::/8', // multicast (RFC 4291)
];

/** Blocks in those above that are reached: "Destination" is true. */
const reached = [
  ...['192.0.0.0/29', '192.0.0.9', '192.0.0.10'], // DS-Lite, and anycast of PCP and TURN
  ...['2001::/32', '2001:1::1', '2001:1::2', '2001:1::3'], // Teredo; anycast of PCP, TURN and DNS-SD SRP
  ...['2001:2::/48', '2001:3::/32', '2001:4:112::/48'], // benchmarks, AMT, AS112
  ...['2001:20::/28', '2001:30::/28'], // ORCHIDv2, drones
];

/** IPv6 that a gateway turns into the IPv4 address at this byte: NAT64 (RFC 6052) and 6to4 (RFC 3056). */
const translated = [
  { block: '64:ff9b::/96', at: 12 },
  { block: '2002::/16', at: 2 },
];

/** Takes a valid address, an IPv4 one also in the spelling of IPv6. */
export function isReachable(address: string): boolean {
  const inside = translated.find(({ block }) => overlaps(block, address));
  if (inside !== undefined) {
    const bytes = ipaddr.parse(address).toByteArray();
    if (!isReachable(bytes.slice(inside.at, inside.at + 4).join('.'))) return false;
  }
  const lies = (block: string) => overlaps(block, address);
  return !blocks.some(lies) || reached.some(lies);
}

/** Takes a valid address or prefix. RFC 4291 section 2.5.5.2: such a one means the IPv4 address, and Windows' rules keep the two apart. */
export function isIpv4InIpv6(text: string): boolean {
  const [address = '', length = '128'] = text.split('/');
  if (!address.includes(':') || Number(length) < 96) return false;
  return ipaddr.IPv6.parse(address).isIPv4MappedAddress();
}
