// Diffie-Hellman as IKE wants it (RFC 2409 section 5, RFC 5903 for the curves).
import { Buffer } from 'node:buffer';
import { createDiffieHellman, createECDH } from 'node:crypto';
import type { Group } from '../../../shared/offers/proposal.ts';
import { concat } from '../codec/bytes.ts';
import { curveNames, isCurveGroup, type CurveGroup, type PrimeGroup } from './algorithm-names.ts';
import { modpGenerator, modpPrimes } from './modp-primes.ts';

/** Our half of one exchange. Holds a private value: never printed. */
export interface KeyPair {
  /** As the KE payload carries it: as long as the prime, or x and y without a prefix. */
  readonly publicValue: Uint8Array;
  /**
   * g^xy as long as the prime, or the x coordinate (RFC 5903 section 9).
   * @returns null for a public value that is none: wrong length, 0, 1, p - 1 or more, not on the curve
   */
  agree(peerPublicValue: Uint8Array): Uint8Array | null;
}

export type MakeKeyPair = (group: Group) => KeyPair;

/** The randomness comes from Node's crypto; tests hand in key pairs of their own. */
export const makeKeyPair: MakeKeyPair = (group) =>
  isCurveGroup(group) ? curveKeyPair(group) : primeKeyPair(group);

/** @param privateValue for test vectors only */
export function curveKeyPair(group: CurveGroup, privateValue?: Uint8Array): KeyPair {
  // Node's crypto.diffieHellman is half a millisecond faster, but Electron leaves its test out (node-disabled-tests.json).
  const ecdh = createECDH(curveNames[group]);
  if (privateValue === undefined) ecdh.generateKeys();
  else ecdh.setPrivateKey(privateValue);
  const uncompressed = 0x04;
  const publicValue = new Uint8Array(ecdh.getPublicKey()).subarray(1);
  return {
    publicValue,
    agree(peer) {
      if (peer.length !== publicValue.length) return null;
      try {
        return new Uint8Array(ecdh.computeSecret(concat(Uint8Array.of(uncompressed), peer)));
      } catch {
        return null;
      }
    },
  };
}

/** @param privateValue for test vectors only */
export function primeKeyPair(group: PrimeGroup, privateValue?: Uint8Array): KeyPair {
  const prime = modpPrimes[group];
  const dh = createDiffieHellman(Buffer.from(prime), modpGenerator);
  if (privateValue !== undefined) dh.setPrivateKey(Buffer.from(privateValue));
  const publicValue = padded(dh.generateKeys(), prime.length);
  return {
    publicValue,
    agree(peer) {
      if (peer.length !== prime.length || !inRange(peer, prime)) return null;
      try {
        return padded(dh.computeSecret(peer), prime.length);
      } catch {
        return null;
      }
    },
  };
}

/** RFC 2409 section 5: with leading zeros to the prime's length. */
function padded(value: Uint8Array, length: number): Uint8Array {
  return concat(new Uint8Array(length - value.length), value);
}

/** 2 to p - 2; Node checks it as well, but only by OpenSSL's grace. */
function inRange(value: Uint8Array, prime: Uint8Array): boolean {
  const number = toBigInt(value);
  return number > 1n && number < toBigInt(prime) - 1n;
}

function toBigInt(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
