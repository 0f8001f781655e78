/** Proposals in the field's own words: of main mode, and of ESP in quick mode. */

export type Encryption = 'DES' | '3DES' | 'AES128' | 'AES192' | 'AES256';
export type Hash = 'MD5' | 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';
/** IKE group numbers: MODP 768, 1024, 1536, 2048, 3072, 4096; ECP 256, 384 (RFC 2409, 3526, 5903). */
export type Group = 1 | 2 | 5 | 14 | 15 | 16 | 19 | 20;
export type AuthenticationMethod = 'psk' | 'rsaSignature';

/** Windows' own, where nobody names another. */
export const phase1LifeSeconds = 28_800;

/** One phase 1 transform. */
export interface Proposal {
  readonly encryption: Encryption;
  readonly hash: Hash;
  readonly group: Group;
  readonly authentication: AuthenticationMethod;
  readonly lifeSeconds: number;
}

export type EspCipher = '3DES' | 'AES128' | 'AES192' | 'AES256' | 'GCM128' | 'GCM192' | 'GCM256';
/** `none` with GCM, which has its own integrity. */
export type EspIntegrity = 'SHA1' | 'SHA256' | 'none';

export interface EspProposal {
  readonly cipher: EspCipher;
  readonly integrity: EspIntegrity;
}
