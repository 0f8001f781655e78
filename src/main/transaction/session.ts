/**
 * The PC as a run holds it: one session for gathering, both scopes and verification (one PowerShell, whatever the
 * plan), opened anew after anything that left it in doubt (D8).
 */
import type { Operation } from '../../shared/port/operation.ts';
import type { Outcome, Pc, Secrets } from '../../shared/port/port.ts';
import type { Answer, Query } from '../../shared/port/query.ts';

export type OpenPc = () => Promise<Pc>;

export class Session {
  readonly #open: OpenPc;
  readonly #secrets: Secrets;
  #listeners: ((pid: number | null) => void)[] = [];
  #pc: Pc | null = null;

  constructor(open: OpenPc, secrets: Secrets) {
    this.#open = open;
    this.#secrets = secrets;
  }

  /** The listener is told the process that may outlive us before an operation goes to it (D9). */
  watchChild(listener: (pid: number | null) => void): void {
    this.#listeners.push(listener);
  }

  unwatchChild(listener: (pid: number | null) => void): void {
    this.#listeners = this.#listeners.filter((each) => each !== listener);
  }

  async ask(queries: readonly Query[]): Promise<Answer[]> {
    return queries.length === 0 ? [] : (await this.#current()).ask(queries, this.#secrets);
  }

  async perform(operations: readonly Operation[]): Promise<Outcome[]> {
    const pc = await this.#current();
    for (const listener of this.#listeners) listener(pc.childProcess());
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
