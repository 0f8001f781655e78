/** What an apply came to, put into the report: the same for the command line and the window. */
import type { Finding, Plan } from '../../shared/plan/step.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { ReportOf } from '../../shared/report/report.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { ApplyOutcome } from '../pipeline/apply-owner.ts';
import { exitOfFindings, exitOfTakenBack } from './exit-of-plan.ts';
import { failureToReport, obstacleText } from './report-failure.ts';
import { findingToReport } from './report-plan.ts';
import { verificationToReport } from './report-verification.ts';

/** Fills in the failure, or the verification and the restart. @returns the ending's name */
export function applyToReport(
  report: ReportOf<'apply' | 'doctor'>,
  outcome: ApplyOutcome<unknown>,
  { plan, language }: { plan: Plan; language: Language },
): ExitName {
  switch (outcome.result) {
    case 'notElevated':
    case 'wrongAccount':
    case 'stalePlan':
    case 'busy':
      return outcome.result;
    case 'blocked':
      tellObstacles(report, outcome.obstacles, plan, language);
      return exitOfFindings(outcome.obstacles) ?? 'blocked';
    case 'executorLost':
      return 'interrupted';
    case 'cancelled':
    case 'rolledBack':
    case 'rollbackIncomplete':
      report.result.failure = failureToReport(outcome.failure, outcome.scope, plan, language);
      return exitOfTakenBack(outcome);
    case 'applied':
      report.restart = outcome.restart;
      report.result.verification = verificationToReport(outcome.verification, language);
      report.messages.push(...wordsOf(outcome, language));
      if (!report.result.verification.asWanted) return 'drift';
      return report.restart ? 'restartNeeded' : 'ok';
  }
}

/** What to know besides: the rest comes after the restart, and what restarting RasMan was good for (D28). */
function wordsOf(
  { firstStage, afterwards, restart }: Extract<ApplyOutcome, { result: 'applied' }>,
  language: Language,
): string[] {
  const ofRasMan = afterwards
    .filter(({ operation }) => operation === 'service.restart')
    .map(({ outcome: { status } }) => {
      if (status !== 'done') return say(language, 'result.rasManNotRestarted');
      return say(language, 'result.rasManRestarted', { restart: restart ? 'needed' : 'none' });
    });
  return firstStage ? [...ofRasMan, say(language, 'result.firstStage')] : ofRasMan;
}

/** Found by the side that would have acted (D37): the plan that was shown did not have them. */
function tellObstacles(
  { result }: ReportOf<'apply' | 'doctor'>,
  obstacles: readonly Finding[],
  { serviceNames }: Plan,
  language: Language,
): void {
  const known = new Set(result.findings.map((each) => `${each.code} ${each.text}`));
  const found = obstacles.map((each) => findingToReport(each, language, serviceNames));
  result.findings.push(...found.filter((each) => !known.has(`${each.code} ${each.text}`)));
  result.failure = {
    ...{ kind: 'refused', scope: 'machine', step: null, room: null, key: null, outcome: null },
    text: obstacleText(obstacles, language, serviceNames),
  };
}
