/** What every job of the pipeline works with; put together in src/main/root. */
import type { Scope } from '../../shared/plan/step.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Emit } from '../transaction/events.ts';
import type { Trace } from '../trace/trace.ts';
import type { Executor } from '../transaction/executor.ts';
import type { Home } from '../transaction/home.ts';
import type { Session } from '../transaction/session.ts';
import type { LockOwner } from '../storage/lock.ts';
import type { SecretBag } from './secret-bag.ts';

export interface ExecutorOptions {
  secretsGiven: readonly SecretName[];
  hangUp: boolean;
  emit: Emit;
}

export interface Workplace {
  rooms: readonly AnyRoom[];
  /** True on the demo PC: every output says so (D32). */
  simulated: boolean;
  session: Session;
  secrets: SecretBag;
  homes: Record<Scope, Home>;
  makeExecutor: (scope: Scope, options: ExecutorOptions) => Promise<Executor>;
  /** Does the run that a lock names still write? A killed one leaves its lock behind. Left out: every lock counts as held. */
  isRunning?: (owner: LockOwner) => boolean;
  /** Of the PC's network interfaces that have an address: a cheap sign of a connection. Left out: nobody knows. */
  interfaceNames?: () => readonly string[];
  /** ISO 8601, UTC. */
  now: () => string;
  /** A new GUID, and a random ASCII password. */
  newId: () => string;
  newPassword: () => string;
  trace?: Trace;
}

/** A PC that stands open. */
export interface OpenedPc {
  place: Workplace;
  /** Null on the real Windows, which no command restarts, and where nothing is kept. */
  demo: {
    windows: string;
    folder: string;
    restart: () => void;
    /** The answer of a server check that is played there (examples/worlds), as it stands; null: none is. */
    server: () => unknown;
  } | null;
  end: () => Promise<void>;
}
