// The password-based encryptions of PKCS#12: PBES2 (RFC 8018) and the old PKCS#12 PBE (RFC 7292 appendix C).
import { createDecipheriv } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { Pkcs12Protection } from '../../shared/certificate/material.ts';
import { derivePbkdf2, derivePkcs12, type Derivation, type WorkBudget } from './key-derivation.ts';
import { decryptRc2, decryptTripleDes, type Decrypt } from './old-ciphers.ts';
import type { PasswordForms } from './password-forms.ts';
import { octets, oids, pbeParameters, pbkdf2Parameters } from './pkcs12-parameters.ts';
import { Pkcs12Failure } from './pkcs12-problem.ts';

export interface Decrypted<T> {
  readonly content: T;
  readonly protection: Pkcs12Protection;
}

/**
 * Tries the forms of the password until one decrypts to something that `read` can read.
 * @param read gives null, or throws, where the plain text makes no sense
 * @returns null when no form fits
 * @throws Pkcs12Failure for an encryption that we do not know, damaged parameters, or too much work
 */
export function decryptWithPassword<T>(
  algorithm: pkijs.AlgorithmIdentifier,
  ciphertext: Uint8Array,
  forms: PasswordForms,
  budget: WorkBudget,
  read: (plain: Uint8Array) => T | null,
): Decrypted<T> | null {
  const { protection, attempts } =
    algorithm.algorithmId === oids.pbes2
      ? preparePbes2(algorithm, ciphertext, forms, budget)
      : prepareOldPbe(algorithm, ciphertext, forms, budget);
  for (const attempt of attempts) {
    const plain = attempt();
    if (plain === null) continue;
    const content = read(plain);
    if (content !== null) return { content, protection };
  }
  return null;
}

interface Prepared {
  readonly protection: Pkcs12Protection;
  readonly attempts: readonly (() => Uint8Array | null)[];
}

type Prepare = (
  algorithm: pkijs.AlgorithmIdentifier,
  ciphertext: Uint8Array,
  forms: PasswordForms,
  budget: WorkBudget,
) => Prepared;

interface Cipher {
  readonly name: string;
  readonly keyLength: number;
  readonly blockSize: number;
  readonly decrypt: Decrypt;
}

/** RC4 (…12.1.1 and .2) and PBES1 with DES are left out: no writer of our time uses them. */
const oldCiphers: Readonly<Record<string, Cipher>> = {
  [oids.pbeSha1TripleDes]: cipher('PBE-SHA1-3DES', 24, 8, decryptTripleDes),
  '1.2.840.113549.1.12.1.4': cipher('PBE-SHA1-2DES', 16, 8, decryptTripleDes),
  '1.2.840.113549.1.12.1.5': cipher('PBE-SHA1-RC2-128', 16, 8, decryptRc2),
  '1.2.840.113549.1.12.1.6': cipher('PBE-SHA1-RC2-40', 5, 8, decryptRc2),
};

const pbes2Ciphers: Readonly<Record<string, Cipher>> = {
  '2.16.840.1.101.3.4.1.2': cipher('PBES2-AES-128-CBC', 16, 16, decryptAes('aes-128-cbc')),
  '2.16.840.1.101.3.4.1.22': cipher('PBES2-AES-192-CBC', 24, 16, decryptAes('aes-192-cbc')),
  [oids.aes256Cbc]: cipher('PBES2-AES-256-CBC', 32, 16, decryptAes('aes-256-cbc')),
  '1.2.840.113549.3.7': cipher('PBES2-3DES-CBC', 24, 8, decryptTripleDes),
};

const prepareOldPbe: Prepare = (algorithm, ciphertext, forms, budget) => {
  const { name, keyLength, blockSize, decrypt } = find(oldCiphers, algorithm.algorithmId);
  const parameters = { ...pbeParameters(algorithm), hash: 'sha1' as const };
  checkBlocks(ciphertext, blockSize);
  return {
    protection: { scheme: name, iterations: parameters.iterations },
    attempts: forms.bmp.map((form) => () => {
      const key = derivePkcs12(form, 'key', { ...parameters, length: keyLength }, budget);
      const iv = derivePkcs12(form, 'iv', { ...parameters, length: blockSize }, budget);
      return decrypt(key, iv, ciphertext);
    }),
  };
};

const preparePbes2: Prepare = (algorithm, ciphertext, forms, budget) => {
  const { cipher: found, iv, derivation } = pbes2Derivation(algorithm);
  const { name, blockSize, decrypt } = found;
  checkBlocks(ciphertext, blockSize);
  return {
    protection: { scheme: name, iterations: derivation.iterations },
    attempts: forms.text.map(
      (form) => () => decrypt(derivePbkdf2(form, derivation, budget), iv, ciphertext),
    ),
  };
};

/** What PBES2's parameters say. @throws Pkcs12Failure for a cipher that we do not know, and damaged parameters */
export function pbes2Derivation(algorithm: pkijs.AlgorithmIdentifier): {
  readonly cipher: Cipher;
  readonly iv: Uint8Array;
  readonly derivation: Derivation;
} {
  const schema: unknown = algorithm.algorithmParams;
  const { keyDerivationFunc, encryptionScheme } = new pkijs.PBES2Params({ schema });
  const found = find(pbes2Ciphers, encryptionScheme.algorithmId);
  const parameters = pbkdf2Parameters(keyDerivationFunc, 'unsupportedEncryption');
  const iv = octets(encryptionScheme.algorithmParams);
  const length = parameters.keyLength ?? found.keyLength;
  if (length !== found.keyLength || iv.length !== found.blockSize) {
    throw new Pkcs12Failure('damaged');
  }
  return { cipher: found, iv, derivation: { ...parameters, length } };
}

function cipher(name: string, keyLength: number, blockSize: number, decrypt: Decrypt): Cipher {
  return { name, keyLength, blockSize, decrypt };
}

function find(table: Readonly<Record<string, Cipher>>, algorithm: string): Cipher {
  const found = table[algorithm];
  if (found === undefined) throw new Pkcs12Failure('unsupportedEncryption', { algorithm });
  return found;
}

function checkBlocks(ciphertext: Uint8Array, blockSize: number): void {
  if (ciphertext.length === 0 || ciphertext.length % blockSize !== 0) {
    throw new Pkcs12Failure('damaged');
  }
}

function decryptAes(name: 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc'): Decrypt {
  return (key, iv, ciphertext) => {
    const decipher = createDecipheriv(name, key, iv);
    const start = decipher.update(ciphertext);
    try {
      return Buffer.concat([start, decipher.final()]);
    } catch {
      return null; // bad padding: a wrong key
    }
  };
}
