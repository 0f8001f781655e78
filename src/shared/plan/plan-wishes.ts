/**
 * planWishes(owner, wishes, state, facts): pure and deterministic (D1, D39). Reads no clock, no PC, no environment, and does not
 * know what its owner is.
 */
import { digest, distinct } from '../identity/canonical.ts';
import { serviceNamesOf } from './service-names.ts';
import type { Query } from '../port/query.ts';
import type { AnyRoom, Wish } from '../rooms/room.ts';
import { decide } from './decide.ts';
import type { PlanFacts } from './facts.ts';
import type { Owner } from './owner.ts';
import { isChanging } from './predicates.ts';
import type { PlanCode } from './plan-codes.ts';
import { recordsOf, type Decided } from './records.ts';
import { nothingReleased, release } from './release.ts';
import { bothScopes, ownThings, queriesOfThings, type State } from './state.ts';
import {
  planVersion,
  type Action,
  type Afterwards,
  type Finding,
  type Plan,
  type Reason,
  type Scope,
  type Step,
} from './step.ts';

/** What an owner wants of one room. */
export interface RoomWishes {
  room: AnyRoom;
  wishes: readonly Wish<unknown, unknown>[];
}

/** The same with what is to be said of it. */
interface ToldWishes extends RoomWishes {
  /** Said by the side that plans one of these wishes, or any side where there are none. */
  findings: readonly Finding[];
  /** Where something of the room changes: what is done at the end, and why Windows has to be restarted. */
  afterwards: readonly Afterwards[];
  restart: readonly Reason[];
}

export interface WishesInput {
  owner: Owner;
  /** In the order in which things are made. */
  wishes: readonly ToldWishes[];
  /** Said before anything else. */
  findings: readonly Finding[];
  /** Where these wishes are only what has to stand before a restart (D17): nothing is given back yet. */
  firstStage: { reasons: readonly Reason[]; findings: readonly Finding[] } | null;
  state: State;
  facts: PlanFacts;
  /** What an approval binds besides the owner and what is performed (D37). */
  bound: object;
  simulated: boolean;
  /** The scopes to plan; both unless a process may read and write only one (D2). */
  scopes?: readonly Scope[] | undefined;
}

/** What has to be asked for a plan: what is wanted, and what is held already. One gather asks it in one go (D3). */
export function queriesOfWishes(
  rooms: readonly AnyRoom[],
  {
    owner,
    wishes,
    facts,
    scopes,
  }: Pick<WishesInput, 'facts' | 'scopes'> & {
    /** Its id. */
    owner: string;
    wishes: readonly RoomWishes[];
  },
): Query[] {
  const wanted = wishes.flatMap(({ room, wishes }) =>
    ofScopes(room, wishes, scopes).flatMap(({ target }) => [
      room.query(target, facts.secretsGiven),
      ...(room.comes?.ask(target) ?? []),
    ]),
  );
  return distinct([
    ...wanted.filter((each) => each !== null),
    ...queriesOfThings(rooms, ownThings(owner, facts, scopes), facts.secretsGiven),
  ]);
}

/** One decided wish. */
interface Wanted extends Decided {
  wish: Wish<unknown, unknown>;
}

/**
 * The plan of one owner on one PC. Throws only for a defect: a state that lacks the answer to a query.
 * @param rooms all that records may name
 */
