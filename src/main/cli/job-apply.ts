/** `--plan` and `--apply`: repair, prepare, show, ask, apply, verify (D6). */
import type { Plan } from '../../shared/plan/step.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { apply, type ApplyOutcome } from '../pipeline/apply.ts';
import type { Prepared } from '../pipeline/prepare.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { exitOfObstacles, exitOfShownPlan } from '../words/exit-of-plan.ts';
import { applyToReport } from '../words/report-apply.ts';
import { checkBefore } from './check-before.ts';
import { openProfileFile } from './open-profile-file.ts';
import { findingLines, planLines } from './plan-view.ts';
import { prepareAsking } from './prepare-asking.ts';
import { changingSteps, findingToReport, planToReport } from '../words/report-plan.ts';
import { repairFirst, tellBusy, tellInterrupted } from './repair-first.ts';
import { withInterrupt, withPlace, type Run } from './run-context.ts';
import { readSecrets } from './secrets.ts';
import { verificationLines } from './verification-view.ts';

export async function jobPlanOrApply(run: Run): Promise<ExitName> {
  const { command, ports } = run;
  const opened = await openProfileFile(run);
  const secrets = await readSecrets(command.secrets, run.language, ports);
  return withPlace(run, async ({ place }) => {
    if (command.mode === 'apply') {
      const busy = await repairFirst(run, place, command.scopes);
      if (busy !== null) return busy;
    } else await tellInterrupted(run, place);
    const asked = await prepareAsking(run, place, opened, secrets);
    const checked = await checkBefore(run, place, asked);
    if ('exit' in checked) return checked.exit;
    const { prepared } = checked;
    showPlan(run, prepared.plan);
    if (command.mode === 'plan') return exitOfShownPlan(prepared.plan);
    const refused = exitOfObstacles(prepared.plan);
    if (refused !== null) return refused;
    return (await isRefusedByPerson(run, prepared.plan))
      ? 'refusedByUser'
      : applyIt(run, place, prepared);
  });
}

function showPlan(run: Run, plan: Plan): void {
  const { language, screen, report, ports } = run;
  const { name, revision } = plan.profile;
  report.plan = planToReport(plan, language, ports.previewOf);
  report.findings = plan.findings.map((each) => findingToReport(each, language));
  report.restart = plan.restart.needed;
  screen.line(say(language, 'plan.heading', { name, revision, windows: plan.windows }));
  for (const line of planLines(report.plan, language)) screen.line(line);
  for (const line of findingLines(report.findings, language)) screen.line(line);
  screen.line(say(language, 'plan.digest', plan.digest));
  screen.line();
}

async function isRefusedByPerson(run: Run, plan: Plan): Promise<boolean> {
  const { command, ports, language } = run;
  const count = changingSteps(plan).filter((step) => command.scopes.includes(step.scope)).length;
  if (count === 0 || command.yes || ports.ask === null) return false;
  return !(await ports.ask.yesNo(say(language, 'ask.apply', { count })));
}

async function applyIt(run: Run, place: Workplace, prepared: Prepared): Promise<ExitName> {
  const { command, progress } = run;
  const outcome = await withInterrupt(run, (onCancel) =>
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
  return conclude(run, prepared.plan, outcome);
}

/** Shows what the report tells now. */
function conclude(run: Run, plan: Plan, outcome: ApplyOutcome): ExitName {
  const { language, screen, report } = run;
  const exit = applyToReport(report, outcome, { plan, language });
  if (outcome.result === 'busy') tellBusy(run, outcome.owner);
  if (report.failure !== null) screen.line(report.failure.text);
  if (report.verification !== null) {
    const changed = run.progress.performed.length > 0;
    screen.line(say(language, changed ? 'result.applied' : 'result.nothingToDo'));
    for (const line of verificationLines(report.verification, language)) screen.line(line);
  }
  return exit;
}
