// PPP frames and the packets of its control protocols (RFC 1661 sections 2 and 5, RFC 1662 section 3.1).
import { concat, uint } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { Reader } from '../codec/reader.ts';

export interface Frame {
  readonly protocol: number;
  readonly payload: Uint8Array;
}

/** LCP, IPCP, CCP, CHAP and PAP all have this shape. */
export interface Packet {
  readonly code: number;
  readonly id: number;
  readonly data: Uint8Array;
}

export interface Option {
  readonly type: number;
  readonly value: Uint8Array;
}

/** All-stations address and unnumbered information: in L2TP they may stand there or not (RFC 2661 section 3.1). */
const addressAndControl = Uint8Array.of(0xff, 0x03);
const headerBytes = 4;
const maxOptions = 64;

export function encodeFrame({ protocol, payload }: Frame): Uint8Array {
  return concat(addressAndControl, uint(protocol, 2), payload);
}

/** With or without address and control, and with a protocol of one byte or two. @throws IkeDecodeError */
export function decodeFrame(bytes: Uint8Array): Frame {
  const [first, second] = bytes;
  const reader = new Reader(
    first === addressAndControl[0] && second === addressAndControl[1] ? bytes.subarray(2) : bytes,
  );
  const high = reader.number(1);
  // The last byte of a protocol number is odd, all others are even.
  const protocol = high % 2 === 1 ? high : high * 256 + reader.number(1);
  if (protocol % 2 === 0) throw new IkeDecodeError('badValue');
  return { protocol, payload: reader.rest() };
}

export function encodePacketOf({ code, id, data }: Packet): Uint8Array {
  return concat(uint(code, 1), uint(id, 1), uint(headerBytes + data.length, 2), data);
}

/** What stands behind the length is padding. @throws IkeDecodeError */
export function decodePacketOf(payload: Uint8Array): Packet {
  const reader = new Reader(payload);
  const code = reader.number(1);
  const id = reader.number(1);
  const length = reader.number(2);
  if (length < headerBytes) throw new IkeDecodeError('badLength');
  return { code, id, data: reader.take(length - headerBytes) };
}

export function encodeOptions(options: readonly Option[]): Uint8Array {
  return concat(
    ...options.flatMap(({ type, value }) => [Uint8Array.of(type, 2 + value.length), value]),
  );
}

/** @throws IkeDecodeError */
export function decodeOptions(data: Uint8Array): Option[] {
  const reader = new Reader(data);
  const options: Option[] = [];
  while (reader.left > 0) {
    if (options.length === maxOptions) throw new IkeDecodeError('tooMany');
    const type = reader.number(1);
    const length = reader.number(1);
    if (length < 2) throw new IkeDecodeError('badLength');
    options.push({ type, value: reader.take(length - 2) });
  }
  return options;
}
