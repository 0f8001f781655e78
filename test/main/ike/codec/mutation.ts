// Damage to a packet: flips, cuts, stretches and length fields.
import fc from 'fast-check';

export interface Change {
  readonly kind: 'set' | 'length' | 'cut' | 'repeat';
  readonly at: number;
  readonly value: number;
}

const change = (kind: Change['kind'], below: number) =>
  fc.record({ kind: fc.constant(kind), at: fc.nat(), value: fc.nat(below) });

export const mutation: fc.Arbitrary<Change> = fc.oneof(
  change('set', 255),
  change('length', 0xffff),
  change('cut', 40),
  change('repeat', 200),
);

export function mutate(original: Uint8Array, changes: readonly Change[]): Buffer {
  let bytes = Buffer.from(original);
  for (const { kind, at, value } of changes) {
    const place = bytes.length === 0 ? 0 : at % bytes.length;
    if (kind === 'set' && bytes.length > 0) bytes.writeUInt8(value, place);
    if (kind === 'length' && place + 2 <= bytes.length) bytes.writeUInt16BE(value, place);
    if (kind === 'cut')
      bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + value)]);
    if (kind === 'repeat') {
      bytes = Buffer.concat([bytes, bytes.subarray(place, place + value)]);
    }
  }
  // Half of them with a header length that fits, so that they get further.
  if (bytes.length >= 28 && changes.length % 2 === 0) bytes.writeUInt32BE(bytes.length, 24);
  return bytes;
}
