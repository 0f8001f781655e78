/** One action on what is installed: the right side for the machine, progress, the report, and the sentence for the window. */
import type { ActionResult } from '../../shared/ipc/views.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { ReportOf } from '../../shared/report/report.ts';
import type { Approved } from '../elevation/approved.ts';
import { restartStands } from '../pipeline/needed-restart.ts';
import type { Progress } from '../words/progress.ts';
import { exitOf } from '../words/report-draft.ts';
import { withMachineSide, type Sides } from './machine-side.ts';
import { beginReport, endOfFault, endReport } from './report-document.ts';
import type { WizardSession } from './session.ts';

/** Commands that act on what is installed. */
export type Acting = 'undo' | 'pause' | 'resume' | 'repair' | 'doctor';

export interface Action<Command extends Acting> extends Sides {
  progress: Progress;
  /** Filled by the work. */
  report: ReportOf<Command>;
}

/** @param approved what Windows' prompt is shown for; null when the machine scope takes no part. */
export async function withAction<Command extends Acting>(
  session: WizardSession,
  command: Command,
  approved: Approved | null,
  work: (action: Action<Command>) => Promise<ExitName>,
): Promise<ActionResult> {
  // What was typed for a plan is not needed here, and an elevation for a plan runs that plan only.
  await session.leavePlan();
  const { language } = session;
  const sides = await withMachineSide(session, approved);
  const { place, elevated } = sides;
  const progress = session.watch();
  const report: ReportOf<Acting> = beginReport(session, command, place);
  progress.fill(report.result);
  try {
    const ended = await work({ ...sides, progress, report: report as ReportOf<Command> }).catch(
      (error: unknown) => endOfFault(session, report, error, place.now()),
    );
    // As on the command line: whatever was done, a restart that is still needed is said (D41).
    report.restart ||= await restartStands(place);
    const exit = ended === 'ok' && report.restart ? 'restartNeeded' : ended;
    endReport(session, report, exit, place.now());
    const { meaning, todo } = exitOf(exit, language);
    const { messages, restart } = report;
    const { settled } = report.result;
    return { exit, meaning, todo, messages, settled, restart };
  } finally {
    await elevated?.end();
  }
}
