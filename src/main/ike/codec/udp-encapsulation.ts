// What may stand in a UDP packet of port 4500 (RFC 3948 section 2).
import { concat, isZero } from './bytes.ts';

const markerSize = 4;

export type Encapsulated =
  | { readonly kind: 'ike'; readonly message: Uint8Array }
  /** RFC 3948 section 2.3: one byte 0xFF. */
  | { readonly kind: 'keepalive' }
  /** No marker: the first four bytes are an ESP SPI. */
  | { readonly kind: 'esp' }
  | { readonly kind: 'tooShort' };

/** RFC 3948 section 2.2: four zero bytes stand before an IKE message on port 4500. */
export function withNonEspMarker(message: Uint8Array): Uint8Array {
  return concat(new Uint8Array(markerSize), message);
}

export function openEncapsulation(payload: Uint8Array): Encapsulated {
  if (payload.length === 1 && payload[0] === 0xff) return { kind: 'keepalive' };
  if (payload.length < markerSize) return { kind: 'tooShort' };
  if (!isZero(payload.subarray(0, markerSize))) return { kind: 'esp' };
  return { kind: 'ike', message: payload.subarray(markerSize) };
}
