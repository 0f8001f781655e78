// The chain of payloads after the header (RFC 2408 section 3.2; the same in RFC 7296).
import { concat, uint } from './bytes.ts';
import { IkeDecodeError } from './decode-error.ts';
import { payloadType } from './numbers.ts';
import { Reader } from './reader.ts';

/** A payload without its generic header. */
export interface Payload {
  readonly type: number;
  readonly body: Uint8Array;
}

/** Twenty certificates, CERTREQs and vendor IDs are seen; a hundred are not. */
const maxPayloads = 100;
const genericHeaderSize = 4;

/** The header's next payload is the first one's type, see `firstType`. */
export function encodePayloads(payloads: readonly Payload[]): Uint8Array {
  return concat(
    ...payloads.flatMap(({ body }, at) => [
      uint(payloads[at + 1]?.type ?? payloadType.none, 1),
      uint(0, 1),
      uint(genericHeaderSize + body.length, 2),
      body,
    ]),
  );
}

export function firstType(payloads: readonly Payload[]): number {
  return payloads[0]?.type ?? payloadType.none;
}

/**
 * @param first type of the first payload, from the header
 * @param end `exact`: the payloads fill the bytes, but for up to three zero bytes to a multiple of four (Libreswan pads a
 * clear message 4 with a CERTREQ so, test/ike-lab/main-mode.test.ts); `padded`: a decrypted body, what follows is padding (RFC 2409 appendix B)
 * @param reserved what the second byte of a generic header may hold: IKEv2 keeps its critical bit there
 * @throws IkeDecodeError
 */
export function decodePayloads(
  first: number,
  bytes: Uint8Array,
  end: 'exact' | 'padded' = 'exact',
  reserved: 'zero' | 'any' = 'zero',
): Payload[] {
  const reader = new Reader(bytes);
  const payloads: Payload[] = [];
  let type = first;
  while (type !== payloadType.none) {
    if (payloads.length === maxPayloads) throw new IkeDecodeError('tooMany');
    const next = reader.number(1);
    if (reader.number(1) !== 0 && reserved === 'zero') throw new IkeDecodeError('reservedNotZero');
    const length = reader.number(2);
    if (length < genericHeaderSize) throw new IkeDecodeError('badLength');
    payloads.push({ type, body: reader.take(length - genericHeaderSize) });
    type = next;
  }
  if (end === 'exact' && (reader.left > 3 || reader.rest().some((byte) => byte !== 0))) {
    throw new IkeDecodeError('badLength');
  }
  return payloads;
}

/** A decrypted body's payloads; null when they are none, as after decryption under another key. */
export function decodeDecrypted(first: number, plain: Uint8Array): Payload[] | null {
  try {
    return decodePayloads(first, plain, 'padded');
  } catch (error) {
    if (error instanceof IkeDecodeError) return null;
    throw error;
  }
}

/** Bodies of all payloads of these types, in order. */
export function bodiesOf(payloads: readonly Payload[], ...types: readonly number[]): Uint8Array[] {
  return payloads.filter(({ type }) => types.includes(type)).map(({ body }) => body);
}

/**
 * The body of the one payload of that type.
 * @throws IkeDecodeError `badValue` when there is none or more than one
 */
export function onlyBody(payloads: readonly Payload[], type: number): Uint8Array {
  const [body, second] = bodiesOf(payloads, type);
  if (body === undefined || second !== undefined) throw new IkeDecodeError('badValue');
  return body;
}
