/** Who signs in when the sign-in is tried: it is typed only where the profile leaves it open. */
import { byKind } from './kind.ts';
import type { Profile } from './profile.ts';

/** `kind`: such a VPN has no sign-in of a user. `eap`, `windowsUser`: that is left to Windows. */
export const trialUsers = ['typed', 'named', 'windowsUser', 'eap', 'kind'] as const;
export type TrialUser = (typeof trialUsers)[number];

export function trialUserOf(profile: Profile): TrialUser {
  return byKind<Profile, TrialUser>(profile, {
    ipsec: () => 'kind',
    l2tp: ({ l2tp }) => {
      if (l2tp.useWindowsCredentials) return 'windowsUser';
      if (l2tp.methods.includes('eap')) return 'eap';
      return l2tp.userName === undefined ? 'typed' : 'named';
    },
  });
}
