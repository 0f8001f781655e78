import { afterAll, describe, expect, it } from 'vitest';
import {
  isPkcs12Problem,
  openPkcs12,
  type Opened,
} from '../../../src/main/certificate/open-pkcs12.ts';
import type { Pkcs12Problem } from '../../../src/main/certificate/pkcs12-problem.ts';
import { describeCertificate } from '../../../src/main/certificate/describe-certificate.ts';
import { opensslVersion, openWorkshop, type Issued, type KeyKind } from './openssl-ca.ts';
import { partOf } from '../../turn.ts';

const version = opensslVersion();
if (version === null) console.warn('skipped: PKCS#12 corpus, openssl is not installed');

const workshop = openWorkshop();
afterAll(() => {
  workshop.remove();
});

/** Certificate and key encryptions by their names in `openssl pkcs12`. */
const encryptions: readonly (readonly [string, readonly string[], boolean])[] = [
  ['default', [], true],
  ['-legacy', ['-legacy'], false],
  ['AES-128', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC'], true],
  ['AES-192', ['-keypbe', 'AES-192-CBC', '-certpbe', 'AES-192-CBC'], true],
  ['AES-256', ['-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC'], true],
  ['PBES2 3DES', ['-keypbe', 'DES-EDE3-CBC', '-certpbe', 'DES-EDE3-CBC'], true],
  ['3DES', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES'], false],
  ['2DES', ['-keypbe', 'PBE-SHA1-2DES', '-certpbe', 'PBE-SHA1-2DES', '-legacy'], false],
  ['RC2-128', ['-keypbe', 'PBE-SHA1-RC2-128', '-certpbe', 'PBE-SHA1-RC2-128', '-legacy'], false],
  ['RC2-40', ['-keypbe', 'PBE-SHA1-RC2-40', '-certpbe', 'PBE-SHA1-RC2-40', '-legacy'], false],
  ['none', ['-keypbe', 'NONE', '-certpbe', 'NONE'], false],
  ['key only', ['-certpbe', 'NONE'], true],
  ['old key, new certificate', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'AES-256-CBC'], true],
];
const macs: readonly (readonly [string, readonly string[]])[] = [
  ['SHA-1', ['-macalg', 'sha1']],
  ['SHA-256', ['-macalg', 'sha256']],
  ['SHA-384', ['-macalg', 'sha384']],
  ['SHA-512', ['-macalg', 'sha512']],
  ['no MAC', ['-nomac']],
];
const passwords: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['ascii', 'correct horse'],
  ['umlauts', 'Schlüßel-Ärger'],
  ['Cyrillic', 'пароль'],
  ['emoji', 'key 🔑'],
  ['as long as a hash block', 'x'.repeat(128)],
];
const { isMine } = partOf(macs.length);
const keyKinds: readonly KeyKind[] = ['rsa:2048', 'P-256', 'P-384', 'P-521'];

