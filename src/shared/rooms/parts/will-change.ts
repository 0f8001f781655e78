/** Does this room change anything? For findings that only matter when it does. */
import { sameJson } from '../../identity/canonical.ts';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Answers, QueryKind } from '../../port/query.ts';
import type { Room } from '../room.ts';

/** False where the state could not be read: the plan says so by itself. A secret that is only rewritten is no change. */
export function willChange<T, V, K extends QueryKind>(
  room: Pick<Room<T, V, K, string>, 'want' | 'query' | 'find' | 'same'>,
  profile: Profile,
  facts: Facts,
  answer: Answers,
): boolean {
  return room.want(profile, facts).some((wish) => {
    const query = room.query(wish.target, facts.secretsGiven);
    const read = query === null ? undefined : answer(query);
    if (read?.ok !== true) return false;
    const have = room.find(wish.target, read.value);
    const aim = wish.aim(have);
    if (have === null || aim === null) return have !== aim;
    return !(room.same ?? sameJson)(have, aim);
  });
}
