/** What an earlier revision of the profile set and this one no longer wants: given back as undo would (D11). */
import type { AnyRoom } from '../rooms/room.ts';
import { isShared, sameValue } from './decide.ts';
import type { Claim, Facts, OwnedThing } from './facts.ts';
import { bothScopes, look, ownThings, type State } from './state.ts';
import type { Finding, Item, Scope } from './step.ts';

export interface Release {
  items: { item: Item; scope: Scope }[];
  findings: Finding[];
  /** Keys that leave the records of this profile. */
  keys: string[];
}

/** What is given back while the gate is closed (D17): the records stay as they are. */
export const nothingReleased: Release = { items: [], findings: [], keys: [] };

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
  const result: Release = { items: [], findings: [], keys: [] };
  const things = ownThings(id, facts, scopes).filter((thing) => !wanted.has(thing.key));
  for (const room of [...rooms].reverse()) {
    for (const thing of things.filter((each) => each.room === room.kind).reverse()) {
      if (!isReadable(room, thing, facts, state)) {
        result.findings.push(finding('leftUnreadable', thing));
        continue;
      }
      result.keys.push(thing.key);
      if ('holders' in thing && thing.holders.some((holder) => holder !== id)) continue;
      const within = 'within' in thing ? thing.within : null;
      // Undo lets parts go with what they live in; an apply may be rolled back, so it takes them out one by one.
      if (undo && within !== null && willGo(rooms, things, within, facts, state)) continue;
      giveBack(room, thing, undo, facts, state, result);
    }
  }
  return result;
}

/** The part of the facts that giving back needs: undo has no more (D8). */
export type ReleaseFacts = Pick<Facts, 'owned' | 'claims' | 'secretsGiven' | 'consent'>;

function finding(code: string, thing: OwnedThing | Claim): Finding {
  return { code, severity: 'warning', room: thing.room, parameters: { key: thing.key } };
}

function isReadable(
  room: AnyRoom,
  thing: OwnedThing | Claim,
  facts: ReleaseFacts,
  state: State,
): boolean {
  const target: unknown = room.target.parse(thing.target);
  return look(room, target, state, facts.secretsGiven).seen !== 'unreadable';
}

/** True when undo will remove the thing with this key, or when it is gone already. */
function willGo(
  rooms: readonly AnyRoom[],
  things: readonly (OwnedThing | Claim)[],
  key: string,
  facts: ReleaseFacts,
  state: State,
): boolean {
  const thing = things.find((each) => each.key === key);
  const room = rooms.find((each) => each.kind === thing?.room);
  if (thing === undefined || room === undefined || thing.former !== null) return false;
  const sight = look(room, room.target.parse(thing.target), state, facts.secretsGiven);
  if (sight.seen !== 'known') return false;
  return sight.value === null || sameValue(room, sight.value, room.value.parse(thing.ours));
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
  const sight = look(room, target, state, facts.secretsGiven);
  const have = sight.seen === 'known' ? sight.value : ours;
  // Found as wanted and only held, or back already: there is nothing of ours to take away.
  if (sameValue(room, former, ours) || sameValue(room, have, former)) return;
  if (!sameValue(room, have, ours)) {
    result.findings.push(finding('leftAlone', thing));
    return;
  }
  const recorded =
    'irreversible' in thing ? thing.irreversible : (room.irreversible?.(former, ours) ?? null);
  const operation = room.move({
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
