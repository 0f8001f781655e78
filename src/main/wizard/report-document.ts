/** The document of the last thing that the wizard did: the same that `--report` writes. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { Report, ReportOf } from '../../shared/report/report.ts';
import type { Reported } from '../../shared/report/reported.ts';
import { faultOf } from '../words/faults.ts';
import { exitOfShownPlan } from '../words/exit-of-plan.ts';
import { emptyReport, exitOf, profileIntoReport } from '../words/report-draft.ts';
import { planIntoReport } from '../words/report-plan.ts';
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

/**
 * What was done before a fault stays told. Throws the fault where nothing was done, and where nobody expected it: the window
 * then says it in place of a result.
 */
export function endOfFault(
  session: WizardSession,
  report: ReportOf<'apply' | 'undo' | 'pause' | 'resume' | 'repair' | 'doctor'>,
  error: unknown,
  now: string,
): ExitName {
  const { performed, settled } = report.result;
  if (performed.length + settled.length === 0) throw error;
  const fault = faultOf(error, session.language);
  if (fault === null) {
    endReport(session, report, 'unexpected', now);
    throw error;
  }
  report.messages.push(...fault.words);
  return fault.exit;
}

/** Puts the plan that was made into the report of whoever shows or applies it. */
export function withPlan<Command extends 'plan' | 'apply'>(
  session: WizardSession,
  report: ReportOf<Command>,
  { prepared, restartStands }: Pick<MadePlan, 'prepared' | 'restartStands'>,
): ReportOf<Command> {
  const { language, ports } = session;
  const checked = session.checked();
  const { result } = report;
  profileIntoReport(result, prepared.opened, language);
  planIntoReport(report, prepared.plan, language, ports.previewOf);
  report.restart ||= restartStands;
  result.serverCheck = checked === null ? null : serverCheckToView(checked, language);
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
