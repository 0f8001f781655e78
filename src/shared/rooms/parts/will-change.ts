/** Does this room change anything? For findings that only matter when it does. */
import type { Facts } from '../../profile-plan/facts.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Answers, QueryKind } from '../../port/query.ts';
import { aimed } from '../aim.ts';
import type { Room } from '../room.ts';
import { sameValue } from '../same-value.ts';
import type { Serves } from '../traits.ts';

/** False where the state could not be read: the plan says so by itself. A secret that is only rewritten is no change. */
export function willChange<T, V, K extends QueryKind>(
  room: Pick<Room<T, V, K, string>, 'want' | 'query' | 'find' | 'same'> & Partial<Serves<V>>,
  profile: Profile,
  facts: Facts,
  answer: Answers,
): boolean {
  return room.want(profile, facts).some((wish) => {
    const query = room.query(wish.target, facts.secretsGiven);
    const read = query === null ? undefined : answer(query);
    if (read?.ok !== true) return false;
    const have = room.find(wish.target, read.value);
    return !sameValue(room, have, aimed(room, wish.aim, have));
  });
}
