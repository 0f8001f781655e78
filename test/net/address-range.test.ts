import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRange, overlaps, sameRanges } from '../../src/shared/net/address-range.ts';
import { isPrivateAddress } from '../../src/shared/net/private-address.ts';

const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff).join('.');
const first = (value: number, length: number) =>
  length === 0 ? 0 : (value & (0xffff_ffff << (32 - length))) >>> 0;
const last = (value: number, length: number) => first(value, length) + 2 ** (32 - length) - 1;

const prefix = fc
  .record({
    value: fc.integer({ min: 0, max: 0xffff_ffff }),
    length: fc.integer({ min: 0, max: 32 }),
  })
  .map(({ value, length }) => ({ value: first(value, length), length }));
const text = ({ value, length }: { value: number; length: number }) => `${dotted(value)}/${length}`;

describe('overlap', () => {
  it('is what comparing first and last addresses says', () => {
    // Half of the pairs are made near each other: two random prefixes seldom touch.
    const pair = fc.oneof(
      fc.tuple(prefix, prefix),
      fc.tuple(prefix, fc.integer({ min: 0, max: 32 })).map(([a, length]) => {
        return [a, { value: first(a.value, length), length }] as [typeof a, typeof a];
      }),
    );
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const expected = a.value <= last(b.value, b.length) && b.value <= last(a.value, a.length);
        expect(overlaps(text(a), text(b))).toBe(expected);
        expect(overlaps(text(b), text(a))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['192.0.2.0/24', '192.0.2.77', true],
    ['192.0.2.0/25', '192.0.2.128', false],
    ['0.0.0.0/0', '203.0.113.9', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['2001:db8::/32', '2001:db8:ffff::/48', true],
    ['2001:db8::/48', '2001:db8:1::/48', false],
    ['fe80::/10', 'fe80::1%17', true],
    ['::ffff:192.0.2.0/120', '192.0.2.1', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
  });

  it.each(['', 'Any', '192.0.2.0/33', '192.0.2.0/255.0.255.0', '192.0.2', '1/2/3'])(
    'refuses %j',
    (wrong) => {
      expect(() => overlaps('0.0.0.0/0', wrong)).toThrow();
    },
  );
});

describe('one spelling', () => {
  it.each([
    ['192.0.2.0/255.255.255.0', '192.0.2.0/24'],
    ['192.0.2.1/32', '192.0.2.1'],
    ['192.0.2.1/255.255.255.255', '192.0.2.1'],
    ['2001:DB8:0::/48', '2001:db8::/48'],
    ['2001:db8::1/128', '2001:db8::1'],
    ['LocalSubnet', 'localsubnet'],
  ])('%s is %s', (given, expected) => {
    expect(canonicalRange(given)).toBe(expected);
  });

  it('compares lists without order', () => {
    const subnets = ['192.0.2.0/24', '198.51.100.0/24'];
    expect(sameRanges(subnets, ['198.51.100.0/255.255.255.0', '192.0.2.0/24'])).toBe(true);
    expect(sameRanges(subnets, ['198.51.100.0/24'])).toBe(false);
    expect(sameRanges(['192.0.2.0/24'], ['192.0.2.0/25'])).toBe(false);
  });
});

describe('private addresses', () => {
  it.each([
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.2',
    '100.64.0.1',
    '169.254.3.4',
    'fd00::1',
    'fe80::2',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });
  it.each(['172.32.0.1', '100.128.0.1', '192.0.2.1', '203.0.113.5', '2001:db8::1', '11.0.0.1'])(
    '%s is not',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});
