// PKCS#12 files that Java's keytool writes, in every encryption and MAC that it offers, and ours in its hands.
import { afterAll, describe, expect, it } from 'vitest';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { rewrapPkcs12, sealForImport } from '../../../src/main/certificate/rewrap-pkcs12.ts';
import {
  expectChangedRefused,
  expectKey,
  expectMaterial,
  expectTruncatedRefused,
  makeMaterial,
  type Material,
} from './foreign-corpus.ts';
import { hasKeytool, openForeignTools } from './foreign-tools.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';
import { mineOf } from '../../turn.ts';

const missing = !hasKeytool() ? 'keytool' : opensslVersion() === null ? 'openssl' : null;
if (missing !== null) console.warn(`skipped: PKCS#12 files of Java, ${missing} is not installed`);

/** Names of the JDK's providers; '' = its default. Both for the key and for the certificates. */
const encryptions: readonly (readonly [string, string])[] = [
  ['', 'PBES2-AES-256-CBC'],
  ['PBEWithSHA1AndDESede', 'PBE-SHA1-3DES'],
  ['PBEWithSHA1AndRC2_40', 'PBE-SHA1-RC2-40'],
  ['PBEWithSHA1AndRC2_128', 'PBE-SHA1-RC2-128'],
  ...['SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'].flatMap((hash) =>
    ['128', '256'].map(
      (size) => [`PBEWithHmac${hash}AndAES_${size}`, `PBES2-AES-${size}-CBC`] as const,
    ),
  ),
];
const macs = ['SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'];

const workshop = openWorkshop();
const tools = openForeignTools();
afterAll(() => {
  workshop.remove();
  tools.remove();
});

describe.skipIf(missing !== null)('PKCS#12 files of Java', { timeout: 60_000 }, () => {
  const materials = [1, 2, 3, 4].flatMap((length) =>
    (['rsa:2048', 'P-256'] as const).map((key) => makeMaterial(workshop, key, length)),
  );
  const [first, second] = [materials[4] as Material, materials[5] as Material];
  const entry = ({ leaf, chain }: Material, alias = 'leaf') => {
    const friendlyName = 'leaf';
    const from = workshop.makePkcs12({ leaf, chain, password: 'of the source', friendlyName });
    return { alias, from, fromPassword: 'of the source' };
  };
  const write = (material: Material, options?: Record<string, string>, password = 'change it') => {
    const { file, said } = tools.keytool([entry(material)], password, options);
    if (file === null) throw new Error(said);
    return file;
  };

  const numbered = encryptions.map((one, index) => [...one, index] as const);
  it.each(mineOf(4, numbered))('opens encryption %s (%s)', (name, scheme, index) => {
    const material = materials[index % materials.length] as Material;
    const options = { certProtectionAlgorithm: name, keyProtectionAlgorithm: name };
    const file = write(material, name === '' ? {} : options);
    const { encryption } = expectMaterial(workshop, file, 'change it', material);
    expect(encryption.keys.map((one) => one.scheme)).toEqual([scheme]);
    expect(new Set(encryption.certificates.map((one) => one.scheme))).toEqual(new Set([scheme]));
    expect(openPkcs12(file, 'change it!')).toMatchObject({ problem: 'wrongPassword' });
  });

  it.each(mineOf(3, macs))('checks the MAC with %s', (hash) => {
    const file = write(first, { macAlgorithm: `HmacPBE${hash}` });
    const { encryption } = expectMaterial(workshop, file, 'change it', first);
    expect(encryption.mac?.scheme).toBe(`HMAC-${hash}`);
  });

  it('opens certificates in clear, and files without a MAC', () => {
    const clear = write(first, { certProtectionAlgorithm: 'NONE' });
    expect(
      expectMaterial(workshop, clear, 'change it', first).encryption.certificates[0]?.scheme,
    ).toBe('none');
    const bare = write(second, { certProtectionAlgorithm: 'NONE', macAlgorithm: 'NONE' });
    expect(expectMaterial(workshop, bare, 'change it', second).encryption.mac).toBeNull();
  });

  it('reads names beyond ASCII, and several keys', () => {
    const both = tools.keytool(
      [entry(first, 'müllers läptop'), entry(second, 'another')],
      'change it',
    );
    const opened = openPkcs12(both.file ?? Buffer.alloc(0), 'change it');
    if (isPkcs12Problem(opened)) throw new Error(JSON.stringify(opened));
    expect(opened).toMatchObject({
      keyCount: 2,
      keyMatchesLeaf: true,
      friendlyName: 'müllers läptop',
    });
    expectKey(workshop, opened, first.leaf);
  });

  it('opens a key store with nothing in it', () => {
    // keytool cannot write a key under this encryption, says so, and leaves an empty store.
    const options = { keyProtectionAlgorithm: 'PBEWithMD5AndTripleDES' };
    const { file } = tools.keytool([entry(first)], 'change it', options);
    expect(openPkcs12(file ?? Buffer.alloc(0), 'change it')).toMatchObject({
      leaf: null,
      keyCount: 0,
    });
  });

  it('writes no other passwords than ASCII of six characters and more, so there is nothing to open', () => {
    for (const password of mineOf(2, ['Schlüssel', 'пароль', '', 'short'])) {
      const { file, said } = tools.keytool([entry(first)], password);
      expect(file).toBeNull();
      expect(said).toMatch(/not ASCII|at least 6 characters/);
    }
  });

  it('calls truncated files damaged and survives changed ones', () => {
    const old = {
      certProtectionAlgorithm: 'PBEWithSHA1AndRC2_40',
      keyProtectionAlgorithm: 'PBEWithSHA1AndDESede',
    };
    for (const options of mineOf(2, [{}, old])) {
      const file = write(second, options);
      expectTruncatedRefused(file, 'change it');
      expectChangedRefused(file, 'change it');
    }
  });

  it('opens what we seal for Windows, old and new form', () => {
    for (const material of mineOf(2, [first, second])) {
      const opened = expectMaterial(workshop, write(material), 'change it', material);
      const sealed = [
        rewrapPkcs12(opened, 'one-time-42'),
        sealForImport(opened, 'one-time-42', { legacy: false }),
      ];
      for (const file of sealed) {
        const again = tools.throughKeytool(file, 'one-time-42', 'another one');
        expectMaterial(workshop, again, 'another one', { leaf: material.leaf, chain: [] });
      }
    }
  });
});
