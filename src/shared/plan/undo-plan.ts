/** What undo will do with one owner's things: from receipts and claims alone (D8, D11). Pure, like the plan. */
import type { AnyRoom } from '../rooms/room.ts';
import { canonical } from '../identity/canonical.ts';
import type { PlanCode } from './plan-codes.ts';
import { recordsOf } from './records.ts';
import { release, type Release, type Releasing } from './release.ts';
import { ownThings } from './state.ts';
import type { Finding, Item, Plan, Reason, Scope, Step } from './step.ts';

export interface UndoPlan {
  steps: Step[];
  /** `leftAlone`: others changed it since; `leftUnreadable`: it stays in the receipt. */
  findings: Finding<PlanCode>[];
  /** What goes with the thing that it lives in. */
  going: Release['going'];
  /** What is left in the records when everything succeeds. */
  records: Plan['records'];
}

/** Names of the owner's connections that are in use: undo ends none of them unasked (D24). */
export function connectionsInUse({ rooms, owner, facts, state, scopes }: Releasing): string[] {
  const names = ownThings(owner, facts, scopes).flatMap((thing) => {
    const room = rooms.find((each) => each.kind === thing.room);
    if (room?.inUse === undefined) return [];
    const target: unknown = room.target.parse(thing.target);
    const query = room.query(target, facts.secretsGiven);
    const answer = query === null ? undefined : state[canonical(query)];
    return answer?.ok === true ? (room.inUse(target, answer.value) ?? []) : [];
  });
  return [...new Set(names)];
}

export function makeUndoPlan(releasing: Releasing): UndoPlan {
  const { rooms, owner, facts } = releasing;
  const given = release({ ...releasing, undo: true }, new Set());
  const steps: Step[] = [];
  for (const { item, scope } of given.items) {
    const last = steps.at(-1);
    if (last?.room === item.room && last.scope === scope) last.items.push(item);
    else steps.push(stepBack(rooms, item, scope));
  }
  for (const step of steps) {
    const actions = new Set(step.items.map((item) => item.action));
    step.action = actions.size > 1 ? 'update' : (step.items[0]?.action ?? 'none');
  }
  const { findings, going } = given;
  return { steps, findings, going, records: recordsOf(owner, facts, [], given.keys) };
}

function stepBack(rooms: readonly AnyRoom[], item: Item, scope: Scope): Step {
  const reason: Reason<PlanCode> = { code: 'undo', parameters: {}, source: null };
  return {
    id: `${item.room}.${scope}.back`,
    room: item.room,
    scope,
    action: item.action,
    items: [item],
    reasons: [reason],
    risks: [],
    undo: rooms.find((room) => room.kind === item.room)?.undoCode ?? 'undo',
    byHand: item.operation === null,
  };
}
