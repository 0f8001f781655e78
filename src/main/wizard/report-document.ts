/** The document of the last thing that the wizard did: the same that `--report` writes. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { Report } from '../../shared/report/report.ts';
import { exitOfShownPlan } from '../words/exit-of-plan.ts';
import { emptyReport, exitOf, problemsToReport } from '../words/report-draft.ts';
import { findingToReport, planToReport, weakeningToReport } from '../words/report-plan.ts';
import { serverCheckToView } from '../words/server-check-view.ts';
import type { WizardSession } from './session.ts';
import type { MadePlan } from './state.ts';

export function beginReport(
  session: WizardSession,
  command: Report['command'],
  place: { now: () => string; simulated: boolean },
): Report {
  const report = emptyReport(command, session.language, session.ports.version, place.now());
  const { language } = session;
  const checked = session.checked();
  const serverCheck = checked === null ? null : serverCheckToView(checked, language);
  return { ...report, simulated: place.simulated, serverCheck };
}

export function endReport(
  session: WizardSession,
  report: Report,
  exit: ExitName,
  now: string,
): void {
  session.report = { ...report, exit: exitOf(exit, session.language), endedAt: now };
}

export function withPlan(
  session: WizardSession,
  report: Report,
  { prepared, restartStands }: Pick<MadePlan, 'prepared' | 'restartStands'>,
): Report {
  const { language, ports } = session;
  const { plan, opened } = prepared;
  const { id, revision, name } = opened.profile;
  return {
    ...report,
    weakenings: plan.weakenings.map((each) => weakeningToReport(each, language)),
    profile: { id, revision, name, hash: opened.hash },
    problems: problemsToReport(opened.warnings, 'warning', language),
    plan: planToReport(plan, language, ports.previewOf),
    findings: plan.findings.map((each) => findingToReport(each, language)),
    restart: plan.restart.needed || restartStands,
  };
}

/** As `--plan` reports it. */
export function reportOfPlan(
  session: WizardSession,
  made: Pick<MadePlan, 'prepared' | 'restartStands'>,
): Report {
  const { facts, plan } = made.prepared;
  const place = { now: () => facts.now, simulated: plan.simulated };
  const report = withPlan(session, beginReport(session, 'plan', place), made);
  return { ...report, exit: exitOf(exitOfShownPlan(plan), session.language) };
}
