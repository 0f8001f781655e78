/** What was given to check-server and could do nothing there: a user is refused, secrets are named. Nothing is dropped in silence. */
import { byKind, isDialled } from '../../shared/profile/kind.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { say } from '../../shared/text/text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { GivenSecrets } from '../pipeline/prepare.ts';
import { CliEnd } from './cli-end.ts';

/** Rejects with CliEnd `badArguments`: who signs in is not for a guess. */
export function refuseUnusedUser(profile: Profile, user: string | null, language: Language): void {
  const why = user === null ? null : whyNoUser(profile);
  if (why !== null) throw new CliEnd('badArguments', say(language, 'usage.userUnused', { why }));
}

function whyNoUser(profile: Profile): 'kind' | 'windowsUser' | 'eap' | 'named' | null {
  return byKind(profile, {
    ipsec: () => 'kind' as const,
    l2tp: ({ l2tp }) => {
      if (l2tp.useWindowsCredentials) return 'windowsUser';
      if (l2tp.methods.includes('eap')) return 'eap';
      return l2tp.userName === undefined ? null : 'named';
    },
  });
}

/** Words of the secrets file that this check has no use for. */
export function unusedSecrets(
  { authentication, kind }: Profile,
  given: GivenSecrets,
  isFull: boolean,
): readonly (keyof GivenSecrets)[] {
  const { method } = authentication;
  const brought = method === 'certificate' && authentication.source.kind !== 'onThisPc';
  const used: Readonly<Record<keyof GivenSecrets, boolean>> = {
    psk: method === 'psk',
    pkcs12Password: brought,
    password: isFull && isDialled[kind],
  };
  return (Object.keys(used) as (keyof GivenSecrets)[]).filter(
    (word) => given[word] !== undefined && !used[word],
  );
}
