// NOTIFY and DELETE payloads (RFC 2408 sections 3.14 and 3.15).
import { concat, uint } from './bytes.ts';
import { IkeDecodeError } from './decode-error.ts';
import { Reader } from './reader.ts';

const doiIpsec = 1;

export interface Notification {
  readonly protocol: number;
  readonly type: number;
  readonly spi: Uint8Array;
  readonly data: Uint8Array;
}

export interface Deletion {
  readonly protocol: number;
  readonly spis: readonly Uint8Array[];
}

/** @internal */
export function encodeNotification({ protocol, type, spi, data }: Notification): Uint8Array {
  return concat(
    uint(doiIpsec, 4),
    uint(protocol, 1),
    uint(spi.length, 1),
    uint(type, 2),
    spi,
    data,
  );
}

/** The DOI is not checked: an error about the SA payload may carry 0 (ISAKMP). @throws IkeDecodeError */
export function decodeNotification(body: Uint8Array): Notification {
  const reader = new Reader(body);
  reader.number(4);
  const protocol = reader.number(1);
  const spiSize = reader.number(1);
  const type = reader.number(2);
  return { protocol, type, spi: reader.take(spiSize), data: reader.rest() };
}

/** All SPIs have one size; for phase 1 it is the two cookies. */
export function encodeDeletion({ protocol, spis }: Deletion): Uint8Array {
  return concat(
    uint(doiIpsec, 4),
    uint(protocol, 1),
    uint(spis[0]?.length ?? 0, 1),
    uint(spis.length, 2),
    ...spis,
  );
}

/** @throws IkeDecodeError */
export function decodeDeletion(body: Uint8Array): Deletion {
  const reader = new Reader(body);
  reader.number(4);
  const protocol = reader.number(1);
  const size = reader.number(1);
  const count = reader.number(2);
  // Checked before the loop: a size of 0 would let 65535 empty SPIs through.
  if (size === 0 || size * count !== reader.left) throw new IkeDecodeError('badLength');
  return { protocol, spis: Array.from({ length: count }, () => reader.take(size)) };
}
