// What ESP needs of each algorithm: names for node:crypto (only those that BoringSSL knows, D34), sizes of keys and of what goes along.
import type { EspCipher, EspIntegrity } from '../../../shared/offers/proposal.ts';

export interface EspCipherShape {
  readonly name: string;
  readonly keyBytes: number;
  /** Comes out of the key material behind the key (RFC 4106 section 8.1). */
  readonly saltBytes: number;
  /** In each packet. */
  readonly ivBytes: number;
  /** What padding fills up to. */
  readonly blockBytes: number;
  /** GCM: the tag that takes the place of an ICV; else 0. */
  readonly tagBytes: number;
}

export const espCiphers = {
  '3DES': cbc('des-ede3-cbc', 24, 8),
  AES128: cbc('aes-128-cbc', 16, 16),
  AES192: cbc('aes-192-cbc', 24, 16),
  AES256: cbc('aes-256-cbc', 32, 16),
  GCM128: gcm('aes-128-gcm', 16),
  GCM192: gcm('aes-192-gcm', 24),
  GCM256: gcm('aes-256-gcm', 32),
} as const satisfies Record<EspCipher, EspCipherShape>;

/** HMAC-SHA1-96 (RFC 2404) and HMAC-SHA-256-128 (RFC 4868). */
export const espIntegrities = {
  SHA1: { name: 'sha1', keyBytes: 20, icvBytes: 12 },
  SHA256: { name: 'sha256', keyBytes: 32, icvBytes: 16 },
  none: { name: null, keyBytes: 0, icvBytes: 0 },
} as const satisfies Record<
  EspIntegrity,
  { readonly name: string | null; readonly keyBytes: number; readonly icvBytes: number }
>;

function cbc(name: string, keyBytes: number, blockBytes: number): EspCipherShape {
  return { name, keyBytes, saltBytes: 0, ivBytes: blockBytes, blockBytes, tagBytes: 0 };
}

function gcm(name: string, keyBytes: number): EspCipherShape {
  return { name, keyBytes, saltBytes: 4, ivBytes: 8, blockBytes: 4, tagBytes: 16 };
}
