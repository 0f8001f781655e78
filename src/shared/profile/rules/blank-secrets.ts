/** A secret may begin or end with a blank; nobody sees it, so it is said (F5). */
import { hasOuterBlanks } from '../foreign-text.ts';
import { byKind } from '../kind.ts';
import { warning } from '../problem.ts';
import type { ProfileWarning } from '../problem.ts';
import type { Profile } from '../profile.ts';

export function blankSecrets(profile: Profile): ProfileWarning[] {
  const { authentication } = profile;
  const source = authentication.method === 'certificate' ? authentication.source : null;
  const secrets = {
    '$.authentication.psk': authentication.method === 'psk' ? authentication.psk : undefined,
    '$.authentication.source.password':
      source === null || source.kind === 'onThisPc' ? undefined : source.password,
    '$.l2tp.password': byKind(profile, {
      l2tp: ({ l2tp }) => l2tp.password,
      ipsec: () => undefined,
    }),
  };
  return Object.entries(secrets).flatMap(([path, secret]) =>
    hasOuterBlanks(secret ?? '') ? [warning('secretOuterBlanks', path)] : [],
  );
}
