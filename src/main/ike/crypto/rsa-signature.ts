// RSA signatures of IKEv1: the hash itself in a PKCS#1 block of type 1, without the hash's OID (RFC 2409 section 5.1).
// In Node that is privateEncrypt and publicDecrypt. That Electron's BoringSSL does both is read, not run (UNCONFIRMED).
import { Buffer } from 'node:buffer';
import { constants, createPrivateKey, privateEncrypt, publicDecrypt } from 'node:crypto';
import { publicKeyOf } from '../../certificate/describe-certificate.ts';
import type { PrivateKeyHolder } from '../../certificate/private-key-holder.ts';
import { sameHash } from './phase1-hash.ts';

/** @throws when the key is no RSA key; the message says no more */
export function signHash(holder: PrivateKeyHolder, hash: Uint8Array): Uint8Array {
  return holder.usePkcs8((der) => {
    const key = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType !== 'rsa') throw new TypeError('notAnRsaKey');
    return new Uint8Array(privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, hash));
  });
}

/** @param certificate DER */
export function verifyHash(
  certificate: Uint8Array,
  hash: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = publicKeyOf(certificate);
  if (key?.asymmetricKeyType !== 'rsa') return false;
  try {
    const opened = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
    return sameHash(opened, hash);
  } catch {
    // A signature of another key does not open.
    return false;
  }
}
