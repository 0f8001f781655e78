/** The plan that was shown is applied: as one transaction, by one prompt of Windows, taken back when it is cancelled (D6). */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { ApplyResult, PlanReview } from '../../../shared/ipc/views.ts';
import type { ExitName } from '../../../shared/report/exit-codes.ts';
import type { ReportOf } from '../../../shared/report/report.ts';
import { profileFacts } from '../../../shared/profile-plan/acting-facts.ts';
import { wisherOfProfile } from '../../../shared/profile-plan/plan-profile.ts';
import { changes } from '../../../shared/plan/predicates.ts';
import { joinPlans } from '../../../shared/plan/join-plans.ts';
import { say } from '../../../shared/text/text.ts';
import type { Scope } from '../../../shared/plan/step.ts';
import { approvedPlan } from '../../elevation/approved.ts';
import { apply } from '../../pipeline/apply.ts';
import { isFirstStage, takesPart, type ApplyOutcome } from '../../pipeline/apply-owner.ts';
import type { Prepared } from '../../pipeline/prepare.ts';
import { readAndPlan } from '../../transaction/read-and-plan.ts';
import { exitOfObstacles } from '../../words/exit-of-plan.ts';
import type { Progress } from '../../words/progress.ts';
import { applyToReport } from '../../words/report-apply.ts';
import { exitOf } from '../../words/report-draft.ts';
import { serverText } from '../../words/server-check-view.ts';
import { withMachineSide } from '../machine-side.ts';
import { refuseUnrepaired } from '../repairs.ts';
import { pictureOf } from '../picture.ts';
import { beginReport, endOfFault, endReport, withPlan } from '../report-document.ts';
import type { WizardSession } from '../session.ts';
import type { MadePlan, Planned } from '../state.ts';
import { WizardProblem } from '../wizard-problem.ts';
import { makePlan, reviewOf, showPlan } from './plan.ts';
import { isDialled } from '../../../shared/profile/kind.ts';

const both = ['machine', 'user'] as const;

interface Watched {
  progress: Progress;
  stopped: AbortSignal;
}

export async function applyShown(
  session: WizardSession,
  { digest }: RequestOf<'plan.apply'>,
  stopped: AbortSignal,
): Promise<ApplyResult> {
  const planned = session.shownPlan();
  const { made } = planned;
  const { plan } = made.prepared;
  const place = await session.place();
  const shown = plan.digest;
  const progress = session.watch();
  const report = withPlan<'apply'>(session, beginReport(session, 'apply', place), made);
  progress.fill(report.result);
  if (digest.machine !== shown.machine || digest.user !== shown.user) {
    return result(session, made, report, 'stalePlan', reviewOf(session, made));
  }
  const refused = exitOfObstacles(plan);
  if (refused !== null) return result(session, made, report, refused, null);
  await refuseUnrepaired(place);
  try {
    return await applyMade(session, planned, { report, progress, stopped });
  } catch (error) {
    // After a prompt that was refused the same plan can be applied again; after anything else nobody knows.
    if (error instanceof WizardProblem) throw error;
    await session.leavePlan();
    const exit = endOfFault(session, report, error, place.now());
    return result(session, made, report, exit, null);
  }
}

async function applyMade(
  session: WizardSession,
  planned: Planned,
  { report, ...watched }: Watched & { report: ReportOf<'apply'> },
): Promise<ApplyResult> {
  const { made, profile } = planned;
  const { prepared, choices } = made;
  const { plan } = prepared;
  const outcome = await run(session, planned, watched);
  if (outcome.result === 'stalePlan') {
    const { changed, scope } = outcome;
    const anew =
      changed === null
        ? await makePlan(session, profile, choices)
        : { ...made, prepared: await asSeen(session, prepared, changed, scope) };
    // The elevation stays: the second approval needs no second prompt (D2).
    const review = showPlan(session, { ...planned, made: anew });
    return result(session, made, report, 'stalePlan', review);
  }
  const about = { plan, scopes: both, language: session.language };
  const exit = applyToReport(report, outcome, about);
  const { elevated } = prepared.facts.host.identity;
  if (elevated && outcome.result === 'applied' && changes('user', plan)) {
    report.messages.push(say(session.language, 'result.ownHalfElevated'));
  }
  await session.leavePlan();
  return result(session, made, report, exit, null);
}

/** The plan of both sides by what the acting side has seen: it is what the next approval is for (D37). */
async function asSeen(
  session: WizardSession,
  { opened, facts: own }: Prepared,
  changed: NonNullable<Extract<ApplyOutcome, { result: 'stalePlan' }>['changed']>,
  scope: Scope,
): Promise<Prepared> {
  const facts = profileFacts.withSeen(own, changed.facts);
  const plan = await readAndPlan(await session.place(), wisherOfProfile(opened, facts));
  return { opened, facts, plan: joinPlans(plan, changed.plan, scope) };
}

/** The running step is finished, then everything is taken back. Without a run: no second approval comes. */
export async function cancel(session: WizardSession): Promise<null> {
  const { turns, state } = session;
  if (!turns.stop('apply') && state.at === 'plan') await state.elevated?.end();
  return null;
}

async function run(
  session: WizardSession,
  planned: Planned,
  { progress, stopped }: Watched,
): Promise<ApplyOutcome> {
  const { prepared } = planned.made;
  const { plan, facts } = prepared;
  const needed = takesPart('machine', plan, facts, 'elevatedCopy');
  const approved = needed ? approvedPlan(plan, { kind: 'profile', facts }) : null;
  const sides = await withMachineSide(session, approved, planned.elevated);
  planned.elevated = sides.elevated;
  // The window was closed while Windows asked.
  if (session.state !== planned) await sides.elevated?.end();
  return apply(sides.place, prepared, {
    scopes: both,
    emit: progress.take,
    machineSide: facts.host.identity.elevated ? 'here' : sides.machineSide,
    onVerify: () => {
      session.progress({ kind: 'verifying' });
    },
    onExecutors: (executors) => {
      const stop = () => {
        for (const executor of executors) executor.cancel();
      };
      if (stopped.aborted) stop();
      else stopped.addEventListener('abort', stop);
    },
  });
}

async function result(
  session: WizardSession,
  { prepared: { opened, facts, plan } }: MadePlan,
  report: ReportOf<'apply'>,
  exit: ExitName,
  changedPlan: PlanReview | null,
): Promise<ApplyResult> {
  const { profile } = opened;
  const { meaning, todo } = exitOf(exit, session.language);
  const stands = exit === 'ok' || exit === 'restartNeeded' || exit === 'drift';
  // A changed plan has a report of its own by now.
  if (changedPlan === null) endReport(session, report, exit, (await session.place()).now());
  return {
    exit,
    meaning,
    todo,
    changedPlan,
    failure: report.result.failure,
    settled: report.result.settled,
    verification: report.result.verification,
    afterwards: report.result.afterwards,
    restart: report.restart && stands,
    messages: report.messages,
    serverText: stands ? serverText(facts.serverVerdict ?? null, session.language) : '',
    // After a first stage there is no connection yet (D17).
    canConnect: stands && isDialled[profile.kind] && !isFirstStage(plan),
    picture: pictureOf(profile, facts.serverCheck),
  };
}
