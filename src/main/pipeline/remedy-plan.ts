/** The fix of a cause as a plan of its own (D39, D44), and the order by which it is applied. */
import { wisherOfRemedy } from '../../shared/remedy-plan/plan-remedy.ts';
import { remedy, type Remedy } from '../../shared/remedy-plan/remedy.ts';
import type { PlanFacts } from '../../shared/plan/facts.ts';
import { bothScopes } from '../../shared/plan/state.ts';
import type { Asked } from '../transaction/asked.ts';
import { readHomes } from '../transaction/home.ts';
import { readAndPlan } from '../transaction/read-and-plan.ts';
import type { Order } from './apply-owner.ts';
import type { Choices } from './gather.ts';
import { readHost } from './read-host.ts';
import type { Workplace } from './workplace.ts';

export type RemedyOrder = Order<Extract<Asked, { kind: 'remedy' }>>;

/** Rejects with PcUnreadable, HomeUnsafe. */
export async function planRemedy(
  place: Workplace,
  wanted: Omit<Remedy, 'id'>,
  consent: Choices['consent'],
): Promise<RemedyOrder> {
  const own = remedy.parse({ ...wanted, id: place.newId() });
  const host = await readHost(place);
  const { machine, user } = await readHomes(place.homes, bothScopes);
  const facts: PlanFacts = {
    host,
    owned: [...machine.owned, ...user.owned],
    claims: machine.claims,
    connectionStood: false,
    onConflict: 'stop',
    secretsGiven: [],
    consent,
  };
  const wisher = (seen: PlanFacts) => wisherOfRemedy(own, seen);
  const plan = await readAndPlan(place, wisher(facts));
  return { plan, asked: { kind: 'remedy', remedy: own, facts }, wisher };
}
