/**
 * Says what is not as wanted (D19: only what can be seen). One judge, whoever knows what is wanted: a profile by its
 * plan, or the receipts of an apply (verify-installed.ts).
 */
import type { ServiceNames } from '../../shared/plan/service-names.ts';
import { sameValue } from '../../shared/rooms/same-value.ts';
import { bothScopes, type Sight } from '../../shared/plan/state.ts';
import type { Action, Finding, Item, Plan, Scope } from '../../shared/plan/step.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import { twoStageCode, type Drifts, type With } from '../../shared/rooms/traits.ts';

/** One thing: as it stands there, and as it is wanted. */
export interface Comparison {
  room: string;
  key: string;
  scope: Scope;
  /** Means something only where it was seen. */
  have: unknown;
  want: unknown;
  seen: Sight['seen'];
}

export interface Drift {
  room: string;
  key: string;
  scope: Scope;
  /** What would put it right. */
  action: Exclude<Action, 'none'>;
  before: unknown;
  after: unknown;
}

export interface Verification {
  /** True when everything that can be seen is as wanted. */
  asWanted: boolean;
  drift: Drift[];
  /** What comes and goes by itself and is not as the apply left it: no drift. */
  passing: Drift[];
  /** What could not be read: nobody may trust what he cannot see. */
  unreadable: Pick<Drift, 'room' | 'key' | 'scope'>[];
  /** Findings that mean drift although every value is right, for example a rule that is not in force (D18). */
  inForce: Finding[];
  /** Rooms whose value Windows never tells (D10): nothing is claimed about them. */
  notSeen: string[];
  findings: Finding[];
  serviceNames: ServiceNames;
}

export interface JudgeOptions {
  /** What was not asked for is not judged. Default: both. */
  scopes?: readonly Scope[];
  /**
   * What could not be read keeps the rest from counting as wanted (default), or is only told, where the one that reads
   * is not the one that wrote (an unelevated window, D2).
   */
  unreadable?: 'counts' | 'isTold';
  /** Right after the first of two stages (D17): that Windows has to be restarted before the rest is what it wanted. */
  firstStage?: boolean;
  serviceNames?: ServiceNames;
}

export function judge(
  rooms: readonly AnyRoom[],
  compared: readonly Comparison[],
  findings: readonly Finding[],
  {
    scopes = bothScopes,
    unreadable = 'counts',
    firstStage = false,
    serviceNames = {},
  }: JudgeOptions = {},
): Verification {
  const asked = compared.filter((each) => scopes.includes(each.scope));
  const isPassing = ({ room }: { room: string }) => roomOf(rooms, room)?.passing === true;
  const different = asked.filter((each) => isDifferent(rooms, each)).map(driftOf);
  const drift = different.filter((each) => !isPassing(each));
  const notRead = asked
    .filter((each) => each.seen === 'unreadable' && !isPassing(each))
    .map(({ room, key, scope }) => ({ room, key, scope }));
  const inForce = findings.filter(
    (each) =>
      countsAsDrift(rooms, each) &&
      !(firstStage && each.code === twoStageCode) &&
      scopes.includes(scopeOf(each, compared)),
  );
  const isTrusted = unreadable === 'isTold' || notRead.length === 0;
  return {
    asWanted: drift.length === 0 && inForce.length === 0 && isTrusted,
    drift,
    passing: different.filter(isPassing),
    unreadable: notRead,
    inForce,
    notSeen: [
      ...new Set(asked.filter((each) => each.seen === 'neverTold').map(({ room }) => room)),
    ],
    findings: [...findings],
    serviceNames,
  };
}

/** Judges by a plan of now: what it would change is not as the profile wants it. */
export function judgePlan(
  rooms: readonly AnyRoom[],
  plan: Plan,
  options: JudgeOptions = {},
): Verification {
  const compared = plan.steps.flatMap(({ scope, items }) =>
    items.map((item): Comparison => {
      const { room, key, before, after } = item;
      return { room, key, scope, have: before, want: after, seen: seenOf(rooms, item) };
    }),
  );
  return judge(rooms, compared, plan.findings, { serviceNames: plan.serviceNames, ...options });
}

function seenOf(rooms: readonly AnyRoom[], item: Item): Sight['seen'] {
  if (item.beforeKnown) return 'known';
  return roomOf(rooms, item.room)?.query(item.target, []) === null ? 'neverTold' : 'unreadable';
}

function isDifferent(rooms: readonly AnyRoom[], { room, seen, have, want }: Comparison): boolean {
  const own = roomOf(rooms, room);
  return seen === 'known' && own !== undefined && !sameValue(own, have, want);
}

function driftOf({ room, key, scope, have, want }: Comparison): Drift {
  const action = have === null ? 'create' : want === null ? 'remove' : 'update';
  return { room, key, scope, action, before: have, after: want };
}

function countsAsDrift(rooms: readonly With<Drifts>[], { room, code }: Finding): boolean {
  return room !== null && roomOf(rooms, room)?.driftCodes?.includes(code) === true;
}

/** A finding belongs where its room's things are. */
function scopeOf({ room }: Finding, compared: readonly Comparison[]): Scope {
  return compared.find((each) => each.room === room)?.scope ?? 'machine';
}

function roomOf<R extends { kind: string }>(rooms: readonly R[], kind: string): R | undefined {
  return rooms.find((each) => each.kind === kind);
}
