// IKEv1 main mode as initiator (RFC 2409 section 5): messages 1 and 2, and how it ends.
import { bodiesOf, onlyBody, decodePayloads } from '../codec/payloads.ts';
import type { IkePacket } from '../codec/header.ts';
import { FragmentJoiner } from '../codec/fragment.ts';
import { isZero } from '../codec/bytes.ts';
import { flag, payloadType, protocol } from '../codec/numbers.ts';
import { decodePhase1Transform, encodePhase1Transform } from '../codec/phase1-transform.ts';
import type { Proposal } from '../../../shared/offers/proposal.ts';
import {
  decodeSecurityAssociation,
  encodeSecurityAssociation,
} from '../codec/security-association.ts';
import {
  createConversation,
  maxMessage,
  type Ending,
  type Step,
  type Verdict,
} from './conversation.ts';
import type { Exchange, ExchangeAction } from './machine.ts';
import type { Ended, MainModeMessage, Recorded, ServerPort } from './outcomes.ts';
import { keyExchangeStep, prepareKeyPair } from './main-mode-keys.ts';
import {
  mainModePacket,
  noteSidePayloads,
  receiveInMainMode,
  type Findings,
  type MainModeOptions,
  type MainModeRun,
} from './main-mode-run.ts';
import type { Phase1Sa } from './phase1-sa.ts';
import { Recorder } from './recorder.ts';
import { agreedNatTraversal, bothFragment } from './vendor-ids.ts';

const cookieSize = 8;

/** @throws RangeError when the credentials do not fit the goal or the proposals: a mistake of the caller */
export function createMainMode(options: MainModeOptions): Exchange {
  checkOptions(options);
  const run: MainModeRun = {
    options,
    recorder: new Recorder(),
    findings: nothingFound(options),
    initiatorCookie: newCookie(options.random),
    fragments: new FragmentJoiner(maxMessage),
    prepared: null,
    responderCookie: null,
    fragmentation: false,
    keys: null,
    phase1: null,
  };
  return createConversation({
    recorder: run.recorder,
    schedule: options.schedule,
    first: () => offerStep(run),
    end: (ended, step) => endMainMode(run, ended, step.awaiting as MainModeMessage),
  });
}

/** The SA payload's body: one proposal with all transforms (RFC 2409 section 5). */
export function offerBody(proposals: readonly Proposal[]): Uint8Array {
  const transforms = proposals.map((one, at) => encodePhase1Transform(one, at + 1));
  const proposal = { number: 1, protocol: protocol.isakmp, spi: new Uint8Array(), transforms };
  return encodeSecurityAssociation({ proposals: [proposal] });
}

/** The one transform of the answer, when it is one of ours. Life times may be changed by the server. */
export function findChoice(
  body: Uint8Array,
  offered: readonly Proposal[],
): { index: number; proposal: Proposal } | null {
  const [answer, second] = decodeSecurityAssociation(body).proposals;
  const [transform, another] = answer?.transforms ?? [];
  if (transform === undefined || second !== undefined || another !== undefined) return null;
  const chosen = decodePhase1Transform(transform);
  if (chosen === null) return null;
  const index = offered.findIndex(
    (one) =>
      one.encryption === chosen.encryption &&
      one.hash === chosen.hash &&
      one.group === chosen.group &&
      one.authentication === chosen.authentication,
  );
  return index < 0 ? null : { index, proposal: chosen };
}

function offerStep(run: MainModeRun): Step {
  const saBody = offerBody(run.options.proposals);
  const message = mainModePacket(run, [
    { type: payloadType.securityAssociation, body: saBody },
    ...run.options.vendorIds.map((body) => ({ type: payloadType.vendorId, body })),
  ]);
  return {
    sends: 'message1',
    awaiting: 'message2',
    port: run.options.startPort,
    message,
    copiesSpoil: true,
    whileWaiting: () => {
      prepareKeyPair(run);
    },
    receive: (incoming) =>
      receiveInMainMode(run, 'message2', incoming, (packet) =>
        acceptChoice(run, packet, incoming.port, saBody),
      ),
  };
}

