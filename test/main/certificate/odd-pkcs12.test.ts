// PKCS#12 files that OpenSSL's command line does not write: BER, no password at all, PBMAC1, other writers' habits.
import { createHmac, createPrivateKey, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import buffer from 'node:buffer';
import { inspect } from 'node:util';
import forge from 'node-forge';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, describe, expect, it } from 'vitest';
import {
  isPkcs12Problem,
  openPkcs12,
  type Opened,
} from '../../../src/main/certificate/open-pkcs12.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';

const version = opensslVersion();
if (version === null) console.warn('skipped: odd PKCS#12 files, openssl is not installed');

const workshop = openWorkshop();
afterAll(() => {
  workshop.remove();
});

describe.skipIf(version === null)('odd PKCS#12 files', () => {
  const root = workshop.makeCa({ subject: '/CN=Root' });
  const leaf = workshop.makeLeaf({ subject: '/CN=laptop', issuer: root });
  const make = (password: string, ...more: string[]): Buffer =>
    workshop.makePkcs12({ leaf, chain: [root], password, more });

  it('opens BER with indefinite lengths and OCTET STRINGs cut in pieces, as OpenSSL does', () => {
    for (const more of [[], ['-legacy'], ['-nomac', '-keypbe', 'NONE']]) {
      const ber = toBer(make('x', ...more));
      workshop.openssl(['pkcs12', '-legacy', '-noout', '-passin', 'env:P12_PASSWORD'], ber, 'x');
      expect(expectOpened(ber, 'x').keyMatchesLeaf).toBe(true);
    }
  });

  it('tells the missing password from the empty one, and takes both for empty', () => {
    const key = forge.pki.privateKeyFromPem(
      createPrivateKey(readFileSync(leaf.key)).export({ type: 'pkcs1', format: 'pem' }) as string,
    );
    const certificate = forge.pki.certificateFromPem(readFileSync(leaf.certificate, 'utf8'));
    for (const password of [null, '']) {
      const asn1 = forge.pkcs12.toPkcs12Asn1(key, certificate, password, { algorithm: '3des' });
      const file = Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1');
      expect(expectOpened(file, '').keyMatchesLeaf).toBe(true);
      expect(openPkcs12(file, 'x')).toMatchObject({ problem: 'wrongPassword' });
    }
  });

  it('opens files whose writer widened UTF-8 bytes (OpenSSL 1.0)', () => {
    // To OpenSSL 3 this is just the password of those characters: the BMPString comes out the same.
    const file = make(Buffer.from('Ärger', 'utf8').toString('latin1'), '-legacy');
    expect(expectOpened(file, 'Ärger').keyMatchesLeaf).toBe(true);
  });

  it('tells a file with two passwords from a wrong one', () => {
    const file = pbmac1(make('inside', '-nomac'), 'outside', 'sha256');
    expect(openPkcs12(file, 'outside')).toEqual({ problem: 'twoPasswords', parameters: {} });
    expect(openPkcs12(file, 'inside')).toEqual({ problem: 'wrongPassword', parameters: {} });
  });

  it('checks PBMAC1 (RFC 9579), its key made by OpenSSL', () => {
    for (const hash of ['sha256', 'sha512'] as const) {
      const opened = expectOpened(pbmac1(make('x', '-nomac'), 'x', hash), 'x');
      expect(opened.encryption.mac?.scheme).toBe(`PBMAC1-HMAC-${hash.toUpperCase()}`);
      const wrong = openPkcs12(pbmac1(make('x', '-nomac'), 'y', hash), 'x');
      expect(wrong).toMatchObject({ problem: 'wrongPassword' });
    }
  });

  it('takes the key that has a certificate when there are several, and counts them', () => {
    const other = workshop.makeLeaf({ subject: '/CN=other', key: 'P-256' });
    const first = make('x', '-nomac', '-keypbe', 'NONE');
    const second = workshop.makePkcs12({
      leaf: other,
      password: 'x',
      more: ['-nomac', '-keypbe', 'NONE'],
    });
    const keysOnly = partsOf(second).at(-1) as asn1js.BaseBlock;
    const both = withParts(first, [keysOnly, ...partsOf(first)]);
    const opened = expectOpened(both, 'x');
    expect(opened).toMatchObject({ keyCount: 2, keyMatchesLeaf: true });
    expect(opened.leaf?.subject).toBe('CN=laptop');
  });

  it('names a key that belongs to no certificate', () => {
    const other = workshop.makeLeaf({ subject: '/CN=other', key: 'P-256' });
    const parts = partsOf(make('x', '-nomac'));
    const key = partsOf(workshop.makePkcs12({ leaf: other, password: 'x', more: ['-nomac'] })).at(
      -1,
    );
    const file = withParts(make('x', '-nomac'), [
      parts[0] as asn1js.BaseBlock,
      key as asn1js.BaseBlock,
    ]);
    expect(expectOpened(file, 'x')).toMatchObject({ keyCount: 1, keyMatchesLeaf: false });
  });

  it('shows no key byte and no password, however it is printed', () => {
    const opened = expectOpened(make('canary-password', '-legacy'), 'canary-password');
    const pkcs8 = opened.privateKey?.usePkcs8((der) => Buffer.from(der)) ?? Buffer.alloc(0);
    expect(pkcs8.length).toBeGreaterThan(1000);
    // Otherwise inspect would cut a leaked Buffer after 50 bytes, before the secret part.
    buffer.INSPECT_MAX_BYTES = 100_000;
    const shown = [
      JSON.stringify(opened),
      inspect(opened, { depth: null, showHidden: true, getters: true, maxArrayLength: null }),
      inspect(opened.privateKey, { showHidden: true, customInspect: false, depth: null }),
      String(opened.privateKey),
      inspect(structuredClone(opened), { depth: null }),
      inspect(Object.entries(opened.privateKey ?? {})),
    ].join('\n');
    expect(shown).toContain('[private key]');
    expect(shown).not.toContain('canary-password');
    // Any eight bytes of the key's own part (behind the header that every RSA key has), in the usual spellings.
    for (let start = 40; start + 8 < pkcs8.length; start += 8) {
      const piece = pkcs8.subarray(start, start + 8);
      const bytes = [...piece];
      // The modulus stands in the certificate too, and may be shown.
      if (leaf.der.includes(piece)) continue;
      const spellings = [
        piece.toString('hex'),
        piece.toString('latin1'),
        bytes.join(','),
        bytes.join(', '),
        piece.toString('hex').replace(/(..)(?=.)/g, '$1 '),
      ];
      for (const one of [...spellings, piece.toString('hex').toUpperCase()]) {
        expect(shown).not.toContain(one);
      }
    }
    expect(shown).not.toContain(pkcs8.toString('base64').slice(400, 440));
  });

  it('forgets the key when told to', () => {
    const { privateKey } = expectOpened(make('x'), 'x');
    privateKey?.forget();
    expect(privateKey?.usePkcs8((der) => der.every((byte) => byte === 0))).toBe(true);
  });
});

