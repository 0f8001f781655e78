/** What was read of the PC: answers by the canonical text of their query (D1). */
import type { Answer, AnswerOf, Answers, Query } from '../port/query.ts';
import type { SecretName } from '../port/values.ts';
import { keyOf } from '../identity/key.ts';
import type { AnyRoom } from '../rooms/room.ts';
import { canonical, distinct } from '../identity/canonical.ts';
import type { Claim, OwnedThing, PlanFacts } from './facts.ts';
import type { Scope } from './step.ts';

/** The elevated copy plans the machine scope alone: it never reads another person's settings (D2, D7). */
export const bothScopes: readonly Scope[] = ['machine', 'user'];

export type State = Readonly<Record<string, Answer>>;

/** The questions that show what records name; a room that this version does not know asks none. */
export function queriesOfThings(
  rooms: readonly AnyRoom[],
  things: readonly { room: string; target?: unknown }[],
  secrets: readonly SecretName[],
): Query[] {
  const queries = things.map((thing) => {
    const room = rooms.find((each) => each.kind === thing.room);
    return room?.query(room.target.parse(thing.target), secrets) ?? null;
  });
  return distinct(queries.filter((each) => each !== null));
}

/** Puts answers to their queries; both arrays in the same order. */
export function stateOf(queries: readonly Query[], answers: readonly Answer[]): State {
  return Object.fromEntries(
    queries.map((query, at) => [
      canonical(query),
      answers[at] ?? { ok: false, unreadable: 'failed' },
    ]),
  );
}

/** The answers of a state: `stateOf` put each to its query, so it has its query's type. */
export function answersOf(state: State): Answers {
  return (query) => state[canonical(query)] as AnswerOf<typeof query.kind> | undefined;
}

/** What this owner owns, and what it holds a claim on. */
export function ownThings(
  id: string,
  facts: Pick<PlanFacts, 'owned' | 'claims'>,
  scopes: readonly Scope[] = bothScopes,
): (OwnedThing | Claim)[] {
  const claims = scopes.includes('machine')
    ? facts.claims.filter((each) => each.holders.includes(id))
    : [];
  return [
    ...claims,
    ...facts.owned.filter((thing) => thing.owner === id && scopes.includes(thing.scope)),
  ];
}

/** A thing's value now: known, or unreadable with the reason, or never told by Windows (D10). */
export type Sight =
  { seen: 'known'; value: unknown } | { seen: 'unreadable'; why: string } | { seen: 'neverTold' };

/** Looks a target up in the state. A query that was not asked is a defect of the caller and throws. */
export function look(
  room: AnyRoom,
  target: unknown,
  state: State,
  secrets: readonly SecretName[],
): Sight {
  const query = room.query(target, secrets);
  if (query === null) return { seen: 'neverTold' };
  const answer = state[canonical(query)];
  if (answer === undefined) throw new Error(`not asked: ${keyOf(room.kind, target)}`);
  if (!answer.ok) return { seen: 'unreadable', why: answer.unreadable };
  return { seen: 'known', value: room.find(target, answer.value) };
}
