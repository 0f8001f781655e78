/** `--plan` and `--apply`: repair, prepare, show, ask, apply, verify (D6). */
import type { Plan } from '../../shared/plan/step.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { changes } from '../../shared/plan/predicates.ts';
import { apply, type ApplyOutcome } from '../pipeline/apply.ts';
import { listInstalled } from '../pipeline/installed.ts';
import type { Prepared } from '../pipeline/prepare.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { exitOfObstacles, exitOfShownPlan } from '../words/exit-of-plan.ts';
import { applyToReport } from '../words/report-apply.ts';
import { checkBefore } from './check-before.ts';
import { serverText } from '../words/server-check-view.ts';
import { openProfileFile } from './open-profile-file.ts';
import { findingLines, planLines, weakeningLines } from './plan-view.ts';
import { prepareAsking } from './prepare-asking.ts';
import {
  changingSteps,
  findingToReport,
  planToReport,
  weakeningToReport,
} from '../words/report-plan.ts';
import { repairFirst, tellBusy, tellHalfWay, tellOwnHalf } from './repair-first.ts';
import { changing, withPlace, type Run } from './run-context.ts';
import { readSecrets } from './secrets.ts';
import { verificationLines } from './verification-view.ts';

export async function jobPlanOrApply(run: Run): Promise<ExitName> {
  const { command, ports } = run;
  const opened = await openProfileFile(run);
  const secrets = await readSecrets(command.secrets, run.language, ports);
  return withPlace(run, async ({ place }) => {
    if (command.mode === 'apply' && mayApply(run)) {
      const busy = await repairFirst(run, place, command.scopes);
      if (busy !== null) return busy;
    } else await tellHalfWay(run, place);
    const asked = await prepareAsking(run, place, opened, secrets);
    const checked = await checkBefore(run, place, asked);
    if ('exit' in checked) return checked.exit;
    const { prepared } = checked;
    showPlan(run, prepared.plan);
    if (command.mode === 'plan') return exitOfShownPlan(prepared.plan);
    const refused = exitOfObstacles(prepared.plan);
    if (refused !== null) return refused;
    const unsaid = await askToApply(run, place, prepared.plan);
    return unsaid ?? applyIt(run, place, prepared);
  });
}

function showPlan(run: Run, plan: Plan): void {
  const { language, screen, report, ports } = run;
  const { name, revision } = plan.owner;
  report.weakenings = plan.weakenings.map((each) => weakeningToReport(each, language));
  report.plan = planToReport(plan, language, ports.previewOf);
  report.findings = plan.findings.map((each) => findingToReport(each, language));
  report.restart = plan.restart.needed;
  screen.line(say(language, 'plan.heading', { name, revision, windows: plan.windows }));
  for (const line of weakeningLines(report.weakenings, language)) screen.line(line);
  for (const line of planLines(report.plan, language)) screen.line(line);
  for (const line of findingLines(report.findings, language)) screen.line(line);
  screen.line(say(language, 'plan.digest', plan.digest));
  screen.line();
}

/** Somebody said yes beforehand, or can be asked (N15). */
function mayApply({ command, ports }: Run): boolean {
  return command.yes || ports.ask !== null;
}

/** Null: go on. Where nobody can be asked and nothing was said beforehand, nothing is changed. */
async function askToApply(run: Run, place: Workplace, plan: Plan): Promise<ExitName | null> {
  const { command, ports, language, report, screen } = run;
  const count = changingSteps(plan).filter((step) => command.scopes.includes(step.scope)).length;
  if (command.yes) return null;
  if (ports.ask === null) {
    const { interrupted } = await listInstalled(place);
    if (count === 0 && interrupted.length === 0) return null;
    const words = say(language, 'ask.nobody');
    report.messages.push(words);
    screen.line(words);
    return 'consentNeeded';
  }
  if (count === 0) return null;
  const weaker = report.weakenings.length;
  if (weaker > 0) screen.line(say(language, 'ask.weaker', { count: weaker }));
  return (await ports.ask.yesNo(say(language, 'ask.apply', { count }))) ? null : 'refusedByUser';
}

async function applyIt(run: Run, place: Workplace, prepared: Prepared): Promise<ExitName> {
  const { command, progress } = run;
  const outcome = await changing(run, 'takesBack', (onCancel) =>
    apply(place, prepared, {
      scopes: command.scopes,
      emit: progress.take,
      onExecutors: (executors) => {
        onCancel(() => {
          for (const executor of executors) executor.cancel();
        });
      },
    }),
  );
  progress.close();
  const ofUser = command.scopes.includes('user') && changes('user', prepared.plan);
  if (ofUser && outcome.result === 'applied') tellOwnHalf(run, prepared.facts.host.identity);
  return conclude(run, prepared, outcome);
}

/** Shows what the report tells now. */
function conclude(run: Run, { plan, facts }: Prepared, outcome: ApplyOutcome): ExitName {
  const { language, screen, report } = run;
  const told = report.messages.length;
  const { serverVerdict: verdict } = facts;
  const exit = applyToReport(report, outcome, { plan, language });
  if (outcome.result === 'cancelled') run.did = 'takenBack';
  if (outcome.result === 'applied') run.did = 'applied';
  if (outcome.result === 'busy') tellBusy(run, outcome.owner);
  if (report.failure !== null) screen.line(report.failure.text);
  if (report.verification !== null) {
    const changed = run.progress.performed.length > 0;
    screen.line(say(language, changed ? 'result.applied' : 'result.nothingToDo'));
    // Of a first stage nothing is verified but what it wanted: `messages` say so.
    const isWhole = outcome.result !== 'applied' || !outcome.firstStage;
    const lines = isWhole ? verificationLines(report.verification, language) : [];
    for (const line of lines) screen.line(line);
    for (const line of weakeningLines(report.weakenings, language)) screen.line(line);
    for (const line of report.messages.slice(told)) screen.line(line);
    const server = serverText(verdict ?? null, language);
    if (server !== '') screen.line(server);
  }
  return exit;
}
