// A server for whole checks, put together from simulated responders: one for each handshake that is begun with it.
import { randomBytes } from 'node:crypto';
import type { ServerPort } from '../../../../src/main/ike/exchange/outcomes.ts';
import { vendorId } from '../../../../src/main/ike/exchange/vendor-ids.ts';
import { client } from '../exchange/sample-options.ts';
import type { Reply } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';
import { bodyOf, build, chain, parse, parts, saAnswer, transforms } from '../responder/wire.ts';
import type { Wire } from '../responder/wire.ts';
import { localPorts, type FakeServer } from './fake-network.ts';

export interface FakeServerOptions {
  readonly address: string;
  readonly psk?: string;
  /** Which transforms main mode takes: attribute numbers of RFC 2409. Default: whatever a sane server does with a PSK. */
  readonly takes?: (values: ReadonlyMap<number, number>) => boolean;
  readonly ikev2?: Answering;
  readonly aggressive?: Answering;
  readonly ports?: readonly ServerPort[];
  readonly behindNat?: boolean;
  readonly afterMs?: number;
  /** Under another key, message 5 is noise: `mute`, or an error that cannot be read, as strongSwan sends. */
  readonly wrongPsk?: 'mute' | 'unreadable';
  /** It has no PSK for anybody: message 3 is refused in clear, as by a strongSwan for certificates alone. */
  readonly noKey?: boolean;
  /** So many main modes with it are spoilt: a late copy of message 1, and message 5 meets a server that cannot place it. */
  readonly spoilt?: number;
  /** Message 5 on that port is lost. */
  readonly loses?: ServerPort;
  /** Forged errors with the right cookies, there before each of the server's answers. */
  readonly injected?: boolean;
}

type Answering = 'taken' | 'refused' | 'silent';

/** Modp 768 and PSK are what the "is anybody there?" offer has: refused, as every server does. */
export const anyPsk: NonNullable<FakeServerOptions['takes']> = (values) =>
  values.get(4) !== 1 && values.get(3) === 1;
export const nothing: NonNullable<FakeServerOptions['takes']> = () => false;

export function fakeServer(options: FakeServerOptions): FakeServer {
  const { ports = [500, 4500], afterMs = 10, injected = false, spoilt = 0, loses } = options;
  const handshakes = new Map<string, Responder>();
  const answered = new Map<string, Buffer | null>();
  const proofs = new Set<string>();
  return (message, port) => {
    if (!ports.includes(port)) return [];
    const wire = parse(message);
    const cookie = wire.iCookie.toString('hex');
    const responder = handshakes.get(cookie) ?? responderOf(options);
    handshakes.set(cookie, responder);
    if (wire.exchange === 2 && (wire.flags & 1) === 1) {
      if (port === loses) return [];
      proofs.add(cookie);
      const isSpoilt = [...proofs].indexOf(cookie) < spoilt;
      if (isSpoilt) return [{ bytes: responder.encryptedError(wire.iCookie, 1), afterMs }];
    }
    const key = Buffer.from(message).toString('hex');
    if (!answered.has(key)) answered.set(key, answerOf(options, responder, message, wire));
    const bytes = answered.get(key) ?? null;
    const forged = injected && wire.exchange === 2 ? forgedFor(responder, wire) : [];
    return [...forged, ...(bytes === null ? [] : [{ bytes, afterMs }])];
  };
}

function responderOf({
  address,
  psk = 'example-psk',
  takes = anyPsk,
  behindNat,
  wrongPsk,
}: FakeServerOptions) {
  return new Responder({
    psk: wrongPsk === undefined ? psk : 'another-psk',
    choose: takes,
    vendorIds: [vendorId.rfc3947],
    seen: {
      client: [client, localPorts[500]],
      server: [behindNat === true ? '10.0.0.1' : address, 500],
    },
  });
}

function answerOf(
  { ikev2 = 'refused', aggressive = 'refused', wrongPsk, noKey = false }: FakeServerOptions,
  responder: Responder,
  message: Uint8Array,
  wire: Wire,
): Buffer | null {
  switch (wire.exchange) {
    case 2:
      if (noKey && wire.next === 4)
        return responder.clearError(wire.iCookie, 17, Buffer.from(wire.rCookie));
      if (wrongPsk === undefined || (wire.flags & 1) === 0) return responder.answer(message);
      return wrongPsk === 'mute' ? null : responder.encryptedError(wire.iCookie, 16);
    case 4:
      if (aggressive === 'taken') return aggressiveAnswer(wire);
      return aggressive === 'silent' ? null : responder.clearError(wire.iCookie, 14);
    case 34:
      if (ikev2 === 'taken') return wantsGroup14(message);
      return ikev2 === 'silent' ? null : responder.clearError(wire.iCookie, 5);
    default:
      return null;
  }
}

/** INVALID_KE_PAYLOAD: a proposal is taken, with a key of that group. */
function wantsGroup14(message: Uint8Array): Buffer {
  return ikev2Notify(message, 34, 17, Buffer.from([0, 14]));
}

/**
 * As strongSwan without IKEv1 answers main mode: IKEv2's INFORMATIONAL (37) with INVALID_MAJOR_VERSION, as its receiver.c makes it from
 * the request: both SPIs as they came, message id 0.
 */
export function invalidMajorVersion(message: Uint8Array): Buffer {
  return ikev2Notify(message, 37, 5);
}

function ikev2Notify(message: Uint8Array, exchange: number, type: number, data?: Buffer): Buffer {
  const { iCookie, rCookie } = parse(message);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(type, 2);
  const body = chain([[41, Buffer.concat([head, data ?? Buffer.alloc(0)])]]);
  const answer = build({ iCookie, rCookie, next: 41, exchange, flags: 0x20, id: 0, body });
  answer.writeUInt8(0x20, 17);
  return answer;
}

function aggressiveAnswer(wire: Wire): Buffer {
  const [first] = transforms(bodyOf(parts(wire.next, wire.body), 1));
  const body = chain([
    [1, saAnswer(first?.raw ?? Buffer.alloc(8))],
    [4, randomBytes(256)],
    [10, randomBytes(20)],
    [5, Buffer.from([1, 0, 0, 0, 203, 0, 113, 1])],
    [8, randomBytes(20)],
  ]);
  return build({ ...wire, rCookie: randomBytes(8), next: 1, flags: 0, body });
}

function forgedFor(responder: Responder, { iCookie, rCookie, flags }: Wire): Reply[] {
  const isFirst = rCookie.every((byte) => byte === 0);
  const type = isFirst ? 14 : (flags & 1) === 0 ? 18 : 24;
  const cookie = isFirst ? randomBytes(8) : Buffer.from(rCookie);
  return [{ bytes: responder.clearError(iCookie, type, cookie), afterMs: 2 }];
}
