// 3DES and RC2 in CBC mode from node-forge, since BoringSSL's node:crypto has no RC2 (D34).
import { oldCiphers } from './forge.ts';
import { fromForge, toForge } from './key-derivation.ts';

/** @returns null where the padding shows that the key is wrong */
export type Decrypt = (
  key: Uint8Array,
  iv: Uint8Array,
  ciphertext: Uint8Array,
) => Uint8Array | null;

const blockSize = 8;

/** @param key 24 bytes, or 16 for the two-key variant */
export const decryptTripleDes: Decrypt = (key, iv, ciphertext) => {
  const cipher = oldCiphers.cipher.createDecipher('3DES-CBC', toForge(threeKeys(key)));
  cipher.start({ iv: toForge(iv) });
  cipher.update(toForge(ciphertext));
  return cipher.finish() ? unpadded(ciphertext, fromForge(cipher.output)) : null;
};

/** The key's own length is its effective strength, as in RFC 7292 (40 or 128 bits). */
export const decryptRc2: Decrypt = (key, iv, ciphertext) => {
  const cipher = oldCiphers.rc2.createDecryptionCipher(toForge(key), key.length * 8);
  cipher.start(toForge(iv));
  cipher.update(toForge(ciphertext));
  return cipher.finish() ? unpadded(ciphertext, fromForge(cipher.output)) : null;
};

export function encryptTripleDes(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = oldCiphers.cipher.createCipher('3DES-CBC', toForge(key));
  cipher.start({ iv: toForge(iv) });
  cipher.update(toForge(plain));
  cipher.finish();
  return fromForge(cipher.output);
}

function threeKeys(key: Uint8Array): Uint8Array {
  return key.length === 16 ? Buffer.concat([key, key.subarray(0, blockSize)]) : key;
}

/** forge only takes the last byte off; a count beyond the block means a wrong key. */
function unpadded(ciphertext: Uint8Array, plain: Uint8Array): Uint8Array | null {
  const padding = ciphertext.length - plain.length;
  return padding >= 1 && padding <= blockSize ? plain : null;
}
