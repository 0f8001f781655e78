// Encryption of IKE messages: CBC without the cipher library's padding (RFC 2409 appendix B).
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { concat } from '../codec/bytes.ts';
import type { Cipher } from './algorithm-names.ts';

/** Pads with zeros to the block; payload lengths say where the payloads end. */
export function encryptCbc(
  cipher: Cipher,
  key: Uint8Array,
  iv: Uint8Array,
  plain: Uint8Array,
): Uint8Array {
  const padding = (cipher.blockBytes - (plain.length % cipher.blockBytes)) % cipher.blockBytes;
  const engine = createCipheriv(cipher.name, key, iv).setAutoPadding(false);
  return concat(engine.update(concat(plain, new Uint8Array(padding))), engine.final());
}

/** @returns null when the length is no multiple of the block, or zero */
export function decryptCbc(
  cipher: Cipher,
  key: Uint8Array,
  iv: Uint8Array,
  ciphertext: Uint8Array,
): Uint8Array | null {
  if (ciphertext.length === 0 || ciphertext.length % cipher.blockBytes !== 0) return null;
  const engine = createDecipheriv(cipher.name, key, iv).setAutoPadding(false);
  return concat(engine.update(ciphertext), engine.final());
}

/** The IV of the next message of the same exchange. */
export function lastBlock(cipher: Cipher, ciphertext: Uint8Array): Uint8Array {
  return ciphertext.slice(-cipher.blockBytes);
}
