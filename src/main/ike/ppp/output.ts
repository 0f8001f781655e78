// What the parts of PPP give back: what to send, and what has become known.
import { encodeFrame, encodePacketOf, type Packet } from './frame.ts';
import { frameName } from './numbers.ts';

export interface PppSend {
  readonly kind: 'send';
  readonly frame: Uint8Array;
  /** For the trace. */
  readonly what: string;
  readonly again: boolean;
}

export function pppSend(protocol: number, packet: Packet, again = false): PppSend {
  const frame = encodeFrame({ protocol, payload: encodePacketOf(packet) });
  return { kind: 'send', frame, what: frameName(protocol, packet.code), again };
}
