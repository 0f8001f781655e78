/** `plan` and `apply`: repair, prepare, show, ask, apply, verify (D6). */
import type { Plan } from '../../shared/plan/step.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { chooseText, say } from '../../shared/text/text.ts';
import { windowsName } from '../../shared/text/windows-name.ts';
import { isAsBefore } from '../../shared/report/settlement.ts';
import { changes } from '../../shared/plan/predicates.ts';
import { apply } from '../pipeline/apply.ts';
import type { ApplyOutcome } from '../pipeline/apply-owner.ts';
import { listInstalled } from '../pipeline/installed.ts';
import type { GivenSecrets, Prepared } from '../pipeline/prepare.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { exitOfObstacles, exitOfShownPlan } from '../words/exit-of-plan.ts';
import { exitOf } from '../words/report-draft.ts';
import { applyToReport } from '../words/report-apply.ts';
import { checkBefore } from './check-before.ts';
import { serverText } from '../words/server-check-view.ts';
import { openProfileFile } from './open-profile-file.ts';
import { nextCommand } from './next-command.ts';
import { findingLines, planLines, restartLines, weakeningLines } from './plan-view.ts';
import { prepareAsking } from './prepare-asking.ts';
import { changingSteps, planIntoReport } from '../words/report-plan.ts';
import { repairFirst, tellBusy, tellHalfWay, tellOwnHalf } from './repair-first.ts';
import { changing, withPlace, type Run } from './run-context.ts';
import { readSecretsFor } from './secrets.ts';
import { verificationLines } from './verification-view.ts';

export async function jobPlan(run: Run<'plan'>): Promise<ExitName> {
  const given = await readGiven(run);
  return withPlace(run, async ({ place }) => {
    place.secrets.onlyRead = true;
    await tellHalfWay(run, place);
    const shown = await planAndShow(run, place, given);
    if ('exit' in shown) return shown.exit;
    const exit = exitOfShownPlan(shown.prepared.plan);
    if (exit === 'ok') tellNext(run, shown.prepared.plan);
    return exit;
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
  const { command, language, screen, report, ports } = run;
  const { result } = report;
  const { name, revision, provider } = opened.profile;
  const from = chooseText(provider.name, language);
  planIntoReport(report, plan, language, ports.previewOf);
  const heading = say(language, 'plan.heading', { name, revision, provider: from });
  screen.line({ text: heading, emphasis: 'heading' });
  if (command.verbose) screen.line(`${windowsName(plan.windows)} (${plan.windows})`);
  screen.line();
  screen.lines(weakeningLines(result.weakenings, language));
  if (result.plan !== null) {
    screen.lines(planLines(result.plan, language, command.verbose));
    const isBlocked = result.findings.some(({ severity }) => severity === 'block');
    if (changingSteps(plan).length === 0 && !isBlocked) screen.line(say(language, 'plan.nothing'));
    screen.line();
    screen.lines(findingLines(result.findings, language));
    screen.lines(restartLines(result.plan, language, command.verbose));
  }
  if (command.verbose) screen.line(say(language, 'plan.digest', plan.digest));
}

/** What a person who has read the plan would type. */
function tellNext({ command, language, screen }: Run<'plan'>, plan: Plan): void {
  const next = changingSteps(plan).length === 0 ? null : nextCommand('apply', command);
  screen.line();
  screen.line(say(language, 'plan.unchangedYet'));
  if (next !== null) screen.line(say(language, 'plan.next', { command: next }));
  if (!command.verbose) screen.line(say(language, 'plan.verbose'));
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
    const nobody = say(language, 'ask.nobody');
    report.messages.push(nobody);
    run.endWords.push(nobody);
    return 'consentNeeded';
  }
  if (count === 0) return null;
  const weaker = report.result.weakenings.length;
  screen.aside();
  if (weaker > 0) screen.aside(say(language, 'ask.weaker', { count: weaker }));
  return (await ports.ask.yesNo(say(language, 'ask.apply', { count }))) ? null : 'refusedByUser';
}

async function applyIt(run: Run<'apply'>, place: Workplace, prepared: Prepared): Promise<ExitName> {
  const { command, progress, ports, line } = run;
  line.expect(titlesOf(run));
  const since = ports.ticks();
  const outcome = await changing(run, 'takesBack', (onCancel) =>
    apply(place, prepared, {
      scopes: command.scopes,
      // What went back as it was is not told one by one.
      emit: (event) => {
        const isQuiet = event.event === 'settled' && isAsBefore(event) && !command.verbose;
        progress.take(event, !isQuiet);
      },
      onExecutors: (executors) => {
        onCancel(() => {
          for (const executor of executors) executor.cancel();
        });
      },
    }),
  );
  const ofUser = command.scopes.includes('user') && changes('user', prepared.plan);
  if (ofUser && outcome.result === 'applied') tellOwnHalf(run, prepared.facts.host.identity);
  return conclude(run, prepared, outcome, ports.ticks() - since);
}

/** Of the steps that will be done, in their order: the PC's come first. */
function titlesOf({ command, report }: Run<'apply'>): string[] {
  const steps = report.result.plan?.steps ?? [];
  return (['machine', 'user'] as const)
    .filter((scope) => command.scopes.includes(scope))
    .flatMap((scope) => steps.filter((step) => step.scope === scope && step.action !== 'none'))
    .map(({ title }) => title);
}

/** Shows what the report tells now. */
function conclude(
  run: Run<'apply'>,
  { plan, facts }: Prepared,
  outcome: ApplyOutcome,
  milliseconds: number,
): ExitName {
  const { language, screen, report } = run;
  const { result } = report;
  const told = report.messages.length;
  const { serverVerdict: verdict } = facts;
  const exit = applyToReport(report, outcome, { plan, language });
  if (outcome.result === 'cancelled') run.did = 'takenBack';
  if (outcome.result === 'applied') run.did = 'applied';
  if (outcome.result === 'busy') tellBusy(run, outcome.owner);
  if (result.failure !== null)
    run.endWords.push(result.failure.text, exitOf(exit, language).meaning);
  if (result.verification !== null) {
    screen.aside();
    const { verification } = result;
    // Of a first stage nothing is verified but what it wanted: `messages` say so.
    if (outcome.result === 'applied' && !outcome.firstStage) {
      const names = outcome.verification.serviceNames;
      const good = say(language, 'result.verified');
      screen.lines(verificationLines(verification, { language, good, names }));
    }
    screen.lines(weakeningLines(result.weakenings, language));
    screen.lines(report.messages.slice(told));
    const server = serverText(verdict ?? null, language);
    if (server !== '') screen.line(server);
    tellChanges(run, milliseconds);
  }
  return exit;
}

/** How many, in one total, and the way back. */
function tellChanges({ command, language, screen, progress }: Run<'apply'>, milliseconds: number) {
  const count = progress.performed.length;
  if (count === 0) {
    screen.line(say(language, 'result.nothingToDo'));
    return;
  }
  const back = nextCommand('undo', command);
  screen.line(say(language, 'result.applied', { count, seconds: milliseconds / 1000 }));
  if (back !== null) screen.line(say(language, 'result.undoWith', { command: back }));
}
