import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  isPkcs12Problem,
  openPkcs12,
  type Opened,
} from '../../../src/main/certificate/open-pkcs12.ts';
import {
  NothingToSeal,
  rewrapPkcs12,
  sealForImport,
} from '../../../src/main/certificate/rewrap-pkcs12.ts';
import { describeMaterial } from '../../../src/main/certificate/certificate-material.ts';
import { opensslVersion, openWorkshop, type Issued, type KeyKind } from './openssl-ca.ts';

const version = opensslVersion();
if (version === null) console.warn('skipped: re-wrapped PKCS#12 files, openssl is not installed');

const workshop = openWorkshop();
afterAll(() => {
  workshop.remove();
});

const oneTime = 'one-time-42';

describe.skipIf(version === null)('re-wrapped PKCS#12 files', () => {
  const root = workshop.makeCa({ subject: '/CN=Root' });
  const kinds: readonly KeyKind[] = ['rsa:2048', 'P-256', 'P-384'];

  for (const kind of kinds) {
    const leaf = workshop.makeLeaf({ subject: `/CN=${kind}`, key: kind, issuer: root });
    const opened = openOrThrow(
      workshop.makePkcs12({ leaf, chain: [root], password: 'x', friendlyName: 'Läptop' }),
      'x',
    );

    it(`hands ${kind} to OpenSSL in the old form, leaf and key alone`, () => {
      const file = rewrapPkcs12(opened, oneTime);
      expectByOpenssl(file, leaf, ['-legacy']);
      expect(info(file, ['-legacy'])).toMatch(
        /MAC: sha1, Iteration 10000[\s\S]*pbeWithSHA1And3-KeyTripleDES-CBC[\s\S]*pbeWithSHA1And3-KeyTripleDES-CBC/,
      );
      const again = openOrThrow(file, oneTime);
      expect(describeMaterial(again).needsAesSupport).toBe(false);
      expect(again).toMatchObject({
        leaf: opened.leaf,
        roots: [],
        intermediates: [],
        friendlyName: 'Läptop',
      });
    });

    it(`hands ${kind} to OpenSSL in the AES form, leaf and key alone`, () => {
      const file = sealForImport(opened, oneTime, { legacy: false });
      expectByOpenssl(file, leaf, []);
      expect(info(file, [])).toMatch(
        /MAC: sha256, Iteration 10000[\s\S]*PBES2, PBKDF2, AES-256-CBC, Iteration 10000, PRF hmacWithSHA256/,
      );
      const again = openOrThrow(file, oneTime);
      expect(describeMaterial(again).needsAesSupport).toBe(true);
      expect(again).toMatchObject({ leaf: opened.leaf, roots: [], intermediates: [] });
    });
  }

  it('takes other salts each time', () => {
    const leaf = workshop.makeLeaf({ subject: '/CN=again', issuer: root });
    const opened = openOrThrow(workshop.makePkcs12({ leaf, password: 'x' }), 'x');
    const [first, second] = [rewrapPkcs12(opened, oneTime), rewrapPkcs12(opened, oneTime)];
    expect(Buffer.from(first).equals(second)).toBe(false);
  });

  it('seals nothing without a key that fits', () => {
    const opened = openOrThrow(
      workshop.makePkcs12({ leaf: null, chain: [root], password: 'x' }),
      'x',
    );
    expect(() => sealForImport(opened, oneTime, { legacy: false })).toThrow(NothingToSeal);
  });

  function expectByOpenssl(file: Uint8Array, leaf: Issued, more: readonly string[]): void {
    const path = save(file);
    const common = ['pkcs12', '-in', path, '-passin', 'env:P12_PASSWORD', '-nodes', ...more];
    const run = (...args: string[]): Buffer =>
      workshop.openssl([...common, ...args], undefined, oneTime);
    const certificates = run('-nokeys').toString();
    expect(certificates.match(/BEGIN CERTIFICATE/g)).toHaveLength(1);
    expect(workshop.openssl(['x509', '-outform', 'DER'], Buffer.from(certificates))).toEqual(
      leaf.der,
    );
    const toDer = ['pkcs8', '-topk8', '-nocrypt', '-outform', 'DER'];
    expect(workshop.openssl(toDer, run('-nocerts'))).toEqual(
      workshop.openssl([...toDer, '-in', leaf.key]),
    );
    // Both bags carry the same localKeyID, so that readers join them.
    const ids = run()
      .toString()
      .match(/localKeyID: [0-9A-F ]+/g);
    expect(ids).toHaveLength(2);
    expect(ids?.[0]).toBe(ids?.[1]);
  }

  /** OpenSSL tells the algorithms on standard error. */
  function info(file: Uint8Array, more: readonly string[]): string {
    const path = save(file);
    workshop.openssl(
      ['pkcs12', '-in', path, '-info', '-noout', '-passin', 'env:P12_PASSWORD', ...more],
      undefined,
      oneTime,
    );
    return workshop.lastMessages();
  }

  function save(file: Uint8Array): string {
    const path = join(workshop.folder, 'sealed.p12');
    writeFileSync(path, file);
    return path;
  }
});

function openOrThrow(file: Uint8Array, password: string): Opened {
  const result = openPkcs12(file, password);
  if (isPkcs12Problem(result)) throw new Error(JSON.stringify(result));
  return result;
}
