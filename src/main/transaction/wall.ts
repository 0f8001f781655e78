/**
 * What one scope may do on this PC, in every process and with every token (D36). Records in a folder, a peer, a plan may ask for
 * anything: what is not this scope's is refused here, before Windows hears of it. Whoever changes something holds one of these.
 */
import type { Scope } from '../../shared/plan/step.ts';
import type { Operation, OperationOf } from '../../shared/port/operation.ts';
import type { Outcome } from '../../shared/port/port.ts';
import type { Answer, Query } from '../../shared/port/query.ts';
import { mayAsk, scopeOfOperation } from '../../shared/plan/reach.ts';
import type { Session } from './session.ts';

/** The code of an operation that the wall refused. */
const outsideScope = 'outsideScope';

export class ScopeSession {
  readonly scope: Scope;
  readonly #session: Session;

  constructor(scope: Scope, session: Session) {
    this.scope = scope;
    this.#session = session;
  }

  /** What is not this scope's to read answers `accessDenied`. */
  async ask(queries: readonly Query[]): Promise<Answer[]> {
    const may = (query: Query) => mayAsk(this.scope, query);
    const answers = await this.#session.ask(queries.filter(may));
    let next = 0;
    return queries.map((query) => (may(query) ? answers[next++] : undefined) ?? denied);
  }

  /** As `Pc.perform`: an operation of another scope, or none at all, has failed and ends the batch. */
  async perform(operations: readonly Operation[]): Promise<Outcome[]> {
    const at = operations.findIndex((each) => scopeOfOperation(each) !== this.scope);
    if (at < 0) return this.#session.perform(operations);
    const before = operations.slice(0, at);
    const outcomes = before.length === 0 ? [] : await this.#session.perform(before);
    const refused: Outcome = outcomes.every(({ status }) => status === 'done')
      ? { status: 'failed', code: outsideScope }
      : { status: 'notDone' };
    const rest = operations.slice(at + 1).map((): Outcome => ({ status: 'notDone' }));
    return [...outcomes, refused, ...rest];
  }

  renew(): Promise<void> {
    return this.#session.renew();
  }
}

/**
 * What a person pressed and confirmed in the window, and no scope has (reach.ts): neither a record nor a peer can ask for it, and no
 * command does (D41).
 */
export async function performForPerson(
  session: Session,
  operation: OperationOf<'windows.restart'>,
): Promise<Outcome | undefined> {
  const [outcome] = await session.perform([operation]);
  return outcome;
}

const denied: Answer = { ok: false, unreadable: 'accessDenied' };
