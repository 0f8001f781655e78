// PKCS#12 files that NSS's pk12util writes (Libreswan's key store), and ours in its hands. NSS derives every key with
// 600 000 rounds, in the old encryptions too.
import { afterAll, describe, expect, it, vi } from 'vitest';
import { describeCertificate } from '../../../src/main/certificate/describe-certificate.ts';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { rewrapPkcs12, sealForImport } from '../../../src/main/certificate/rewrap-pkcs12.ts';
import {
  expectChangedRefused,
  expectMaterial,
  expectTruncatedRefused,
  makeMaterial,
  type Material,
} from './foreign-corpus.ts';
import { hasPk12util, openForeignTools } from './foreign-tools.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';
import { mineOf } from '../../turn.ts';

// Damaged copies mostly ask for the keys of the whole file.
vi.mock(import('../../../src/main/certificate/key-derivation.ts'), async (original) => {
  const { remembering } = await import('./remembered-derivation.ts');
  return remembering(await original());
});

const missing = !hasPk12util()
  ? 'pk12util (libnss3-tools)'
  : opensslVersion() === null
    ? 'openssl'
    : null;
if (missing !== null) console.warn(`skipped: PKCS#12 files of NSS, ${missing} is not installed`);

/** pk12util's -c and -C. */
const encryptions: readonly (readonly [string, string])[] = [
  ['AES-128-CBC', 'PBES2-AES-128-CBC'],
  ['AES-192-CBC', 'PBES2-AES-192-CBC'],
  ['AES-256-CBC', 'PBES2-AES-256-CBC'],
  ['PKCS #12 V2 PBE With SHA-1 And 3KEY Triple DES-CBC', 'PBE-SHA1-3DES'],
  ['PKCS #12 V2 PBE With SHA-1 And 128 Bit RC2 CBC', 'PBE-SHA1-RC2-128'],
  ['PKCS #12 V2 PBE With SHA-1 And 40 Bit RC2 CBC', 'PBE-SHA1-RC2-40'],
];
const macs = ['SHA-1', 'SHA-224', 'SHA-256', 'SHA-384', 'SHA-512'];
const passwords = ['x', 'Schlüßel-Ärger', 'пароль', 'key 🔑'];

const workshop = openWorkshop();
const tools = openForeignTools();
afterAll(() => {
  workshop.remove();
  tools.remove();
});

describe.skipIf(missing !== null)('PKCS#12 files of NSS', { timeout: 120_000 }, () => {
  const materials = [1, 2, 3, 4].flatMap((length) =>
    (['rsa:2048', 'P-256'] as const).map((key) => makeMaterial(workshop, key, length)),
  );
  const nicknames = materials.map((_, index) => `Müllers Läptop ${index}`);
  const database =
    missing === null
      ? tools.nss(
          materials.map(({ leaf, chain }, index) => {
            const friendlyName = nicknames[index] ?? '';
            const password = 'of the source';
            return { file: workshop.makePkcs12({ leaf, chain, password, friendlyName }), password };
          }),
        )
      : null;
  const write = (index: number, password: string, options: readonly string[] = []) => {
    const written = database?.pk12util(nicknames[index] ?? '', password, options);
    if (!written?.file) throw new Error(written?.said);
    return written.file;
  };
  const at = (index: number): Material => materials[index] as Material;

  it('opens its default, RSA and EC, chains of 1 to 4, with the names', () => {
    for (const [index, material] of mineOf(4, [...materials.entries()])) {
      const opened = expectMaterial(workshop, write(index, 'x'), 'x', material);
      expect(opened.friendlyName).toBe(nicknames[index]);
      expect(opened.encryption.keys[0]).toMatchObject({ iterations: 600_000 });
    }
  });

  it.each(mineOf(3, encryptions))('opens %s (%s)', (name, scheme) => {
    const index = encryptions.findIndex(([one]) => one === name) % 8;
    const file = write(index, 'x', ['-c', name, '-C', name]);
    const { encryption } = expectMaterial(workshop, file, 'x', at(index));
    expect(encryption.keys.map((one) => one.scheme)).toEqual([scheme]);
    expect(new Set(encryption.certificates.map((one) => one.scheme))).toEqual(new Set([scheme]));
  });

  it.each(mineOf(3, macs))('checks the MAC with %s', (hash) => {
    const file = write(3, 'x', ['-C', 'NONE', '-M', hash]);
    const { encryption } = expectMaterial(workshop, file, 'x', at(3));
    expect(encryption.mac?.scheme).toBe(`HMAC-${hash.replace('-', '')}`);
    expect(encryption.certificates[0]?.scheme).toBe('none');
    expect(openPkcs12(file, 'y')).toMatchObject({ problem: 'wrongPassword' });
  });

  it.each(mineOf(2, passwords))('takes the password %s, in new and old encryptions', (password) => {
    expectMaterial(workshop, write(1, password), password, at(1));
    const old = write(1, password, ['-c', 'DES-EDE3-CBC', '-C', 'NONE']);
    expectMaterial(workshop, old, password, at(1));
  });

  it('takes the key that has a certificate when there are several, and counts them', () => {
    // One nickname stands for every certificate of one subject.
    const pair = ['one', 'two'].map((keyName) =>
      workshop.makeLeaf({ subject: '/CN=laptop of two keys', keyName }),
    );
    const imports = pair.map((leaf) => ({
      file: workshop.makePkcs12({ leaf, password: 'of the source', friendlyName: 'twice' }),
      password: 'of the source',
    }));
    const { file, said } = tools.nss(imports).pk12util('twice', 'x');
    if (file === null) throw new Error(said);
    const opened = openPkcs12(file, 'x');
    if (isPkcs12Problem(opened)) throw new Error(JSON.stringify(opened));
    expect(opened).toMatchObject({ keyCount: 2, keyMatchesLeaf: true });
    const thumbprints = pair.map(({ der }) => describeCertificate(der).thumbprint);
    expect(thumbprints).toContain(opened.leaf?.thumbprint);
  });

  it('writes no file without a password, so there is nothing to open', () => {
    expect(database?.pk12util(nicknames[1] ?? '', '').file).toBeNull();
  });

  it('calls truncated files damaged and survives changed ones', () => {
    const file = write(1, 'x');
    expectTruncatedRefused(file, 'x');
    expectChangedRefused(file, 'x');
  });

  it('opens what we seal for Windows, old and new form', () => {
    for (const index of mineOf(2, [4, 5])) {
      const opened = openPkcs12(write(index, 'x'), 'x');
      if (isPkcs12Problem(opened)) throw new Error(JSON.stringify(opened));
      for (const file of [
        rewrapPkcs12(opened, 'one-time'),
        sealForImport(opened, 'one-time', { legacy: false }),
      ]) {
        const again = tools
          .nss([{ file, password: 'one-time' }])
          .pk12util(nicknames[index] ?? '', 'y');
        if (again.file === null) throw new Error(again.said);
        expectMaterial(workshop, again.file, 'y', { leaf: at(index).leaf, chain: [] });
      }
    }
  });
});
