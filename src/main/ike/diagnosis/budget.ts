// Servers count unfinished handshakes per address and lock an address out after a few (strongswan.conf: block_threshold). So all probes of
// all runs draw on one budget: two per server address in half a minute.
import { canonicalAddress } from '../transport/address-family.ts';

const handshakesAllowed = 2;
/** strongSwan forgets a half-open handshake after so long (its `half_open_timeout`), and counts no longer. */
export const windowMs = 30_000;

/** What is remembered across runs; the composition root keeps it in the user's own folder. */
export interface HandshakeLedger {
  /** Moments (milliseconds since 1970) of what was taken for that server, by id. Never throws: what cannot be read is not there. */
  list(server: string): readonly { readonly id: string; readonly at: number }[];
  /** Must be there for other processes when it returns. @throws when it cannot be kept */
  add(server: string, at: number): string;
  remove(server: string, id: string): void;
}

export interface Reservation {
  readonly server: string;
  readonly id: string;
}

export type Taken =
  | { readonly ok: true; readonly reservation: Reservation }
  /** `waitSeconds` until one is free again, at least 1. */
  | { readonly ok: false; readonly waitSeconds: number };

export class HandshakeBudget {
  readonly #ledger: HandshakeLedger;
  readonly #now: () => number;

  /** @param now milliseconds since 1970: the memory outlives the process */
  constructor(ledger: HandshakeLedger, now: () => number) {
    this.#ledger = ledger;
    this.#now = now;
  }

  /** Takes one handshake, before anything is sent. Two processes at once may both be refused, but never both be let through too often. */
  take(address: string): Taken {
    const server = canonicalAddress(address);
    const now = this.#now();
    if (this.#standing(server, now).length >= handshakesAllowed) return this.#refused(server, now);
    const id = this.#ledger.add(server, now);
    if (this.#standing(server, now).length <= handshakesAllowed) {
      return { ok: true, reservation: { server, id } };
    }
    // Another process took the last one between the two looks.
    this.#ledger.remove(server, id);
    return this.#refused(server, now);
  }

  /** Counts one that should have cost nothing, and stands open all the same: it is there, allowed or not. */
  note(address: string): void {
    this.#ledger.add(canonicalAddress(address), this.#now());
  }

  /** Gives it back: the server holds nothing open because of it. */
  giveBack({ server, id }: Reservation): void {
    this.#ledger.remove(server, id);
  }

  /** How long until no handshake of ours stands open at any of these addresses; 0 at once. For "Connect now". */
  secondsUntilQuiet(servers: readonly string[]): number {
    const now = this.#now();
    const ends = servers
      .flatMap((server) => this.#standing(canonicalAddress(server), now))
      .map(({ at }) => at);
    return ends.length === 0 ? 0 : secondsFrom(Math.max(...ends) + windowMs - now);
  }

  #refused(server: string, now: number): Taken {
    const oldest = Math.min(...this.#standing(server, now).map(({ at }) => at));
    const ends = Number.isFinite(oldest) ? oldest + windowMs : now;
    return { ok: false, waitSeconds: Math.max(1, secondsFrom(ends - now)) };
  }

  /** A clock that was set back leaves entries in the future: they count, but never for longer than the window. */
  #standing(server: string, now: number): readonly { readonly at: number }[] {
    return this.#ledger
      .list(server)
      .filter(({ at }) => Math.abs(now - at) < windowMs)
      .map(({ at }) => ({ at: Math.min(at, now) }));
  }
}

function secondsFrom(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
