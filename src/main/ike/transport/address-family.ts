/** What an address is. Not `net.isIP`: no module that could open a connection is named outside server-socket.ts. */
import ipaddr from 'ipaddr.js';

/** null: a name, or something else that is not an address as Windows writes it (`1` and `0x7f.1` are none). */
export function familyOf(text: string): 4 | 6 | null {
  if (text.includes(':')) return ipaddr.IPv6.isValid(text) ? 6 : null;
  return ipaddr.IPv4.isValidFourPartDecimal(text) ? 4 : null;
}

/** One way to write each address (RFC 5952), so that two spellings are one; what is no IPv6 address stays as it is. */
export function canonicalAddress(text: string): string {
  return familyOf(text) === 6 ? ipaddr.IPv6.parse(text).toString() : text;
}
