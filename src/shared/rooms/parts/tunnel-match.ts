/**
 * D21: what leaves for the remote networks in clear although the rule stands there: the rule no longer matches the
 * address that this PC has today. Windows itself is asked which rule matches (Find-NetIPsecRule), because only it knows.
 */
import type { Finding, Parameters } from '../../plan/step.ts';
import type { Answers, QueryOf } from '../../port/query.ts';
import type { TunnelEnds } from './tunnel-ends.ts';

/** Those that mean drift. */
export const matchDriftCodes = ['goesInClearNow', 'guardHoldsNow'] as const;
export const matchCodes = [...matchDriftCodes, 'matchingRuleNotSeen'] as const;
type Code = (typeof matchCodes)[number];

/** @param ours what we wrote; null: nothing yet, so nothing is asked */
export function matchQueries(ours: TunnelEnds | null): QueryOf<'ipsecRule.matching'>[] {
  return ours === null ? [] : [{ kind: 'ipsecRule.matching', addresses: ours.remoteAddresses }];
}

/**
 * For a rule that is there, switched on and in force.
 * @param name the rule's own name
 * @param guarded the rule's guard was seen to stand (tunnel-guard.ts)
 */
export function matchFindings(
  name: string,
  ours: TunnelEnds | null,
  guarded: boolean,
  answer: Answers,
  room: string,
): Finding<Code>[] {
  const [query] = matchQueries(ours);
  const read = query && answer(query);
  if (ours === null || read === undefined) return [];
  const say = (code: Code, parameters: Parameters): Finding<Code> => ({
    ...{ code, room, parameters },
    severity: code === 'matchingRuleNotSeen' ? 'note' : 'warning',
  });
  if (!read.ok) return [say('matchingRuleNotSeen', { why: read.unreadable })];
  const code = guarded ? 'guardHoldsNow' : 'goesInClearNow';
  const isOurs = (each: string) => each.toLowerCase() === name;
  return read.value.flatMap(({ subnet, own, rules }) =>
    own === null || rules.some(isOurs)
      ? []
      : [say(code, { subnet, own, from: ours.localTunnelEndpoint })],
  );
}
