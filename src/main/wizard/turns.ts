/**
 * What is at work: one thing at a time, because all of them share the PC. Who asks meanwhile waits for his turn; while
 * something changes the PC he is told so instead.
 */
import { WizardProblem } from './wizard-problem.ts';

/** `look` is soon over, `check` asks the server, `connect` begins a dial or hangs up. The others change the PC. */
export type Work = 'look' | 'check' | 'connect' | Change;
type Change = 'apply' | 'undo' | 'pause' | 'repair' | 'restart';

const changes: readonly Work[] = ['apply', 'undo', 'pause', 'repair', 'restart'] satisfies Change[];

/** What is up on the PC may be another after it. */
export function movesThings(kind: Work): boolean {
  return kind === 'connect' || changes.includes(kind);
}

/**
 * Not while Windows connects: the server would count both, or the connection would change under Windows' window. A restart, which
 * the person has confirmed, closes that window.
 */
export function hindersDial(kind: Work): boolean {
  return kind === 'check' || (changes.includes(kind) && kind !== 'restart');
}

export interface Running {
  readonly kind: Work;
  stop(): void;
}

export class Turns {
  #running: Running | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #changing = false;

  get running(): Running | null {
    return this.#running;
  }

  /**
   * `work` is given what tells it to stop; one that cannot be stopped leaves it alone. Rejects with WizardProblem `busy` while
   * something that changes the PC is under way or waits for its turn.
   */
  async take<T>(kind: Work, work: (stopped: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#changing) throw new WizardProblem('busy');
    const isChange = changes.includes(kind);
    if (isChange) this.#changing = true;
    const begin = async () => {
      const stopper = new AbortController();
      const stop = () => {
        stopper.abort();
      };
      this.#running = { kind, stop };
      try {
        return await work(stopper.signal);
      } finally {
        this.#running = null;
      }
    };
    const turn = this.#last.then(begin, begin);
    this.#last = turn;
    try {
      return await turn;
    } finally {
      if (isChange) this.#changing = false;
    }
  }

  /** False: no such work is running. */
  stop(kind: Work): boolean {
    if (this.#running?.kind !== kind) return false;
    this.#running.stop();
    return true;
  }
}
