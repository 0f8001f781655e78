// The contract between an exchange, the driver that carries its datagrams, and the diagnosis that reads its outcome.
// An exchange is a state machine without sockets, clock or randomness: events in, actions out.
import type {
  AggressiveOutcome,
  IkeSaInitOutcome,
  MainModeOutcome,
  ServerPort,
} from './outcomes.ts';
import type { TunnelOutcome } from './tunnel-outcome.ts';

/**
 * What happens to an exchange. `bytes` are the UDP payload as it was on the wire, on 4500 with the non-ESP marker.
 * The driver hands over only what came from the server's address and that port.
 */
export type ExchangeEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'datagram'; readonly port: ServerPort; readonly bytes: Uint8Array }
  /** What it wanted to send is on its way: time for work that the answer will need. It answers with nothing to do. */
  | { readonly kind: 'sent' }
  /** The time of the last `wakeAt` has come; waking too early or twice does no harm. */
  | { readonly kind: 'time' }
  /** An ICMP error came for what we sent to that port: nothing listens there, or (`prohibited`) somebody forbids it. */
  | { readonly kind: 'refused'; readonly port: ServerPort; readonly prohibited?: boolean }
  /** The server was heard elsewhere: where nothing came so far, it may be lost, and some more transmissions are worth it. */
  | { readonly kind: 'alive' }
  /** What it finds is advice by now: what does not come in that time is not waited for. */
  | { readonly kind: 'hurry'; readonly withinMs: number }
  /** It is broken off: what it sends now is its goodbye, and nothing comes after it. */
  | { readonly kind: 'stop' };

/** What the driver must do, in this order. `bytes` go on the wire as they are. */
export type ExchangeAction =
  | { readonly kind: 'send'; readonly port: ServerPort; readonly bytes: Uint8Array }
  /** Send a `time` event at that moment of the driver's clock; replaces the former `wakeAt`. */
  | { readonly kind: 'wakeAt'; readonly ms: number }
  /** The answer that is waited for now may hang on a person, who should be told. Nothing is to be done. */
  | { readonly kind: 'waitsForPerson' }
  /** Always the last action; events after it are ignored. `phase1` only for `keepPhase1` and a proved main mode. */
  | {
      readonly kind: 'finished';
      readonly outcome: Outcome;
      readonly phase1: EstablishedPhase1 | null;
    };

export interface Exchange {
  /** @param now milliseconds of any monotonic clock; the same clock for all events of one exchange */
  handle(event: ExchangeEvent, now: number): readonly ExchangeAction[];
}

/** A phase 1 that stands. Opaque here; quick mode knows more of it (phase1-sa.ts). Holds keys: it is never printed. */
export interface EstablishedPhase1 {
  /** Says DELETE to the server; afterwards the object is useless. */
  close(): ExchangeAction;
}

/** Our own addresses as the sockets have them: NAT-D hashes are made of these. */
export interface Endpoints {
  readonly local: {
    readonly address: string;
    /** Our UDP port of the socket towards the server's 500, and of the one towards 4500. They may be the same. */
    readonly ports: Readonly<Record<ServerPort, number>>;
  };
  readonly server: { readonly address: string };
}

/**
 * How long to wait for each answer. Milliseconds from the first transmission of a message. Where the measured round trip says that an
 * answer may still be under way when it would be sent again, all of it is so much later (round-trip.ts).
 */
export interface Schedule {
  readonly resendAtMs: readonly number[];
  readonly giveUpAtMs: number;
  /** What an answer may take before anything was measured: nothing is sent again before that. */
  readonly unmeasuredMs: number;
  /** After an unauthenticated error the wait goes on so long, since a valid answer wins. */
  readonly afterErrorMs: number;
}

/**
 * Six transmissions: at 20 % loss each way one step fails in 0.2 % of cases, and silence is known within 5 s. The second (1 s) is what
 * RFC 6298 section 2.1 begins with: on a slow line a copy of message 1 that comes late spoils the exchange (C1).
 */
export const defaultSchedule: Schedule = {
  resendAtMs: [400, 900, 1500, 2300, 3300],
  giveUpAtMs: 4500,
  unmeasuredMs: 1000,
  afterErrorMs: 1000,
};

export type Outcome = MainModeOutcome | AggressiveOutcome | IkeSaInitOutcome | TunnelOutcome;
