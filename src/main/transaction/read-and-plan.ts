/** The plan of now: what prepare shows, what the acting side does, what an apply is verified by. Changes nothing. */
import type { PlanFacts } from '../../shared/plan/facts.ts';
import { stateOf } from '../../shared/plan/state.ts';
import type { Plan, Scope } from '../../shared/plan/step.ts';
import type { Wisher } from '../../shared/plan/wisher.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Session } from './session.ts';

interface Place {
  rooms: readonly AnyRoom[];
  session: Pick<Session, 'ask'>;
  simulated: boolean;
}

/** Reads everything that the plan asks for, and plans. Empty if everything is as wanted. */
export async function readAndPlan(
  { rooms, session, simulated }: Place,
  wisher: Wisher,
  scopes?: readonly Scope[],
): Promise<Plan> {
  const queries = wisher.queries(rooms, scopes);
  const state = stateOf(queries, await session.ask(queries));
  return wisher.plan({ rooms, state, simulated, scopes });
}

/** The facts as they will be once the plan's records are committed: verification runs before the decision (D6). */
export function factsAfter<F extends PlanFacts>(facts: F, plan: Plan): F {
  const others = facts.owned.filter((thing) => thing.owner !== plan.owner.id);
  return { ...facts, owned: [...others, ...plan.records.owned], claims: plan.records.claims };
}
