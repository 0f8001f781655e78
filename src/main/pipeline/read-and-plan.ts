/** The plan of now: what prepare shows, what an apply is verified by, what `--verify` judges. Changes nothing. */
import type { Facts } from '../../shared/profile-plan/facts.ts';
import { planProfile, queriesOfProfile } from '../../shared/profile-plan/plan-profile.ts';
import { stateOf } from '../../shared/plan/state.ts';
import type { Plan } from '../../shared/plan/step.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { Workplace } from './workplace.ts';

/** Reads everything that the profile's plan asks for, and plans. Empty if everything is as wanted. */
export async function readAndPlan(
  { rooms, session, simulated }: Pick<Workplace, 'rooms' | 'session' | 'simulated'>,
  { profile, hash }: OpenedProfile,
  facts: Facts,
): Promise<Plan> {
  const queries = queriesOfProfile(rooms, profile, facts);
  const state = stateOf(queries, await session.ask(queries));
  return planProfile(rooms, { profile, profileHash: hash, state, facts, simulated });
}

/** The facts as they will be once the plan's records are committed: verification runs before the decision (D6). */
export function factsAfter(facts: Facts, plan: Plan): Facts {
  const others = facts.owned.filter((thing) => thing.owner !== plan.owner.id);
  return { ...facts, owned: [...others, ...plan.records.owned], claims: plan.records.claims };
}
