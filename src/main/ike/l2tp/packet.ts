// L2TP packets: the header of control and data messages (RFC 2661 section 3.1).
import { concat, uint } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { Reader } from '../codec/reader.ts';

export interface ControlPacket {
  readonly kind: 'control';
  readonly tunnelId: number;
  readonly sessionId: number;
  readonly ns: number;
  readonly nr: number;
  /** AVPs; empty: a mere acknowledgement (ZLB). */
  readonly body: Uint8Array;
}

export interface DataPacket {
  readonly kind: 'data';
  readonly tunnelId: number;
  readonly sessionId: number;
  /** A PPP frame without flags and checksum. */
  readonly frame: Uint8Array;
}

const bit = { control: 0x8000, length: 0x4000, sequence: 0x0800, offset: 0x0200, priority: 0x0100 };
const versionMask = 0x000f;
const version = 2;
const controlFlags = bit.control | bit.length | bit.sequence | version;
const headerBytes = 12;

export function encodeControl(packet: Omit<ControlPacket, 'kind'>): Uint8Array {
  const { tunnelId, sessionId, ns, nr, body } = packet;
  return concat(
    uint(controlFlags, 2),
    uint(headerBytes + body.length, 2),
    uint(tunnelId, 2),
    uint(sessionId, 2),
    uint(ns, 2),
    uint(nr, 2),
    body,
  );
}

/** Without length and sequence numbers, which are optional in data messages. */
export function encodeData({ tunnelId, sessionId, frame }: Omit<DataPacket, 'kind'>): Uint8Array {
  return concat(uint(version, 2), uint(tunnelId, 2), uint(sessionId, 2), frame);
}

/** @throws IkeDecodeError */
export function decodeL2tp(bytes: Uint8Array): ControlPacket | DataPacket {
  const flags = new Reader(bytes).number(2);
  // L2F and L2TPv3 have other numbers there.
  if ((flags & versionMask) !== version) throw new IkeDecodeError('badValue');
  const reader = new Reader(withinLength(bytes, flags));
  reader.number(2);
  if ((flags & bit.length) !== 0) reader.number(2);
  const tunnelId = reader.number(2);
  const sessionId = reader.number(2);
  if ((flags & bit.control) !== 0) {
    const needed = bit.length | bit.sequence;
    if ((flags & needed) !== needed) throw new IkeDecodeError('badValue');
    const [ns, nr] = [reader.number(2), reader.number(2)];
    return { kind: 'control', tunnelId, sessionId, ns, nr, body: reader.rest() };
  }
  if ((flags & bit.sequence) !== 0) reader.take(4);
  if ((flags & bit.offset) !== 0) reader.take(reader.number(2));
  return { kind: 'data', tunnelId, sessionId, frame: reader.rest() };
}

/** What stands behind the message's own length is not part of it. */
function withinLength(bytes: Uint8Array, flags: number): Uint8Array {
  if ((flags & bit.length) === 0) return bytes;
  const length = new Reader(bytes.subarray(2)).number(2);
  if (length < headerBytes / 2) throw new IkeDecodeError('badLength');
  return new Reader(bytes).take(length);
}
