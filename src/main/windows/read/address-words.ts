/** Addresses as rules show them: one address, a prefix, a mask, a range, or a keyword (windows-facts 4). */
import ipaddr from 'ipaddr.js';
import { canonicalRange, overlaps } from '../../../shared/net/address-range.ts';

/**
 * Addresses of a rule with prefix lengths in the place of masks: Windows shows 10.8.0.0/255.255.0.0 for 10.8.0.0/16 [K]. One
 * network has one spelling in the port, so that plans and receipts do not depend on who wrote the value.
 */
export function withPrefixes(shown: readonly string[]): string[] {
  return shown.map((text) => (/^[0-9.]+\/[0-9]+\.[0-9.]+$/.test(text) ? prefixOf(text) : text));
}

function prefixOf(text: string): string {
  try {
    return canonicalRange(text);
  } catch {
    return text;
  }
}

/**
 * True if one of the rule's addresses may share an address with one of these prefixes. `Any` covers all. Of the other
 * keywords (LocalSubnet, DNS and so on) only the PC knows the meaning: Find-NetIPsecRule answers for them.
 */
export function coversSome(shown: readonly string[], prefixes: readonly string[]): boolean {
  return shown.some((text) => /^any$/i.test(text) || prefixes.some((each) => shares(text, each)));
}

function shares(text: string, prefix: string): boolean {
  try {
    const [from = '', to] = text.split('-');
    return to === undefined ? overlaps(text, prefix) : rangeShares(from, to, prefix);
  } catch {
    return false;
  }
}

/** A range and a prefix share an address if neither lies wholly before the other. */
function rangeShares(from: string, to: string, prefix: string): boolean {
  const [first, last] = [ipaddr.parse(from.trim()), ipaddr.parse(to.trim())];
  const [network, length] = prefix.includes('/')
    ? ipaddr.parseCIDR(prefix)
    : ([ipaddr.parse(prefix), undefined] as const);
  if (first.kind() !== network.kind() || last.kind() !== network.kind()) return false;
  const start = toNumber(network);
  const whole = network.kind() === 'ipv4' ? 32 : 128;
  const end = start | ((1n << BigInt(whole - (length ?? whole))) - 1n);
  return toNumber(first) <= end && start <= toNumber(last);
}

function toNumber(address: ipaddr.IPv4 | ipaddr.IPv6): bigint {
  return address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
