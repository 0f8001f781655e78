// ESP packets (RFC 4303) under CBC with an HMAC, or under GCM (RFC 4106). One SA for each direction.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  timingSafeEqual,
  type CipherGCM,
  type DecipherGCM,
} from 'node:crypto';
import { concat, uint } from '../codec/bytes.ts';
import { espCiphers, espIntegrities, type EspCipherShape } from '../crypto/esp-suite.ts';
import type { EspKeys } from '../crypto/quick-mode-keys.ts';

export interface Protected {
  /** IP protocol number of the payload: 17 = UDP. */
  readonly nextHeader: number;
  readonly payload: Uint8Array;
}

const headerBytes = 8;
const trailerBytes = 2;
const noBytes = new Uint8Array();

/** The padding is 1, 2, 3, … (RFC 4303 section 2.4). @param iv of the cipher's length, unique under this key */
export function sealEsp(
  keys: EspKeys,
  sequence: number,
  iv: Uint8Array,
  { nextHeader, payload }: Protected,
): Uint8Array {
  const shape: EspCipherShape = espCiphers[keys.proposal.cipher];
  const open = payload.length + trailerBytes;
  const padding = (shape.blockBytes - (open % shape.blockBytes)) % shape.blockBytes;
  const plain = concat(
    payload,
    Uint8Array.from({ length: padding }, (_, at) => at + 1),
    Uint8Array.of(padding, nextHeader),
  );
  const header = concat(keys.spi, uint(sequence, 4));
  const hidden = encrypt(keys, shape, header, iv, plain);
  const covered = concat(header, iv, hidden);
  return concat(covered, icv(keys, covered));
}

/** @returns null unless it verifies under these keys; the sequence number is the caller's to judge */
export function openEsp(
  keys: EspKeys,
  bytes: Uint8Array,
): (Protected & { readonly sequence: number }) | null {
  const shape: EspCipherShape = espCiphers[keys.proposal.cipher];
  const { icvBytes } = espIntegrities[keys.proposal.integrity];
  const end = bytes.length - icvBytes;
  const bodyAt = headerBytes + shape.ivBytes;
  if (end - shape.tagBytes < bodyAt + trailerBytes) return null;
  const covered = bytes.subarray(0, end);
  const expected = icv(keys, covered);
  if (!timingSafeEqual(expected, bytes.subarray(end))) return null;
  const header = covered.subarray(0, headerBytes);
  const plain = decrypt(
    keys,
    shape,
    header,
    covered.subarray(headerBytes, bodyAt),
    covered.subarray(bodyAt),
  );
  if (plain === null) return null;
  const padding = plain.at(-2) ?? 0;
  const nextHeader = plain.at(-1) ?? 0;
  const length = plain.length - trailerBytes - padding;
  if (length < 0) return null;
  const sequence = header.subarray(4).reduce((sum, byte) => sum * 256 + byte, 0);
  return { nextHeader, payload: plain.subarray(0, length), sequence };
}

function encrypt(
  keys: EspKeys,
  shape: EspCipherShape,
  header: Uint8Array,
  iv: Uint8Array,
  plain: Uint8Array,
): Uint8Array {
  if (shape.tagBytes === 0) {
    const engine = createCipheriv(shape.name, keys.cipherKey, iv).setAutoPadding(false);
    return concat(engine.update(plain), engine.final());
  }
  const nonce = concat(keys.salt, iv);
  const engine = createCipheriv(shape.name, keys.cipherKey, nonce) as CipherGCM;
  engine.setAAD(header);
  return concat(engine.update(plain), engine.final(), engine.getAuthTag());
}

function decrypt(
  keys: EspKeys,
  shape: EspCipherShape,
  header: Uint8Array,
  iv: Uint8Array,
  hidden: Uint8Array,
): Uint8Array | null {
  if (shape.tagBytes === 0) {
    if (hidden.length % shape.blockBytes !== 0) return null;
    const engine = createDecipheriv(shape.name, keys.cipherKey, iv).setAutoPadding(false);
    return concat(engine.update(hidden), engine.final());
  }
  const tagAt = hidden.length - shape.tagBytes;
  const engine = createDecipheriv(shape.name, keys.cipherKey, concat(keys.salt, iv)) as DecipherGCM;
  engine.setAAD(header);
  engine.setAuthTag(hidden.subarray(tagAt));
  try {
    return concat(engine.update(hidden.subarray(0, tagAt)), engine.final());
  } catch {
    return null;
  }
}

function icv({ proposal, integrityKey }: EspKeys, covered: Uint8Array): Uint8Array {
  const { name, icvBytes } = espIntegrities[proposal.integrity];
  if (name === null) return noBytes;
  return createHmac(name, integrityKey).update(covered).digest().subarray(0, icvBytes);
}
