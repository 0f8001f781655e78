/** What was given to check-server and could do nothing there: a user is refused, secrets are named. Nothing is dropped in silence. */
import { isDialled } from '../../shared/profile/kind.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { trialUserOf } from '../../shared/profile/trial-user.ts';
import { say } from '../../shared/text/text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { GivenSecrets } from '../pipeline/prepare.ts';
import { CliEnd } from './cli-end.ts';

/** Rejects with CliEnd `badArguments`: who signs in is not for a guess. */
export function refuseUnusedUser(profile: Profile, user: string | null, language: Language): void {
  const why = trialUserOf(profile);
  if (user === null || why === 'typed') return;
  throw new CliEnd('badArguments', say(language, 'usage.userUnused', { why }));
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
