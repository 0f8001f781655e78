// Runs single probes: takes from the budget, opens a path, drives the exchange, gives back what the server does not hold.
import type { Exchange, Endpoints, Outcome } from '../exchange/machine.ts';
import type { MakeKeyPair } from '../crypto/diffie-hellman.ts';
import type { Clock } from '../transport/clock.ts';
import { driveExchange, type Steering } from '../transport/drive-exchange.ts';
import type { PathOptions, PathToServer } from '../transport/path-to-server.ts';
import { TransportError, type TransportProblem } from '../transport/transport-error.ts';
import type { CheckExchange } from '../../../shared/server-check/result.ts';
import type { HandshakeBudget, Reservation } from './budget.ts';
import type { PlainL2tpAsked, PlainL2tpPorts } from './plain-l2tp-probe.ts';

export interface ProbePorts extends PlainL2tpPorts {
  readonly openPath: (options: PathOptions) => Promise<PathToServer>;
  readonly clock: Clock;
  /** Cryptographically strong. */
  readonly random: (length: number) => Uint8Array;
  readonly makeKeyPair: MakeKeyPair;
  readonly budget: HandshakeBudget;
}

export interface ProbeWanted<Kind extends Outcome['exchange']> {
  readonly name: string;
  readonly exchange: Kind;
  readonly address: string;
  /**
   * Handshakes that it may leave open: 1, or 0 for an offer that nobody takes. Taken from the budget before anything is sent, and
   * given back when the server holds nothing.
   */
  readonly cost: 0 | 1;
  readonly make: (endpoints: Endpoints) => Exchange;
  readonly waitsForPerson?: () => void;
}

type OutcomeOf<Kind> = Extract<Outcome, { readonly exchange: Kind }>;

export interface InFlight<Found> {
  /** null: not made, or stopped. */
  readonly done: Promise<Found | null>;
  /** Has anything come from the server yet: a datagram, or an ICMP error? */
  heard(): boolean;
  /** Nothing happens when it is over, or was not made. */
  tell(event: Steering): void;
}

/** Between a running exchange and whoever waits for it. */
interface Ears {
  readonly note: () => void;
  /** null: it has not begun yet. */
  tell: ((event: Steering) => void) | null;
  readonly early: Steering[];
}

export interface RunnerOptions {
  readonly localAddress: string | null;
  /** Beyond it no exchange goes on. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

export class ProbeRunner {
  readonly notMade: { readonly probe: string; readonly waitSeconds: number }[] = [];
  readonly exchanges: CheckExchange[] = [];
  readonly #ports: ProbePorts;
  readonly #options: RunnerOptions;
  /** Why nothing could be sent to an address. */
  readonly #transport = new Map<string, TransportProblem>();
  /** Addresses that answered IKEv1: what answers IKEv2 may be mute to it by policy. */
  readonly #heard = new Set<string>();

  constructor(ports: ProbePorts, options: RunnerOptions) {
    this.#ports = ports;
    this.#options = options;
  }

