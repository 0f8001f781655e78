/** One wish of a room and what stands there → one item of the plan, with what is to be said about it. */
import { keyOf } from '../identity/key.ts';
import { aimed } from '../rooms/aim.ts';
import type { AnyRoom, Wish } from '../rooms/room.ts';
import { sameValue } from '../rooms/same-value.ts';
import type { PlanFacts } from './facts.ts';
import type { PlanCode } from './plan-codes.ts';
import { answersOf, look, type Sight, type State } from './state.ts';
import type { Action, Finding, Item } from './step.ts';

export interface Decision {
  item: Item;
  findings: Finding<PlanCode>[];
}

/** Whose wishes are decided, and by what. */
export interface Deciding {
  /** The owner's id. */
  owner: string;
  facts: PlanFacts;
  state: State;
}

/** One wish of a room. */
export interface Wished {
  room: AnyRoom;
  wish: Wish<unknown, unknown>;
  /** The item of the thing that this one lives in, when the same scope decides it. */
  parent: Item | null;
}

export function decide(deciding: Deciding, wished: Wished): Decision {
  const { owner, facts, state } = deciding;
  const { room, wish, parent } = wished;
  const key = keyOf(room.kind, wish.target);
  const sight = look(room, wish.target, state, facts.secretsGiven);
  const owned = facts.owned.find((thing) => thing.owner === owner && thing.key === key);
  const have =
    sight.seen === 'known'
      ? sight.value
      : sight.seen === 'neverTold'
        ? (owned?.ours ?? null)
        : null;
  const comes = room.comes?.byItself(wish.target, answersOf(state), facts.host.windows) === true;
  const after = comes ? have : aimed<unknown>(room, wish.aim, have);
  const satisfied = sight.seen !== 'unreadable' && sameValue(room, have, after);
  const secretGiven = wish.secret !== undefined && facts.secretsGiven.includes(wish.secret);
  /** D10: a secret that is given is always written, also over an equal value. */
  const rewrite = satisfied && secretGiven && after !== null;
  const operation =
    (satisfied && !rewrite) || wish.byHand === true
      ? null
      : room.move({
          target: wish.target,
          from: have,
          to: after,
          secrets: facts.secretsGiven,
          hangUp: facts.consent.hangUp,
          windows: facts.host.windows,
        });
  const idle = satisfied && (!rewrite || operation === null);
  const action: Action = idle
    ? 'none'
    : have === null
      ? 'create'
      : after === null
        ? 'remove'
        : 'update';
  const item: Item = {
    room: room.kind,
    key,
    target: wish.target,
    action,
    before: have,
    after,
    beforeKnown: sight.seen === 'known',
    operation: idle ? null : operation,
    within: wish.within ?? null,
    shared: isShared(room),
    irreversible: null,
  };
  // D10: in a thing that stands there already, what Windows never tells may exist although nobody can say so.
  const stood =
    parent === null ? wish.within !== undefined && facts.connectionStood : parent.before !== null;
  const hidden = sight.seen === 'neverTold' && stood;
  if (!idle && (have !== null || hidden))
    item.irreversible = room.irreversible?.(have, after) ?? null;
  return { item, findings: remarks(deciding, wished, item, sight) };
}

export function isShared(room: AnyRoom): boolean {
  return room.sharing === 'shared' || room.sharing === 'raisable';
}

function remarks(
  { owner, facts }: Deciding,
  { room, wish }: Wished,
  item: Item,
  sight: Sight,
): Finding<PlanCode>[] {
  const foreign = isForeign(item, owner, facts);
  const found: Finding<PlanCode>[] = [];
  const say = (
    code: PlanCode,
    severity: Finding['severity'],
    parameters: Finding['parameters'] = {},
  ) => found.push({ code, severity, room: room.kind, parameters });
  if (sight.seen === 'unreadable') {
    say('unreadable', facts.host.identity.elevated ? 'block' : 'warning', { why: sight.why });
  }
  if (item.action === 'none') return found;
  if (
    wish.secret !== undefined &&
    !facts.secretsGiven.includes(wish.secret) &&
    wish.byHand !== true
  ) {
    say('secretNeeded', 'need', { secret: wish.secret });
  }
  if (item.irreversible !== null && foreign && !facts.consent.irreversible) {
    say('irreversible', 'consent', { code: item.irreversible });
  }
  if (room.sharing === 'named' && item.before !== null && foreign) {
    const other = facts.owned.some((thing) => thing.key === item.key && thing.owner !== owner);
    if (other) say('conflictOtherProfile', 'block');
    else say('conflict', facts.onConflict === 'adopt' ? 'warning' : 'block');
  }
  if (room.sharing === 'shared') {
    const claim = facts.claims.find((each) => each.key === item.key);
    if (claim?.holders.some((holder) => holder !== owner) === true && item.before !== null) {
      say('heldByOtherProfile', 'block');
    }
  }
  return found;
}

/** True when no receipt of this owner names the thing, or the thing that it lives in. */
function isForeign(item: Item, owner: string, { owned }: PlanFacts): boolean {
  const mine = (key: string | null) =>
    owned.some((thing) => thing.owner === owner && thing.key === key);
  return !mine(item.key) && !mine(item.within);
}
