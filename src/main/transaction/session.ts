/**
 * The PC as a run holds it: one session for gathering, both scopes and verification (one PowerShell, whatever the
 * plan), opened anew after anything that left it in doubt (D8).
 */
import type { Operation } from '../../shared/port/operation.ts';
import type { Outcome, Pc, Secrets } from '../../shared/port/port.ts';
import type { Answer, Query } from '../../shared/port/query.ts';
import type { TraceEvent } from '../trace/event.ts';
import { noTrace, timed, type Trace } from '../trace/trace.ts';

export type OpenPc = () => Promise<Pc>;

export class Session {
  readonly #open: OpenPc;
  readonly #secrets: Secrets;
  readonly #trace: Trace;
  #listeners: ((pid: number | null) => void)[] = [];
  #pc: Pc | null = null;

  constructor(open: OpenPc, secrets: Secrets, trace: Trace = noTrace) {
    this.#open = open;
    this.#secrets = secrets;
    this.#trace = trace;
  }

  /** The listener is told the process that may outlive us before an operation goes to it (D9). */
  watchChild(listener: (pid: number | null) => void): void {
    this.#listeners.push(listener);
  }

  unwatchChild(listener: (pid: number | null) => void): void {
    this.#listeners = this.#listeners.filter((each) => each !== listener);
  }

  async ask(queries: readonly Query[]): Promise<Answer[]> {
    if (queries.length === 0) return [];
    const pc = await this.#current();
    return timed(
      this.#trace,
      () => pc.ask(queries, this.#secrets),
      (ms, answers) => asked(queries, answers, ms),
    );
  }

  async perform(operations: readonly Operation[]): Promise<Outcome[]> {
    const pc = await this.#current();
    for (const listener of this.#listeners) listener(pc.childProcess());
    return timed(
      this.#trace,
      () => pc.perform(operations, this.#secrets),
      (ms, outcomes) => performed(operations, outcomes, ms),
    );
  }

  /** Ends the session; the next call opens a new one. */
  async renew(): Promise<void> {
    const pc = this.#pc;
    this.#pc = null;
    if (pc !== null) this.#trace.add({ event: 'sessionEnded' });
    await pc?.end();
  }

  async #current(): Promise<Pc> {
    this.#pc ??= await this.#open();
    return this.#pc;
  }
}

function asked(queries: readonly Query[], answers: Answer[] | undefined, ms: number): TraceEvent {
  const unreadable = answers?.filter(({ ok }) => !ok).length ?? null;
  return { event: 'asked', queries: queries.map(({ kind }) => kind), unreadable, ms };
}

function performed(
  operations: readonly Operation[],
  outcomes: Outcome[] = [],
  ms: number,
): TraceEvent {
  const statuses = outcomes.map(({ status }) => status);
  return {
    event: 'performed',
    operations: operations.map(({ kind }) => kind),
    outcomes: statuses,
    ms,
  };
}