  transportTo(address: string | null): TransportProblem | null {
    return (address === null ? undefined : this.#transport.get(address)) ?? null;
  }

  /** Costs nothing: IKE is not asked. */
  async askPlainL2tp(address: string, waitMs: number): Promise<PlainL2tpAsked | null> {
    const { askPlainL2tp } = await import('./plain-l2tp-probe.ts');
    const { localAddress, signal } = this.#options;
    const asking = { address, localAddress, waitMs, signal };
    const asked = await askPlainL2tp(this.#ports, asking);
    if (asked !== null) this.exchanges.push(asked.told);
    return asked;
  }

  start<Kind extends Outcome['exchange']>(wanted: ProbeWanted<Kind>): InFlight<OutcomeOf<Kind>> {
    let heard = false;
    const ears: Ears = {
      note: () => {
        heard = true;
      },
      tell: null,
      early: [],
    };
    return {
      done: this.#run(wanted, ears),
      heard: () => heard,
      tell: (event) => {
        if (ears.tell === null) ears.early.push(event);
        else ears.tell(event);
      },
    };
  }

  async #run<Kind extends Outcome['exchange']>(
    wanted: ProbeWanted<Kind>,
    ears: Ears,
  ): Promise<OutcomeOf<Kind> | null> {
    if (this.#options.signal.aborted) return null;
    let reservation: Reservation | null = null;
    if (wanted.cost > 0) {
      const taken = this.#ports.budget.take(wanted.address);
      if (!taken.ok) {
        this.notMade.push({ probe: wanted.name, waitSeconds: taken.waitSeconds });
        return null;
      }
      reservation = taken.reservation;
    }
    const outcome = await this.#drive(wanted, ears);
    if (outcome === 'nothingSent') {
      if (reservation !== null) this.#ports.budget.giveBack(reservation);
      return null;
    }
    // What was stopped midway may stand open at the server: it stays taken.
    if (outcome === null) return null;
    const isIkev1 = outcome.exchange !== 'ikeSaInit';
    if (isIkev1 && outcome.answeredFrom.length > 0) this.#heard.add(wanted.address);
    const open = this.#leftOpen(outcome, wanted.address);
    if (reservation !== null && open === 0) this.#ports.budget.giveBack(reservation);
    // An offer that nobody should take was taken: it counts all the same.
    const { seen } = outcome.halfOpen;
    if (wanted.cost === 0 && seen > 0) this.#ports.budget.note(wanted.address);
    this.exchanges.push(exchangeOf(wanted, outcome, wanted.cost === 0 ? seen : open));
    return outcome;
  }

  /** Silence of a server that has answered nothing at all is no lost answer: it is not there, or does not count us any more. */
  #leftOpen({ halfOpen }: Outcome, address: string): number {
    return halfOpen.seen > 0 || this.#heard.has(address) ? halfOpen.possible : 0;
  }

  async #drive<Kind extends Outcome['exchange']>(
    wanted: ProbeWanted<Kind>,
    ears: Ears,
  ): Promise<OutcomeOf<Kind> | 'nothingSent' | null> {
    const { clock, openPath } = this.#ports;
    const { localAddress, limitMs, signal } = this.#options;
    let path: PathToServer;
    try {
      path = await openPath({ serverAddress: wanted.address, localAddress });
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      if (!this.#transport.has(wanted.address)) this.#transport.set(wanted.address, error.code);
      return 'nothingSent';
    }
    try {
      const exchange = wanted.make(path.endpoints);
      const driven = await driveExchange(exchange, listened(path, ears.note), {
        clock,
        limitMs,
        signal,
        steered: (tell) => {
          ears.tell = tell;
          for (const event of ears.early.splice(0)) tell(event);
        },
        ...(wanted.waitsForPerson && { waitsForPerson: wanted.waitsForPerson }),
      });
      if (driven.ended !== 'finished') return null;
      const { outcome } = driven;
      return outcome.exchange === wanted.exchange ? (outcome as OutcomeOf<Kind>) : null;
    } finally {
      path.close();
    }
  }
}

function listened(path: PathToServer, note: () => void): PathToServer {
  return {
    endpoints: path.endpoints,
    send: (port, bytes) => {
      path.send(port, bytes);
    },
    listen: (listener) => {
      path.listen(
        listener &&
          ((event) => {
            note();
            listener(event);
          }),
      );
    },
    close: () => {
      path.close();
    },
  };
}

function exchangeOf(
  { name, address }: { readonly name: string; readonly address: string },
  { exchange, ended, trace }: Outcome,
  halfOpen: number,
): CheckExchange {
  const lines = trace.map((line) => ({ ...line, atMs: Math.round(line.atMs) }));
  return { probe: name, exchange, address, ended, halfOpen, trace: lines };
}
