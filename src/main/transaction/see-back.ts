/**
 * "Taken back" means seen back. Everything that a roll-back or an undo told to go back is read again in one gather, and
 * what stands there decides what is said of it (D3, D8), as verification decides after an apply. One rule for both.
 */
import { distinct } from '../../shared/identity/canonical.ts';
import { sameValue } from '../../shared/rooms/same-value.ts';
import { answersOf, look, stateOf, type Sight, type State } from '../../shared/plan/state.ts';
import type { Outcome } from '../../shared/port/port.ts';
import type { Query } from '../../shared/port/query.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Settled } from './events.ts';
import type { ScopeSession } from './wall.ts';

/** One thing that was told to go back. */
export interface Attempt {
  room: AnyRoom;
  key: string;
  target: unknown;
  /** What stood there before us, and what we wrote. */
  former: unknown;
  ours: unknown;
  /** Why the former value cannot come back whole (D10), else null. */
  irreversible: string | null;
  /** `withParent`: nothing was sent for it, because it goes with the thing that it lives in. */
  outcome: Outcome | 'withParent';
}

/** What became of it, and what was seen. */
export interface SeenBack {
  settled: Settled;
  sight: Sight;
  want: unknown;
}

export interface SeeBackContext {
  session: Pick<ScopeSession, 'ask'>;
  secrets: readonly SecretName[];
}

/** True for what has to stay in the receipt, so that it can be tried again. */
export function isStuck({ settlement }: Pick<Settled, 'settlement'>): boolean {
  return settlement === 'failed' || settlement === 'unreadable';
}

/**
 * One answer per attempt, in order. `stuck`: something of ours stays already. Then nothing is said to be needed by
 * others: it may be ours that needs it, and the next try finds out.
 */
export async function seeBack(
  attempts: readonly Attempt[],
  { session, secrets }: SeeBackContext,
  stuck = false,
): Promise<SeenBack[]> {
  const queries = distinct(attempts.flatMap((each) => queriesOf(each, secrets)));
  const state = stateOf(queries, await session.ask(queries));
  const seen = attempts.map((attempt): SeenBack => {
    const sight = look(attempt.room, attempt.target, state, secrets);
    const { room, key, former } = attempt;
    return {
      sight,
      want: former,
      settled: { room: room.kind, key, ...judged(attempt, sight, state) },
    };
  });
  return stuck || seen.some((each) => isStuck(each.settled)) ? seen.map(asStuck) : seen;
}

function queriesOf(attempt: Attempt, secrets: readonly SecretName[]): Query[] {
  const { room, target } = attempt;
  const query = room.query(target, secrets);
  const whoNeeds = isNeeded(attempt) ? (room.needed?.ask(target) ?? []) : [];
  return [...(query === null ? [] : [query]), ...whoNeeds];
}

type Judgement = Pick<Settled, 'settlement' | 'code' | 'by'>;

function judged(attempt: Attempt, sight: Sight, state: State): Judgement {
  const { room, target, former, ours, irreversible, outcome } = attempt;
  if (outcome === 'withParent') return judgedPart(sight);
  const back: Judgement =
    irreversible === null
      ? say('restored', remainsCode(attempt))
      : say('cannotComeBack', irreversible);
  if (sight.seen === 'known' && sameValue(room, sight.value, former)) return back;
  if (isNeeded(attempt)) {
    const by = room.needed?.names(target, answersOf(state)) ?? [];
    return { ...say('neededByOthers', codeOf(outcome)), by };
  }
  if (outcome.status !== 'done') {
    const isOpen = outcome.status === 'unknown' && sight.seen === 'unreadable';
    return isOpen ? say('unreadable', sight.why) : say('failed', codeOf(outcome));
  }
  if (sight.seen === 'unreadable') return say('unreadable', sight.why);
  if (sight.seen === 'neverTold') return irreversible === null ? say('notSeen') : back;
  // What can be given back of it is back: only what is still as we wrote it was not touched at all.
  if (irreversible !== null && !sameValue(room, sight.value, ours)) return back;
  if (room.passing === true) return say('neededByOthers', 'startedAgain');
  return say('failed', former === null ? 'stillThere' : 'notAsBefore');
}

/** R2: that it was not whole any more when it went is told with it. */
function remainsCode({ room, ours, former }: Attempt): string | null {
  return ours === null ? null : (room.wreck?.(ours, former)?.code ?? null);
}

function judgedPart(sight: Sight): Judgement {
  if (sight.seen === 'unreadable') return say('unreadable', sight.why);
  const isThere = sight.seen === 'known' && sight.value !== null;
  return isThere ? say('failed', 'stillThere') : say('goesWithParent');
}

function say(settlement: Settled['settlement'], code: string | null = null): Judgement {
  return { settlement, code };
}

function isNeeded({ room, outcome }: Attempt): boolean {
  if (outcome === 'withParent' || outcome.status !== 'failed') return false;
  return room.needed?.when.includes(outcome.code) === true;
}

function codeOf(outcome: Outcome): string | null {
  return 'code' in outcome ? outcome.code : null;
}

function asStuck(each: SeenBack): SeenBack {
  const { room, key, settlement, code } = each.settled;
  return settlement === 'neededByOthers'
    ? { ...each, settled: { room, key, settlement: 'failed', code } }
    : each;
}
