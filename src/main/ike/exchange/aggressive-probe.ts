// Does the server speak aggressive mode (RFC 2409 section 5.4)? Asked without any secret: message 1 needs none, and
// message 3, which would show a hash of the real one to whoever listens, is never sent.
import { encodeIdentification } from '../codec/identification.ts';
import { flag, identityType, isErrorNotify, payloadType, exchangeType } from '../codec/numbers.ts';
import { decodeNotification } from '../codec/notification.ts';
import { encodePacket, type IkePacket } from '../codec/header.ts';
import { sameBytes } from '../codec/bytes.ts';
import {
  bodiesOf,
  decodePayloads,
  encodePayloads,
  firstType,
  onlyBody,
} from '../codec/payloads.ts';
import type { Proposal } from '../../../shared/offers/proposal.ts';
import type { MakeKeyPair } from '../crypto/diffie-hellman.ts';
import { createConversation, type Incoming, type Step, type Verdict } from './conversation.ts';
import { readInformational } from './informational.ts';
import type { Exchange, Schedule } from './machine.ts';
import type { AggressiveOutcome, Ended, ServerPort } from './outcomes.ts';
import { findChoice, offerBody } from './main-mode.ts';
import { readIdentity } from './main-mode-identity.ts';
import { Recorder } from './recorder.ts';

export interface AggressiveOptions {
  /** All with one group: aggressive mode sends its key with the offer. */
  readonly proposals: readonly [Proposal, ...Proposal[]];
  readonly vendorIds: readonly Uint8Array[];
  readonly port: ServerPort;
  readonly schedule: Schedule;
  readonly random: (length: number) => Uint8Array;
  readonly makeKeyPair: MakeKeyPair;
}

/** Says nothing about anybody; a server that looks for its client by ID may answer INVALID_ID_INFORMATION, which is an answer. */
const probeIdentity = 'probe.invalid';
const awaiting = 'message2';

interface Run {
  readonly recorder: Recorder;
  readonly options: AggressiveOptions;
  readonly cookie: Uint8Array;
  answered: boolean;
  chosen: AggressiveOutcome['chosen'];
  identity: AggressiveOutcome['serverIdentity'];
}

export function createAggressiveProbe(options: AggressiveOptions): Exchange {
  const run: Run = {
    recorder: new Recorder(),
    options,
    cookie: options.random(8),
    answered: false,
    chosen: null,
    identity: null,
  };
  return createConversation({
    recorder: run.recorder,
    schedule: options.schedule,
    first: () => firstStep(run),
    end: (ended) => ({ outcome: outcomeOf(run, ended), phase1: null, farewell: [] }),
  });
}

function firstStep(run: Run): Step {
  const { options, cookie } = run;
  const [{ group }] = options.proposals;
  const data = new TextEncoder().encode(probeIdentity);
  const id = encodeIdentification({ type: identityType.fqdn, protocol: 0, port: 0, data });
  const payloads = [
    { type: payloadType.securityAssociation, body: offerBody(options.proposals) },
    { type: payloadType.keyExchange, body: options.makeKeyPair(group).publicValue },
    { type: payloadType.nonce, body: options.random(32) },
    { type: payloadType.identification, body: id },
    ...options.vendorIds.map((body) => ({ type: payloadType.vendorId, body })),
  ];
  const header = {
    initiatorCookie: cookie,
    responderCookie: new Uint8Array(8),
    nextPayload: firstType(payloads),
    version: 0x10,
    exchangeType: exchangeType.aggressive,
    flags: 0,
    messageId: 0,
  };
  const message = encodePacket({ header, body: encodePayloads(payloads) });
  const receive = (incoming: Incoming): Verdict => receiveAnswer(run, incoming);
  return { sends: 'message1', awaiting, port: options.port, message, receive };
}

function receiveAnswer(run: Run, { port, packet }: Incoming): Verdict {
  const { header } = packet;
  if (!sameBytes(header.initiatorCookie, run.cookie)) {
    return { kind: 'ignored', why: 'wrongCookies' };
  }
  if (header.nextPayload === payloadType.fragment) return { kind: 'ignored', why: 'fragments' };
  if (header.exchangeType === exchangeType.informational)
    return noteInformational(run, port, packet);
  const clear = (header.flags & flag.encryption) === 0;
  if (header.exchangeType !== exchangeType.aggressive || !clear) {
    return { kind: 'ignored', why: 'unexpected' };
  }
  const payloads = decodePayloads(header.nextPayload, packet.body);
  const types = bodiesOf(payloads, payloadType.notify).map((body) => decodeNotification(body).type);
  for (const type of types) run.recorder.notify({ type, protection: 'clear', awaiting, port });
  if (types.some(isErrorNotify)) return { kind: 'error', what: awaiting, final: false };
  // HASH_R or SIG_R is in there too: it is not read, not kept and not told, since a PSK can be guessed from it.
  run.chosen = findChoice(
    onlyBody(payloads, payloadType.securityAssociation),
    run.options.proposals,
  );
  run.identity = readIdentity(onlyBody(payloads, payloadType.identification));
  for (const body of bodiesOf(payloads, payloadType.vendorId)) run.recorder.vendorId(body);
  run.answered = true;
  return { kind: 'done' };
}

function noteInformational({ recorder }: Run, port: ServerPort, packet: IkePacket): Verdict {
  const { protection, notifies } = readInformational(packet, null);
  if (protection === 'undecryptable') return { kind: 'ignored', why: 'unexpected' };
  for (const type of notifies) recorder.notify({ type, protection, awaiting, port });
  const isError = notifies.some(isErrorNotify);
  return isError
    ? { kind: 'error', what: 'informational', final: false }
    : { kind: 'noted', what: 'informational' };
}

function outcomeOf({ recorder, answered, chosen, identity }: Run, ended: Ended): AggressiveOutcome {
  const seen = answered ? 1 : 0;
  const possible = answered || ended === 'timeout' ? 1 : 0;
  return {
    ...recorder.recorded({ seen, possible }),
    exchange: 'aggressive',
    ended,
    answered,
    chosen,
    serverIdentity: identity,
  };
}
