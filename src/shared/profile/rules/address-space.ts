/** Do prefixes together cover all of IPv4 or all of IPv6? `0.0.0.0/1` and `128.0.0.0/1` are `0.0.0.0/0` too. */
import ipaddr from 'ipaddr.js';

interface Range {
  readonly index: number;
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * Index of a prefix that belongs to a set covering a whole address family, the widest of them;
 * `undefined` when neither family is covered.
 */
export function firstCoveringAll(prefixes: readonly string[]): number | undefined {
  const ranges = prefixes.map(toRange);
  for (const bits of [32, 128]) {
    const family = ranges.filter((range) => range.bits === bits);
    if (!covers(family, 1n << BigInt(bits))) continue;
    return family.reduce((widest, each) => (size(each) > size(widest) ? each : widest)).index;
  }
  return undefined;
}

function toRange(prefix: string, index: number): Range & { bits: number } {
  const [address, length] = ipaddr.parseCIDR(prefix);
  const bytes = address.toByteArray();
  const bits = bytes.length * 8;
  const first = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return { index, bits, first, last: first + (1n << BigInt(bits - length)) - 1n };
}

function covers(ranges: readonly Range[], total: bigint): boolean {
  let next = 0n;
  for (const { first, last } of ranges.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    if (first > next) return false;
    if (last >= next) next = last + 1n;
  }
  return ranges.length > 0 && next === total;
}

function size(range: Range): bigint {
  return range.last - range.first;
}
