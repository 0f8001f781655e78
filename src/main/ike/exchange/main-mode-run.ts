// What the steps of one main mode share: its options, what was found so far, and the message frame.
import type { CertificateDescription } from '../../../shared/certificate/description.ts';
import type { PrivateKeyHolder } from '../../certificate/private-key-holder.ts';
import { sameBytes } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { decodeFragment, type FragmentJoiner } from '../codec/fragment.ts';
import { decodePacket, encodePacket, type IkePacket } from '../codec/header.ts';
import { exchangeType, payloadType } from '../codec/numbers.ts';
import { decodeNotification } from '../codec/notification.ts';
import { decodeV2Notify, v2Notify, v2NotifyName, v2PayloadType } from '../codec/ikev2-init.ts';
import {
  bodiesOf,
  decodePayloads,
  encodePayloads,
  firstType,
  type Payload,
} from '../codec/payloads.ts';
import type { Group, Proposal } from '../../../shared/offers/proposal.ts';
import type { KeyPair, MakeKeyPair } from '../crypto/diffie-hellman.ts';
import type { PskHolder } from '../crypto/psk-holder.ts';
import type { Incoming, Verdict } from './conversation.ts';
import { readInformational, type InformationalKeys } from './informational.ts';
import { meaningOf } from './notify-meaning.ts';
import type { Endpoints, Schedule } from './machine.ts';
import type {
  MainModeMessage,
  MainModeOutcome,
  NotifyProtection,
  Recorded,
  ServerPort,
} from './outcomes.ts';
import type { Phase1Sa } from './phase1-sa.ts';
import type { Recorder } from './recorder.ts';

/** How we prove ourselves in message 5. */
export type Credentials =
  | { readonly method: 'psk'; readonly psk: PskHolder }
  | {
      readonly method: 'certificate';
      readonly leaf: CertificateDescription;
      readonly intermediates: readonly CertificateDescription[];
      readonly key: PrivateKeyHolder;
      /** CAs that the server may show a certificate of: they go into CERTREQ payloads. */
      readonly authorities: readonly CertificateDescription[];
    };

