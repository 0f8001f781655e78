// User name and password for PPP. The password can be used and forgotten, but not printed, logged, cloned or sent as JSON.
import { Unprinted } from '../../../shared/secret/unprinted.ts';

export class PasswordHolder extends Unprinted {
  readonly #utf8: Uint8Array;
  /** As MS-CHAP hashes it (RFC 2759 section 8.3): UTF-16, low byte first. */
  readonly #utf16: Uint8Array;

  constructor(password: string) {
    super('[password]');
    this.#utf8 = new TextEncoder().encode(password);
    this.#utf16 = new Uint8Array(2 * password.length);
    const view = new DataView(this.#utf16.buffer);
    for (let at = 0; at < password.length; at += 1) {
      view.setUint16(2 * at, password.charCodeAt(at), true);
    }
  }

  /** Lends the bytes for the time of the call; the callee must not keep them. */
  use<T>(use: (password: { readonly utf8: Uint8Array; readonly utf16: Uint8Array }) => T): T {
    return use({ utf8: this.#utf8, utf16: this.#utf16 });
  }

  /** Overwrites the password; the holder is useless afterwards. */
  forget(): void {
    this.#utf8.fill(0);
    this.#utf16.fill(0);
  }
}

export interface PppCredentials {
  /** As it goes to the server, with realm or domain. */
  readonly userName: string;
  readonly password: PasswordHolder;
}
