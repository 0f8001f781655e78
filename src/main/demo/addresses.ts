/** Addresses as firewall and IPsec rules write them: one address, a network, a mask, a range, a key word. */
import ipaddr from 'ipaddr.js';
import { isIpAddress } from '../../shared/profile/fields.ts';

export interface AddressRange {
  version: 4 | 6;
  from: bigint;
  to: bigint;
}

/** Key words of New-NetIPsecRule (windows-facts 4); compared without case. */
const keyWords = [
  'any',
  'localsubnet',
  'dns',
  'dhcp',
  'wins',
  'defaultgateway',
  'internet',
  'intranet',
];

/** The range, `keyWord`, or null for what no rule accepts. */
export function parseAddress(text: string): AddressRange | 'keyWord' | null {
  if (keyWords.includes(text.toLowerCase())) return 'keyWord';
  if (text.includes('-')) return range(text);
  const [address = '', mask, ...rest] = text.split('/');
  if (rest.length > 0 || !isIpAddress(address)) return null;
  const version = address.includes(':') ? 6 : 4;
  const bits = version === 4 ? 32 : 128;
  const length = mask === undefined ? bits : prefixLength(mask, bits);
  if (length === null) return null;
  const size = 1n << BigInt(bits - length);
  const from = (number(address) / size) * size;
  return { version, from, to: from + size - 1n };
}

/** A network without host bits, in one spelling; null for anything else. */
export function canonicalPrefix(text: string): string | null {
  const [address = '', length = '', ...rest] = text.split('/');
  if (rest.length > 0 || !isIpAddress(address) || !/^[0-9]{1,3}$/.test(length)) return null;
  const parsed = parseAddress(text);
  if (parsed === null || parsed === 'keyWord' || parsed.from !== number(address)) return null;
  return `${ipaddr.parse(address).toString()}/${Number(length)}`;
}

/** Key words meet everything: nobody can say here what they stand for. */
export function overlap(a: string, b: string): boolean {
  const [one, other] = [parseAddress(a), parseAddress(b)];
  if (one === null || other === null) return false;
  if (one === 'keyWord' || other === 'keyWord') return true;
  return one.version === other.version && one.from <= other.to && other.from <= one.to;
}

function range(text: string): AddressRange | null {
  const [first = '', last = '', ...rest] = text.split('-');
  if (rest.length > 0 || !isIpAddress(first) || !isIpAddress(last)) return null;
  const version = first.includes(':') ? 6 : 4;
  const [from, to] = [number(first), number(last)];
  return (last.includes(':') ? 6 : 4) === version && from <= to ? { version, from, to } : null;
}

function prefixLength(mask: string, bits: number): number | null {
  if (/^[0-9]{1,3}$/.test(mask)) return Number(mask) <= bits ? Number(mask) : null;
  if (bits !== 32 || !isIpAddress(mask) || mask.includes(':')) return null;
  return ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask();
}

function number(address: string): bigint {
  return ipaddr
    .parse(address)
    .toByteArray()
    .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
