/** plan(profile, state, facts): pure and deterministic (D1). Reads no clock, no PC, no environment. */
import { canonical, digest, sameJson } from '../identity/canonical.ts';
import type { Profile } from '../profile/profile.ts';
import { withRasManRestart } from '../rooms/parts/rasman-restart.ts';
import type { AnyRoom, Wish } from '../rooms/room.ts';
import { boundFacts } from './acting-facts.ts';
import { decide } from './decide.ts';
import type { Facts } from './facts.ts';
import { gateOf } from './gate.ts';
import { generalFindings } from './general-findings.ts';
import { recordsOf, type Wanted } from './records.ts';
import { nothingReleased, release } from './release.ts';
import { answersOf, bothScopes, type State } from './state.ts';
import { weakeningsOf } from './weakenings.ts';
import {
  planVersion,
  type Action,
  type Afterwards,
  type Coded,
  type Finding,
  type Item,
  type Plan,
  type Reason,
  type Scope,
  type Step,
} from './step.ts';

export interface PlanInput {
  profile: Profile;
  /** SHA-256 of the payload bytes that were parsed (D14). */
  profileHash: string;
  state: State;
  facts: Facts;
  simulated: boolean;
  /** The scopes to plan; both unless a process may read and write only one (D2). */
  scopes?: readonly Scope[];
}

/** The plan of one profile on one PC. Throws only for a defect: a state that lacks the answer to a query. */
export function makePlan(rooms: readonly AnyRoom[], input: PlanInput): Plan {
  const { profile, facts, state, scopes = bothScopes } = input;
  const findings: Finding[] = generalFindings(profile, facts);
  const wanted: (Wanted & { wish: Wish<unknown, unknown> })[] = [];
  const answer = answersOf(state);
  const gate = gateOf(rooms, profile, facts, answer);
  for (const room of gate.open) {
    const wishes = room.want(profile, facts);
    const ours = wishes.filter((wish) => scopes.includes(room.scope(wish.target)));
    for (const wish of ours) {
      const scope = room.scope(wish.target);
      const parent =
        wanted.find((each) => each.item.key === wish.within && each.scope === scope)?.item ?? null;
      const decision = decide(room, wish, profile, facts, state, parent);
      findings.push(...decision.findings);
      wanted.push({ item: decision.item, scope, wish });
    }
    // A room whose things are all of the other scope is judged where they are changed, and with what is read there.
    const isElsewhere = wishes.length > 0 && ours.length === 0;
    if (!isElsewhere) findings.push(...(room.findings?.(profile, facts, answer) ?? []));
  }
  const keys = new Set(wanted.map(({ item }) => item.key));
  const given = gate.closed
    ? nothingReleased
    : release(rooms, profile.id, facts, state, keys, { scopes });
  findings.push(...gate.findings, ...given.findings);
  const steps = stepsOf(rooms, wanted, given.items);
  const changing = rooms.filter((room) =>
    steps.some((step) => step.room === room.kind && step.action !== 'none'),
  );
  const restart = [
    ...gate.reasons,
    ...changing.flatMap((room) => room.restart?.(profile, facts, answer) ?? []),
  ];
  const afterwards = unique(
    changing.flatMap((room) => room.afterwards?.(profile, facts, answer) ?? []),
  );
  // D37: the profile, the choices, what steps use of what was seen, and everything that is performed.
  const bound = { profile: input.profileHash, facts: boundFacts(facts) };
  const digestOf = (scope: Scope) =>
    digest({
      ...bound,
      steps: steps.filter((step) => step.scope === scope),
      afterwards: afterwards.filter((each) => each.scope === scope),
    });
  return {
    format: 'roadwarrior-plan',
    version: planVersion,
    profile: {
      id: profile.id,
      revision: profile.revision,
      name: profile.name,
      hash: input.profileHash,
    },
    weakenings: weakeningsOf(profile, findings),
    windows: facts.host.windows,
    simulated: input.simulated,
    steps,
    findings: withRasManRestart(findings, afterwards),
    afterwards,
    restart: { needed: restart.length > 0, reasons: restart },
    records: recordsOf(profile.id, facts, wanted, given.keys),
    digest: { machine: digestOf('machine'), user: digestOf('user') },
  };
}

