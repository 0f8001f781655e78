/**
 * Takes one item back to what was there before: the same rule for roll-back and for recovery after a crash (D8).
 * What is not ours any more is left alone and reported.
 */
import { sameValue } from '../../shared/plan/decide.ts';
import { look, stateOf } from '../../shared/plan/state.ts';
import type { Item } from '../../shared/plan/step.ts';
import { sameJson } from '../../shared/identity/canonical.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Settled, Settlement } from './events.ts';
import type { ScopeSession } from './wall.ts';

export interface SettleContext {
  rooms: readonly AnyRoom[];
  session: ScopeSession;
  secrets: readonly SecretName[];
  /** Keys of things that this transaction made: what lives in them goes with them. */
  made: ReadonlySet<string>;
}

/** Items in the order in which they were done; they are taken back last first. */
export async function settleAll(
  items: readonly Item[],
  context: SettleContext,
  report: (settled: Settled) => void,
): Promise<Settled[]> {
  const results: Settled[] = [];
  for (const item of [...items].reverse()) {
    const result = await settle(item, context);
    results.push(result);
    report(result);
  }
  return results;
}

/** Settlements after which the PC is not as it was before. */
export function isIncomplete(settled: Settled): boolean {
  return ['changedByOthers', 'cannotComeBack', 'unreadable', 'failed'].includes(settled.settlement);
}

async function settle(item: Item, context: SettleContext): Promise<Settled> {
  const say = (settlement: Settlement, code: string | null = null): Settled => ({
    room: item.room,
    key: item.key,
    settlement,
    code,
  });
  const room = context.rooms.find((each) => each.kind === item.room);
  if (room === undefined) return say('failed', 'unknownRoom');
  if (item.within !== null && context.made.has(item.within)) return say('goesWithParent');
  const target: unknown = room.target.parse(item.target);
  const before: unknown = item.before === null ? null : room.value.parse(item.before);
  const after: unknown = item.after === null ? null : room.value.parse(item.after);
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
  const [outcome] = await context.session.perform([operation]);
  if (outcome?.status === 'unknown') return confirm(item, room, before, context, say);
  if (outcome?.status !== 'done')
    return say('failed', outcome?.status === 'failed' ? outcome.code : null);
  return item.irreversible === null ? say('restored') : say('cannotComeBack', item.irreversible);
}

/** Without an answer twice, a third try would hardly help: the next run goes on from the journal's report. */
const attempts = 2;

/** After an answer was lost while taking back: what stands there decides, seen by a new session (D8). */
async function confirm(
  item: Item,
  room: AnyRoom,
  before: unknown,
  context: SettleContext,
  say: (settlement: Settlement, code?: string | null) => Settled,
): Promise<Settled> {
  const target: unknown = room.target.parse(item.target);
  const query = room.query(target, context.secrets);
  for (let attempt = 1; ; attempt += 1) {
    await context.session.renew();
    if (query === null) return say('failed', 'unknown');
    const state = stateOf([query], await context.session.ask([query]));
    const sight = look(room, target, state, context.secrets);
    if (sight.seen !== 'known') return say('unreadable', 'unknown');
    if (sameValue(room, sight.value, before)) break;
    const operation = room.move({
      target,
      from: sight.value,
      to: before,
      secrets: context.secrets,
      hangUp: true,
    });
    if (operation === null || attempt > attempts) return say('failed', 'unknown');
    const [outcome] = await context.session.perform([operation]);
    if (outcome?.status === 'done') break;
    if (outcome?.status === 'failed') return say('failed', outcome.code);
  }
  return item.irreversible === null ? say('restored') : say('cannotComeBack', item.irreversible);
}