export interface MainModeOptions {
  readonly endpoints: Endpoints;
  /** In order of preference; all with the credentials' own authentication method. */
  readonly proposals: readonly Proposal[];
  readonly vendorIds: readonly Uint8Array[];
  /** Where to stop. `message2` and `message4` leave a half-open handshake at the server. */
  readonly upTo: MainModeMessage;
  /** Needed for `message6`. */
  readonly credentials: Credentials | null;
  /** 500; or 4500 from the start, to see whether that port answers. */
  readonly startPort: ServerPort;
  /** Leave phase 1 standing and hand it over, instead of saying DELETE. */
  readonly keepPhase1: boolean;
  readonly schedule: Schedule;
  readonly random: (length: number) => Uint8Array;
  readonly makeKeyPair: MakeKeyPair;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The main mode's own part of the outcome, while it is being found out. */
export type Findings = Mutable<
  Omit<MainModeOutcome, 'exchange' | 'ended' | 'awaiting' | keyof Recorded>
>;

export interface MainModeRun {
  readonly options: MainModeOptions;
  readonly recorder: Recorder;
  readonly findings: Findings;
  readonly initiatorCookie: Uint8Array;
  readonly fragments: FragmentJoiner;
  /** For a group that the server will probably choose; null: not made, or taken. */
  prepared: { readonly group: Group; readonly keyPair: KeyPair } | null;
  /** From message 2; null before. */
  responderCookie: Uint8Array | null;
  /** Both sides say FRAGMENTATION: a long message may go in pieces. From message 2 on. */
  fragmentation: boolean;
  /** From message 4; null before. */
  keys: InformationalKeys | null;
  /** From message 6; null before. */
  phase1: Phase1Sa | null;
}

const ikeV1 = 0x10;
const ikeV2 = 0x20;
const noCookie = new Uint8Array(8);

export function mainModePacket(run: MainModeRun, payloads: readonly Payload[]): Uint8Array {
  return frame(run, firstType(payloads), 0, encodePayloads(payloads));
}

export function frame(
  { initiatorCookie, responderCookie }: MainModeRun,
  nextPayload: number,
  flags: number,
  body: Uint8Array,
): Uint8Array {
  const header = {
    initiatorCookie,
    responderCookie: responderCookie ?? noCookie,
    nextPayload,
    version: ikeV1,
    exchangeType: exchangeType.identityProtection,
    flags,
    messageId: 0,
  };
  return encodePacket({ header, body });
}

/**
 * What every step does with a datagram before it looks for its own answer.
 * @param accept gets main mode messages with our cookies
 */
export function receiveInMainMode(
  run: MainModeRun,
  awaiting: MainModeMessage,
  incoming: Incoming,
  accept: (packet: IkePacket) => Verdict,
): Verdict {
  const { packet, port } = incoming;
  const { header } = packet;
  if (!ours(run, header)) return { kind: 'ignored', why: 'wrongCookies' };
  if (header.version >> 4 !== ikeV1 >> 4) return noteOtherVersion(run, awaiting, incoming);
  if (header.nextPayload === payloadType.fragment) {
    return receiveFragment(run, awaiting, incoming, accept);
  }
  if (header.exchangeType === exchangeType.informational) {
    return noteInformational(run, awaiting, port, packet);
  }
  if (header.exchangeType !== exchangeType.identityProtection || header.messageId !== 0) {
    return { kind: 'ignored', why: 'unexpected' };
  }
  return accept(packet);
}

/**
 * A server that was built without IKEv1 answers in IKEv2, with INVALID_MAJOR_VERSION (strongSwan's receiver.c; RFC 7296 section 2.5).
 * Its number means the same in both. Whatever it says, somebody is there who speaks IKE.
 */
function noteOtherVersion(
  { recorder }: MainModeRun,
  awaiting: MainModeMessage,
  { port, packet: { header, body } }: Incoming,
): Verdict {
  if (header.version >> 4 !== ikeV2 >> 4) return { kind: 'ignored', why: 'unexpected' };
  const payloads = decodePayloads(header.nextPayload, body, 'exact', 'any');
  const types = bodiesOf(payloads, v2PayloadType.notify).map((each) => decodeV2Notify(each).type);
  for (const type of types.filter((each) => each === v2Notify.invalidMajorVersion)) {
    const name = v2NotifyName(type);
    recorder.notify({ type, name, protection: 'clear', awaiting, port });
  }
  return { kind: 'error', what: 'IKEv2', final: false };
}

/** We send the vendor ID FRAGMENTATION, as Windows does, so a server may send a long message 6 in pieces. */
function receiveFragment(
  run: MainModeRun,
  awaiting: MainModeMessage,
  { port, packet }: Incoming,
  accept: (packet: IkePacket) => Verdict,
): Verdict {
  try {
    const bytes = run.fragments.add(decodeFragment(packet.body));
    if (bytes === null) return { kind: 'noted', what: 'fragment' };
    const whole = decodePacket(bytes);
    // Fragments in a fragment are nonsense, and would let a sender keep us busy.
    if (whole.header.nextPayload === payloadType.fragment) throw new IkeDecodeError('badValue');
    return receiveInMainMode(run, awaiting, { port, packet: whole, bytes }, accept);
  } catch (error) {
    if (error instanceof IkeDecodeError) return { kind: 'ignored', why: 'fragments' };
    throw error;
  }
}

/** Vendor IDs and notifies that stand beside the payloads that a step asks for. @returns whether an error was among them */
export function noteSidePayloads(
  { recorder }: MainModeRun,
  awaiting: MainModeMessage,
  port: ServerPort,
  payloads: readonly Payload[],
  protection: NotifyProtection,
): boolean {
  for (const body of bodiesOf(payloads, payloadType.vendorId)) recorder.vendorId(body);
  const types = bodiesOf(payloads, payloadType.notify).map((body) => decodeNotification(body).type);
  for (const type of types) recorder.notify({ type, protection, awaiting, port });
  return types.some((type) => meaningOf(type, awaiting) !== 'nothing');
}

function ours(run: MainModeRun, header: IkePacket['header']): boolean {
  if (!sameBytes(header.initiatorCookie, run.initiatorCookie)) return false;
  if (run.responderCookie === null) return true;
  if (sameBytes(header.responderCookie, run.responderCookie)) return true;
  // An error about a handshake that the server does not know (any more) may come without its cookie.
  const informational = header.exchangeType === exchangeType.informational;
  return informational && sameBytes(header.responderCookie, noCookie);
}

function noteInformational(
  { recorder, keys }: MainModeRun,
  awaiting: MainModeMessage,
  port: ServerPort,
  packet: IkePacket,
): Verdict {
  const { protection, notifies, deletesPhase1 } = readInformational(packet, keys);
  if (protection === 'undecryptable') {
    recorder.notify({ type: null, protection, awaiting, port });
    return { kind: 'error', what: 'informational', final: false };
  }
  for (const type of notifies) recorder.notify({ type, protection, awaiting, port });
  const meanings = notifies.map((type) => meaningOf(type, awaiting));
  // A DELETE in clear means nothing (RFC 2408 section 5.15): anybody could have sent it.
  const deleted = deletesPhase1 && protection === 'authenticated';
  // It could not read something: what we wait for may come all the same, also when the holder of our keys says so.
  const refused = meanings.includes('refusal') && protection === 'authenticated';
  if (deleted || meanings.some((meaning) => meaning !== 'nothing')) {
    return { kind: 'error', what: 'informational', final: deleted || refused };
  }
  return { kind: 'noted', what: 'informational' };
}
