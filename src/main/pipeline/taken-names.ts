/** Which names are taken on this PC by what a profile would have to stand beside. Asks, never changes. */
import { numberedName } from '../../shared/profile-plan/connection-name.ts';
import { parseAnswer, type Query, type ValueOf } from '../../shared/port/query.ts';
import { byKind } from '../../shared/profile/kind.ts';
import type { IpsecProfile, Profile } from '../../shared/profile/profile.ts';
import { isOtherRule, othersQuery } from '../../shared/rooms/parts/tunnel-findings.ts';
import { ownDisplayName } from '../../shared/rooms/parts/own-name.ts';
import type { Session } from '../transaction/session.ts';

export type Listed = ValueOf<'vpnConnection.names'> | null;
type Asking = Pick<Session, 'ask'>;

export const namesQuery: Query = { kind: 'vpnConnection.names' };

/** What Windows does not tell counts as free: the plan looks again. @param listed null where nobody could read it */
export async function isTaken(
  name: string,
  { profile, listed, session }: { profile: Profile; listed: Listed; session: Asking },
): Promise<boolean> {
  // Windows compares entry names without regard to case [K].
  const wanted = name.toLowerCase();
  const { user, allUsers } = listed ?? { user: [], allUsers: [] };
  if ([...user, ...allUsers].some((each) => each.toLowerCase() === wanted)) return true;
  return byKind(profile, {
    l2tp: () => Promise.resolve(false),
    ipsec: (own) => isNameOfRule(own, name, session),
  });
}

async function isNameOfRule(own: IpsecProfile, name: string, session: Asking): Promise<boolean> {
  const [answer] = await session.ask([othersQuery(own, ownDisplayName(name))]);
  const read = parseAnswer('ipsecRule.others', answer);
  return (
    read.ok &&
    read.value.some((other) => other.why !== 'matchesTraffic' && isOtherRule(own, other.name))
  );
}

/** The first free of `Name`, `Name (2)`, `Name (3)`… */
export async function firstFreeName(
  profile: Profile,
  listed: Listed,
  session: Asking,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = numberedName(profile, number);
    if (!(await isTaken(name, { profile, listed, session }))) return name;
  }
}

/** The profile's own name where that is taken, and one that is free; null where it is not taken. */
export async function nameTaken(
  profile: Profile,
  session: Asking,
): Promise<{ name: string; proposal: string } | null> {
  const [answer] = await session.ask([namesQuery]);
  const names = parseAnswer('vpnConnection.names', answer);
  const proposal = await firstFreeName(profile, names.ok ? names.value : null, session);
  return proposal === profile.name ? null : { name: profile.name, proposal };
}
