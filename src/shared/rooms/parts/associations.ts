/**
 * D19: what was really negotiated with the server. That a tunnel uses the main-mode set of our rule is UNCONFIRMED,
 * so the security associations decide, as soon as there are any.
 */
import type { Finding } from '../../plan/step.ts';
import type { Answers, QueryOf } from '../../port/query.ts';
import { mainModeCryptoSet, quickModeCryptoSet } from '../../port/values.ts';
import type { Recorded } from '../traits.ts';

export const associationCodes = ['associationsNotYetSeen', 'negotiatedOtherwise'] as const;
type Code = (typeof associationCodes)[number];

type Words = Readonly<Record<string, string | number>>;

/** What was proposed to the server, by a profile or by the sets of a receipt. */
export interface Proposed {
  mainMode: readonly Words[];
  quickMode: readonly Words[];
}

/** What the sets of a receipt propose; null where it does not have both. */
export function recordedProposals({ things }: Recorded): Proposed | null {
  const setOf = (room: string) => things.find((each) => each.room === room)?.ours;
  const mainMode = mainModeCryptoSet.safeParse(setOf('mainModeCryptoSet'));
  const quickMode = quickModeCryptoSet.safeParse(setOf('quickModeCryptoSet'));
  return mainMode.success && quickMode.success
    ? { mainMode: mainMode.data.proposals, quickMode: quickMode.data.proposals }
    : null;
}

/** @param peer the server's address; null where it is not known */
export function associationQueries(peer: string | null): QueryOf<'securityAssociations.read'>[] {
  return peer === null ? [] : [{ kind: 'securityAssociations.read', peer }];
}

/** For a rule that stands as it should; verification counts `negotiatedOtherwise` as a failure. */
export function associationFindings(
  proposed: Proposed,
  peer: string | null,
  answer: Answers,
  room: string,
): Finding<Code>[] {
  const [query] = associationQueries(peer);
  const read = query && answer(query);
  if (read?.ok !== true) return [];
  const { mainMode, quickMode } = read.value;
  if (mainMode.length === 0) {
    return [{ code: 'associationsNotYetSeen', severity: 'note', room, parameters: {} }];
  }
  return [
    ...mainMode
      .filter((seen) => !proposed.mainMode.some((wanted) => sameWords(seen, wanted)))
      .map((seen) => ({ mode: 'main', ...seen })),
    ...quickMode
      .filter((seen) => !proposed.quickMode.some((wanted) => sameWords(seen, wanted)))
      .map((seen) => ({ mode: 'quick', ...seen })),
  ].map((parameters) => ({ code: 'negotiatedOtherwise', severity: 'warning', room, parameters }));
}

function sameWords(seen: Readonly<Record<string, string>>, wanted: Words): boolean {
  return Object.entries(seen).every(
    ([key, word]) => String(wanted[key]).toLowerCase() === word.toLowerCase(),
  );
}
