/** The result of a server check with its sentences: what the report holds and the window shows. */
import { summaryOf, verdictOf } from '../../shared/server-check/amount.ts';
import type { Hop, HopState, ServerCheckResult } from '../../shared/server-check/result.ts';
import { verdictFinding, type ServerVerdict } from '../../shared/server-check/verdict.ts';
import type { ServerCheckView } from '../../shared/server-check/view.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { Language } from '../../shared/text/languages.ts';
import { isTextKey, say, sayCode } from '../../shared/text/text.ts';

/** "NAT: in order": one hop as it is now. */
export function hopText(
  hop: Hop,
  state: HopState | 'asking' | 'confirming',
  language: Language,
): string {
  return `${sayCode(language, 'checkHop', hop)}: ${sayCode(language, 'checkState', state)}`;
}

export function serverCheckToView(result: ServerCheckResult, language: Language): ServerCheckView {
  const verdict = verdictOf(result);
  return {
    ...result,
    verdict,
    summary: sayCode(language, 'checkSummary', summaryOf(result)),
    findings: result.findings.map((finding) => {
      const { code, parameters, predicts } = finding;
      const advice = (group: 'checkClient' | 'checkServer') =>
        isTextKey(`${group}.${code}`) ? sayCode(language, group, code, parameters) : '';
      return {
        ...finding,
        text: sayCode(language, 'check', code, parameters),
        client: advice('checkClient'),
        server: advice('checkServer'),
        // A number is a name here, not a quantity.
        prediction:
          predicts === null
            ? ''
            : say(language, 'serverCheck.prediction', { number: String(predicts) }),
      };
    }),
  };
}

/** What is to be said of a server that was not seen to work; empty after a check that passed, and where nothing is known. */
export function serverText(verdict: ServerVerdict | null, language: Language): string {
  const finding = verdictFinding(verdict);
  return finding === null ? '' : sayCode(language, 'code', finding.code);
}

/** How a run ends that was only a check. */
export function exitOfCheck(result: ServerCheckResult): ExitName {
  if (result.ended === 'aborted') return 'refusedByUser';
  const exits = {
    good: 'ok',
    problem: 'serverProblem',
    silent: 'serverSilent',
    notMade: 'serverNotAsked',
  } as const;
  return exits[verdictOf(result)];
}
