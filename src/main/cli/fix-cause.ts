/** `doctor --fix CODE`: what mends the cause, shown as a plan, approved, applied, verified, and undone like a profile's (D44). */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { causeText, sayDoctor } from '../../shared/text/doctor-text.ts';
import { say } from '../../shared/text/text.ts';
import { allCauses } from '../doctor/all-causes.ts';
import { fixOf } from '../doctor/fix-of.ts';
import { applyOwner } from '../pipeline/apply-owner.ts';
import type { Diagnosis } from '../pipeline/doctor.ts';
import type { DoctorSubject } from '../pipeline/doctor-subject.ts';
import { planRemedy } from '../pipeline/remedy-plan.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { exitOfObstacles } from '../words/exit-of-plan.ts';
import { applyToReport } from '../words/report-apply.ts';
import { changingSteps, findingToReport, planToReport } from '../words/report-plan.ts';
import { CliEnd } from './cli-end.ts';
import { nextCommand } from './next-command.ts';
import { findingLines, planLines, restartLines } from './plan-view.ts';
import { repairFirst, tellBusy } from './repair-first.ts';
import { changing, type Run } from './run-context.ts';
import { verificationLines } from './verification-view.ts';

interface Wanted {
  readonly subject: DoctorSubject;
  readonly diagnosis: Diagnosis;
  readonly code: string;
}

export async function fixCause(
  run: Run<'doctor'>,
  place: Workplace,
  wanted: Wanted,
): Promise<ExitName> {
  const { command, language, ports, report, screen, progress } = run;
  const { code, subject } = wanted;
  const wishes = wishesOf(run, wanted);
  if (!command.yes && ports.ask === null) {
    run.endWords.push(say(language, 'ask.nobody'));
    return 'consentNeeded';
  }
  const busy = await repairFirst(run, place, ['machine']);
  if (busy !== null) return busy;
  const remedy = { name: subject.name, cause: code, wishes };
  const order = await planRemedy(place, remedy, command.consent);
  const { plan } = order;
  report.result.plan = planToReport(plan, language, ports.previewOf);
  report.result.findings = plan.findings.map((each) =>
    findingToReport(each, language, plan.serviceNames),
  );
  report.restart = plan.restart.needed;
  screen.line({ text: sayDoctor(language, 'doctor.remedy', { code }), emphasis: 'heading' });
  screen.lines(planLines(report.result.plan, language, true));
  screen.lines(findingLines(report.result.findings, language));
  screen.lines(restartLines(report.result.plan, language, command.verbose));
  const refused = exitOfObstacles(plan);
  if (refused !== null) return refused;
  const count = changingSteps(plan).length;
  if (!command.yes && ports.ask !== null && count > 0) {
    if (!(await ports.ask.yesNo(say(language, 'ask.apply', { count })))) return 'refusedByUser';
  }
  const outcome = await changing(run, 'takesBack', (onCancel) =>
    applyOwner(place, order, {
      scopes: ['machine'],
      emit: progress.take,
      onExecutors: (executors) => {
        onCancel(() => {
          for (const executor of executors) executor.cancel();
        });
      },
    }),
  );
  const told = report.messages.length;
  const exit = applyToReport(report, outcome, { plan, language });
  if (outcome.result === 'cancelled') run.did = 'takenBack';
  if (outcome.result === 'busy') tellBusy(run, outcome.owner);
  if (outcome.result === 'applied') {
    run.did = 'applied';
    const { verification } = report.result;
    const names = outcome.verification.serviceNames;
    const good = say(language, 'result.verified');
    if (verification !== null)
      screen.lines(verificationLines(verification, { language, good, names }));
    const back = nextCommand('undo', command, order.asked.remedy.id);
    if (back !== null) screen.line(sayDoctor(language, 'doctor.undoWith', { command: back }));
  }
  screen.lines(report.messages.slice(told));
  return exit;
}

/** Rejects with CliEnd where the cause does not hold now, or nothing on this PC mends it: then nothing was changed. */
function wishesOf({ language }: Run, { diagnosis, code }: Wanted) {
  const { seen, conclusion } = diagnosis;
  const row = allCauses.find((each) => each.code === code);
  const held = [...conclusion.causes, ...conclusion.besides].find((each) => each.code === code);
  if (row === undefined || held === undefined)
    throw new CliEnd('noCauseFound', sayDoctor(language, 'doctor.notHere', { code }));
  const wishes = fixOf(row, seen);
  if (wishes !== null) return wishes;
  const fix = causeText(language, 'fix', held.name, held.evidence);
  throw new CliEnd('blocked', sayDoctor(language, 'doctor.noFix', { code, fix }));
}
