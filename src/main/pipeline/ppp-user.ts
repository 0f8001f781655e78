/** Who signs in over PPP, as far as a check can: EAP and the Windows user are left to Windows. */
import { byKind } from '../../shared/profile/kind.ts';
import { fullUserName } from '../../shared/profile/full-user-name.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { PasswordHolder, type PppCredentials } from '../ike/ppp/credentials.ts';
import type { GivenSecrets } from './prepare.ts';
import { password } from './profile-secrets.ts';

/** As it goes to the server, with the realm of the profile. @param typed where the profile names nobody */
export function userOf(profile: Profile, typed: string | null): string | null {
  const l2tp = byKind(profile, { l2tp: (own) => own.l2tp, ipsec: () => null });
  if (l2tp === null) return null;
  const { userName, realmSuffix, methods, useWindowsCredentials } = l2tp;
  const name = userName ?? typed;
  if (name === null || useWindowsCredentials || methods.includes('eap')) return null;
  return fullUserName(name, realmSuffix);
}

/** null without a name or without a password. The caller forgets the password afterwards. */
export function credentialsOf(
  profile: Profile,
  given: GivenSecrets,
  typed: string | null,
): PppCredentials | null {
  const userName = userOf(profile, typed);
  const secret = given.password ?? password(profile);
  if (userName === null || secret === undefined) return null;
  return { userName, password: new PasswordHolder(secret) };
}
