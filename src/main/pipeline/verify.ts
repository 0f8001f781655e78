/** Reads everything again and says what is not as the profile wants it (D19: only what can be seen). */
import { isRewrite, makePlan } from '../../shared/plan/make-plan.ts';
import { queriesOf, stateOf } from '../../shared/plan/state.ts';
import type { Facts } from '../../shared/plan/facts.ts';
import type { Finding, Item, Plan } from '../../shared/plan/step.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Session } from '../transaction/session.ts';

export interface Drift {
  room: string;
  key: string;
  action: Item['action'];
  before: unknown;
  after: unknown;
}

export interface Verification {
  /** True when everything that can be seen is as wanted. */
  asWanted: boolean;
  drift: Drift[];
  /** What comes and goes by itself and is not as the apply left it: no drift. */
  passing: Drift[];
  /** Findings that mean drift although every value is right, for example a rule that is not in force (D18). */
  inForce: Finding[];
  /** Rooms whose value Windows never tells (D10): nothing is claimed about them. */
  notSeen: string[];
  findings: Finding[];
}

/** Codes of findings that count as drift. */
const driftCodes = ['ruleNotInForce', 'negotiatedOtherwise', 'twoStage'];

/** The plan of now: empty if everything is as wanted. */
export async function readAndPlan(
  rooms: readonly AnyRoom[],
  opened: OpenedProfile,
  facts: Facts,
  session: Session,
  simulated: boolean,
): Promise<Plan> {
  const { profile, hash } = opened;
  const queries = queriesOf(rooms, profile, facts);
  const state = stateOf(queries, await session.ask(queries));
  return makePlan(rooms, { profile, profileHash: hash, state, facts, simulated });
}

/**
 * @param unreadable what an item counts as that could not be read: drift, because nobody may trust what he cannot see; or
 * not seen, where the one that reads is not the one that wrote (an unelevated window, D2).
 */
export function judge(
  rooms: readonly AnyRoom[],
  plan: Plan,
  unreadable: 'drift' | 'notSeen' = 'drift',
): Verification {
  const items = plan.steps.flatMap((step) => (step.byHand ? [] : step.items));
  const neverTold = new Set(
    items
      .filter(
        (item) =>
          (unreadable === 'notSeen' && !item.beforeKnown) ||
          rooms.find((room) => room.kind === item.room)?.query(item.target, []) === null,
      )
      .map((item) => item.room),
  );
  const passing = new Set(rooms.filter((room) => room.passing === true).map((room) => room.kind));
  const different = items
    .filter((item) => item.action !== 'none' && !isRewrite(item) && !neverTold.has(item.room))
    .map(({ room, key, action, before, after }) => ({ room, key, action, before, after }));
  const inForce = plan.findings.filter((each) => driftCodes.includes(each.code));
  const drift = different.filter((each) => !passing.has(each.room));
  return {
    asWanted: drift.length === 0 && inForce.length === 0,
    drift,
    passing: different.filter((each) => passing.has(each.room)),
    inForce,
    notSeen: [...neverTold],
    findings: plan.findings,
  };
}

/** The facts as they will be once the plan's records are committed: verification runs before the decision (D6). */
export function factsAfter(facts: Facts, plan: Plan): Facts {
  const others = facts.owned.filter((thing) => thing.profile !== plan.profile.id);
  return { ...facts, owned: [...others, ...plan.records.owned], claims: plan.records.claims };
}
