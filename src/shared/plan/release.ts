/** What an owner has set and no longer wants, as with a new revision of a profile: given back as undo would (D11). */
import type { AnyRoom } from '../rooms/room.ts';
import { sameValue } from '../rooms/same-value.ts';
import { isShared } from './decide.ts';
import type { Claim, OwnedThing, PlanFacts } from './facts.ts';
import type { PlanCode } from './plan-codes.ts';
import { bothScopes, look, ownThings, type Sight, type State } from './state.ts';
import type { Finding, Item, Scope } from './step.ts';

export interface Release {
  items: { item: Item; scope: Scope }[];
  findings: Finding<PlanCode>[];
  /** Keys that leave the records of this owner. */
  keys: string[];
  /** What goes with the thing that it lives in (undo only): nothing is sent for it. */
  going: (OwnedThing | Claim)[];
}

/** What is given back while the gate is closed (D17): the records stay as they are. */
export const nothingReleased: Release = { items: [], findings: [], keys: [], going: [] };

/** The part of the facts that giving back needs: undo has no more (D8). */
export type ReleaseFacts = Pick<PlanFacts, 'owned' | 'claims' | 'secretsGiven' | 'consent'>;

/** Whose things they are, and what stands there. */
export interface Releasing {
  rooms: readonly AnyRoom[];
  /** The owner's id. */
  owner: string;
  facts: ReleaseFacts;
  state: State;
  /** Default: both. */
  scopes?: readonly Scope[] | undefined;
  /** Everything goes, part with parent, and what cannot come back is listed. */
  undo?: boolean;
}

/** `wanted` = keys that the new plan still wants. Later things first, so that parts go before what they live in. */
export function release(releasing: Releasing, wanted: ReadonlySet<string>): Release {
  const { rooms, owner, facts, scopes = bothScopes, undo = false } = releasing;
  const result: Release = { items: [], findings: [], keys: [], going: [] };
  const things = ownThings(owner, facts, scopes).filter((thing) => !wanted.has(thing.key));
  for (const room of [...rooms].reverse()) {
    for (const thing of things.filter((each) => each.room === room.kind).reverse()) {
      const sight = see(releasing, room, thing);
      if (sight.seen === 'unreadable') {
        result.findings.push(finding('leftUnreadable', thing, { why: sight.why }));
        continue;
      }
      result.keys.push(thing.key);
      if ('holders' in thing && thing.holders.some((holder) => holder !== owner)) continue;
      const within = 'within' in thing ? thing.within : null;
      // Undo lets parts go with what they live in; an apply may be rolled back, so it takes them out one by one.
      if (undo && within !== null && goesWith(releasing, things, within, sight)) {
        result.going.push(thing);
        continue;
      }
      const given = giveBack(releasing, room, thing);
      if (given === 'leftAlone')
        result.findings.push(finding('leftAlone', thing, whyLeft(room, thing, sight)));
      else if (given !== null) result.items.push(given);
    }
  }
  // A newer version wrote it: this one does not know how to take it back, and does not forget it.
  const unknown = things.filter((each) => !rooms.some((room) => room.kind === each.room));
  result.findings.push(
    ...unknown.map((each) => finding('leftUnreadable', each, { why: 'unknownRoom' })),
  );
  return result;
}

function finding(
  code: PlanCode,
  { room, key }: OwnedThing | Claim,
  more: Finding['parameters'] = {},
): Finding<PlanCode> {
  return { code, severity: 'warning', room, parameters: { key, ...more } };
}

/** What is the matter with a thing that is left, where nobody can use it any more (R2). */
function whyLeft(room: AnyRoom, thing: OwnedThing | Claim, sight: Sight): Finding['parameters'] {
  const wreck = wreckOf(room, thing, sight);
  return wreck === null ? {} : { why: wreck.code };
}

function wreckOf(room: AnyRoom, thing: OwnedThing | Claim, sight: Sight) {
  if (sight.seen !== 'known' || sight.value === null) return null;
  return room.wreck?.(sight.value, thing.former) ?? null;
}

function see({ facts, state }: Releasing, room: AnyRoom, thing: OwnedThing | Claim): Sight {
  const target: unknown = room.target.parse(thing.target);
  return look(room, target, state, facts.secretsGiven);
}

/**
 * True when undo will remove the thing with this key, or when it is gone already. A part that outlived it (an earlier undo
 * saw that) is taken out by itself.
 */
function goesWith(
  releasing: Releasing,
  things: readonly (OwnedThing | Claim)[],
  key: string,
  part: Sight,
): boolean {
  const thing = things.find((each) => each.key === key);
  const room = releasing.rooms.find((each) => each.kind === thing?.room);
  if (thing === undefined || room === undefined || thing.former !== null) return false;
  const sight = see(releasing, room, thing);
  if (sight.seen !== 'known') return false;
  if (sight.value === null) return part.seen !== 'known' || part.value === null;
  const isOurs = sameValue(room, sight.value, room.value.parse(thing.ours));
  return isOurs || wreckOf(room, thing, sight)?.ours === true;
}

/** Null where there is nothing of ours to take away; `leftAlone` where it is not, or cannot be, taken back. */
function giveBack(
  releasing: Releasing,
  room: AnyRoom,
  thing: OwnedThing | Claim,
): Release['items'][number] | 'leftAlone' | null {
  const { facts, undo = false } = releasing;
  const target: unknown = room.target.parse(thing.target);
  const former: unknown = thing.former === null ? null : room.value.parse(thing.former);
  const ours: unknown = thing.ours === null ? null : room.value.parse(thing.ours);
  const sight = see(releasing, room, thing);
  const have = sight.seen === 'known' ? sight.value : ours;
  const recorded =
    'irreversible' in thing ? thing.irreversible : (room.irreversible?.(former, ours) ?? null);
  const isHeld = sameValue(room, former, ours);
  // A secret of ours over an equal value: nothing else shows that it cannot come back (D10).
  const isRewritten = undo && isHeld && 'irreversible' in thing && recorded !== null;
  // Found as wanted and only held, or back already.
  if ((isHeld || sameValue(room, have, former)) && !isRewritten) return null;
  const isRemains = wreckOf(room, thing, sight)?.ours === true;
  if (!isRewritten && !isRemains && !sameValue(room, have, ours)) return 'leftAlone';
  const operation = isRewritten
    ? null
    : room.move({
        target,
        from: have,
        to: former,
        secrets: facts.secretsGiven,
        hangUp: facts.consent.hangUp,
      });
  // An apply says that it stays; undo lists it among what cannot come back.
  if (operation === null && !undo) return 'leftAlone';
  return {
    scope: 'scope' in thing ? thing.scope : 'machine',
    item: {
      room: room.kind,
      key: thing.key,
      target,
      action: former === null ? 'remove' : 'update',
      before: have,
      after: former,
      beforeKnown: sight.seen === 'known',
      operation,
      within: 'within' in thing ? thing.within : null,
      shared: isShared(room),
      irreversible: recorded ?? (undo ? null : (room.irreversible?.(have, former) ?? null)),
    },
  };
}