function expectOpened(file: Uint8Array, password: string): Opened {
  const result = openPkcs12(file, password);
  if (isPkcs12Problem(result)) throw new Error(JSON.stringify(result));
  return result;
}

/** The ContentInfos inside a file without MAC. */
function partsOf(file: Uint8Array): asn1js.BaseBlock[] {
  const safe = (pkijs.PFX.fromBER(file).authSafe.content as asn1js.OctetString).getValue();
  return (asn1js.fromBER(safe).result as unknown as asn1js.Sequence).valueBlock.value;
}

function withParts(file: Uint8Array, parts: asn1js.BaseBlock[]): Uint8Array {
  const pfx = pkijs.PFX.fromBER(file);
  const safe = new asn1js.Sequence({ value: parts }).toBER();
  pfx.authSafe.content = new asn1js.OctetString({ valueHex: safe });
  return new Uint8Array(pfx.toSchema().toBER());
}

/** Adds a PBMAC1 to a file without MAC; OpenSSL's own PBKDF2 derives the key. */
function pbmac1(file: Uint8Array, password: string, hash: 'sha256' | 'sha512'): Uint8Array {
  const safe = Buffer.from(
    (pkijs.PFX.fromBER(file).authSafe.content as asn1js.OctetString).getValue(),
  );
  const salt = randomBytes(8);
  const kdf = [
    'kdf',
    '-keylen',
    '32',
    '-binary',
    '-kdfopt',
    `digest:${hash}`,
    '-kdfopt',
    `pass:${password}`,
  ];
  const key = workshop.openssl([
    ...kdf,
    '-kdfopt',
    `hexsalt:${salt.toString('hex')}`,
    '-kdfopt',
    'iter:3000',
    'PBKDF2',
  ]);
  const hmac = hash === 'sha256' ? '1.2.840.113549.2.9' : '1.2.840.113549.2.11';
  const sequence = (...value: asn1js.BaseBlock[]): asn1js.Sequence =>
    new asn1js.Sequence({ value });
  const oid = (value: string): asn1js.ObjectIdentifier => new asn1js.ObjectIdentifier({ value });
  const octets = (bytes: Uint8Array): asn1js.OctetString =>
    new asn1js.OctetString({ valueHex: new Uint8Array(bytes).buffer });
  const integer = (value: number): asn1js.Integer => new asn1js.Integer({ value });
  const pbkdf2 = sequence(
    octets(salt),
    integer(3000),
    integer(32),
    sequence(oid(hmac), new asn1js.Null()),
  );
  const mac = sequence(
    sequence(
      sequence(
        oid('1.2.840.113549.1.5.14'),
        sequence(
          sequence(oid('1.2.840.113549.1.5.12'), pbkdf2),
          sequence(oid(hmac), new asn1js.Null()),
        ),
      ),
      octets(createHmac(hash, key).update(safe).digest()),
    ),
    octets(Buffer.from('NOT USED')),
    integer(1),
  );
  const pfx = asn1js.fromBER(file).result as unknown as asn1js.Sequence;
  return new Uint8Array(sequence(...pfx.valueBlock.value, mac).toBER());
}

/** The same values with indefinite lengths everywhere and OCTET STRINGs in pieces of 100 bytes. */
function toBer(der: Uint8Array): Buffer {
  const block = Buffer.from(der);
  const parts: Buffer[] = [];
  for (let at = 0; at < block.length;) {
    const tag = block[at] ?? 0;
    const first = block[at + 1] ?? 0;
    const size = first < 0x80 ? 2 : 2 + (first & 0x7f);
    const length = first < 0x80 ? first : block.readUIntBE(at + 2, size - 2);
    const whole = block.subarray(at, at + size + length);
    const content = whole.subarray(size);
    if ((tag & 0x20) !== 0) {
      parts.push(Buffer.from([tag, 0x80]), toBer(content), Buffer.from([0, 0]));
    } else if (tag === 0x04 && length > 100) {
      parts.push(Buffer.from([0x24, 0x80]), ...pieces(content), Buffer.from([0, 0]));
    } else {
      parts.push(whole);
    }
    at += whole.length;
  }
  return Buffer.concat(parts);
}

function pieces(content: Buffer): Buffer[] {
  const all: Buffer[] = [];
  for (let at = 0; at < content.length; at += 100) {
    const piece = content.subarray(at, at + 100);
    all.push(Buffer.from([0x04, piece.length]), piece);
  }
  return all;
}
