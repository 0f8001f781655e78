// The ISAKMP header (RFC 2408 section 3.1); IKEv2's has the same shape (RFC 7296 section 3.1).
import { concat, uint } from './bytes.ts';
import { IkeDecodeError } from './decode-error.ts';
import { Reader } from './reader.ts';

const headerSize = 28;

interface IkeHeader {
  /** 8 bytes; IKEv2 calls it the initiator's SPI. */
  readonly initiatorCookie: Uint8Array;
  /** 8 bytes, all zero in a first message. */
  readonly responderCookie: Uint8Array;
  readonly nextPayload: number;
  /** 0x10 for IKEv1, 0x20 for IKEv2. */
  readonly version: number;
  readonly exchangeType: number;
  readonly flags: number;
  readonly messageId: number;
}

/** A message whose payloads are still bytes, perhaps encrypted ones. */
export interface IkePacket {
  readonly header: IkeHeader;
  readonly body: Uint8Array;
}

export function encodePacket({ header, body }: IkePacket): Uint8Array {
  return concat(
    header.initiatorCookie,
    header.responderCookie,
    uint(header.nextPayload, 1),
    uint(header.version, 1),
    uint(header.exchangeType, 1),
    uint(header.flags, 1),
    uint(header.messageId, 4),
    uint(headerSize + body.length, 4),
    body,
  );
}

/** @throws IkeDecodeError; a datagram holds exactly one message */
export function decodePacket(bytes: Uint8Array): IkePacket {
  const reader = new Reader(bytes);
  const header: IkeHeader = {
    initiatorCookie: reader.take(8),
    responderCookie: reader.take(8),
    nextPayload: reader.number(1),
    version: reader.number(1),
    exchangeType: reader.number(1),
    flags: reader.number(1),
    messageId: reader.number(4),
  };
  if (reader.number(4) !== bytes.length) throw new IkeDecodeError('badLength');
  return { header, body: reader.rest() };
}
