// Quick mode's hashes and keys (RFC 2409 section 5.5).
import { concat, uint } from '../codec/bytes.ts';
import type { EspProposal } from '../../../shared/offers/proposal.ts';
import { protocol } from '../codec/numbers.ts';
import { espCiphers, espIntegrities } from './esp-suite.ts';
import { prf, type KeyMaterial } from './key-material.ts';

/** The keys of one direction. Never printed. */
export interface EspKeys {
  readonly proposal: EspProposal;
  /** Chosen by whoever receives under it. */
  readonly spi: Uint8Array;
  readonly cipherKey: Uint8Array;
  readonly salt: Uint8Array;
  readonly integrityKey: Uint8Array;
}

export interface QuickModeSecrets {
  readonly initiatorNonce: Uint8Array;
  readonly responderNonce: Uint8Array;
  /** g(qm)^xy with PFS, else null. */
  readonly secret: Uint8Array | null;
}

/** HASH(1): over the message id and all payloads behind the hash, with their generic headers. */
export function quickModeHash1(
  { hash, skeyidA }: KeyMaterial,
  messageId: number,
  payloads: Uint8Array,
): Uint8Array {
  return prf(hash, skeyidA, uint(messageId, 4), payloads);
}

/** HASH(2): as HASH(1), with our nonce between. */
export function quickModeHash2(
  { hash, skeyidA }: KeyMaterial,
  messageId: number,
  initiatorNonce: Uint8Array,
  payloads: Uint8Array,
): Uint8Array {
  return prf(hash, skeyidA, uint(messageId, 4), initiatorNonce, payloads);
}

/** HASH(3): the proof that we live. */
export function quickModeHash3(
  { hash, skeyidA }: KeyMaterial,
  messageId: number,
  { initiatorNonce, responderNonce }: QuickModeSecrets,
): Uint8Array {
  return prf(hash, skeyidA, uint(0, 1), uint(messageId, 4), initiatorNonce, responderNonce);
}

/** KEYMAT for ESP under that SPI: the cipher's key (and salt) first, the integrity key behind (RFC 2407 section 4.4.4). */
export function espKeys(
  material: KeyMaterial,
  secrets: QuickModeSecrets,
  spi: Uint8Array,
  proposal: EspProposal,
): EspKeys {
  const { keyBytes, saltBytes } = espCiphers[proposal.cipher];
  const cipherBytes = keyBytes + saltBytes;
  const length = cipherBytes + espIntegrities[proposal.integrity].keyBytes;
  const keymat = expand(material, secrets, spi, length);
  return {
    proposal,
    spi,
    cipherKey: keymat.slice(0, keyBytes),
    salt: keymat.slice(keyBytes, cipherBytes),
    integrityKey: keymat.slice(cipherBytes, length),
  };
}

function expand(
  { hash, skeyidD }: KeyMaterial,
  { initiatorNonce, responderNonce, secret }: QuickModeSecrets,
  spi: Uint8Array,
  length: number,
): Uint8Array {
  const seed = concat(
    secret ?? new Uint8Array(),
    uint(protocol.esp, 1),
    spi,
    initiatorNonce,
    responderNonce,
  );
  let block = prf(hash, skeyidD, seed);
  let all = block;
  while (all.length < length) {
    block = prf(hash, skeyidD, block, seed);
    all = concat(all, block);
  }
  return all;
}
