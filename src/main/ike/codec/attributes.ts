// Data attributes (RFC 2408 section 3.3): TV with two bytes of value, or TLV with any.
import { concat, uint } from './bytes.ts';
import { IkeDecodeError } from './decode-error.ts';
import { Reader } from './reader.ts';

/** A number is written as TV, bytes as TLV. */
export interface Attribute {
  readonly type: number;
  readonly value: number | Uint8Array;
}

const basicFlag = 0x8000;
const maxAttributes = 32;

export function encodeAttributes(attributes: readonly Attribute[]): Uint8Array {
  return concat(
    ...attributes.flatMap(({ type, value }) =>
      typeof value === 'number'
        ? [uint(basicFlag + type, 2), uint(value, 2)]
        : [uint(type, 2), uint(value.length, 2), value],
    ),
  );
}

/** @throws IkeDecodeError */
export function decodeAttributes(bytes: Uint8Array): Attribute[] {
  const reader = new Reader(bytes);
  const attributes: Attribute[] = [];
  while (reader.left > 0) {
    if (attributes.length === maxAttributes) throw new IkeDecodeError('tooMany');
    const word = reader.number(2);
    const basic = word >= basicFlag;
    const second = reader.number(2);
    attributes.push({
      type: basic ? word - basicFlag : word,
      value: basic ? second : reader.take(second),
    });
  }
  return attributes;
}

/**
 * The value as a number, however it was written: servers answer a TLV life duration as TV and the other way round.
 * @returns null when there is none of that type, or one that no number can hold exactly
 */
export function attributeNumber(attributes: readonly Attribute[], type: number): number | null {
  const value = attributes.find((one) => one.type === type)?.value;
  if (value === undefined || typeof value === 'number') return value ?? null;
  if (value.length > 6) return null;
  return value.reduce((sum, byte) => sum * 256 + byte, 0);
}
