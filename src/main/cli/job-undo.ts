/** `--undo`: takes back what one profile set up, by its file or its id, or with `--all` what every profile did. */
import { parseAnswer } from '../../shared/port/query.ts';
import type { Host } from '../../shared/port/host.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { PcUnreadable } from '../pipeline/gather.ts';
import { findInstalled, listInstalled, type Installed } from '../pipeline/installed.ts';
import { undo } from '../pipeline/undo.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { settledToReport } from '../words/report-draft.ts';
import { asId } from './command.ts';
import { openProfileFile } from './open-profile-file.ts';
import { repairFirst, tellBusy, tellUnusable } from './repair-first.ts';
import { withInterrupt, withPlace, type Run } from './run-context.ts';

export async function jobUndo(run: Run): Promise<ExitName> {
  const { command, report } = run;
  if (command.all) return withPlace(run, ({ place }) => undoAll(run, place));
  const id = asId(command.subject) ?? (await openProfileFile(run)).profile.id;
  return withPlace(run, async ({ place }) => {
    const settledBefore = report.settled.length;
    const busy = await repairFirst(run, place, command.scopes);
    if (busy !== null) return busy;
    const installed = await findInstalled(place, id);
    if (installed === null) {
      // What the killed run had begun is taken back already: that was the undo.
      return report.settled.length > settledBefore || report.messages.length > 0
        ? 'ok'
        : 'notInstalled';
    }
    const { name, revision } = installed;
    report.profile ??= { id, revision, name, hash: null };
    return undoOne(run, place, installed);
  });
}

/** The newest first, as a stack is taken down. One that cannot be undone whole, or a receipt that cannot be read, keeps none of the others. */
async function undoAll(run: Run, place: Workplace): Promise<ExitName> {
  const busy = await repairFirst(run, place, run.command.scopes);
  if (busy !== null) return busy;
  const { installed, problems } = await listInstalled(place);
  const newestFirst = installed.toSorted((a, b) => b.appliedAt.localeCompare(a.appliedAt));
  if (newestFirst.length === 0) run.screen.line(say(run.language, 'list.none'));
  let worst: ExitName = 'ok';
  for (const each of newestFirst) {
    run.screen.line(say(run.language, 'result.undoOf', { name: each.name }));
    const exit = await undoOne(run, place, each);
    if (exit !== 'ok' && exit !== 'restartNeeded' && exit !== 'undoIncomplete') return exit;
    if (exit === 'undoIncomplete' || worst === 'ok') worst = exit;
  }
  tellUnusable(run, problems);
  return problems.length > 0 ? 'recordsUnusable' : worst;
}

async function undoOne(run: Run, place: Workplace, installed: Installed): Promise<ExitName> {
  const { command, language, screen, report, progress } = run;
  const identity = (await readHost(place)).identity;
  const outcome = await withInterrupt(run, () =>
    undo(place, installed, {
      scopes: command.scopes,
      hangUp: command.consent.hangUp,
      emit: progress.take,
      identity,
    }),
  );
  progress.close();
  if (outcome.result === 'busy') return tellBusy(run, outcome.owner);
  if (!('settled' in outcome)) return outcome.result;
  const settled = settledToReport(outcome.settled, language);
  report.settled.push(...settled);
  report.restart ||= outcome.restart;
  if (outcome.result === 'undoIncomplete') {
    screen.line(say(language, 'result.leftAlone'));
    for (const each of settled) {
      if (each.settlement !== 'restored') screen.line(`  ${each.text}`);
    }
    return 'undoIncomplete';
  }
  screen.line(say(language, 'result.undone'));
  return outcome.restart ? 'restartNeeded' : 'ok';
}

/** Rejects with PcUnreadable. No server is asked for. */
export async function readHost(place: Workplace): Promise<Host> {
  const [answer] = await place.session.ask([{ kind: 'host.read', server: '127.0.0.1' }]);
  const host = parseAnswer('host.read', answer);
  if (!host.ok) throw new PcUnreadable(host.unreadable);
  return host.value;
}
