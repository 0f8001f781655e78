/** What an earlier revision of the profile set and this one no longer wants: given back as undo would (D11). */
import type { AnyRoom } from '../rooms/room.ts';
import { sameValue } from '../rooms/same-value.ts';
import { isShared } from './decide.ts';
import type { Claim, Facts, OwnedThing } from './facts.ts';
import type { PlanCode } from './plan-codes.ts';
import { bothScopes, look, ownThings, type Sight, type State } from './state.ts';
import type { Finding, Item, Scope } from './step.ts';

export interface Release {
  items: { item: Item; scope: Scope }[];
  findings: Finding<PlanCode>[];
  /** Keys that leave the records of this profile. */
  keys: string[];
  /** What goes with the thing that it lives in (undo only): nothing is sent for it. */
  going: (OwnedThing | Claim)[];
}

/** What is given back while the gate is closed (D17): the records stay as they are. */
export const nothingReleased: Release = { items: [], findings: [], keys: [], going: [] };

/** `wanted` = keys that the new plan still wants. Later things first, so that parts go before what they live in. */
export function release(
  rooms: readonly AnyRoom[],
  id: string,
  facts: ReleaseFacts,
  state: State,
  wanted: ReadonlySet<string>,
  options: { scopes?: readonly Scope[]; undo?: boolean } = {},
): Release {
  const { scopes = bothScopes, undo = false } = options;
  const result: Release = { items: [], findings: [], keys: [], going: [] };
  const things = ownThings(id, facts, scopes).filter((thing) => !wanted.has(thing.key));
  for (const room of [...rooms].reverse()) {
    for (const thing of things.filter((each) => each.room === room.kind).reverse()) {
      const sight = see(room, thing, facts, state);
      if (sight.seen === 'unreadable') {
        result.findings.push(finding('leftUnreadable', thing, { why: sight.why }));
        continue;
      }
      result.keys.push(thing.key);
      if ('holders' in thing && thing.holders.some((holder) => holder !== id)) continue;
      const within = 'within' in thing ? thing.within : null;
      // Undo lets parts go with what they live in; an apply may be rolled back, so it takes them out one by one.
      if (undo && within !== null && goesWith(rooms, things, within, sight, facts, state)) {
        result.going.push(thing);
        continue;
      }
      giveBack(room, thing, undo, facts, state, result);
    }
  }
  // A newer version wrote it: this one does not know how to take it back, and does not forget it.
  const unknown = things.filter((each) => !rooms.some((room) => room.kind === each.room));
  result.findings.push(
    ...unknown.map((each) => finding('leftUnreadable', each, { why: 'unknownRoom' })),
  );
  return result;
}

/** The part of the facts that giving back needs: undo has no more (D8). */
export type ReleaseFacts = Pick<Facts, 'owned' | 'claims' | 'secretsGiven' | 'consent'>;

function finding(
  code: PlanCode,
  { room, key }: OwnedThing | Claim,
  more: Finding['parameters'] = {},
): Finding<PlanCode> {
  return { code, severity: 'warning', room, parameters: { key, ...more } };
}

function see(room: AnyRoom, thing: OwnedThing | Claim, facts: ReleaseFacts, state: State): Sight {
  const target: unknown = room.target.parse(thing.target);
  return look(room, target, state, facts.secretsGiven);
}

/**
 * True when undo will remove the thing with this key, or when it is gone already. A part that outlived it (an earlier undo
 * saw that) is taken out by itself.
 */
function goesWith(
  rooms: readonly AnyRoom[],
  things: readonly (OwnedThing | Claim)[],
  key: string,
  part: Sight,
  facts: ReleaseFacts,
  state: State,
): boolean {
  const thing = things.find((each) => each.key === key);
  const room = rooms.find((each) => each.kind === thing?.room);
  if (thing === undefined || room === undefined || thing.former !== null) return false;
  const sight = see(room, thing, facts, state);
  if (sight.seen !== 'known') return false;
  if (sight.value === null) return part.seen !== 'known' || part.value === null;
  return sameValue(room, sight.value, room.value.parse(thing.ours));
}

function giveBack(
  room: AnyRoom,
  thing: OwnedThing | Claim,
  undo: boolean,
  facts: ReleaseFacts,
  state: State,
  result: Release,
): void {
  const target: unknown = room.target.parse(thing.target);
  const former: unknown = thing.former === null ? null : room.value.parse(thing.former);
  const ours: unknown = thing.ours === null ? null : room.value.parse(thing.ours);
  const sight = see(room, thing, facts, state);
  const have = sight.seen === 'known' ? sight.value : ours;
  const recorded =
    'irreversible' in thing ? thing.irreversible : (room.irreversible?.(former, ours) ?? null);
  const isHeld = sameValue(room, former, ours);
  // A secret of ours over an equal value: nothing else shows that it cannot come back (D10).
  const isRewritten = undo && isHeld && 'irreversible' in thing && recorded !== null;
  // Found as wanted and only held, or back already: there is nothing of ours to take away.
  if ((isHeld || sameValue(room, have, former)) && !isRewritten) return;
  if (!isRewritten && !sameValue(room, have, ours)) {
    result.findings.push(finding('leftAlone', thing));
    return;
  }
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
  if (operation === null && !undo) {
    result.findings.push(finding('leftAlone', thing));
    return;
  }
  result.items.push({
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
  });
}
