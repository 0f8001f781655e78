/** The document of the last thing that the wizard did: the same that `--report` writes. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { Report, ReportOf, Reported } from '../../shared/report/report.ts';
import { exitOfShownPlan } from '../words/exit-of-plan.ts';
import { emptyReport, exitOf, problemsToReport } from '../words/report-draft.ts';
import { findingToReport, planToReport, weakeningToReport } from '../words/report-plan.ts';
import { serverCheckToView } from '../words/server-check-view.ts';
import type { WizardSession } from './session.ts';
import type { MadePlan } from './state.ts';

export function beginReport<Command extends Reported>(
  session: WizardSession,
  command: Command,
  place: { now: () => string; simulated: boolean },
): ReportOf<Command> {
  const report = emptyReport(command, session.language, session.ports.version, place.now());
  report.simulated = place.simulated;
  return report;
}

export function endReport(
  session: WizardSession,
  report: Report,
  exit: ExitName,
  now: string,
): void {
  session.report = { ...report, exit: exitOf(exit, session.language), endedAt: now };
}

/** Puts the plan that was made into the report of whoever shows or applies it. */
export function withPlan<Command extends 'plan' | 'apply'>(
  session: WizardSession,
  report: ReportOf<Command>,
  { prepared, restartStands }: Pick<MadePlan, 'prepared' | 'restartStands'>,
): ReportOf<Command> {
  const { language, ports } = session;
  const checked = session.checked();
  const { plan, opened } = prepared;
  const { id, revision, name } = opened.profile;
  report.restart = plan.restart.needed || restartStands;
  const { result } = report;
  result.weakenings = plan.weakenings.map((each) => weakeningToReport(each, language));
  result.profile = { id, revision, name, hash: opened.hash };
  result.problems = problemsToReport(opened.warnings, 'warning', language);
  result.serverCheck = checked === null ? null : serverCheckToView(checked, language);
  result.plan = planToReport(plan, language, ports.previewOf);
  result.findings = plan.findings.map((each) => findingToReport(each, language));
  return report;
}

/** As `plan` reports it. */
export function reportOfPlan(
  session: WizardSession,
  made: Pick<MadePlan, 'prepared' | 'restartStands'>,
): Report {
  const { facts, plan } = made.prepared;
  const place = { now: () => facts.now, simulated: plan.simulated };
  const report = withPlan<'plan'>(session, beginReport(session, 'plan', place), made);
  return { ...report, exit: exitOf(exitOfShownPlan(plan), session.language) };
}
