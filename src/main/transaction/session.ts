/** The PC as a transaction holds it: opened anew after anything that left its session in doubt (D8). */
import type { Operation } from '../../shared/port/operation.ts';
import type { Outcome, Pc, Secrets } from '../../shared/port/port.ts';
import type { Answer, Query } from '../../shared/port/query.ts';

export type OpenPc = () => Promise<Pc>;

export class Session {
  readonly #open: OpenPc;
  readonly #secrets: Secrets;
  readonly #onChild: (pid: number | null) => void;
  #pc: Pc | null = null;

  /** `onChild` is told the process that may outlive us before the first operation goes to it (D9). */
  constructor(open: OpenPc, secrets: Secrets, onChild: (pid: number | null) => void) {
    this.#open = open;
    this.#secrets = secrets;
    this.#onChild = onChild;
  }

  async ask(queries: readonly Query[]): Promise<Answer[]> {
    return queries.length === 0 ? [] : (await this.#current()).ask(queries, this.#secrets);
  }

  async perform(operations: readonly Operation[]): Promise<Outcome[]> {
    const pc = await this.#current();
    this.#onChild(pc.childProcess());
    return pc.perform(operations, this.#secrets);
  }

  /** Ends the session; the next call opens a new one. */
  async renew(): Promise<void> {
    const pc = this.#pc;
    this.#pc = null;
    await pc?.end();
  }

  async #current(): Promise<Pc> {
    this.#pc ??= await this.#open();
    return this.#pc;
  }
}
