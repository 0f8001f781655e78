/** `undo`: takes back what one profile set up, by its file or its id, or with `--all` what every profile did. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { isAsBefore } from '../../shared/report/settlement.ts';
import { say } from '../../shared/text/text.ts';
import {
  findInstalled,
  listInstalled,
  unusableRecords,
  type Installed,
} from '../pipeline/installed.ts';
import { undo } from '../pipeline/undo.ts';
import { readHost } from '../pipeline/read-host.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { exitOf, profileOfRecords } from '../words/report-draft.ts';
import { undoToReport } from '../words/report-undo.ts';
import { idOf, isInstalledSubject } from './installed-subject.ts';
import { openProfileFile } from './open-profile-file.ts';
import { repairFirst, tellBusy, tellOwnHalf, tellUnusable } from './repair-first.ts';
import { changing, withPlace, type Run } from './run-context.ts';

export async function jobUndo(run: Run<'undo'>): Promise<ExitName> {
  const { command, report } = run;
  if (command.all) return withPlace(run, ({ place }) => undoAll(run, place));
  const ofFile = isInstalledSubject(run) ? null : (await openProfileFile(run)).profile.id;
  return withPlace(run, async ({ place }) => {
    const settledBefore = report.result.settled.length;
    const busy = await repairFirst(run, place, command.scopes);
    if (busy !== null) return busy;
    const id = ofFile ?? (await idOf(run, place));
    const installed = await findInstalled(place, id, command.scopes);
    const unusable = await unusableRecords(place, id, command.scopes);
    tellUnusable(run, unusable);
    if (installed === null) {
      if (unusable.length > 0) return 'recordsUnusable';
      // What the killed run had begun is taken back already: that was the undo.
      return report.result.settled.length > settledBefore || report.messages.length > 0
        ? 'ok'
        : 'notInstalled';
    }
    report.result.profile ??= profileOfRecords(installed);
    const exit = await undoOne(run, place, installed);
    return unusable.length > 0 && isGood(exit) ? 'recordsUnusable' : exit;
  });
}

function isGood(exit: ExitName): boolean {
  return exit === 'ok' || exit === 'restartNeeded';
}

/** Endings that say of one undo that nothing is changed. */
const refusals: readonly ExitName[] = ['consentNeeded', 'notElevated', 'wrongAccount'];

/** The newest first, as a stack is taken down. One that cannot be undone whole, or a receipt that cannot be read, keeps none of the others. */
async function undoAll(run: Run<'undo'>, place: Workplace): Promise<ExitName> {
  const busy = await repairFirst(run, place, run.command.scopes);
  if (busy !== null) return busy;
  const { installed, problems } = await listInstalled(place, run.command.scopes);
  const newestFirst = installed.toSorted((a, b) => b.appliedAt.localeCompare(a.appliedAt));
  if (newestFirst.length === 0) run.screen.line(say(run.language, 'list.none'));
  let worst: ExitName = 'ok';
  let refused: ExitName | null = null;
  for (const each of newestFirst) {
    run.screen.line(say(run.language, 'result.undoOf', { name: each.name }));
    const ended = await undoOne(run, place, each);
    // One that is refused keeps none of the others; that nothing is changed would not be true of all.
    const isRefused = refusals.includes(ended) && newestFirst.length > 1;
    if (isRefused) refused ??= ended;
    const exit = isRefused ? 'undoIncomplete' : ended;
    if (!isGood(exit) && exit !== 'undoIncomplete') return exit;
    if (exit === 'undoIncomplete' || worst === 'ok') worst = exit;
    run.interrupt.endIfPressed();
  }
  tellUnusable(run, problems);
  if (problems.length > 0) return 'recordsUnusable';
  return refused !== null && run.did !== 'undone' ? refused : worst;
}

async function undoOne(
  run: Run<'undo'>,
  place: Workplace,
  installed: Installed,
): Promise<ExitName> {
  const { command, language, screen, report, progress } = run;
  const { identity } = await readHost(place);
  const settledBefore = report.result.settled.length;
  const outcome = await changing(run, 'finishes', () =>
    undo(place, installed, {
      scopes: command.scopes,
      hangUp: command.consent.hangUp,
      // What is left is listed once, below the conclusion; what is as before not one by one.
      emit: (event) => {
        progress.take(event, event.event !== 'settled' || (command.verbose && isAsBefore(event)));
      },
      identity,
    }),
  );
  if (report.result.settled.length > settledBefore) {
    run.did = 'undone';
    const ofUser = installed.receipts.some(({ scope }) => scope === 'user');
    if (ofUser && command.scopes.includes('user')) tellOwnHalf(run, identity);
  }
  const told = report.messages.length;
  const exit = undoToReport(report, outcome, language, 'terminal');
  if (command.all && (exit === 'notElevated' || exit === 'wrongAccount')) {
    report.messages.push(exitOf(exit, language).meaning);
  }
  const [conclusion, ...notSeen] = report.messages.slice(told);
  const left = report.result.settled.slice(settledBefore).filter((each) => !isAsBefore(each));
  // The last line says the result, unless a list follows it.
  if (left.length === 0) screen.lines(notSeen);
  if (conclusion !== undefined) screen.line(conclusion);
  screen.lines(left.map((each) => `  ${each.text}`));
  if (left.length > 0) screen.lines(notSeen);
  return outcome.result === 'busy' ? tellBusy(run, outcome.owner) : exit;
}
