// The first and the last message of a tunnel (RFC 2661 sections 6.1 and 6.4).
import { uint } from '../codec/bytes.ts';
import { avp, encodeResult, type Avp } from './avp.ts';
import { avpType, messageType, stopResult } from './numbers.ts';

/** Told to the server in place of this PC's name. */
const hostName = 'roadwarrior-check';

export function sccrq(tunnelId: number): Avp[] {
  return [
    messageTypeAvp(messageType.sccrq),
    avp(avpType.protocolVersion, Uint8Array.of(1, 0)),
    avp(avpType.framingCapabilities, uint(1, 4)),
    avp(avpType.bearerCapabilities, uint(0, 4)),
    avp(avpType.hostName, new TextEncoder().encode(hostName)),
    avp(avpType.assignedTunnelId, uint(tunnelId, 2)),
    avp(avpType.receiveWindowSize, uint(8, 2)),
  ];
}

export function stopCcn(tunnelId: number): Avp[] {
  return [
    messageTypeAvp(messageType.stopCcn),
    avp(avpType.assignedTunnelId, uint(tunnelId, 2)),
    encodeResult(stopResult.clear),
  ];
}

export function messageTypeAvp(type: number): Avp {
  return avp(avpType.messageType, uint(type, 2));
}

/** 1 to 65535: 0 means "none yet". */
export function newId(random: (length: number) => Uint8Array): number {
  const [high = 0, low = 0] = random(2);
  return high * 256 + low || 1;
}
