// A pre-shared key that can be used and forgotten, but not printed, logged, cloned or sent as JSON.

import { Unprinted } from '../../../shared/secret/unprinted.ts';

export class PskHolder extends Unprinted {
  readonly #bytes: Uint8Array;

  /** @param psk as typed. Printable ASCII unless the profile lifts that (D23); beyond it UTF-8 (UNCONFIRMED for Windows) */
  constructor(psk: string) {
    super('[psk]');
    this.#bytes = new TextEncoder().encode(psk);
  }

  /** Lends the bytes for the time of the call; the callee must not keep them. */
  use<T>(use: (psk: Uint8Array) => T): T {
    return use(this.#bytes);
  }

  /** Overwrites the key; the holder is useless afterwards. */
  forget(): void {
    this.#bytes.fill(0);
  }
}
