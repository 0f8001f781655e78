// From a password to key bytes, with a bound on the work that a file may ask of us.
import { pbkdf2Sync } from 'node:crypto';
import forge from 'node-forge';
import { Pkcs12Failure } from './pkcs12-problem.ts';

/** Rounds of PBKDF2. OpenSSL writes 2048, others up to 600 000; ten million take up to five seconds. */
export const iterationLimit = 10_000_000;
/** A round of the old derivation (plain JavaScript) takes about as long as four of PBKDF2. */
const oldRoundCost = 4;

export type Hash = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

/** Adds up the rounds of all derivations of one opening, tried password forms included. */
export class WorkBudget {
  #left = iterationLimit;

  /**
   * @param cost of one round, in rounds of PBKDF2
   * @throws Pkcs12Failure tooManyIterations; damaged where the count is not positive
   */
  spend(iterations: number, cost = 1): void {
    if (iterations < 1) throw new Pkcs12Failure('damaged');
    this.#left -= iterations * cost;
    if (this.#left < 0) {
      throw new Pkcs12Failure('tooManyIterations', { iterations, limit: iterationLimit / cost });
    }
  }
}

/** What the derived bytes are for (RFC 7292 B.3). */
export const purposes = { key: 1, iv: 2, mac: 3 } as const;

export interface Derivation {
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** Bytes wanted. */
  readonly length: number;
  readonly hash: Hash;
}

/** The key derivation of PKCS#12 itself (RFC 7292 appendix B.2). */
export function derivePkcs12(
  password: string | null,
  purpose: keyof typeof purposes,
  { salt, iterations, length, hash }: Derivation,
  budget: WorkBudget,
): Uint8Array {
  budget.spend(iterations, oldRoundCost);
  const derived = forge.pkcs12.generateKey(
    password,
    toForge(salt),
    purposes[purpose],
    iterations,
    length,
    digests[hash](),
  );
  return fromForge(derived);
}

/** PBKDF2 (RFC 8018 section 5.2). */
export function derivePbkdf2(
  password: Uint8Array,
  { salt, iterations, length, hash }: Derivation,
  budget: WorkBudget,
): Uint8Array {
  budget.spend(iterations);
  return pbkdf2Sync(password, salt, iterations, length, hash);
}

export function toForge(bytes: Uint8Array): forge.util.ByteStringBuffer {
  return forge.util.createBuffer(Buffer.from(bytes).toString('latin1'));
}

export function fromForge(buffer: forge.util.ByteStringBuffer): Uint8Array {
  return Buffer.from(buffer.getBytes(), 'latin1');
}

const digests: Readonly<Record<Hash, () => forge.md.MessageDigest>> = {
  sha1: () => forge.md.sha1.create(),
  // forge has no SHA-224; nobody writes it with this derivation.
  sha224: () => {
    throw new Pkcs12Failure('unsupportedMac', { algorithm: '2.16.840.1.101.3.4.2.4' });
  },
  sha256: () => forge.md.sha256.create(),
  sha384: () => forge.md.sha384.create(),
  sha512: () => forge.md.sha512.create(),
};
