// Leaf and key under a new password: what is handed to Windows. The CA certificates go to their own stores by
// themselves; a CA in My makes IKE fail with 786/787/13806 (windows-facts 6).
import { bytesOf } from './describe-certificate.ts';
import type { Opened } from './open-pkcs12.ts';
import { sealPkcs12 } from './seal-pkcs12.ts';

/** Check the lint first: a file without leaf or matching key never gets here. */
export class NothingToSeal extends Error {
  readonly code = 'nothingToSeal';
  constructor() {
    super('nothingToSeal');
    this.name = 'NothingToSeal';
  }
}

/**
 * The old form, for Windows before 10 1709: PBE-SHA1-3DES with a SHA-1 MAC.
 * @throws NothingToSeal
 * @internal
 */
export function rewrapPkcs12(opened: Opened, password: string): Uint8Array {
  return sealForImport(opened, password, { legacy: true });
}

/**
 * @param oneTimePassword ASCII, random, never empty; the caller drops it after the import
 * @param form legacy: PBE-SHA1-3DES + SHA-1; otherwise PBES2 AES-256-CBC with PBKDF2-HMAC-SHA-256 + SHA-256
 * @returns DER; the caller overwrites it after use
 * @throws NothingToSeal
 */
export function sealForImport(
  { leaf, privateKey, keyMatchesLeaf, friendlyName }: Opened,
  oneTimePassword: string,
  form: { readonly legacy: boolean },
): Uint8Array {
  if (leaf === null || privateKey === null || !keyMatchesLeaf) throw new NothingToSeal();
  return privateKey.usePkcs8((pkcs8) =>
    sealPkcs12({ certificate: bytesOf(leaf), pkcs8, friendlyName }, oneTimePassword, form),
  );
}
