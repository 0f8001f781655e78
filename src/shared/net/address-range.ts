/** Address arithmetic for the rules: overlap, membership, and one spelling for one range. */
import ipaddr from 'ipaddr.js';

/** An address or a prefix, with a length or (as Windows reads prefixes back) with a mask. */
type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** True if the two ranges share an address; false across IP versions. Takes addresses and prefixes; throws for other text. */
export function overlaps(a: string, b: string): boolean {
  const [first, firstLength] = asReached(parseRange(a));
  const [second, secondLength] = asReached(parseRange(b));
  if (first.kind() !== second.kind()) return false;
  // Of two prefixes that share an address, the longer one lies in the shorter one.
  return first.match(second, Math.min(firstLength, secondLength));
}

/** How a range lies to another one: the longer prefix lies inside. */
export type Relation = 'equal' | 'inside' | 'around' | 'apart';

export function relation(of: string, to: string): Relation {
  if (!overlaps(of, to)) return 'apart';
  const [[, length], [, other]] = [asReached(parseRange(of)), asReached(parseRange(to))];
  if (length === other) return 'equal';
  return length > other ? 'inside' : 'around';
}

/** IPv6 spells an IPv4 address too (`::ffff:192.0.2.1`, RFC 4291 section 2.5.5.2): what is reached is the IPv4 address. */
function asReached([address, length]: Range): Range {
  return address instanceof ipaddr.IPv6 && length >= 96 && address.isIPv4MappedAddress()
    ? [address.toIPv4Address(), length - 96]
    : [address, length];
}

/**
 * One spelling: `192.0.2.0/24` for `192.0.2.0/255.255.255.0`, `192.0.2.1` for `192.0.2.1/32`, IPv6 compressed and
 * in lower case, both ends of a range `first-last` so. Text that is no address (a keyword such as `Any`) stays, in
 * lower case.
 */
export function canonicalRange(text: string): string {
  if (text.includes('-')) return text.split('-').map(canonicalRange).join('-');
  const range = rangeIn(text);
  if (range === null) return text.toLowerCase();
  const [address, length] = range;
  const whole = address.kind() === 'ipv4' ? 32 : 128;
  return length === whole ? address.toString() : `${address.toString()}/${length}`;
}

/** Every address of its IP version but this one: the range before it and the one after it, each as rules write it. */
export function allBut(address: string): string[] {
  const own = parseAddress(address);
  const bytes = own.toByteArray();
  const edge = (byte: number) => toText(bytes.map(() => byte));
  const [before, after] = [neighbour(bytes, -1), neighbour(bytes, 1)];
  return [
    ...(before === null ? [] : [rangeText(edge(0), toText(before))]),
    ...(after === null ? [] : [rangeText(toText(after), edge(255))]),
  ];
}

function rangeText(first: string, last: string): string {
  return first === last ? first : `${first}-${last}`;
}

function toText(bytes: number[]): string {
  return ipaddr.fromByteArray(bytes).toString();
}

/** The next or the previous address; null beyond the first and the last. */
function neighbour(bytes: readonly number[], step: 1 | -1): number[] | null {
  const next = [...bytes];
  for (let at = next.length - 1; at >= 0; at -= 1) {
    const byte = (next[at] ?? 0) + step;
    next[at] = byte & 255;
    if (byte >= 0 && byte <= 255) return next;
  }
  return null;
}

function rangeIn(text: string): Range | null {
  try {
    return parseRange(text);
  } catch {
    return null;
  }
}

function parseRange(text: string): Range {
  const [address = '', suffix, ...rest] = text.split('/');
  if (rest.length > 0) throw new TypeError(`not an address range: ${text}`);
  const parsed = parseAddress(address);
  const whole = parsed.kind() === 'ipv4' ? 32 : 128;
  if (suffix === undefined) return [parsed, whole];
  const length = suffix.includes('.')
    ? ipaddr.IPv4.parse(suffix).prefixLengthFromSubnetMask()
    : Number(suffix);
  if (length === null || !Number.isInteger(length) || length < 0 || length > whole) {
    throw new TypeError(`not an address range: ${text}`);
  }
  return [parsed, length];
}

/** `%17` behind a link-local address names an interface of this PC, not another address. */
function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 {
  const bare = text.split('%')[0] ?? '';
  // Asked first: ipaddr.js throws inside to say that an IPv6 address is none of IPv4.
  return !bare.includes(':') && ipaddr.IPv4.isValidFourPartDecimal(bare)
    ? ipaddr.IPv4.parse(bare)
    : ipaddr.IPv6.parse(bare);
}
