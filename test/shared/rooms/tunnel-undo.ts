/** Undo as the records allow it: every thing goes back to its former value, later rooms first. */
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import { release } from '../../../src/shared/plan/release.ts';
import { queriesOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import { stateOf } from '../../../src/shared/plan/state.ts';
import type { AnyRoom } from '../../../src/shared/rooms/room.ts';
import { ipsecProfile, profileId, type SmallPc } from './tunnel-fixtures.ts';

export function undoFacts(rooms: readonly AnyRoom[], facts: Facts, pc: SmallPc): void {
  // Without secrets, as a later undo runs.
  const later: Facts = { ...facts, secretsGiven: [] };
  const queries = queriesOfProfile(rooms, ipsecProfile(), later);
  const state = stateOf(
    queries,
    queries.map((query) => pc.ask(query)),
  );
  const released = release({ rooms, owner: profileId, facts: later, state }, new Set());
  for (const { item } of released.items) {
    if (item.operation !== null) pc.perform(item.operation);
  }
  if (released.findings.length > 0) throw new Error(JSON.stringify(released.findings));
}
