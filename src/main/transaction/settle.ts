/**
 * Takes items back to what was there before: the same rule for roll-back and for recovery after a crash (D8).
 * What is not ours any more is left alone and reported; what was taken back is read again (see-back.ts).
 */
import { sameValue } from '../../shared/rooms/same-value.ts';
import { look, stateOf } from '../../shared/plan/state.ts';
import type { Item } from '../../shared/plan/step.ts';
import { sameJson } from '../../shared/identity/canonical.ts';
import type { Outcome } from '../../shared/port/port.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import { isStuck, seeBack, type Attempt } from './see-back.ts';
import type { Settled, Settlement } from './events.ts';
import type { ScopeSession } from './wall.ts';

export interface SettleContext {
  rooms: readonly AnyRoom[];
  session: ScopeSession;
  secrets: readonly SecretName[];
  /** Keys of things that this transaction made: what lives in them goes with them. */
  made: ReadonlySet<string>;
}

/**
 * Items in the order in which they were done; they are taken back last first. Each is reported once, after everything was
 * read again.
 */
export async function settleAll(
  items: readonly Item[],
  context: SettleContext,
  report: (settled: Settled) => void,
): Promise<Settled[]> {
  const ended: (Settled | Attempt)[] = [];
  for (const item of [...items].reverse()) ended.push(await takeBack(item, context));
  const told = ended.filter((each) => 'settlement' in each);
  const seen = await seeBack(
    ended.filter((each) => 'outcome' in each),
    context,
    told.some(isStuck),
  );
  const results = ended.map((each) => {
    if ('settlement' in each) return each;
    return seen.shift()?.settled ?? failed(each);
  });
  results.forEach(report);
  return results;
}

/** Settlements after which the PC is not as it was before. */
export function isIncomplete(settled: Settled): boolean {
  return ['changedByOthers', 'cannotComeBack', 'unreadable', 'failed'].includes(settled.settlement);
}

/** An attempt is judged with the others, by what stands there then. */
async function takeBack(item: Item, context: SettleContext): Promise<Settled | Attempt> {
  const say = (settlement: Settlement, code: string | null = null): Settled => ({
    room: item.room,
    key: item.key,
    settlement,
    code,
  });
  const room = context.rooms.find((each) => each.kind === item.room);
  if (room === undefined) return say('failed', 'unknownRoom');
  const target: unknown = room.target.parse(item.target);
  const before: unknown = item.before === null ? null : room.value.parse(item.before);
  const after: unknown = item.after === null ? null : room.value.parse(item.after);
  const { key, irreversible } = item;
  const attempt = { room, key, target, former: before, ours: after, irreversible };
  if (item.within !== null && context.made.has(item.within))
    return { ...attempt, outcome: 'withParent' };
  // A secret that was written over an equal value leaves no other trace (D10).
  if (sameJson(before, after)) return say('cannotComeBack', item.irreversible ?? 'secretRewritten');
  const query = room.query(target, context.secrets);
  const queries = query === null ? [] : [query];
  const state = stateOf(queries, await context.session.ask(queries));
  const sight = look(room, target, state, context.secrets);
  if (sight.seen === 'unreadable') return say('unreadable', sight.why);
  const have = sight.seen === 'known' ? sight.value : after;
  if (sameValue(room, have, before)) return say('alreadyFormer');
  if (!sameValue(room, have, after)) return say('changedByOthers');
  if (sight.seen === 'neverTold' && before !== null)
    return say('cannotComeBack', item.irreversible);
  const operation = room.move({
    target,
    from: have,
    to: before,
    secrets: context.secrets,
    hangUp: true,
  });
  if (operation === null) return say('cannotComeBack', item.irreversible);
  const [outcome = { status: 'notDone' as const }] = await context.session.perform([operation]);
  return {
    ...attempt,
    outcome: outcome.status === 'unknown' ? await again(attempt, context) : outcome,
  };
}

/** Without an answer twice, a third try would hardly help: the next run goes on from the journal's report. */
const attempts = 2;

/** After an answer was lost while taking back: what stands there decides, seen by a new session (D8). */
async function again(
  { room, target, former }: Omit<Attempt, 'outcome'>,
  { session, secrets }: SettleContext,
): Promise<Outcome> {
  const query = room.query(target, secrets);
  for (let attempt = 1; ; attempt += 1) {
    await session.renew();
    if (query === null) return lost;
    const state = stateOf([query], await session.ask([query]));
    const sight = look(room, target, state, secrets);
    if (sight.seen !== 'known') return lost;
    if (sameValue(room, sight.value, former)) return { status: 'done' };
    const operation = room.move({ target, from: sight.value, to: former, secrets, hangUp: true });
    if (operation === null || attempt > attempts) return lost;
    const [outcome] = await session.perform([operation]);
    if (outcome?.status === 'done' || outcome?.status === 'failed') return outcome;
  }
}

const lost: Outcome = { status: 'unknown', code: 'unknown' };

/** Every attempt has its answer; this one is for the compiler. */
function failed({ room, key }: Attempt): Settled {
  return { room: room.kind, key, settlement: 'failed', code: 'unknown' };
}
