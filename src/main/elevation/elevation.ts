/** What the wizard asks of Windows' prompt: one elevated copy of this program, for the machine scope alone (D6, D7). */
import type { ExecutorOptions } from '../pipeline/workplace.ts';
import type { SecretBag } from '../pipeline/secret-bag.ts';
import type { Executor } from '../transaction/executor.ts';
import type { Approved } from './approved.ts';

/**
 * - `notStarted`: Windows did not start the copy, or its PowerShell did not answer.
 * - `pipeTaken`: the pipe could not be made.
 * - `timedOut`: nobody connected within the time after the prompt was answered.
 * The others say so too, and what the last client did that was sent away meanwhile:
 * - `wrongProof`: it did not know the token.
 * - `malformed`, `tooLong`: it said something else than the copy says.
 * - `lost`: it went, or said nothing, before it had proved itself.
 */
export type ElevationFailure =
  'notStarted' | 'pipeTaken' | 'timedOut' | 'wrongProof' | 'malformed' | 'tooLong' | 'lost';

export type ElevationStart =
  | { kind: 'started'; elevated: ElevatedSide }
  /** The person said no to Windows' prompt (ERROR_CANCELLED 1223). */
  | { kind: 'cancelled' }
  | { kind: 'failed'; code: ElevationFailure };

/** The copy runs and has proved itself; it dies with this process, and takes back what is not committed. */
export interface ElevatedSide {
  /** What the prompt was shown for. */
  readonly approved: Approved;
  /**
   * The machine scope's executor, begun with what it needs of the secrets. One at a time: the next one may be asked for
   * when the one before is closed, over the same connection. Rejects with ExecutorLost when the copy is gone.
   */
  makeExecutor(options: ExecutorOptions, secrets: Pick<SecretBag, 'get'>): Promise<Executor>;
  /** True once the copy is gone, whatever the reason. */
  readonly over: boolean;
  /** Ends the copy; resolves when the connection is closed. */
  end(): Promise<void>;
}

export interface Elevation {
  /** Shows Windows' prompt and waits for the answer. The copy does what was approved and nothing else. */
  start(approved: Approved): Promise<ElevationStart>;
}
