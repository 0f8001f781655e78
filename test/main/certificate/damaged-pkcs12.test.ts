// Hostile and broken files: always a problem as a value, soon, never a crash.
import { afterAll, describe, expect, it } from 'vitest';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { pkcs12SizeLimit } from '../../../src/main/certificate/pkcs12-problem.ts';
import { pkcs12ProblemCodes } from '../../../src/main/certificate/pkcs12-problem.ts';
import { mineOf } from '../../turn.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';

const version = opensslVersion();
if (version === null) console.warn('skipped: damaged PKCS#12 files, openssl is not installed');

const workshop = openWorkshop();
afterAll(() => {
  workshop.remove();
});

const password = 'canary-password';

function open(bytes: Uint8Array): string {
  const result = openPkcs12(bytes, password);
  if (!isPkcs12Problem(result)) return 'opened';
  expect(pkcs12ProblemCodes).toContain(result.problem);
  expect(JSON.stringify(result)).not.toContain(password);
  return result.problem;
}

describe.skipIf(version === null)('damaged PKCS#12 files', () => {
  const root = workshop.makeCa({ subject: '/CN=Root' });
  const leaf = workshop.makeLeaf({ subject: '/CN=laptop', key: 'P-256', issuer: root });
  const make = (...more: string[]): Buffer =>
    workshop.makePkcs12({ leaf, chain: [root], password, more: ['-iter', '1', ...more] });
  const withMac = make();
  const legacy = make('-legacy');
  const withoutMac = make('-nomac', '-certpbe', 'AES-128-CBC');
  const inClear = make('-nomac', '-keypbe', 'NONE', '-certpbe', 'NONE');
  const files = { withMac, legacy, withoutMac, inClear };

  for (const [name, file] of mineOf(2, Object.entries(files))) {
    it(`calls a truncated file damaged: ${name}`, () => {
      expect(open(file)).toBe('opened');
      for (let length = 1; length < file.length; length += 1) {
        expect(open(file.subarray(0, length)), `${length} bytes`).toBe('damaged');
      }
    });

    it(`survives a changed byte anywhere: ${name}`, () => {
      // Without a MAC each try parses everything, which is slower.
      const step = file === withMac || file === legacy ? 5 : 11;
      const seen = new Map<string, number>();
      for (let place = 0; place < file.length; place += place < 100 ? 1 : step) {
        for (const change of place < 100 ? [0x01, 0x80, 0xff] : [1 << (place % 8)]) {
          const broken = Buffer.from(file);
          broken[place] = (broken[place] ?? 0) ^ change;
          const result = open(broken);
          seen.set(result, (seen.get(result) ?? 0) + 1);
        }
      }
      // With a MAC, only what the MAC does not cover may change without notice; here that is next to nothing.
      const opened = seen.get('opened') ?? 0;
      if (file === withMac || file === legacy) expect(opened).toBeLessThan(20);
      expect(seen.get('damaged')).toBeGreaterThan(10);
      // No broken file leaves anything behind that the next one stumbles over.
      expect(open(file)).toBe('opened');
      // Without a MAC only noise is a wrong password: where most of the text came out right it is not (F16).
      const least = file === withoutMac ? 0 : 10;
      if (file !== inClear) expect(seen.get('wrongPassword')).toBeGreaterThan(least);
    });
  }

  it('says what kind of file it is instead', () => {
    const certificate = workshop.openssl(['x509', '-in', leaf.certificate]);
    const expected = (looksLike: string): unknown => ({
      problem: 'notPkcs12',
      parameters: { looksLike },
    });
    expect(openPkcs12(certificate, '')).toEqual(expected('pem'));
    expect(openPkcs12(leaf.der, '')).toEqual(expected('certificate'));
    expect(openPkcs12(Buffer.from('MIIKigIBAzCC'), '')).toEqual(expected('unknown'));
    expect(openPkcs12(Buffer.alloc(0), '')).toEqual(expected('unknown'));
  });

  it('does not read more than a mebibyte', () => {
    const result = openPkcs12(Buffer.alloc(pkcs12SizeLimit + 1, 0x30), password);
    expect(result).toMatchObject({ problem: 'tooBig', parameters: { limit: pkcs12SizeLimit } });
  });

  it('refuses to derive keys for ever: MAC, old encryption, PBKDF2', () => {
    for (const [limit, ...more] of [
      [5_000_000],
      [2_500_000, '-legacy', '-nomac'],
      [10_000_000, '-nomac'],
    ] as const) {
      const slow = withRounds(make('-iter', '2', ...more), 0x7fffffff);
      const start = performance.now();
      expect(openPkcs12(slow, password)).toEqual({
        problem: 'tooManyIterations',
        parameters: { iterations: 0x7fffffff, limit },
      });
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  it('counts the work of all tries together', () => {
    // Each of the forms of a wrong password costs its rounds again.
    const file = workshop.makePkcs12({
      leaf,
      password,
      more: ['-iter', '1300000', '-macalg', 'sha256'],
    });
    const start = performance.now();
    const result = openPkcs12(file, 'Ä'.repeat(3));
    expect(result).toMatchObject({ problem: 'tooManyIterations' });
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('calls zero and negative rounds damaged', () => {
    for (const rounds of [0, -1]) {
      expect(open(withRounds(make('-iter', '2'), rounds))).toBe('damaged');
    }
  });

  it('stands deep nesting and a crowd of elements', () => {
    const deep = Buffer.alloc(pkcs12SizeLimit);
    for (let index = 0; index < deep.length; index += 2) deep.set([0x30, 0x80], index);
    const crowd = Buffer.alloc(pkcs12SizeLimit);
    crowd.set([0x30, 0x83, 0x0f, 0xff, 0xfb]);
    for (let index = 5; index + 1 < crowd.length; index += 2) crowd[index] = 0x05;
    for (const bytes of [deep, crowd]) {
      const start = performance.now();
      expect(open(bytes)).toBe('damaged');
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });

  it('refuses a file sealed with public keys by name', () => {
    const pfx = pkijs.PFX.fromBER(withMac);
    pfx.authSafe.contentType = '1.2.840.113549.1.7.2';
    expect(open(new Uint8Array(pfx.toSchema().toBER()))).toBe('unsupportedMac');
  });
});

/** The same file with other rounds in the MAC, or in the last bag of a file without MAC. */
function withRounds(file: Uint8Array, rounds: number): Uint8Array {
  // Made with `-iter 2` (which must stand before -nomac, or brings the MAC back): the last INTEGER 2 is the count.
  const before = Buffer.from(file);
  const place = before.lastIndexOf(Buffer.from([0x02, 0x01, 0x02]));
  const count = Buffer.from(new asn1js.Integer({ value: rounds }).toBER());
  return relength(before, place, 3, count);
}

/** Replaces `length` bytes at `place` and repairs the lengths of everything around. */
function relength(bytes: Buffer, place: number, length: number, by: Buffer): Buffer {
  function walk(start: number, end: number): Buffer[] {
    const parts: Buffer[] = [];
    for (let at = start; at < end;) {
      const header = headerOf(bytes, at);
      const next = at + header.size + header.length;
      if (at === place) {
        parts.push(by);
      } else if (place > at && place < next) {
        const inner = Buffer.concat(walk(at + header.size, next));
        parts.push(bytes.subarray(at, at + 1), lengthBytes(inner.length), inner);
      } else {
        parts.push(bytes.subarray(at, next));
      }
      at = next;
    }
    return parts;
  }
  expect(length).toBe(3);
  return Buffer.concat(walk(0, bytes.length));
}

function headerOf(bytes: Buffer, at: number): { size: number; length: number } {
  const first = bytes[at + 1] ?? 0;
  if (first < 0x80) return { size: 2, length: first };
  const count = first & 0x7f;
  return { size: 2 + count, length: bytes.readUIntBE(at + 2, count) };
}

function lengthBytes(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  return length < 0x100
    ? Buffer.from([0x81, length])
    : Buffer.from([0x82, length >> 8, length & 255]);
}
