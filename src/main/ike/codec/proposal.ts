// A phase 1 proposal in the field's own words.

export type Encryption = 'DES' | '3DES' | 'AES128' | 'AES192' | 'AES256';
export type Hash = 'MD5' | 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';
/** IKE group numbers: MODP 768, 1024, 1536, 2048, 3072, 4096; ECP 256, 384 (RFC 2409, 3526, 5903). */
export type Group = 1 | 2 | 5 | 14 | 15 | 16 | 19 | 20;
export type AuthenticationMethod = 'psk' | 'rsaSignature';

/** One phase 1 transform. */
export interface Proposal {
  readonly encryption: Encryption;
  readonly hash: Hash;
  readonly group: Group;
  readonly authentication: AuthenticationMethod;
  readonly lifeSeconds: number;
}
