/**
 * Everything that the simulated PC believes about Windows, one row each, with its source. The code names rows, never
 * words of its own: a refusal without a row does not compile, and a row that no test triggers turns
 * test/main/demo/beliefs.test.ts red. UNCONFIRMED rows are the list of what to try on a real Windows.
 */
import { connectionBeliefs } from './beliefs-connection.ts';
import { dialBeliefs } from './beliefs-dial.ts';
import { ipsecBeliefs } from './beliefs-ipsec.ts';
import { machineBeliefs } from './beliefs-machine.ts';
import type { Behaviour, CannotRead, Refusal } from './belief.ts';

export const beliefs = { ...machineBeliefs, ...connectionBeliefs, ...dialBeliefs, ...ipsecBeliefs };

type Table = typeof beliefs;
export type BeliefId = keyof Table;
type IdsOf<B> = { [K in BeliefId]: Table[K] extends B ? K : never }[BeliefId];

export type RefusalId = IdsOf<Refusal>;
export type CannotReadId = IdsOf<CannotRead>;
export type BehaviourId = IdsOf<Behaviour>;

export function refusal(id: RefusalId): Refusal {
  return beliefs[id];
}

export function reasonNotRead(id: CannotReadId): CannotRead['why'] {
  return beliefs[id].why;
}
