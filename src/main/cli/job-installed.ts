/** `list`, `show`, `pause`, `resume`: what is installed, and its tunnel switched off and on (D22). */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { expiryOf } from '../../shared/profile/expiry.ts';
import type { Scope } from '../../shared/plan/step.ts';
import {
  findInstalled,
  isOfProfile,
  listInstalled,
  unusableRecords,
  type Installed,
  type InstalledProfile,
} from '../pipeline/installed.ts';
import { pause } from '../pipeline/pause.ts';
import { readHost } from '../pipeline/read-host.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { installedToReport } from '../words/report-draft.ts';
import { serverText } from '../words/server-check-view.ts';
import { pauseToReport } from '../words/report-pause.ts';
import { idOf } from './installed-subject.ts';
import { repairFirst, tellBusy, tellInterrupted, tellUnusable } from './repair-first.ts';
import { changing, withPlace, type Run } from './run-context.ts';
import { nameOf } from '../words/settled-text.ts';
import { changeLines } from '../../shared/report/change-rows.ts';

export function jobList(run: Run<'list'>): Promise<ExitName> {
  const { language, screen, report } = run;
  return withPlace(run, async ({ place }) => {
    const isInterrupted = await tellInterrupted(run, place);
    const { installed: all, problems } = await listInstalled(place);
    const installed = all.filter(isOfProfile);
    report.result.installed = installed.map((each) => installedToReport(each, language));
    // What a run that was cut short left is not nothing.
    if (all.length === 0 && !isInterrupted) screen.line(say(language, 'list.none'));
    if (installed.length > 0) {
      const count = installed.length;
      screen.line({ text: say(language, 'list.heading', { count }), emphasis: 'heading' });
    }
    for (const each of installed) tellInstalled(each, run, place, '  ');
    tellFixes(run, all);
    tellUnusable(run, problems);
    return problems.length > 0 ? 'recordsUnusable' : 'ok';
  });
}

/** What the doctor changed, each undone by its id. */
function tellFixes({ language, report, screen }: Run<'list'>, all: readonly Installed[]): void {
  for (const { id, name, owner, appliedAt } of all) {
    if (owner.kind !== 'remedy') continue;
    const { cause } = owner;
    report.result.fixes.push({ id, name, cause, appliedAt });
    screen.line(say(language, 'list.fix', { code: cause, name, at: Date.parse(appliedAt), id }));
  }
}

export function jobShow(run: Run<'show'>): Promise<ExitName> {
  const { language, screen } = run;
  return withInstalled(run, run.command.scopes, (installed, place) => {
    tellInstalled(installed, run, place);
    for (const receipt of installed.receipts) {
      const { scope, owned } = receipt;
      if (owned.length === 0) continue;
      screen.line({ text: say(language, 'plan.group', { scope }), emphasis: 'heading' });
      for (const thing of owned) {
        screen.line(`  ${nameOf(language, thing, true)}`);
        const lines = changeLines(language, thing.former, thing.ours, {
          key: thing.key,
          equal: 'plan.unchangedValue',
        });
        screen.lines(lines.map((line) => `    ${line}`));
      }
    }
    if (installed.claims.length > 0) screen.line(say(language, 'list.claims'));
    for (const claim of installed.claims) {
      screen.line(`  ${nameOf(language, claim, true)}`);
    }
    return Promise.resolve('ok');
  });
}

export function jobPause(run: Run<'pause' | 'resume'>, paused: boolean): Promise<ExitName> {
  const { language, screen, report, progress } = run;
  return withInstalled(run, ['machine'], async (installed, place) => {
    const busy = await repairFirst(run, place, ['machine']);
    if (busy !== null) return busy;
    const { identity } = await readHost(place);
    const options = { emit: progress.take, identity };
    const outcome = await changing(run, 'finishes', () => pause(place, installed, paused, options));
    if (outcome.result === 'busy') return tellBusy(run, outcome.owner);
    const isSwitched = outcome.result === 'switched' || outcome.result === 'oldAssociationsStay';
    if (isSwitched) run.did = 'switched';
    // What is so now, not what was before.
    const now = isSwitched ? { ...installed, paused } : installed;
    report.result.installed = installedToReport(now, language);
    tellInstalled(now, run, place);
    const told = report.messages.length;
    const done = say(language, paused ? 'result.paused' : 'result.resumed');
    const exit = pauseToReport(report, outcome, language, done);
    screen.lines(report.messages.slice(told));
    return exit;
  });
}

function withInstalled(
  run: Run<'show' | 'pause' | 'resume'>,
  scopes: readonly Scope[],
  work: (installed: InstalledProfile, place: Workplace) => Promise<ExitName>,
): Promise<ExitName> {
  return withPlace(run, async ({ place }) => {
    await tellInterrupted(run, place);
    const id = await idOf(run, place);
    const installed = await findInstalled(place, id, scopes);
    const unusable = await unusableRecords(place, id, scopes);
    tellUnusable(run, unusable);
    if (installed === null || !isOfProfile(installed))
      return unusable.length > 0 ? 'recordsUnusable' : 'notInstalled';
    run.report.result.installed = installedToReport(installed, run.language);
    return work(installed, place);
  });
}

function tellInstalled(installed: InstalledProfile, run: Run, place: Workplace, indent = ''): void {
  run.screen.line(`${indent}${lineOf(installed, run, place.now())}`);
  if (run.command.verbose) run.screen.line(`${indent}  ${installed.id}`);
  const server = serverText(installed.serverVerdict, run.language);
  if (server !== '') run.screen.line(`${indent}  ${server}`);
}

function lineOf(installed: InstalledProfile, run: Run, now: string): string {
  const { name, owner, appliedAt, validUntil } = installed;
  const { revision, vpn: kind } = owner;
  const paused = installed.paused ? 'yes' : 'no';
  const unfinished = installed.undoUnfinished ? 'yes' : 'no';
  const { is: expiry } = expiryOf(validUntil, Date.parse(now));
  const line = { name, revision, kind, appliedAt, paused, unfinished, expiry };
  return say(run.language, 'list.line', { ...line, validUntil: validUntil ?? '' });
}
