/** What a whole check amounts to, in one word. The schema of its result is loaded only by who reads or shows one. */
import { worstMark } from '../diagnosis/mark.ts';
import type { CheckFinding, ServerCheckResult } from './result.ts';

/**
 * What the whole check amounts to. `problem`: one that does not rest on silence (proved, answered, or this PC's own); `silent`:
 * one that does; `notMade`: none, but not everything was asked (a VPN is up, the budget is empty, the time was over, the trial
 * could not be made) or can be told.
 */
export type CheckVerdict = 'good' | 'problem' | 'silent' | 'notMade';

export function verdictOf({ findings, ended }: ServerCheckResult): CheckVerdict {
  const worst = worstMark(findings);
  if (worst === 'bad') return 'problem';
  if (worst === 'silent') return 'silent';
  if (ended !== 'finished') return 'notMade';
  return findings.some(isNotMade) ? 'notMade' : 'good';
}

/**
 * The summary's code: it claims no more than the findings do. `problemAnswered`: all that speaks against it came unproved, so
 * anybody on the way may have said it (D43).
 */
export type CheckSummary = CheckVerdict | 'problemAnswered';

export function summaryOf(result: ServerCheckResult): CheckSummary {
  const verdict = verdictOf(result);
  if (verdict !== 'problem') return verdict;
  const isFirm = result.findings.some(
    ({ severity, confidence }) =>
      severity === 'problem' && (confidence === 'proved' || confidence === 'local'),
  );
  return isFirm ? 'problem' : 'problemAnswered';
}

/** Findings that say that what was to be known was not asked, or cannot be told. */
const notMadeCodes: ReadonlySet<string> = new Set([
  'budgetEmpty',
  'exchangeSpoilt',
  'socketRefused',
  'vpnIsUp',
  'vpnMayBeUp',
  'authorityNotGiven',
  'chainNotTold',
  'serverCertificateUnread',
  'pskNotTested',
  'certificateNotTested',
  'tunnelWithoutNat',
  'tunnelNotAsked',
  'userNotTested',
]);

/** Pure IPsec has no trial: nothing is missing then. */
function isNotMade({ code, parameters }: CheckFinding): boolean {
  return notMadeCodes.has(code) && parameters['why'] !== 'kind';
}
