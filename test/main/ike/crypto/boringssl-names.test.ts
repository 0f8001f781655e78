// D34: only names that BoringSSL knows, since Electron's node:crypto is made of it.
import { readdirSync, readFileSync } from 'node:fs';
import { createCipheriv, createECDH, createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ciphers, curveNames, hashNames } from '../../../../src/main/ike/crypto/algorithm-names.ts';
import { espCiphers, espIntegrities } from '../../../../src/main/ike/crypto/esp-suite.ts';

/** BoringSSL's EVP_get_digestbyname, EVP_get_cipherbyname and curve names, as far as we need any. */
const boringSsl = {
  digests: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'],
  ciphers: [
    'aes-128-cbc',
    'aes-192-cbc',
    'aes-256-cbc',
    'aes-128-gcm',
    'aes-192-gcm',
    'aes-256-gcm',
    'des-ede3-cbc',
  ],
  curves: ['prime256v1', 'secp384r1', 'secp521r1'],
} as const;

const sources = readdirSync('src/main', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join('src/main', name), 'utf8') }));

/** node-forge brings ciphers of its own: what only names those never reaches node:crypto. */
const reachesNodeCrypto = sources.filter(
  ({ text }) => !text.includes("from 'node-forge") || text.includes("from 'node:crypto'"),
);

/** First arguments that stand there as literals. */
function literals(functions: readonly string[]): string[] {
  const call = new RegExp(`\\b(?:${functions.join('|')})\\(\\s*'([^']*)'`, 'g');
  return sources.flatMap(({ text }) => [...text.matchAll(call)].flatMap(([, name]) => name ?? []));
}

describe('names given to node:crypto', () => {
  it('IKE: hashes, ciphers and curves', () => {
    const names = Object.values(ciphers).map(({ name }) => name);
    expect(boringSsl.digests).toEqual(expect.arrayContaining(Object.values(hashNames)));
    expect(boringSsl.ciphers).toEqual(expect.arrayContaining(names));
    expect(boringSsl.curves).toEqual(expect.arrayContaining(Object.values(curveNames)));
    // And this Node knows them too, with the sizes that the table says.
    for (const name of Object.values(hashNames)) expect(createHash(name)).toBeDefined();
    for (const { name, keyBytes, blockBytes } of Object.values(ciphers)) {
      expect(
        createCipheriv(name, new Uint8Array(keyBytes), new Uint8Array(blockBytes)),
      ).toBeDefined();
    }
    for (const name of Object.values(curveNames)) expect(createECDH(name)).toBeDefined();
  });

  it('ESP: ciphers and hashes', () => {
    const names = Object.values(espCiphers).map(({ name }) => name);
    const hashes = Object.values(espIntegrities).flatMap(({ name }) => name ?? []);
    expect(boringSsl.ciphers).toEqual(expect.arrayContaining(names));
    expect(boringSsl.digests).toEqual(expect.arrayContaining(hashes));
    for (const { name, keyBytes, ivBytes, saltBytes } of Object.values(espCiphers)) {
      const iv = new Uint8Array(ivBytes + saltBytes);
      expect(createCipheriv(name, new Uint8Array(keyBytes), iv)).toBeDefined();
    }
  });

  it('literals anywhere in src/main', () => {
    const digests = literals(['createHash', 'createHmac', 'createSign', 'createVerify']);
    expect(digests.length).toBeGreaterThan(0);
    expect(boringSsl.digests).toEqual(expect.arrayContaining(digests));
    const used = literals(['createCipheriv', 'createDecipheriv']);
    expect(used.length).toBeGreaterThan(0);
    expect(boringSsl.ciphers).toEqual(expect.arrayContaining(used));
  });

  it.each([
    ['named MODP groups', /getDiffieHellman|createDiffieHellmanGroup|['"]modp\d/],
    [
      'triple DES in ECB mode, single DES, RC2, RC4',
      /['"](?:des-ede3?|des-ede3-ecb|des-cbc|des-ecb|rc2[^'"]*|rc4)['"]/,
    ],
    [
      'scrypt and others that need OpenSSL alone',
      /['"](?:blowfish|bf-cbc|cast5?-cbc|seed-cbc|camellia[^'"]*|aria[^'"]*|md4|ripemd160|rmd160|whirlpool)['"]/,
    ],
  ])('no %s', (_, pattern) => {
    const found = reachesNodeCrypto
      .filter(({ text }) => pattern.test(text))
      .map(({ name }) => name);
    expect(found).toEqual([]);
  });
});
