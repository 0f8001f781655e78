/**
 * D19: what was really negotiated with the server. That a tunnel uses the main-mode set of our rule is UNCONFIRMED,
 * so the security associations decide, as soon as there are any.
 */
import type { Facts } from '../plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import type { Answer, Query, ValueOf } from '../port/query.ts';
import type { IpsecProfile, Profile } from '../profile/profile.ts';

export const associationCodes = ['associationsNotYetSeen', 'negotiatedOtherwise'] as const;

export function associationQueries(profile: Profile, facts: Facts): Query[] {
  return profile.kind === 'ipsec' && facts.serverAddress !== null
    ? [{ kind: 'securityAssociations.read', peer: facts.serverAddress }]
    : [];
}

/** For a rule that stands as it should; verification counts `negotiatedOtherwise` as a failure. */
export function associationFindings(
  profile: IpsecProfile,
  facts: Facts,
  answer: (query: Query) => Answer | undefined,
  room: string,
): Finding[] {
  const [query] = associationQueries(profile, facts);
  const read = query && answer(query);
  if (read?.ok !== true) return [];
  const { mainMode, quickMode } = read.value as ValueOf<'securityAssociations.read'>;
  if (mainMode.length === 0) {
    return [{ code: 'associationsNotYetSeen', severity: 'note', room, parameters: {} }];
  }
  const { ipsec } = profile;
  return [
    ...mainMode
      .filter((seen) => !ipsec.mainMode.proposals.some((wanted) => sameWords(seen, wanted)))
      .map((seen) => ({ mode: 'main', ...seen })),
    ...quickMode
      .filter((seen) => !ipsec.quickMode.proposals.some((wanted) => sameWords(seen, wanted)))
      .map((seen) => ({ mode: 'quick', ...seen })),
  ].map((parameters) => ({ code: 'negotiatedOtherwise', severity: 'warning', room, parameters }));
}

function sameWords(
  seen: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(seen).every(
    ([key, word]) => wanted[key]?.toLowerCase() === word.toLowerCase(),
  );
}
