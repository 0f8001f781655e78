/** A remedy as an owner of wishes (D39, D44): it says nothing of its own, and chooses nothing beyond every plan's facts. */
import { digest } from '../identity/canonical.ts';
import { factTable, type Seen } from '../plan/acting-facts.ts';
import type { PlanFacts } from '../plan/facts.ts';
import type { OwnerOf } from '../plan/owner.ts';
import { planWishes, queriesOfWishes } from '../plan/plan-wishes.ts';
import { answersOf } from '../plan/state.ts';
import type { Wisher } from '../plan/wisher.ts';
import type { AnyRoom } from '../rooms/room.ts';
import { remedyRooms, type Remedy } from './remedy.ts';

export const remedyFacts = factTable<PlanFacts, Seen>({});

/** The wishes are bound by their hash, as a profile is by that of its bytes (D37). */
function ownerOfRemedy({ id, name, cause, wishes }: Remedy): OwnerOf<'remedy'> {
  return { kind: 'remedy', id, name, cause, hash: digest(wishes) };
}

export function wisherOfRemedy(remedy: Remedy, facts: PlanFacts): Wisher {
  const owner = ownerOfRemedy(remedy);
  const wished = remedyRooms.map((room: AnyRoom) => ({
    room,
    wishes: remedy.wishes
      .filter((each) => each.room === room.kind)
      .map(({ target, aim }) => ({ target, aim, reasons: [] })),
  }));
  return {
    owner,
    facts,
    queries: (rooms, scopes) =>
      queriesOfWishes(rooms, { owner: owner.id, wishes: wished, facts, scopes }),
    plan: ({ rooms, state, simulated, scopes }) =>
      planWishes(rooms, {
        owner,
        wishes: wished.map((each) => ({
          ...each,
          findings: [],
          afterwards: [],
          restart: each.room.restart?.(answersOf(state)) ?? [],
        })),
        findings: [],
        firstStage: null,
        bound: remedyFacts.bound(facts),
        ...{ state, facts, simulated, scopes },
      }),
  };
}
