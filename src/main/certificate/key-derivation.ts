// From a password to key bytes, with a bound on the work that a file may ask of us.
import { hash as hashOnce, pbkdf2Sync } from 'node:crypto';
import type forge from 'node-forge';
import { oldCiphers } from './forge.ts';
import { Pkcs12Failure } from './pkcs12-problem.ts';

/**
 * Rounds of PBKDF2; ten million take up to five seconds. OpenSSL writes 2048 rounds, keytool 10 000, NSS 600 000 for everything:
 * an NSS file with 3DES takes 4.2 million rounds of the old derivation, each as long as two of PBKDF2.
 */
export const iterationLimit = 10_000_000;

export type Hash = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

/** Adds up the rounds of all derivations of one opening, tried password forms included. */
export class WorkBudget {
  #left = iterationLimit;
  /** Derived already, on other threads (pkcs12-keys-ahead.ts). They cost what they would have cost here. */
  known: readonly DerivedKey[] = [];

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

/** A key by PBKDF2, and what it was derived from. */
export interface DerivedKey {
  readonly form: Uint8Array;
  readonly derivation: Derivation;
  readonly key: Uint8Array;
}

/** The key derivation of PKCS#12 itself (RFC 7292 appendix B.2); the names of the steps are those of the RFC. */
export function derivePkcs12(
  password: string | null,
  purpose: keyof typeof purposes,
  { salt, iterations, length, hash }: Derivation,
  budget: WorkBudget,
): Uint8Array {
  const { v, u, roundCost } = oldHashes[hash];
  const blocks = Math.ceil(length / u);
  budget.spend(iterations, roundCost * blocks);
  const D = new Uint8Array(v).fill(purposes[purpose]);
  const I = Buffer.concat([fill(salt, v), fill(bmpString(password), v)]);
  const derived = Buffer.alloc(blocks * u);
  for (let block = 0; block < blocks; block += 1) {
    const A = hashAgain(hash, Buffer.concat([D, I]), iterations);
    derived.set(A, block * u);
    const B = fill(A, v);
    for (let at = 0; at < I.length; at += v) addOneMore(I.subarray(at, at + v), B);
  }
  return derived.subarray(0, length);
}

/** PBKDF2 (RFC 8018 section 5.2). */
export function derivePbkdf2(
  password: Uint8Array,
  wanted: Derivation,
  budget: WorkBudget,
): Uint8Array {
  const { salt, iterations, length, hash } = wanted;
  budget.spend(iterations);
  const known = budget.known.find(
    (each) => each.form === password && sameDerivation(each.derivation, wanted),
  );
  return known?.key ?? pbkdf2Sync(password, salt, iterations, length, hash);
}

function sameDerivation(one: Derivation, other: Derivation): boolean {
  return (
    one.iterations === other.iterations &&
    one.length === other.length &&
    one.hash === other.hash &&
    Buffer.compare(one.salt, other.salt) === 0
  );
}

export function toForge(bytes: Uint8Array): forge.util.ByteStringBuffer {
  return oldCiphers.util.createBuffer(Buffer.from(bytes).toString('latin1'));
}

export function fromForge(buffer: forge.util.ByteStringBuffer): Uint8Array {
  return Buffer.from(buffer.getBytes(), 'latin1');
}

/**
 * The hash of the hash of …: one native call a round. A digest that comes as Latin-1 text and is written over the last one takes a
 * third of the time of one that comes as a Buffer of its own, and half of the fastest hash in JavaScript.
 */
function hashAgain(name: Hash, start: Uint8Array, iterations: number): Uint8Array {
  const digest = hashOnce(name, start, 'buffer');
  for (let round = 1; round < iterations; round += 1) {
    digest.write(hashOnce(name, digest, 'binary'), 'binary');
  }
  return digest;
}

interface OldHash {
  /** Bytes of a block and of a result. */
  readonly v: number;
  readonly u: number;
  readonly roundCost: number;
}

const oldHashes: Readonly<Record<Hash, OldHash>> = {
  sha1: { v: 64, u: 20, roundCost: 2 },
  sha224: { v: 64, u: 28, roundCost: 2 },
  sha256: { v: 64, u: 32, roundCost: 2 },
  sha384: { v: 128, u: 48, roundCost: 4 },
  sha512: { v: 128, u: 64, roundCost: 4 },
};

/** UTF-16, big-endian, with its terminator; null = no password = no bytes at all. */
function bmpString(password: string | null): Uint8Array {
  return password === null ? new Uint8Array() : Buffer.from(`${password}\0`, 'utf16le').swap16();
}

/** Repeated up to a whole number of blocks; nothing stays nothing. */
function fill(bytes: Uint8Array, block: number): Uint8Array {
  const length = Math.ceil(bytes.length / block) * block;
  return bytes.length === 0 ? bytes : Buffer.alloc(length, bytes);
}

/** I = I + B + 1, as big-endian numbers of one block. */
function addOneMore(target: Uint8Array, addend: Uint8Array): void {
  let carry = 1;
  for (let at = target.length - 1; at >= 0; at -= 1) {
    carry += (target[at] ?? 0) + (addend[at] ?? 0);
    target[at] = carry & 0xff;
    carry >>= 8;
  }
}
