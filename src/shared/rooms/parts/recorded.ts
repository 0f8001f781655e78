/**
 * What an earlier apply of this profile wrote in a room. It stands in for the wish where the facts do not say enough
 * (PKCS#12 still locked, no network): else the thing would count as no longer wanted and be given back.
 */
import type { Claim, OwnedThing } from '../../plan/facts.ts';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Room, Wish } from '../room.ts';
import type { Recorded } from '../traits.ts';

/** What of a room reads its records. */
type Stored<T, V> = Pick<Room<T, V, never, never>, 'kind' | 'target' | 'value'>;

/** Wishes to keep what the records of this profile name for the room. */
export function recordedWishes<T, V>(
  room: Stored<T, V>,
  profile: Profile,
  facts: Facts,
): Wish<T, V, typeof keptCode>[] {
  return recordedThings(profile, facts)
    .filter((thing) => thing.room === room.kind)
    .map((thing) => {
      const ours = thing.ours === null ? null : room.value.parse(thing.ours);
      return {
        target: room.target.parse(thing.target),
        aim: ours === null ? { kind: 'absent' } : { kind: 'exactly', value: ours },
        // D11.
        reasons: [{ code: keptCode, parameters: {}, source: null }],
      };
    });
}

/** Everything that the records of this profile name. */
export function recordedThings({ id }: Profile, { owned, claims }: Facts): (OwnedThing | Claim)[] {
  return [
    ...owned.filter((thing) => thing.owner === id),
    ...claims.filter((claim) => claim.holders.includes(id)),
  ];
}

/** What the room's only thing was written as, where records have one that is still to be read. */
export function recordedValue<T, V>(
  room: Pick<Stored<T, V>, 'kind' | 'value'>,
  things: Recorded['things'],
): V | null {
  const parsed = room.value.safeParse(things.find((each) => each.room === room.kind)?.ours);
  return parsed.success ? parsed.data : null;
}

/** Every room that uses `recordedWishes` lists it among its codes. */
export const keptCode = 'keptAsRecorded';
