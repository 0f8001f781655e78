// Every name that this folder hands to Node's crypto: only what BoringSSL knows too, since Electron has that (D34).
// Not there, and so not here: named MODP groups (modp14; electron#39603), des-ede3 (electron#27277), RC2, single DES.
import type { Encryption, Group, Hash } from '../../../shared/offers/proposal.ts';

export const hashNames = {
  MD5: 'md5',
  SHA1: 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
} as const satisfies Record<Hash, string>;

export interface Cipher {
  readonly name: string;
  readonly keyBytes: number;
  readonly blockBytes: number;
}

/** DES stands in offers that nobody shall take; it is never used. */
export const ciphers = {
  '3DES': { name: 'des-ede3-cbc', keyBytes: 24, blockBytes: 8 },
  AES128: { name: 'aes-128-cbc', keyBytes: 16, blockBytes: 16 },
  AES192: { name: 'aes-192-cbc', keyBytes: 24, blockBytes: 16 },
  AES256: { name: 'aes-256-cbc', keyBytes: 32, blockBytes: 16 },
} as const satisfies Record<Exclude<Encryption, 'DES'>, Cipher>;

/** OpenSSL's and BoringSSL's names of the ECP groups (RFC 5903). */
export const curveNames = { 19: 'prime256v1', 20: 'secp384r1' } as const;

export type CurveGroup = keyof typeof curveNames;
export type PrimeGroup = Exclude<Group, CurveGroup>;

export function isCurveGroup(group: Group): group is CurveGroup {
  return group in curveNames;
}
