/** Many questions to the PC in one go (D3), each answer by itself known or not. */
import { known, type Known } from '../../shared/diagnosis/known.ts';
import {
  parseAnswer,
  type Query,
  type QueryKind,
  type QueryOf,
  type ValueOf,
} from '../../shared/port/query.ts';
import type { Session } from '../transaction/session.ts';

export class Asking {
  readonly #queries: Query[] = [];
  #answers: readonly unknown[] = [];

  /** @returns what gives the answer once they are there */
  add<K extends QueryKind>(query: QueryOf<K>): () => Known<ValueOf<K>> {
    const at = this.#queries.push(query as Query) - 1;
    return () => read(query.kind, this.#answers[at]);
  }

  /** Rejects where the PC gives no answer at all. */
  async send(session: Pick<Session, 'ask'>): Promise<void> {
    this.#answers = await session.ask(this.#queries);
  }
}

function read<K extends QueryKind>(kind: K, answer: unknown): Known<ValueOf<K>> {
  try {
    const parsed = parseAnswer(kind, answer);
    if (parsed.ok) return known(parsed.value);
    if (parsed.unreadable === 'accessDenied') return { is: 'notAsked', why: 'needsAdministrator' };
    if (parsed.unreadable === 'notOnThisWindows') return { is: 'notAsked', why: 'notForThis' };
    return { is: 'unreadable', why: parsed.unreadable };
  } catch {
    return { is: 'crashed' };
  }
}

/** Of what is known, made into something else; `make` may throw for what it does not understand. */
export function madeOf<T, U>(thing: Known<T>, make: (value: T) => U): Known<U> {
  if (thing.is !== 'known') return thing;
  try {
    return known(make(thing.value));
  } catch {
    return { is: 'crashed' };
  }
}