function acceptChoice(
  run: MainModeRun,
  { header, body }: IkePacket,
  port: ServerPort,
  saBody: Uint8Array,
): Verdict {
  const { options, findings } = run;
  if ((header.flags & flag.encryption) !== 0) return { kind: 'ignored', why: 'garbage' };
  const payloads = decodePayloads(header.nextPayload, body);
  const hasError = noteSidePayloads(run, 'message2', port, payloads, 'clear');
  // Some send their refusal in a main mode message instead of an informational one.
  if (hasError) return { kind: 'error', what: 'message2', final: false };
  const chosen = findChoice(onlyBody(payloads, payloadType.securityAssociation), options.proposals);
  if (chosen === null) findings.foreignChoice = true;
  if (chosen === null || isZero(header.responderCookie)) return { kind: 'ignored', why: 'garbage' };
  run.responderCookie = header.responderCookie.slice();
  findings.reached = 'message2';
  findings.chosen = chosen;
  const theirs = bodiesOf(payloads, payloadType.vendorId);
  findings.natTraversal = agreedNatTraversal(options.vendorIds, theirs);
  run.fragmentation = bothFragment(options.vendorIds, theirs);
  if (options.upTo === 'message2') return { kind: 'done' };
  return { kind: 'next', step: keyExchangeStep(run, chosen.proposal, saBody) };
}

function endMainMode(run: MainModeRun, ended: Ended, awaiting: MainModeMessage): Ending {
  const { options, findings, recorder, phase1 } = run;
  // Only a server that has proved itself is spoken to further.
  const kept = options.keepPhase1 && findings.serverProof === 'verified' ? phase1 : null;
  const farewell = phase1 === null || kept !== null ? [] : sayDelete(phase1, recorder);
  const outcome = {
    ...recorder.recorded(halfOpen(run, ended)),
    ...findings,
    exchange: 'mainMode' as const,
    ended,
    awaiting: ended === 'done' ? null : awaiting,
  };
  return { outcome, phase1: kept, farewell };
}

/** Twice the same bytes, since nobody acknowledges it: a lost DELETE leaves a phase 1 standing for hours. */
function sayDelete(phase1: Phase1Sa, recorder: Recorder): ExchangeAction[] {
  const action = phase1.close();
  if (action.kind === 'send') recorder.sent(action.port, 'delete', action.bytes.length, false);
  return [action, action];
}

function halfOpen({ findings, phase1 }: MainModeRun, ended: Ended): Recorded['halfOpen'] {
  if (phase1 !== null) return { seen: 0, possible: 0 };
  if (findings.reached !== null) return { seen: 1, possible: 1 };
  // Silence may be a lost answer. A server that refuses an offer keeps nothing.
  return { seen: 0, possible: ended === 'timeout' ? 1 : 0 };
}

function newCookie(random: MainModeOptions['random']): Uint8Array {
  const cookie = random(cookieSize);
  // A zero cookie means "none" (RFC 2408 section 3.1).
  if (isZero(cookie)) cookie[0] = 1;
  return cookie;
}

function nothingFound({ startPort, endpoints }: MainModeOptions): Findings {
  return {
    reached: null,
    port: startPort,
    chosen: null,
    foreignChoice: false,
    natTraversal: 'none',
    nat: 'unknown',
    localAddress: endpoints.local.address,
    requestedAuthorities: [],
    serverIdentity: null,
    serverCertificates: [],
    otherEncodings: [],
    serverProof: 'none',
  };
}

function checkOptions({ upTo, credentials, proposals }: MainModeOptions): void {
  if (upTo !== 'message6') return;
  const method = credentials?.method === 'psk' ? 'psk' : 'rsaSignature';
  if (credentials === null || proposals.some((one) => one.authentication !== method)) {
    throw new RangeError('credentialsDoNotFit');
  }
}
