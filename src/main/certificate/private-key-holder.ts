// A private key that can be used and forgotten, but not printed, logged, cloned or sent as JSON.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Unprinted } from '../../shared/secret/unprinted.ts';

export class PrivateKeyHolder extends Unprinted {
  readonly #pkcs8: Buffer;
  readonly #spki: Buffer;

  /**
   * @param pkcs8 PrivateKeyInfo, DER or BER; the holder keeps its own, normalised copy without attributes
   * @throws when it is no key that this crypto library knows
   */
  constructor(pkcs8: Uint8Array) {
    super('[private key]');
    const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
    this.#pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
    this.#spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  }

  /** Lends the PKCS#8 DER for the time of the call; the callee must not keep it. */
  usePkcs8<T>(use: (der: Uint8Array) => T): T {
    return use(this.#pkcs8);
  }

  /**
   * Is this the private half of that public key?
   * Compared as bytes: KeyObject.equals on two kinds of key leaves "different key types" in OpenSSL's error queue
   * (Node 20), and the next createPrivateKey then fails with it.
   */
  matches(publicKey: KeyObject): boolean {
    return this.#spki.equals(publicKey.export({ format: 'der', type: 'spki' }));
  }

  /** Overwrites the key; the holder is useless afterwards. */
  forget(): void {
    this.#pkcs8.fill(0);
  }
}
