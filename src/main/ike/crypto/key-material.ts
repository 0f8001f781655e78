// From nonces, g^xy and the PSK to SKEYIDs, the cipher key and the IVs (RFC 2409 section 5 and appendix B).
import { createHash, createHmac } from 'node:crypto';
import { concat, uint } from '../codec/bytes.ts';
import type { Hash } from '../../../shared/offers/proposal.ts';
import { hashNames, type Cipher } from './algorithm-names.ts';

/** The secrets of one phase 1. Never printed. */
export interface KeyMaterial {
  readonly hash: Hash;
  readonly skeyid: Uint8Array;
  /** For the keys of phase 2. */
  readonly skeyidD: Uint8Array;
  /** For the hashes of informational and quick mode messages. */
  readonly skeyidA: Uint8Array;
  readonly cipher: Cipher;
  /** Made of SKEYID_e. */
  readonly cipherKey: Uint8Array;
}

export interface Shared {
  readonly initiatorNonce: Uint8Array;
  readonly responderNonce: Uint8Array;
  /** g^xy */
  readonly secret: Uint8Array;
  readonly initiatorCookie: Uint8Array;
  readonly responderCookie: Uint8Array;
}

/** The negotiated PRF: always the HMAC of the negotiated hash. */
export function prf(hash: Hash, key: Uint8Array, ...data: readonly Uint8Array[]): Uint8Array {
  const mac = createHmac(hashNames[hash], key);
  for (const part of data) mac.update(part);
  return new Uint8Array(mac.digest());
}

export function digest(hash: Hash, ...data: readonly Uint8Array[]): Uint8Array {
  const engine = createHash(hashNames[hash]);
  for (const part of data) engine.update(part);
  return new Uint8Array(engine.digest());
}

/** @param psk null for signatures */
export function deriveSkeyid(hash: Hash, shared: Shared, psk: Uint8Array | null): Uint8Array {
  const nonces = concat(shared.initiatorNonce, shared.responderNonce);
  return psk === null ? prf(hash, nonces, shared.secret) : prf(hash, psk, nonces);
}

export function deriveKeyMaterial(
  hash: Hash,
  cipher: Cipher,
  shared: Shared,
  psk: Uint8Array | null,
): KeyMaterial {
  const skeyid = deriveSkeyid(hash, shared, psk);
  const { secret, initiatorCookie, responderCookie } = shared;
  const tail = concat(secret, initiatorCookie, responderCookie);
  const skeyidD = prf(hash, skeyid, tail, uint(0, 1));
  const skeyidA = prf(hash, skeyid, skeyidD, tail, uint(1, 1));
  const skeyidE = prf(hash, skeyid, skeyidA, tail, uint(2, 1));
  const cipherKey = expandKey(hash, skeyidE, cipher.keyBytes);
  return { hash, skeyid, skeyidD, skeyidA, cipher, cipherKey };
}

/** Appendix B: SKEYID_e itself when it is long enough, else K1 | K2 | …, K1 = prf(SKEYID_e, 0). */
export function expandKey(hash: Hash, skeyidE: Uint8Array, length: number): Uint8Array {
  if (skeyidE.length >= length) return skeyidE.slice(0, length);
  let block = prf(hash, skeyidE, uint(0, 1));
  let key = block;
  while (key.length < length) {
    block = prf(hash, skeyidE, block);
    key = concat(key, block);
  }
  return key.slice(0, length);
}

/** The IV of the first encrypted message of phase 1: hash(g^xi | g^xr). */
export function phase1Iv(
  { hash, cipher }: KeyMaterial,
  initiatorPublic: Uint8Array,
  responderPublic: Uint8Array,
): Uint8Array {
  return digest(hash, initiatorPublic, responderPublic).slice(0, cipher.blockBytes);
}

/**
 * The first IV of another exchange (quick mode, informational): hash(last phase 1 block | message id).
 * @param lastPhase1Block empty where a server forgot it: Libreswan does so before phase 1 stands [lab]
 */
export function exchangeIv(
  { hash, cipher }: Pick<KeyMaterial, 'hash' | 'cipher'>,
  lastPhase1Block: Uint8Array,
  messageId: number,
): Uint8Array {
  return digest(hash, lastPhase1Block, uint(messageId, 4)).slice(0, cipher.blockBytes);
}
