// The IKE_SA_INIT request of the readiness question, and its NAT detection.
import { sameBytes } from '../codec/bytes.ts';
import { encodePacket } from '../codec/header.ts';
import {
  encodeV2KeyExchange,
  encodeV2Notify,
  encodeV2Proposal,
  v2Flag,
  v2Notify,
  v2PayloadType,
  type V2Transform,
} from '../codec/ikev2-init.ts';
import { exchangeType } from '../codec/numbers.ts';
import { encodePayloads, firstType, type Payload } from '../codec/payloads.ts';
import type { Group } from '../../../shared/offers/proposal.ts';
import { natDetectionHash } from '../crypto/nat-detection.ts';
import type { Endpoints } from './machine.ts';
import type { NatVerdict, ServerPort } from './outcomes.ts';

export const ikeV2 = 0x20;

export const offeredGroups: readonly Group[] = [14, 19, 20, 15, 16, 5, 2];
/**
 * The key in the request is of a group that nobody takes any more (768 bits; the last one in the offer). A server that would take the
 * offer asks for a key of its own group (RFC 7296 section 1.2) and keeps nothing: the question costs it no handshake.
 */
const keyGroup = { group: 1, bytes: 96 } as const;
/** Strong and usual ones together, and those of Windows' own old default (AES256-SHA1-MODP1024), since it is only a question. */
const transforms: readonly V2Transform[] = [
  { type: 1, id: 12, keyLength: 256 },
  { type: 1, id: 12, keyLength: 128 },
  { type: 1, id: 3 },
  { type: 2, id: 5 },
  { type: 2, id: 6 },
  { type: 2, id: 2 },
  { type: 3, id: 12 },
  { type: 3, id: 13 },
  { type: 3, id: 2 },
  ...[...offeredGroups, keyGroup.group].map((id) => ({ type: 4, id }) as const),
];

/** What all requests of one question share, and what the NAT hashes are made of. */
export interface InitRequest {
  readonly endpoints: Endpoints;
  readonly port: ServerPort;
  readonly spi: Uint8Array;
  readonly nonce: Uint8Array;
  readonly publicValue: Uint8Array;
}

export function newInitRequest(
  endpoints: Endpoints,
  port: ServerPort,
  random: (length: number) => Uint8Array,
): InitRequest {
  const [spi, nonce, publicValue] = [random(8), random(32), random(keyGroup.bytes)];
  return { endpoints, port, spi, nonce, publicValue };
}

/** @param cookie that the server wants back; null in the first request */
export function encodeInitRequest(request: InitRequest, cookie: Uint8Array | null): Uint8Array {
  const { spi, nonce, publicValue } = request;
  const nat = natHashes(request, new Uint8Array(8));
  const notify = (type: number, data: Uint8Array): Payload => ({
    type: v2PayloadType.notify,
    body: encodeV2Notify(type, data),
  });
  const payloads: Payload[] = [
    // RFC 7296 section 2.6: the cookie comes first, the rest unchanged.
    ...(cookie === null ? [] : [notify(v2Notify.cookie, cookie)]),
    { type: v2PayloadType.securityAssociation, body: encodeV2Proposal(transforms) },
    { type: v2PayloadType.keyExchange, body: encodeV2KeyExchange(keyGroup.group, publicValue) },
    { type: v2PayloadType.nonce, body: nonce },
    notify(v2Notify.natDetectionSource, nat.own),
    notify(v2Notify.natDetectionDestination, nat.peer),
  ];
  const header = {
    initiatorCookie: spi,
    responderCookie: new Uint8Array(8),
    nextPayload: firstType(payloads),
    version: ikeV2,
    exchangeType: exchangeType.ikeSaInit,
    flags: v2Flag.initiator,
    messageId: 0,
  };
  return encodePacket({ header, body: encodePayloads(payloads) });
}

export function readInitNat(
  request: InitRequest,
  responderSpi: Uint8Array,
  notifies: ReadonlyMap<number, Uint8Array>,
): NatVerdict {
  const source = notifies.get(v2Notify.natDetectionSource);
  const destination = notifies.get(v2Notify.natDetectionDestination);
  if (source === undefined || destination === undefined) return 'unknown';
  const { own, peer } = natHashes(request, responderSpi);
  return {
    clientBehindNat: !sameBytes(destination, own),
    serverBehindNat: !sameBytes(source, peer),
  };
}

/** Always SHA-1 (RFC 7296 section 2.23). */
function natHashes(
  { endpoints, port, spi }: InitRequest,
  responderCookie: Uint8Array,
): { own: Uint8Array; peer: Uint8Array } {
  const { local, server } = endpoints;
  const cookies = { initiatorCookie: spi, responderCookie };
  return {
    own: natDetectionHash('SHA1', cookies, local.address, local.ports[port]),
    peer: natDetectionHash('SHA1', cookies, server.address, port),
  };
}