export function planWishes(rooms: readonly AnyRoom[], input: WishesInput): Plan {
  const { owner, facts, state, scopes, firstStage } = input;
  const findings = [...input.findings];
  const wanted: Wanted[] = [];
  for (const { room, wishes, findings: told } of input.wishes) {
    const ours = ofScopes(room, wishes, scopes);
    for (const wish of ours) {
      const scope = room.scope(wish.target);
      const parent =
        wanted.find((each) => each.item.key === wish.within && each.scope === scope)?.item ?? null;
      const decision = decide({ owner: owner.id, facts, state }, { room, wish, parent });
      findings.push(...decision.findings);
      wanted.push({ item: decision.item, scope, wish });
    }
    // A room whose things are all of the other scope is judged where they are changed, and with what is read there.
    const isElsewhere = wishes.length > 0 && ours.length === 0;
    if (!isElsewhere) findings.push(...told);
  }
  const keys = new Set(wanted.map(({ item }) => item.key));
  const given =
    firstStage === null
      ? release({ rooms, owner: owner.id, facts, state, scopes }, keys)
      : nothingReleased;
  findings.push(...(firstStage?.findings ?? []), ...given.findings);
  const steps = stepsOf(rooms, wanted, given.items);
  const changing = input.wishes.filter(({ room }) =>
    steps.some((step) => step.room === room.kind && isChanging(step)),
  );
  const restart = [...(firstStage?.reasons ?? []), ...changing.flatMap((each) => each.restart)];
  const afterwards = distinct(changing.flatMap((each) => each.afterwards));
  // D37: the owner, the choices, what steps use of what was seen, and everything that is performed.
  const bound = { owner, facts: input.bound };
  const digestOf = (scope: Scope) =>
    digest({
      ...bound,
      steps: steps.filter((step) => step.scope === scope),
      afterwards: afterwards.filter((each) => each.scope === scope),
    });
  return {
    format: 'roadwarrior-plan',
    version: planVersion,
    owner,
    weakenings: [],
    windows: facts.host.windows,
    simulated: input.simulated,
    steps,
    findings: onceEach(findings),
    afterwards,
    restart: { needed: restart.length > 0, reasons: restart },
    serviceNames: serviceNamesOf(state),
    records: recordsOf(owner.id, facts, wanted, given.keys),
    digest: { machine: digestOf('machine'), user: digestOf('user') },
  };
}

/** R1: the same reason why n things could not be read is one finding; of no room where it is of several. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const same = (a: Finding, b: Finding) =>
    a.code === 'unreadable' && b.code === a.code && a.parameters['why'] === b.parameters['why'];
  return findings.flatMap((each, at) => {
    if (findings.slice(0, at).some((earlier) => same(earlier, each))) return [];
    const rooms = new Set(findings.filter((other) => same(other, each)).map(({ room }) => room));
    return [rooms.size > 1 ? { ...each, room: null } : each];
  });
}

function ofScopes(
  room: AnyRoom,
  wishes: RoomWishes['wishes'],
  scopes: readonly Scope[] = bothScopes,
): Wish<unknown, unknown>[] {
  return wishes.filter((wish) => scopes.includes(room.scope(wish.target)));
}

function stepsOf(
  rooms: readonly AnyRoom[],
  wanted: readonly Wanted[],
  given: readonly Decided[],
): Step[] {
  const steps: Step[] = [];
  // Things with names go first, so that the names become free again.
  const back = stepsBack(rooms, given);
  const isLast = (each: Step) =>
    each.items.some((item) => item.shared) ||
    rooms.find((room) => room.kind === each.room)?.givenBackLast === true;
  steps.push(...back.filter((each) => !isLast(each)));
  for (const room of rooms) {
    const groups = new Map<string, Wanted[]>();
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
      steps.push({
        ...stepOf({ id, room, scope, items }),
        reasons: distinct(reasons),
        risks: distinct(risks),
        byHand,
      });
    }
  }
  // Machine-wide things go last: a key that was deleted cannot come back when a later step fails. So does a guard.
  steps.push(...back.filter(isLast));
  return steps;
}

/** What is given back, in reverse order of the rooms. */
function stepsBack(rooms: readonly AnyRoom[], given: readonly Decided[]): Step[] {
  // D11.
  const reason: Reason<PlanCode> = { code: 'noLongerWanted', parameters: {}, source: null };
  return [...rooms].reverse().flatMap((room) =>
    (['machine', 'user'] as const).flatMap((scope) => {
      const items = given.filter((each) => each.scope === scope && each.item.room === room.kind);
      if (items.length === 0) return [];
      const id = `${room.kind}.${scope}.back`;
      return [{ ...stepOf({ id, room, scope, items }), reasons: [reason] }];
    }),
  );
}

interface StepParts {
  id: string;
  room: AnyRoom;
  scope: Scope;
  items: readonly Decided[];
}

function stepOf({ id, room, scope, items: decided }: StepParts): Step {
  const items = decided.map((each) => each.item);
  const actions = new Set<Action>(
    items.map((each) => each.action).filter((each) => each !== 'none'),
  );
  const [only = 'none'] = actions;
  const action: Action = actions.size > 1 ? 'update' : only;
  const plain = { reasons: [], risks: [], byHand: false };
  return { id, room: room.kind, scope, action, items, undo: room.undoCode, ...plain };
}
