/** `plan` and `apply`: repair, prepare, show, ask, apply, verify (D6). */
import type { Plan } from '../../shared/plan/step.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { changes } from '../../shared/plan/predicates.ts';
import { apply } from '../pipeline/apply.ts';
import type { ApplyOutcome } from '../pipeline/apply-owner.ts';
import { listInstalled } from '../pipeline/installed.ts';
import type { GivenSecrets, Prepared } from '../pipeline/prepare.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { exitOfObstacles, exitOfShownPlan } from '../words/exit-of-plan.ts';
import { applyToReport } from '../words/report-apply.ts';
import { checkBefore } from './check-before.ts';
import { serverText } from '../words/server-check-view.ts';
import { openProfileFile } from './open-profile-file.ts';
import { findingLines, planLines, weakeningLines } from './plan-view.ts';
import { prepareAsking } from './prepare-asking.ts';
import { changingSteps, planIntoReport } from '../words/report-plan.ts';
import { repairFirst, tellBusy, tellHalfWay, tellOwnHalf } from './repair-first.ts';
import { changing, tell, withPlace, type Run } from './run-context.ts';
import { readSecretsFor } from './secrets.ts';
import { verificationLines } from './verification-view.ts';

export async function jobPlan(run: Run<'plan'>): Promise<ExitName> {
  const given = await readGiven(run);
  return withPlace(run, async ({ place }) => {
    place.secrets.onlyRead = true;
    await tellHalfWay(run, place);
    const shown = await planAndShow(run, place, given);
    return 'exit' in shown ? shown.exit : exitOfShownPlan(shown.prepared.plan);
  });
}

export async function jobApply(run: Run<'apply'>): Promise<ExitName> {
  const given = await readGiven(run);
  return withPlace(run, async ({ place }) => {
    if (mayApply(run)) {
      const busy = await repairFirst(run, place, run.command.scopes);
      if (busy !== null) return busy;
    } else await tellHalfWay(run, place);
    const shown = await planAndShow(run, place, given);
    if ('exit' in shown) return shown.exit;
    const { prepared } = shown;
    const refused = exitOfObstacles(prepared.plan);
    if (refused !== null) return refused;
    const unsaid = await askToApply(run, place, prepared.plan);
    return unsaid ?? applyIt(run, place, prepared);
  });
}

interface Given {
  opened: OpenedProfile;
  secrets: GivenSecrets;
}

/** Before any PC is opened: what is wrong with a file is no matter of the PC. */
async function readGiven(run: Run<'plan' | 'apply'>): Promise<Given> {
  const opened = await openProfileFile(run);
  return { opened, secrets: await readSecretsFor(run, opened.profile) };
}

async function planAndShow(
  run: Run<'plan' | 'apply'>,
  place: Workplace,
  { opened, secrets }: Given,
): ReturnType<typeof checkBefore> {
  const asked = await prepareAsking(run, place, opened, secrets);
  const checked = await checkBefore(run, place, asked);
  if ('prepared' in checked) showPlan(run, checked.prepared);
  return checked;
}

function showPlan(run: Run<'plan' | 'apply'>, { plan, opened }: Prepared): void {
  const { language, screen, report, ports } = run;
  const { result } = report;
  const { name, revision } = opened.profile;
  planIntoReport(report, plan, language, ports.previewOf);
  screen.line(say(language, 'plan.heading', { name, revision, windows: plan.windows }));
  for (const line of weakeningLines(result.weakenings, language)) screen.line(line);
  if (result.plan !== null) {
    for (const line of planLines(result.plan, language)) screen.line(line);
  }
  for (const line of findingLines(result.findings, language)) screen.line(line);
  screen.line(say(language, 'plan.digest', plan.digest));
  screen.line();
}

/** Somebody said yes beforehand, or can be asked (N15). */
function mayApply({ command, ports }: Run<'apply'>): boolean {
  return command.yes || ports.ask !== null;
}

/** Null: go on. Where nobody can be asked and nothing was said beforehand, nothing is changed. */
async function askToApply(
  run: Run<'apply'>,
  place: Workplace,
  plan: Plan,
): Promise<ExitName | null> {
  const { command, ports, language, report, screen } = run;
  const count = changingSteps(plan).filter((step) => command.scopes.includes(step.scope)).length;
  if (command.yes) return null;
  if (ports.ask === null) {
    const { interrupted } = await listInstalled(place);
    if (count === 0 && interrupted.length === 0) return null;
    tell(run, say(language, 'ask.nobody'));
    return 'consentNeeded';
  }
  if (count === 0) return null;
  const weaker = report.result.weakenings.length;
  if (weaker > 0) screen.line(say(language, 'ask.weaker', { count: weaker }));
  return (await ports.ask.yesNo(say(language, 'ask.apply', { count }))) ? null : 'refusedByUser';
}

async function applyIt(run: Run<'apply'>, place: Workplace, prepared: Prepared): Promise<ExitName> {
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
  const ofUser = command.scopes.includes('user') && changes('user', prepared.plan);
  if (ofUser && outcome.result === 'applied') tellOwnHalf(run, prepared.facts.host.identity);
  return conclude(run, prepared, outcome);
}

/** Shows what the report tells now. */
function conclude(run: Run<'apply'>, { plan, facts }: Prepared, outcome: ApplyOutcome): ExitName {
  const { language, screen, report } = run;
  const { result } = report;
  const told = report.messages.length;
  const { serverVerdict: verdict } = facts;
  const exit = applyToReport(report, outcome, { plan, language });
  if (outcome.result === 'cancelled') run.did = 'takenBack';
  if (outcome.result === 'applied') run.did = 'applied';
  if (outcome.result === 'busy') tellBusy(run, outcome.owner);
  if (result.failure !== null) screen.line(result.failure.text);
  if (result.verification !== null) {
    const changed = run.progress.performed.length > 0;
    screen.line(say(language, changed ? 'result.applied' : 'result.nothingToDo'));
    // Of a first stage nothing is verified but what it wanted: `messages` say so.
    const isWhole = outcome.result !== 'applied' || !outcome.firstStage;
    const lines = isWhole ? verificationLines(result.verification, language) : [];
    for (const line of lines) screen.line(line);
    for (const line of weakeningLines(result.weakenings, language)) screen.line(line);
    for (const line of report.messages.slice(told)) screen.line(line);
    const server = serverText(verdict ?? null, language);
    if (server !== '') screen.line(server);
  }
  return exit;
}