/** True when nothing would be written, apart from secrets that are written again because they were given (D10). */
export function isEmpty(plan: Plan): boolean {
  return plan.steps.every((step) =>
    step.items.every((item) => item.action === 'none' || isRewrite(item)),
  );
}

/** A secret written again over an equal value. */
export function isRewrite(item: Item): boolean {
  return item.action !== 'none' && sameJson(item.before, item.after);
}

/** Findings that keep a plan from being applied. */
export function obstacles(plan: Plan): Finding[] {
  return plan.findings.filter((each) => ['block', 'need', 'consent'].includes(each.severity));
}

function stepsOf(
  rooms: readonly AnyRoom[],
  wanted: readonly (Wanted & { wish: Wish<unknown, unknown> })[],
  given: readonly Wanted[],
): Step[] {
  const steps: Step[] = [];
  // Things with names go first, so that the names become free again.
  const back = stepsBack(rooms, given);
  const isLast = (each: Step) =>
    each.items.some((item) => item.shared) ||
    rooms.find((room) => room.kind === each.room)?.givenBackLast === true;
  steps.push(...back.filter((each) => !isLast(each)));
  for (const room of rooms) {
    const groups = new Map<string, (typeof wanted)[number][]>();
    for (const each of wanted.filter(({ item }) => item.room === room.kind)) {
      const { apart } = each.wish;
      const id = `${room.kind}.${each.scope}${apart === undefined ? '' : `.${apart}`}`;
      groups.set(id, [...(groups.get(id) ?? []), each]);
    }
    for (const [id, items] of groups) {
      const changing = items.filter((each) => each.item.action !== 'none');
      const risks = changing.flatMap((each) => each.wish.risks ?? []);
      // What already stands as wanted needs no reason, unless the whole step does.
      const told = changing.length > 0 ? changing : items;
      const reasons = told.flatMap((each) => each.wish.reasons);
      const byHand = changing.some((each) => each.wish.byHand === true);
      const scope = items[0]?.scope ?? 'machine';
      steps.push(step(id, room, scope, items, unique(reasons), unique(risks), byHand));
    }
  }
  // Machine-wide things go last: a key that was deleted cannot come back when a later step fails. So does a guard.
  steps.push(...back.filter(isLast));
  return steps;
}

/** What is given back, in reverse order of the rooms. */
function stepsBack(rooms: readonly AnyRoom[], given: readonly Wanted[]): Step[] {
  const reason: Reason = { code: 'noLongerWanted', parameters: {}, source: 'D11' };
  return [...rooms].reverse().flatMap((room) =>
    (['machine', 'user'] as const).flatMap((scope) => {
      const items = given.filter((each) => each.scope === scope && each.item.room === room.kind);
      if (items.length === 0) return [];
      return [step(`${room.kind}.${scope}.back`, room, scope, items, [reason], [], false)];
    }),
  );
}

function step(
  id: string,
  room: AnyRoom,
  scope: Scope,
  wanted: readonly Wanted[],
  reasons: Reason[],
  risks: Coded[],
  byHand: boolean,
): Step {
  const items = wanted.map((each) => each.item);
  const actions = new Set<Action>(
    items.map((each) => each.action).filter((each) => each !== 'none'),
  );
  const [only = 'none'] = actions;
  const action: Action = actions.size > 1 ? 'update' : only;
  return { id, room: room.kind, scope, action, items, reasons, risks, undo: room.undoCode, byHand };
}

function unique<T extends Afterwards | Coded | Reason>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [canonical(each), each])).values()];
}
