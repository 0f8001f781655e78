/** Whoever wants something of this PC, with the facts that its plan goes by: all that anybody else knows of it (D39). */
import type { Query } from '../port/query.ts';
import type { AnyRoom } from '../rooms/room.ts';
import type { PlanFacts } from './facts.ts';
import type { Owner } from './owner.ts';
import type { State } from './state.ts';
import type { Plan, Scope } from './step.ts';

export interface PlanInput {
  rooms: readonly AnyRoom[];
  state: State;
  simulated: boolean;
  /** The scopes to plan; both unless a process may read and write only one (D2). */
  scopes?: readonly Scope[] | undefined;
}

export interface Wisher {
  readonly owner: Owner;
  readonly facts: PlanFacts;
  /** All questions of its plan, each once. */
  queries(rooms: readonly AnyRoom[], scopes?: readonly Scope[]): Query[];
  plan(input: PlanInput): Plan;
}
