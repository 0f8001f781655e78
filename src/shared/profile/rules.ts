/** The rules that bind fields of a profile to each other; what one field alone may hold stands in its schema. */
import { problem, warning } from './problem.ts';
import type { ProblemParameters, ProfileProblem, ProfileWarning } from './problem.ts';
import type { Profile } from './profile.ts';
import { addressProblems } from './rules/addresses.ts';
import { duplicateEntries } from './rules/duplicates.ts';
import { neededExceptions, unmetNeeds, unusedExceptions } from './rules/exceptions.ts';
import { ipsecProblems } from './rules/ipsec.ts';
import { l2tpProblems, l2tpWarnings } from './rules/l2tp.ts';
import type { IsPublicSuffix } from './rules/name-resolution.ts';
import { blankSecrets } from './rules/blank-secrets.ts';
import { byKind } from './kind.ts';

/** What the EAP check (src/shared/eap) says about one configuration XML. */
export interface EapXmlVerdict {
  /** Why it is refused; each becomes one `eapXmlRefused` problem. */
  readonly refusals: readonly {
    readonly reason: string;
    readonly parameters?: ProblemParameters;
  }[];
  /** It does not validate the server: needs the weakening `eapWithoutServerValidation` (D29). */
  readonly missesServerValidation: boolean;
  /** The user may be asked to trust an unknown server; a warning. */
  readonly mayPromptUser: boolean;
}

export type EapXmlCheck = (xml: string) => EapXmlVerdict;

export interface RuleResult {
  readonly problems: readonly ProfileProblem[];
  readonly warnings: readonly ProfileWarning[];
}

/** Applies all rules; a profile without problems can be planned. */
export function checkRules(
  profile: Profile,
  checkEapXml: EapXmlCheck,
  isPublicSuffix: IsPublicSuffix,
): RuleResult {
  const eapXml = byKind(profile, { l2tp: ({ l2tp }) => l2tp.eapXml, ipsec: () => undefined });
  const eap = eapXml === undefined ? undefined : checkEapXml(eapXml);
  const needs = neededExceptions(profile, eap?.missesServerValidation ?? false, isPublicSuffix);
  return {
    problems: [
      ...duplicateEntries(profile),
      ...addressProblems(profile),
      ...natProblems(profile),
      ...byKind(profile, { l2tp: l2tpProblems, ipsec: ipsecProblems }),
      ...(eap?.refusals ?? []).map(({ reason, parameters }) =>
        problem('eapXmlRefused', '$.l2tp.eapXml', { ...parameters, reason }),
      ),
      ...unmetNeeds(profile, needs),
    ],
    warnings: [
      ...byKind(profile, { l2tp: l2tpWarnings, ipsec: () => [] }),
      ...blankSecrets(profile),
      ...commonWarnings(profile),
      ...(eap?.mayPromptUser === true ? [warning('eapServerPrompt', '$.l2tp.eapXml')] : []),
      ...unusedExceptions(profile, needs),
    ],
  };
}

/** D30: the smaller NAT value is about a PC that never moves and a server that is behind NAT. */
function natProblems({ nat, pcNeverMoves }: Profile): ProfileProblem[] {
  return pcNeverMoves && nat !== 'server' && nat !== 'both'
    ? [problem('pcNeverMovesWithoutNat', '$.pcNeverMoves')]
    : [];
}

function commonWarnings({
  nat,
  pcNeverMoves,
  crlCheck,
  authentication,
}: Profile): ProfileWarning[] {
  const warnings: ProfileWarning[] = [];
  // Both ends behind NAT need the value 2, however little the PC moves (KB926179).
  if (pcNeverMoves && nat === 'both')
    warnings.push(warning('pcNeverMovesWithoutEffect', '$.pcNeverMoves'));
  if (crlCheck !== undefined && authentication.method === 'psk')
    warnings.push(warning('crlCheckWithoutCertificate', '$.crlCheck'));
  // D29: a CRL that can only be fetched through the VPN keeps the VPN from coming up.
  if (crlCheck === 2 && authentication.method === 'certificate')
    warnings.push(warning('crlMustBeReachable', '$.crlCheck'));
  return warnings;
}
