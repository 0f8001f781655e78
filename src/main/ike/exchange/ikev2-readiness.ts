// Does the server also speak IKEv2? One IKE_SA_INIT (RFC 7296 section 1.2), and once more when it wants its cookie back. Advice only:
// nothing is proved, no key is made, and the server keeps nothing.
import { sameBytes } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import type { IkePacket } from '../codec/header.ts';
import {
  decodeV2Notify,
  holdsV2Proposal,
  v2Flag,
  v2Notify,
  v2NotifyName,
  v2PayloadType,
} from '../codec/ikev2-init.ts';
import { exchangeType } from '../codec/numbers.ts';
import { bodiesOf, decodePayloads, onlyBody, type Payload } from '../codec/payloads.ts';
import { createConversation, type Incoming, type Step, type Verdict } from './conversation.ts';
import {
  encodeInitRequest,
  ikeV2,
  newInitRequest,
  offeredGroups,
  readInitNat,
  type InitRequest,
} from './ikev2-init-request.ts';
import { readInformational } from './informational.ts';
import type { Endpoints, Exchange, Schedule } from './machine.ts';
import type { Ended, IkeSaInitOutcome, NatVerdict, ServerPort } from './outcomes.ts';
import { Recorder } from './recorder.ts';

export interface ReadinessOptions {
  readonly endpoints: Endpoints;
  readonly port: ServerPort;
  readonly schedule: Schedule;
  readonly random: (length: number) => Uint8Array;
}

const awaiting = 'message2';
/** RFC 7296 section 2.6: the cookie. A server asks for it once, or again when its own secret has changed. */
const maxRetries = 2;

interface Run {
  readonly recorder: Recorder;
  readonly request: InitRequest;
  cookie: Uint8Array | null;
  retries: number;
  speaks: IkeSaInitOutcome['speaksIkev2'];
  taken: boolean;
  /** It took even the key of a group that nobody takes: it holds a handshake now. */
  holds: boolean;
  wantedGroup: number | null;
  nat: NatVerdict;
}

export function createReadinessProbe(options: ReadinessOptions): Exchange {
  const { endpoints, port, random, schedule } = options;
  const run: Run = {
    recorder: new Recorder(),
    request: newInitRequest(endpoints, port, random),
    cookie: null,
    retries: 0,
    speaks: 'silent',
    taken: false,
    holds: false,
    wantedGroup: null,
    nat: 'unknown',
  };
  return createConversation({
    recorder: run.recorder,
    schedule,
    first: () => initStep(run),
    end: (ended) => ({ outcome: outcomeOf(run, ended), phase1: null, farewell: [] }),
  });
}

function initStep(run: Run): Step {
  const { request, cookie } = run;
  const message = encodeInitRequest(request, cookie);
  const receive = (incoming: Incoming): Verdict => receiveAnswer(run, incoming);
  return { sends: 'IKE_SA_INIT', awaiting, port: request.port, message, receive };
}

function receiveAnswer(run: Run, { port, packet }: Incoming): Verdict {
  const { header } = packet;
  if (!sameBytes(header.initiatorCookie, run.request.spi)) {
    return { kind: 'ignored', why: 'wrongCookies' };
  }
  if (header.version >> 4 !== ikeV2 >> 4) return noteVersion1(run, port, packet);
  const isAnswer = (header.flags & v2Flag.response) !== 0;
  if (header.exchangeType !== exchangeType.ikeSaInit || !isAnswer) {
    return { kind: 'ignored', why: 'unexpected' };
  }
  const payloads = decodePayloads(header.nextPayload, packet.body, 'exact', 'any');
  const notifies = bodiesOf(payloads, v2PayloadType.notify).map(decodeV2Notify);
  for (const { type } of notifies) {
    const name = v2NotifyName(type);
    run.recorder.notify({ type, name, protection: 'clear', awaiting, port });
  }
  for (const body of bodiesOf(payloads, v2PayloadType.vendorId)) run.recorder.vendorId(body);
  return judge(run, header, payloads, new Map(notifies.map(({ type, data }) => [type, data])));
}

function judge(
  run: Run,
  header: IkePacket['header'],
  payloads: readonly Payload[],
  notifies: ReadonlyMap<number, Uint8Array>,
): Verdict {
  const refused: Verdict = { kind: 'error', what: awaiting, final: false };
  if (notifies.has(v2Notify.invalidMajorVersion)) {
    if (run.speaks === 'silent') run.speaks = 'no';
    return refused;
  }
  run.speaks = 'yes';
  const cookie = notifies.get(v2Notify.cookie);
  if (cookie !== undefined) {
    run.cookie = cookie.slice();
    return again(run) ?? refused;
  }
  const wanted = notifies.get(v2Notify.invalidKePayload);
  if (wanted !== undefined) {
    run.wantedGroup = wanted.length === 2 ? (wanted[0] ?? 0) * 256 + (wanted[1] ?? 0) : null;
    // It has taken a proposal with that group. A group that we did not offer is no answer to us.
    run.taken = offeredGroups.some((one) => one === run.wantedGroup);
    return run.taken ? { kind: 'done' } : refused;
  }
  if (bodiesOf(payloads, v2PayloadType.securityAssociation).length === 0) return refused;
  run.taken = holdsV2Proposal(onlyBody(payloads, v2PayloadType.securityAssociation));
  run.holds = run.taken;
  run.nat = readInitNat(run.request, header.responderCookie, notifies);
  return { kind: 'done' };
}

function again(run: Run): Verdict | null {
  run.retries += 1;
  return run.retries > maxRetries ? null : { kind: 'next', step: initStep(run) };
}

/** An IKEv1-only server may refuse in its own version (RFC 7296 section 2.5 says what a well-meaning one does). */
function noteVersion1(run: Run, port: ServerPort, packet: IkePacket): Verdict {
  if (packet.header.exchangeType !== exchangeType.informational)
    throw new IkeDecodeError('badValue');
  if (run.speaks === 'silent') run.speaks = 'no';
  const { protection, notifies } = readInformational(packet, null);
  for (const type of notifies) run.recorder.notify({ type, protection, awaiting, port });
  return { kind: 'error', what: 'informational', final: false };
}

function outcomeOf(run: Run, ended: Ended): IkeSaInitOutcome {
  const held = run.holds ? 1 : 0;
  return {
    ...run.recorder.recorded({ seen: held, possible: held }),
    exchange: 'ikeSaInit',
    ended,
    speaksIkev2: run.speaks,
    proposalTaken: run.taken,
    wantedGroup: run.wantedGroup,
    cookieAsked: run.cookie !== null,
    nat: run.nat,
  };
}
