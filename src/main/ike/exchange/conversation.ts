// The common frame of all exchanges: send, send again, wait, give up. Knows ports and time, but no payloads.
import { sameBytes } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { decodePacket, type IkePacket } from '../codec/header.ts';
import { openEncapsulation, withNonEspMarker } from '../codec/udp-encapsulation.ts';
import type {
  EstablishedPhase1,
  Exchange,
  ExchangeAction,
  ExchangeEvent,
  Outcome,
  Schedule,
} from './machine.ts';
import type { Ended, Ignored, ServerPort } from './outcomes.ts';
import type { Recorder } from './recorder.ts';
import { Transmissions, type CopiesOut } from './transmissions.ts';

/** One message that we send and the answer that it waits for. */
export interface Step {
  /** Names for trace and outcome. */
  readonly sends: string;
  readonly awaiting: string;
  readonly port: ServerPort;
  /** Without non-ESP marker. */
  readonly message: Uint8Array;
  /** The message in pieces, for when it seems too long for the way; null: it cannot be sent so. */
  readonly pieces?: readonly Uint8Array[] | null;
  /** A copy of it that comes after the next message makes servers drop the exchange: that one waits until all copies are home. */
  readonly copiesSpoil?: true;
  /** Work that the answer will need, done while it is on its way. */
  readonly whileWaiting?: () => void;
  /** @throws IkeDecodeError for garbage */
  receive(incoming: Incoming): Verdict;
}

export interface Incoming {
  readonly port: ServerPort;
  readonly packet: IkePacket;
  /** The IKE message as it came. */
  readonly bytes: Uint8Array;
}

export type Verdict =
  | { readonly kind: 'next'; readonly step: Step }
  | { readonly kind: 'done' }
  /** Recorded; a valid answer may still come. `final`: from the holder of our keys, so there is nothing to wait for. */
  | { readonly kind: 'error'; readonly what: string; readonly final: boolean }
  /** Recorded, and no error. */
  | { readonly kind: 'noted'; readonly what: string }
  | { readonly kind: 'ignored'; readonly why: keyof Ignored };

export interface Script {
  readonly recorder: Recorder;
  readonly schedule: Schedule;
  first(): Step;
  end(ended: Ended, step: Step): Ending;
}

export interface Ending {
  readonly outcome: Outcome;
  readonly phase1: EstablishedPhase1 | null;
  /** Sent before the end, for example a DELETE. */
  readonly farewell: readonly ExchangeAction[];
}

/** Certificates of a long chain fit; nobody sends more. */
export const maxMessage = 16_384;

/**
 * A message that is still unanswered then may be too long for the way. Windows sends it whole first, and in pieces when a timer of 1
 * to 5 seconds is over ([MS-IKEE] section 3.3.2).
 */
const fragmentAfterMs = 1000;

export function createConversation(script: Script): Exchange {
  const conversation = new Conversation(script);
  return { handle: (event, now) => conversation.handle(event, now) };
}

/** The bytes for the wire. */
export function toSend(port: ServerPort, message: Uint8Array): ExchangeAction {
  return { kind: 'send', port, bytes: port === 4500 ? withNonEspMarker(message) : message };
}

class Conversation {
  readonly #script: Script;
  readonly #transmissions: Transmissions;
  readonly #ours: Uint8Array[] = [];
  #step: Step | null = null;
  /** The step is not sent yet: so many copies of the one before are still under way. */
  #held: CopiesOut | null = null;
  /** Nothing was answered yet. */
  #first = true;
  #seen: 'nothing' | 'refused' | 'error' = 'nothing';
  #over = false;

  constructor(script: Script) {
    this.#script = script;
    this.#transmissions = new Transmissions(script.schedule);
  }

