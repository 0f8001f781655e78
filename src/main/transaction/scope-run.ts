/** One scope's part of a transaction: the journal around `perform` (D3, D6, D8). */
import type { Item, Scope, Step } from '../../shared/plan/step.ts';
import type { Outcome } from '../../shared/port/port.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import { removeFile } from '../storage/atomic-file.ts';
import { Journal } from '../storage/journal.ts';
import { journalsOf } from './belongs.ts';
import type { Commitment, JournalHeader, JournalRecord } from './documents.ts';
import type { Emit, Settled } from './events.ts';
import { writeCommitment, type Home } from './home.ts';
import { settleAll } from './settle.ts';
import type { ScopeSession } from './wall.ts';

export interface StepFailure {
  step: string;
  room: string;
  key: string;
  outcome: Outcome;
}

export interface ScopeRunParts {
  home: Home;
  rooms: readonly AnyRoom[];
  session: ScopeSession;
  secrets: readonly SecretName[];
  emit: Emit;
  /** The person agreed that a connection in use is ended (D24). */
  hangUp: boolean;
}

export class ScopeRun {
  readonly #parts: ScopeRunParts;
  readonly #header: JournalHeader;
  readonly #journal: Journal<JournalHeader, JournalRecord>;
  /** Items that may have taken effect, in order. */
  #touched: Item[] = [];

  private constructor(
    parts: ScopeRunParts,
    header: JournalHeader,
    journal: Journal<JournalHeader, JournalRecord>,
    touched: Item[],
  ) {
    this.#parts = parts;
    this.#header = header;
    this.#journal = journal;
    this.#touched = touched;
  }

  /** Begins a transaction. The caller holds the scope's lock and has recovered what an earlier run left. */
  static begin(parts: ScopeRunParts, header: JournalHeader): ScopeRun {
    const { fs, journal: path, scope } = parts.home;
    const journal = Journal.create(fs, path, journalsOf(scope), header);
    return new ScopeRun(parts, header, journal, []);
  }

  /** Goes on with a journal that a killed run left; `touched` are the items that it may have done. */
  static resume(
    parts: ScopeRunParts,
    header: JournalHeader,
    journal: Journal<JournalHeader, JournalRecord>,
    touched: Item[],
  ): ScopeRun {
    return new ScopeRun(parts, header, journal, touched);
  }

  get scope(): Scope {
    return this.#header.scope;
  }

  /**
   * Performs one step as one batch. The intent is durable before anything is sent; null when every item is done.
   * After an outcome in doubt the session is renewed, so that whatever comes next reads anew.
   */
  async perform(step: Step): Promise<StepFailure | null> {
    const items = step.items.filter((item) => item.operation !== null);
    if (items.length === 0) return null;
    const { emit, session } = this.#parts;
    emit({
      event: 'stepStarted',
      scope: this.scope,
      step: step.id,
      action: step.action,
      room: step.room,
    });
    this.#journal.append({ type: 'intent', step: step.id, items });
    this.#touched.push(...items);
    const operations = items.map((item) => item.operation).filter((each) => each !== null);
    const outcomes = await session.perform(operations);
    this.#journal.append({ type: 'outcome', step: step.id, outcomes });
    this.#forgetUntouched(items, outcomes);
    emit({ event: 'stepEnded', scope: this.scope, step: step.id, room: step.room, outcomes });
    if (outcomes.some((outcome) => outcome.status === 'unknown')) await session.renew();
    const at = outcomes.findIndex((outcome) => outcome.status !== 'done');
    const item = items[at];
    const outcome = outcomes[at];
    if (item === undefined || outcome === undefined) return null;
    return { step: step.id, room: step.room, key: item.key, outcome };
  }

  /** Takes everything back that this run may have done, last first, and ends the transaction. */
  async rollBack(because: string): Promise<Settled[]> {
    const { emit, rooms, session, secrets } = this.#parts;
    emit({ event: 'rollingBack', scope: this.scope, because });
    this.#journal.append({ type: 'rollingBack', because });
    const made = new Set(
      this.#touched
        .filter((item) => item.before === null && item.beforeKnown)
        .map((item) => item.key),
    );
    const settled = await settleAll(this.#touched, { rooms, session, secrets, made }, (each) => {
      emit({ event: 'settled', scope: this.scope, ...each });
    });
    this.#end();
    return settled;
  }

  /** Writes down what will stand once the other scope has decided (D6). */
  prepare(commitment: Commitment): void {
    this.#journal.append({ type: 'prepared', commitment });
  }

  /** Makes the transaction final: first the decision in the journal, then the receipts, then the journal goes. */
  commit(commitment: Commitment): void {
    this.#journal.append({ type: 'commit', commitment });
    writeCommitment(this.#parts.home, this.#header, commitment);
    this.#end();
    this.#parts.emit({ event: 'committed', scope: this.scope });
  }

  #end(): void {
    this.#journal.close();
    removeFile(this.#parts.home.fs, this.#parts.home.journal);
  }

  /** A refused operation and those after it took no effect: nothing to take back (port.ts, Outcome). */
  #forgetUntouched(items: readonly Item[], outcomes: readonly Outcome[]): void {
    const untouched = items.filter((_, at) => {
      const status = outcomes[at]?.status;
      return status === 'failed' || status === 'notDone';
    });
    this.#touched = this.#touched.filter((item) => !untouched.includes(item));
  }
}
