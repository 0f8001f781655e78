/** `--undo`: takes back what a profile set up, by its file or its id. */
import { parseAnswer } from '../../shared/port/query.ts';
import type { Host } from '../../shared/port/host.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { PcUnreadable } from '../pipeline/gather.ts';
import { findInstalled } from '../pipeline/installed.ts';
import { undo } from '../pipeline/undo.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { asId } from './command.ts';
import { settledToReport } from '../words/report-draft.ts';
import { openProfileFile } from './open-profile-file.ts';
import { repairFirst, tellBusy } from './repair-first.ts';
import { withInterrupt, withPlace, type Run } from './run-context.ts';

export async function jobUndo(run: Run): Promise<ExitName> {
  const { command, language, screen, report, progress } = run;
  const id = asId(command.subject) ?? openProfileFile(run).profile.id;
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
    report.settled.push(...settledToReport(outcome.settled, language));
    report.restart = outcome.restart;
    if (outcome.result === 'undoIncomplete') {
      screen.line(say(language, 'result.leftAlone'));
      for (const each of report.settled) {
        if (each.settlement !== 'restored') screen.line(`  ${each.text}`);
      }
      return 'undoIncomplete';
    }
    screen.line(say(language, 'result.undone'));
    return outcome.restart ? 'restartNeeded' : 'ok';
  });
}

/** Rejects with PcUnreadable. No server is asked for. */
export async function readHost(place: Workplace): Promise<Host> {
  const [answer] = await place.session.ask([{ kind: 'host.read', server: '127.0.0.1' }]);
  const host = parseAnswer('host.read', answer);
  if (!host.ok) throw new PcUnreadable(host.unreadable);
  return host.value;
}
