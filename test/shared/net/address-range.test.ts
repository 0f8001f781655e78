import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import {
  allBut,
  canonicalRange,
  overlaps,
  relation,
} from '../../../src/shared/net/address-range.ts';
import { isPrivateAddress } from '../../../src/shared/net/private-address.ts';

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
  it('S3: an IPv4 address that IPv6 spells is that IPv4 address, and so is a network of them', () => {
    fc.assert(
      fc.property(prefix, prefix, (a, b) => {
        const inV6 = `::ffff:${dotted(b.value)}/${96 + b.length}`;
        expect(overlaps(text(a), inV6)).toBe(overlaps(text(a), text(b)));
        expect(overlaps(inV6, text(a))).toBe(overlaps(text(a), text(b)));
      }),
    );
    expect(overlaps('::/0', '::ffff:127.0.0.1')).toBe(false);
    expect(overlaps('127.0.0.0/8', '::ffff:7f00:1')).toBe(true);
    expect(isPrivateAddress('::ffff:192.168.1.1')).toBe(true);
    expect(isPrivateAddress('::ffff:203.0.113.66')).toBe(false);
  });

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
    ['::ffff:192.0.2.0/120', '192.0.2.1', true],
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

describe('every address but one', () => {
  const number = (address: string) =>
    ipaddr
      .parse(address)
      .toByteArray()
      .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const edges = [0, 1, 255, 256, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];
  const four = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: 0xffff_ffff }));
  const byte = fc.constantFrom(0, 1, 127, 128, 254, 255);
  const six = fc.array(byte, { minLength: 16, maxLength: 16 });

  it('F14: is what lies before it and after it, without a gap and without it', () => {
    const address = fc.oneof(
      four.map(dotted),
      six.map((bytes) => ipaddr.fromByteArray(bytes).toString()),
    );
    fc.assert(
      fc.property(address, (own) => {
        const whole = own.includes(':') ? 2n ** 128n : 2n ** 32n;
        const ranges = allBut(own).map((each) => {
          const [from = '', to = from] = each.split('-');
          return [number(from), number(to)] as const;
        });
        const before = ranges.filter(([, to]) => to < number(own));
        const after = ranges.filter(([from]) => from > number(own));
        expect(before).toEqual(number(own) === 0n ? [] : [[0n, number(own) - 1n]]);
        expect(after).toEqual(number(own) === whole - 1n ? [] : [[number(own) + 1n, whole - 1n]]);
      }),
      { numRuns: 500 },
    );
  });

  it('is written as rules write it, and reads the same in another spelling', () => {
    expect(allBut('198.51.100.7')).toEqual([
      '0.0.0.0-198.51.100.6',
      '198.51.100.8-255.255.255.255',
    ]);
    expect(allBut('0.0.0.1')[0]).toBe('0.0.0.0');
    expect(canonicalRange('2001:DB8:0::8-FFFF::')).toBe('2001:db8::8-ffff::');
  });
});

describe('how a range lies to another one (R12)', () => {
  it.each([
    ['10.1.1.0/24', '10.1.1.7/24', 'equal'],
    ['10.1.1.128/25', '10.1.1.7/24', 'inside'],
    ['10.1.1.9', '10.1.1.7/24', 'inside'],
    ['10.0.0.0/8', '10.1.1.7/24', 'around'],
    ['10.1.2.0/24', '10.1.1.7/24', 'apart'],
    ['::ffff:10.1.1.0/120', '10.1.1.7/24', 'equal'],
    ['::/0', '10.1.1.7/24', 'apart'],
  ])('%s to %s: %s', (of, to, expected) => {
    expect(relation(of, to)).toBe(expected);
  });
});