describe.skipIf(version === null)('openPkcs12 on what OpenSSL writes', () => {
  const root = workshop.makeCa({ subject: '/C=DE/O=Example/CN=Root', keyName: 'root' });
  const upper = workshop.makeCa({
    subject: '/C=DE/O=Example/CN=Upper',
    keyName: 'upper',
    issuer: root,
  });
  const middle = workshop.makeCa({
    subject: '/C=DE/O=Example/CN=Middle',
    keyName: 'middle',
    issuer: upper,
  });
  const leaves = new Map(
    keyKinds.map((key) => [
      key,
      workshop.makeLeaf({ subject: `/CN=laptop ${key}`, key, issuer: middle }),
    ]),
  );
  /** With the leaf 1 to 4 certificates. */
  const chains: readonly (readonly Issued[])[] = [
    [],
    [middle],
    [middle, upper],
    [middle, upper, root],
  ];
  const rsaLeaf = leaves.get('rsa:2048') as Issued;

  for (const [shift, [encryption, encryptionArgs, aes]] of encryptions.entries()) {
    // In all parts together every encryption meets every MAC.
    for (const [mac, macArgs] of macs.filter((_, index) => isMine(index + shift))) {
      it(`opens ${encryption} with ${mac}, every kind of key`, () => {
        for (const [index, key] of keyKinds.entries()) {
          const leaf = leaves.get(key) as Issued;
          // Every kind of key meets every length.
          const chain = chains[(index + shift) % chains.length] ?? [];
          // -nomac also switches the certificates' encryption off: what stands behind it wins.
          const more = [...macArgs, ...encryptionArgs];
          const file = workshop.makePkcs12({ leaf, chain, password: 'x y', more });
          const opened = expectOpened(openPkcs12(file, 'x y'));
          expectContents(opened, leaf, chain);
          const schemes = [...opened.encryption.certificates, ...opened.encryption.keys];
          expect(schemes.some(({ scheme }) => scheme.startsWith('PBES2'))).toBe(aes);
          expect(opened.encryption.mac === null).toBe(mac === 'no MAC');
        }
      });
    }
  }

  for (const [name, password] of passwords) {
    it(`takes the password ${name} in old and new encryptions`, () => {
      for (const more of [[], ['-legacy'], ['-nomac'], ['-legacy', '-nomac']]) {
        const file = workshop.makePkcs12({ leaf: rsaLeaf, chain: [middle, root], password, more });
        expectContents(expectOpened(openPkcs12(file, password)), rsaLeaf, [middle, root]);
        expect(openPkcs12(file, `${password}!`)).toEqual(problem('wrongPassword'));
        if (password !== '') expect(openPkcs12(file, '')).toEqual(problem('wrongPassword'));
      }
    });
  }

  it('takes an umlaut that the keyboard wrote decomposed', () => {
    const file = workshop.makePkcs12({ leaf: rsaLeaf, password: 'Ärger'.normalize('NFC') });
    expectOpened(openPkcs12(file, 'Ärger'.normalize('NFD')));
  });

  it('reads friendly names beyond ASCII', () => {
    const friendlyName = 'Müllers Läptop';
    const file = workshop.makePkcs12({ leaf: rsaLeaf, password: 'x', friendlyName });
    expect(expectOpened(openPkcs12(file, 'x')).friendlyName).toBe(friendlyName);
  });

  it('says which encryptions the file uses, with their rounds', () => {
    const more = ['-legacy', '-iter', '3000'];
    const file = workshop.makePkcs12({ leaf: rsaLeaf, password: 'x', more });
    expect(expectOpened(openPkcs12(file, 'x')).encryption).toEqual({
      mac: { scheme: 'HMAC-SHA1', iterations: 3000 },
      certificates: [{ scheme: 'PBE-SHA1-RC2-40', iterations: 3000 }],
      keys: [{ scheme: 'PBE-SHA1-3DES', iterations: 3000 }],
    });
  });

  it('finds the leaf by its key, not by its place', () => {
    const file = workshop.makePkcs12({
      leaf: root,
      chain: [middle, rsaLeaf],
      key: rsaLeaf.key,
      password: 'x',
    });
    expectContents(expectOpened(openPkcs12(file, 'x')), rsaLeaf, [middle, root]);
  });

  it('opens a file without a key and names the likeliest leaf', () => {
    const file = workshop.makePkcs12({ leaf: null, chain: [root, rsaLeaf, middle], password: 'x' });
    const opened = expectOpened(openPkcs12(file, 'x'));
    expect(opened).toMatchObject({ keyCount: 0, keyMatchesLeaf: false, privateKey: null });
    expect(opened.leaf?.thumbprint).toBe(describeCertificate(rsaLeaf.der).thumbprint);
  });

  it('refuses what it does not know by name', () => {
    const rc4 = ['-keypbe', 'PBE-SHA1-RC4-128', '-certpbe', 'PBE-SHA1-RC4-128', '-legacy'];
    const camellia = ['-keypbe', 'CAMELLIA-256-CBC', '-certpbe', 'CAMELLIA-256-CBC'];
    for (const [more, algorithm] of [
      [rc4, '1.2.840.113549.1.12.1.1'],
      [camellia, '1.2.392.200011.61.1.1.1.4'],
    ] as const) {
      const file = workshop.makePkcs12({ leaf: rsaLeaf, password: 'x', more });
      expect(openPkcs12(file, 'x')).toEqual(problem('unsupportedEncryption', { algorithm }));
    }
    const md5Mac = workshop.makePkcs12({ leaf: rsaLeaf, password: 'x', more: ['-macalg', 'md5'] });
    expect(openPkcs12(md5Mac, 'x')).toMatchObject({ problem: 'unsupportedMac' });
  });

  it('opens an Ed25519 key: the lint, not the parser, refuses it', () => {
    const leaf = workshop.makeLeaf({ subject: '/CN=ed', key: 'ed25519', issuer: root });
    const file = workshop.makePkcs12({ leaf, password: 'x' });
    expect(expectOpened(openPkcs12(file, 'x')).keyMatchesLeaf).toBe(true);
  });
});

function expectOpened(result: Opened | Pkcs12Problem): Opened {
  if (isPkcs12Problem(result)) throw new Error(JSON.stringify(result));
  return result;
}

function expectContents(opened: Opened, leaf: Issued, chain: readonly Issued[]): void {
  const others = chain.map((one) => describeCertificate(one.der));
  expect(opened.leaf).toEqual(describeCertificate(leaf.der));
  expect(opened.keyMatchesLeaf).toBe(true);
  expect(opened.keyCount).toBe(1);
  expect(opened.intermediates).toEqual(others.filter((one) => !one.selfSigned));
  expect(opened.roots).toEqual(others.filter((one) => one.selfSigned));
  const key = workshop.openssl(['pkcs8', '-topk8', '-nocrypt', '-in', leaf.key, '-outform', 'DER']);
  expect(opened.privateKey?.usePkcs8((der) => Buffer.from(der).equals(key))).toBe(true);
}

function problem(code: string, parameters: Record<string, string | number> = {}): unknown {
  return { problem: code, parameters };
}
