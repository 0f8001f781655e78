/** What a killed run left is put right before apply, undo, pause and resume; other commands only say so (D8). */
import type { Scope } from '../../shared/plan/step.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { listInstalled } from '../pipeline/installed.ts';
import { cutRunOfUser, type CutRun } from '../pipeline/interrupted.ts';
import { repair, type RepairOutcome } from '../pipeline/repair.ts';
import type { Identity } from '../pipeline/who-may.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import type { StorageProblem } from '../storage/storage-error.ts';
import { unusableWords } from '../words/faults.ts';
import { cutRunLines } from '../words/cut-run-text.ts';
import { exitOf } from '../words/report-draft.ts';
import { changing, tell, type Run } from './run-context.ts';

/** Whoever repairs tells what was taken back. */
type Repairing = Run<'apply' | 'undo' | 'pause' | 'resume' | 'doctor'>;

/** The exit code when another run is at work, else null. */
export async function repairFirst(
  run: Repairing,
  place: Workplace,
  scopes: readonly Scope[],
): Promise<ExitName | null> {
  // The machine's decision settles what becomes of the user's part, so that is told only then (D6).
  for (const scope of (['machine', 'user'] as const).filter((each) => scopes.includes(each))) {
    const refused = scope === 'user' ? await isRefused(run, place) : null;
    const exit = refused ?? (await repairOne(run, place, scope));
    if (exit !== null) return exit;
  }
  return null;
}

async function repairOne(run: Repairing, place: Workplace, scope: Scope): Promise<ExitName | null> {
  const outcome = await changing(run, 'finishes', () => repair(place, [scope], run.progress.take));
  if (outcome.result === 'busy') return tellBusy(run, outcome.owner);
  if (outcome.result === 'notElevated' || outcome.result === 'wrongAccount') return outcome.result;
  if (outcome.result === 'repaired') {
    tell(run, say(run.language, 'repair.repaired'));
    run.did = 'repaired';
  }
  run.interrupt.endIfPressed();
  return null;
}

/** D36: what lies in the user's folder is told before it is done, and asked where a person is. An undo was asked for. */
async function isRefused(run: Run, place: Workplace): Promise<ExitName | null> {
  const cut = await cutRunOfUser(place);
  if (cut === null) return null;
  const { command, language, ports } = run;
  tellCutRun(run, cut);
  if (command.yes || command.mode === 'undo') return null;
  if (ports.ask !== null) {
    return (await ports.ask.yesNo(say(language, 'repair.ask'))) ? null : 'refusedByUser';
  }
  const onlyWithYes = say(language, 'repair.onlyWithYes');
  run.report.messages.push(onlyWithYes);
  run.endWords.push(exitOf('consentNeeded', language).meaning, onlyWithYes);
  return 'consentNeeded';
}

/** What stands half-way, for a plan or an apply that nobody approved: nothing is put right yet. */
export async function tellHalfWay(run: Run, place: Workplace): Promise<void> {
  if (!(await tellInterrupted(run, place)) || !run.command.scopes.includes('user')) return;
  const cut = await cutRunOfUser(place);
  if (cut !== null) tellCutRun(run, cut);
}

function tellCutRun(run: Run, cut: CutRun): void {
  for (const line of cutRunLines(cut, run.language)) tell(run, line);
}

export function tellBusy(
  run: Run,
  owner: Extract<RepairOutcome, { result: 'busy' }>['owner'],
): ExitName {
  const { pid, since } = owner;
  // A process number is a name, not a quantity.
  tell(run, say(run.language, 'result.busy', { pid: String(pid), since }));
  return 'busy';
}

export async function tellInterrupted(run: Run, place: Workplace): Promise<boolean> {
  const { interrupted } = await listInstalled(place, run.command.scopes);
  if (interrupted.length === 0) return false;
  tell(run, say(run.language, 'result.interrupted'));
  return true;
}

/** Receipts that cannot be read: what they tell of stays, so that nothing is lost. */
export function tellUnusable(run: Run, problems: readonly StorageProblem[]): void {
  for (const each of problems) tell(run, ...unusableWords(each, run.language));
}

/** D36: an elevated process did the user's half; the wall kept it to that. */
export function tellOwnHalf(run: Run, { elevated }: Identity): void {
  if (elevated) tell(run, say(run.language, 'result.ownHalfElevated'));
}