  handle(event: ExchangeEvent, now: number): readonly ExchangeAction[] {
    if (this.#over) return [];
    if (this.#step === null) {
      if (event.kind !== 'start') return [];
      this.#script.recorder.start(now);
      return this.#begin(this.#script.first(), now);
    }
    this.#script.recorder.at(now);
    switch (event.kind) {
      case 'start':
      case 'stop':
        return [];
      case 'sent':
        this.#step.whileWaiting?.();
        return [];
      case 'datagram':
        return this.#receive(this.#step, event.port, event.bytes, now);
      case 'refused':
        this.#script.recorder.refuse(event.port, event.prohibited === true);
        // ICMP for the other port says nothing about what we wait for; and anybody could send one: only a shorter wait.
        if (event.port !== this.#step.port || this.#held !== null) return [];
        if (this.#seen === 'nothing') this.#seen = 'refused';
        return this.#shorten(this.#step, now);
      case 'alive':
        if (this.#first && this.#seen === 'nothing') this.#transmissions.prolong(now);
        return [this.#wake()];
      case 'hurry':
        this.#transmissions.hurry(now, this.#seen === 'error' ? 0 : event.withinMs);
        return this.#time(this.#step, now);
      case 'time':
        return this.#time(this.#step, now);
    }
  }

  #begin(step: Step, now: number): ExchangeAction[] {
    this.#step = step;
    this.#seen = 'nothing';
    return this.#held === null ? this.#transmit(step, now) : [this.#wake()];
  }

  #transmit(step: Step, now: number): ExchangeAction[] {
    this.#held = null;
    this.#ours.push(step.message, ...(step.pieces ?? []));
    this.#transmissions.begin(now);
    return [...this.#send(step, now), this.#wake()];
  }

  #send({ port, sends, message, pieces = null }: Step, now: number): ExchangeAction[] {
    const { recorder } = this.#script;
    const waited = this.#transmissions.waited(now);
    const inPieces = pieces !== null && waited >= fragmentAfterMs;
    return (inPieces ? pieces : [message]).map((bytes) => {
      recorder.sent(port, inPieces ? `${sends} fragment` : sends, bytes.length, waited > 0);
      return toSend(port, bytes);
    });
  }

  #wake(): ExchangeAction {
    return { kind: 'wakeAt', ms: this.#held?.until ?? this.#transmissions.wakeAt };
  }

  #time(step: Step, now: number): ExchangeAction[] {
    if (this.#held !== null) {
      return now >= this.#held.until ? this.#transmit(step, now) : [this.#wake()];
    }
    switch (this.#transmissions.due(now)) {
      case 'nothing':
        return [this.#wake()];
      case 'resend':
        return [...this.#send(step, now), this.#wake()];
      case 'giveUp': {
        const ended = { nothing: 'timeout', refused: 'refused', error: 'error' } as const;
        return this.#finish(ended[this.#seen], step);
      }
    }
  }

  #shorten(step: Step, now: number): ExchangeAction[] {
    this.#transmissions.shorten(now);
    return this.#time(step, now);
  }

  #receive(step: Step, port: ServerPort, datagram: Uint8Array, now: number): ExchangeAction[] {
    const { recorder } = this.#script;
    const verdict = judge(step, port, datagram, recorder, this.#ours);
    switch (verdict.kind) {
      case 'ignored':
        recorder.ignore(port, verdict.why, datagram.length);
        return verdict.why === 'duplicates' ? this.#copyIsHome(step, now) : [];
      case 'noted':
        recorder.received(port, verdict.what, datagram.length);
        return [];
      case 'error':
        recorder.received(port, verdict.what, datagram.length);
        if (verdict.final) return this.#finish('error', step);
        if (this.#held !== null) return [];
        this.#seen = 'error';
        return this.#shorten(step, now);
      case 'next':
        recorder.received(port, step.awaiting, datagram.length);
        return this.#goOn(step, verdict.step, now);
      case 'done':
        recorder.received(port, step.awaiting, datagram.length);
        return this.#finish('done', step);
    }
  }

  #goOn({ copiesSpoil }: Step, next: Step, now: number): ExchangeAction[] {
    this.#first = false;
    const copies = this.#transmissions.answered(now);
    if (copiesSpoil === true) this.#held = copies;
    return this.#begin(next, now);
  }

  #copyIsHome(step: Step, now: number): ExchangeAction[] {
    if (this.#held === null) return [];
    const count = this.#held.count - 1;
    if (count === 0) return this.#transmit(step, now);
    this.#held = { ...this.#held, count };
    return [];
  }

  #finish(ended: Ended, step: Step): ExchangeAction[] {
    this.#over = true;
    const { outcome, phase1, farewell } = this.#script.end(ended, step);
    return [...farewell, { kind: 'finished', outcome, phase1 }];
  }
}

function judge(
  step: Step,
  port: ServerPort,
  datagram: Uint8Array,
  recorder: Recorder,
  ours: readonly Uint8Array[],
): Verdict {
  if (datagram.length > maxMessage) return { kind: 'ignored', why: 'oversize' };
  const bytes = port === 4500 ? unwrap(datagram) : datagram;
  if (bytes === null) return { kind: 'ignored', why: 'unexpected' };
  if (recorder.isDuplicate(bytes)) return { kind: 'ignored', why: 'duplicates' };
  if (ours.some((one) => sameBytes(one, bytes))) return { kind: 'ignored', why: 'reflected' };
  try {
    const verdict = step.receive({ port, packet: decodePacket(bytes), bytes });
    if (verdict.kind === 'next' || verdict.kind === 'done') recorder.accept(bytes);
    return verdict;
  } catch (error) {
    if (error instanceof IkeDecodeError) return { kind: 'ignored', why: 'garbage' };
    throw error;
  }
}

/** A keep-alive, ESP or a stub is nothing for us. */
function unwrap(datagram: Uint8Array): Uint8Array | null {
  const opened = openEncapsulation(datagram);
  return opened.kind === 'ike' ? opened.message : null;
}
