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
}

/** Returns when it answers. */
export function startServer(options: ServerOptions, folder: string): Promise<Server> {
  return options.daemon === 'charon' ? startCharon(options, folder) : startPluto(options, folder);
}
