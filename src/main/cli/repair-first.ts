/** What a killed run left is put right before apply, undo, pause and resume; other commands only say so (D8). */
import type { Scope } from '../../shared/plan/step.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { listInstalled } from '../pipeline/installed.ts';
import { repair, type RepairOutcome } from '../pipeline/repair.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import type { StorageProblem } from '../storage/storage-error.ts';
import { settledToReport } from '../words/report-draft.ts';
import { changing, type Run } from './run-context.ts';

/** The exit code when another run is at work, else null. */
export async function repairFirst(
  run: Run,
  place: Workplace,
  scopes: readonly Scope[],
): Promise<ExitName | null> {
  const outcome = await changing(run, 'finishes', () => repair(place, scopes, run.progress.take));
  run.progress.close();
  if (outcome.result === 'busy') return tellBusy(run, outcome.owner);
  if (outcome.result === 'repaired') {
    run.report.settled.push(...settledToReport(outcome.settled, run.language));
    const words = say(run.language, 'repair.repaired');
    run.report.messages.push(words);
    run.screen.line(words);
    run.did = 'repaired';
  }
  run.interrupt.endIfPressed();
  return null;
}

export function tellBusy(
  run: Run,
  owner: Extract<RepairOutcome, { result: 'busy' }>['owner'],
): ExitName {
  const { pid, since } = owner;
  // A process number is a name, not a quantity.
  const words = say(run.language, 'result.busy', { pid: String(pid), since });
  run.report.messages.push(words);
  run.screen.line(words);
  return 'busy';
}

export async function tellInterrupted(run: Run, place: Workplace): Promise<void> {
  const { interrupted } = await listInstalled(place);
  if (interrupted.length === 0) return;
  const words = say(run.language, 'result.interrupted');
  run.report.messages.push(words);
  run.screen.line(words);
}

/** Receipts that cannot be read: what they tell of stays, so that nothing is lost. */
export function tellUnusable(run: Run, problems: readonly StorageProblem[]): void {
  for (const problem of problems) {
    const file = 'file' in problem ? problem.file : '';
    const words = say(run.language, 'list.problem', { file, code: problem.code });
    run.report.messages.push(words);
    run.screen.line(words);
  }
}
