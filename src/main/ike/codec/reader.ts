// Reads big-endian fields; never beyond the end. Byte strings are views, so decoding copies nothing.
import { IkeDecodeError } from './decode-error.ts';

export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws IkeDecodeError `truncated` */
  take(length: number): Uint8Array {
    if (length < 0 || length > this.left) throw new IkeDecodeError('truncated');
    const view = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return view;
  }

  /** @param length 1, 2 or 4 bytes */
  number(length: 1 | 2 | 4): number {
    return this.take(length).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  /** RFC 2408 section 5.3: reserved fields are zero. */
  reserved(length: 1 | 2 | 4): void {
    if (this.number(length) !== 0) throw new IkeDecodeError('reservedNotZero');
  }

  rest(): Uint8Array {
    return this.take(this.left);
  }
}
