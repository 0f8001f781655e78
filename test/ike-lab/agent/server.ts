// A server of the lab, whichever daemon it is.
import type { ServerOptions } from '../lab-options.ts';
import { startCharon } from './charon.ts';
import { startPluto } from './pluto.ts';

export interface Server {
  /** Handshakes that the daemon holds open, by its own count. */
  halfOpen(): Promise<number>;
  /** Phase 1 security associations that stand. */
  established(): Promise<number>;
  /** The daemon's log so far. */
  log(): string;
  /** How it ended, or null. */
  died(): string | null;
  /** Kills it; its addresses stay. */
  stop(): Promise<void>;
}

/** Where it runs, and what it may write to. */
export interface Place {
  readonly space: string;
  readonly folder: string;
  readonly ipv4: string;
  readonly ipv6: string;
}

/** Returns when it answers. */
export function startServer(options: ServerOptions, place: Place): Promise<Server> {
  return options.daemon === 'charon' ? startCharon(options, place) : startPluto(options, place);
}
