/** Addresses that the Internet does not route: a PC that has one reaches a public server through NAT. */
import { overlaps } from './address-range.ts';

/** RFC 1918, RFC 6598 (carrier-grade NAT, D21), RFC 4193, and the link-local ranges of RFC 3927 and RFC 4291. */
const ranges = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
];

/** True for an address of a private range; `address` is a valid IPv4 or IPv6 address. */
export function isPrivateAddress(address: string): boolean {
  return ranges.some((range) => overlaps(range, address));
}
