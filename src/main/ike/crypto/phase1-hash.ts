// The hashes that prove something (RFC 2409 sections 5 and 5.7).
import { timingSafeEqual } from 'node:crypto';
import { concat, uint } from '../codec/bytes.ts';
import { prf, type KeyMaterial } from './key-material.ts';

/** What both sides have seen of each other; bodies without their generic headers. */
export interface Transcript {
  readonly initiatorPublic: Uint8Array;
  readonly responderPublic: Uint8Array;
  readonly initiatorCookie: Uint8Array;
  readonly responderCookie: Uint8Array;
  /** The initiator's SA payload, as it was sent. */
  readonly saBody: Uint8Array;
}

/** HASH_I; signatures are made over it too. */
export function initiatorHash(
  { hash, skeyid }: KeyMaterial,
  t: Transcript,
  idBody: Uint8Array,
): Uint8Array {
  const keys = concat(t.initiatorPublic, t.responderPublic);
  return prf(hash, skeyid, keys, t.initiatorCookie, t.responderCookie, t.saBody, idBody);
}

/** HASH_R, with the responder's ID. */
export function responderHash(
  { hash, skeyid }: KeyMaterial,
  t: Transcript,
  idBody: Uint8Array,
): Uint8Array {
  const keys = concat(t.responderPublic, t.initiatorPublic);
  return prf(hash, skeyid, keys, t.responderCookie, t.initiatorCookie, t.saBody, idBody);
}

/** HASH(1) of an informational exchange: over the message id and the payload with its generic header. */
export function informationalHash(
  { hash, skeyidA }: KeyMaterial,
  messageId: number,
  payloads: Uint8Array,
): Uint8Array {
  return prf(hash, skeyidA, uint(messageId, 4), payloads);
}

/** In constant time. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
