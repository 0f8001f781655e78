// Attribute value pairs of control messages (RFC 2661 section 4.1).
import { concat, uint } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { Reader } from '../codec/reader.ts';
import { avpType } from './numbers.ts';

export interface Avp {
  readonly mandatory: boolean;
  /** Its value is scrambled with a tunnel secret, which nobody has here. */
  readonly hidden: boolean;
  /** 0: IETF. */
  readonly vendor: number;
  readonly type: number;
  readonly value: Uint8Array;
}

const mandatoryBit = 0x8000;
const hiddenBit = 0x4000;
const lengthMask = 0x03ff;
const headerBytes = 6;
const maxAvps = 64;

/** A mandatory IETF one; `optional` where a receiver may not know it. */
export function avp(type: number, value: Uint8Array, need?: 'optional'): Avp {
  return { mandatory: need === undefined, hidden: false, vendor: 0, type, value };
}

export function encodeAvps(avps: readonly Avp[]): Uint8Array {
  return concat(
    ...avps.flatMap(({ mandatory, hidden, vendor, type, value }) => {
      const bits = (mandatory ? mandatoryBit : 0) | (hidden ? hiddenBit : 0);
      return [uint(bits | (headerBytes + value.length), 2), uint(vendor, 2), uint(type, 2), value];
    }),
  );
}

/** @throws IkeDecodeError */
export function decodeAvps(bytes: Uint8Array): Avp[] {
  const reader = new Reader(bytes);
  const avps: Avp[] = [];
  while (reader.left > 0) {
    if (avps.length === maxAvps) throw new IkeDecodeError('tooMany');
    const word = reader.number(2);
    const length = word & lengthMask;
    if (length < headerBytes) throw new IkeDecodeError('badLength');
    avps.push({
      mandatory: (word & mandatoryBit) !== 0,
      hidden: (word & hiddenBit) !== 0,
      vendor: reader.number(2),
      type: reader.number(2),
      value: reader.take(length - headerBytes),
    });
  }
  return avps;
}

/** The value of the IETF AVP of that type; null when there is none, or a hidden one. */
export function avpValue(avps: readonly Avp[], type: number): Uint8Array | null {
  const found = avps.find((one) => one.vendor === 0 && one.type === type && !one.hidden);
  return found?.value ?? null;
}

/** Of 16 bits; null when there is none or it has another size. */
export function avpNumber(avps: readonly Avp[], type: number): number | null {
  const value = avpValue(avps, type);
  return value?.length === 2 ? new Reader(value).number(2) : null;
}

/** @throws IkeDecodeError: the message type is always the first AVP (RFC 2661 section 4.4.1) */
export function typeOf(avps: readonly Avp[]): number {
  const [first] = avps;
  const type = first === undefined ? null : avpNumber([first], avpType.messageType);
  if (type === null) throw new IkeDecodeError('badValue');
  return type;
}

/** Result code AVP: result, error code (0: none) and the sender's own words. RFC 2661 section 4.4.2. */
export interface Result {
  readonly result: number;
  readonly error: number;
  readonly message: Uint8Array;
}

export function encodeResult(result: number): Avp {
  return avp(avpType.resultCode, uint(result, 2));
}

export function resultOf(avps: readonly Avp[]): Result | null {
  const value = avpValue(avps, avpType.resultCode);
  if (value === null || value.length < 2) return null;
  const reader = new Reader(value);
  const result = reader.number(2);
  const error = reader.left >= 2 ? reader.number(2) : 0;
  return { result, error, message: reader.rest() };
}
