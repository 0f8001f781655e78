/** "It doesn't connect": looks for the cause, shows what mends it, and makes that change, as the command line does (D44). */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { DoctorView, RemedyReview } from '../../../shared/ipc/doctor.ts';
import type { ActionResult } from '../../../shared/ipc/views.ts';
import { known, type Known } from '../../../shared/diagnosis/known.ts';
import { obstacles } from '../../../shared/plan/predicates.ts';
import { serverCheckResult, type ServerCheckResult } from '../../../shared/server-check/result.ts';
import { allCauses } from '../../doctor/all-causes.ts';
import { fixOf } from '../../doctor/fix-of.ts';
import { approvedPlan } from '../../elevation/approved.ts';
import { applyOwner } from '../../pipeline/apply-owner.ts';
import { diagnose, lookAtEntry } from '../../pipeline/doctor.ts';
import { findSubject, type DoctorSubject } from '../../pipeline/doctor-subject.ts';
import { profileOfEntry } from '../../pipeline/profile-of-entry.ts';
import { planRemedy } from '../../pipeline/remedy-plan.ts';
import { runServerCheck } from '../../pipeline/server-check.ts';
import { applyToReport } from '../../words/report-apply.ts';
import { diagnosisToReport, exitOfDiagnosis } from '../../words/report-doctor.ts';
import { findingToReport, planToReport } from '../../words/report-plan.ts';
import { withAction } from '../action.ts';
import { refuseUnrepaired } from '../repairs.ts';
import { beginReport, endReport } from '../report-document.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

const noConsent = {
  irreversible: false,
  remoteSession: false,
  hangUp: false,
  restartRasMan: false,
};

export async function look(
  session: WizardSession,
  { id, said }: RequestOf<'doctor.look'>,
  stopped: AbortSignal,
): Promise<DoctorView> {
  const { language } = session;
  const place = await session.place();
  const subject = await subjectOf(session, id);
  const server = await serverOf(session, subject, stopped);
  const diagnosis = await diagnose(place, subject, { said, server });
  session.diagnosed = { subject, diagnosis };
  session.remedy = null;
  const report = beginReport(session, 'doctor', place);
  const told = diagnosisToReport(subject, diagnosis, language);
  Object.assign(report.result, told);
  endReport(session, report, exitOfDiagnosis(told), place.now());
  const { serverCheck: _, ...view } = told;
  const { absent: fine } = diagnosis.conclusion;
  return { ...view, serverAsked: server.is === 'known', fine };
}

async function subjectOf(session: WizardSession, id: string): Promise<DoctorSubject> {
  const found = await findSubject(await session.place(), id.toLowerCase());
  if (found.is !== 'found') throw new WizardProblem('notInstalled');
  return found.subject;
}

/** Without a secret: nobody types one here, and nothing that could push a session off is sent. */
async function serverOf(
  session: WizardSession,
  subject: DoctorSubject,
  stopped: AbortSignal,
): Promise<Known<ServerCheckResult>> {
  const leftOut = { is: 'notAsked', why: 'leftOut' } as const;
  const played = await session.playedServer();
  if (played !== null) return known(serverCheckResult.parse(played));
  const place = await session.place();
  const entry = session.ports.canCheckServer ? await lookAtEntry(place, subject) : null;
  const profile = entry === null ? null : profileOfEntry(entry, place.newId());
  if (profile === null) return leftOut;
  const { windows } = await session.host();
  const port = await session.serverCheck();
  const checked = await runServerCheck(
    profile,
    {},
    {
      ...{ place, port, windows },
      readBeside: () => null,
      options: { depth: 'normal', signal: stopped },
    },
  );
  return checked.ok ? known(checked.result) : leftOut;
}

/** Throws WizardProblem `outOfOrder` for a cause that was not found, or that nothing here mends. */
export async function plan(
  session: WizardSession,
  { code }: RequestOf<'doctor.plan'>,
): Promise<RemedyReview> {
  const { language, ports } = session;
  const place = await session.place();
  const { subject, diagnosis } = diagnosedIn(session);
  const row = allCauses.find((each) => each.code === code);
  const wishes = row === undefined ? null : fixOf(row, diagnosis.seen);
  if (wishes === null) throw new WizardProblem('outOfOrder');
  const order = await planRemedy(place, { name: subject.name, cause: code, wishes }, noConsent);
  session.remedy = { code, order };
  const { plan: made } = order;
  return {
    id: order.asked.remedy.id,
    code,
    plan: planToReport(made, language, ports.previewOf),
    findings: made.findings.map((each) => findingToReport(each, language, made.serviceNames)),
    ready: obstacles(made).length === 0,
    needsAdministrator: !(await session.host()).identity.elevated,
  };
}

export async function apply(
  session: WizardSession,
  { code, digest }: RequestOf<'doctor.apply'>,
): Promise<ActionResult> {
  const { language } = session;
  const { remedy } = session;
  if (remedy?.code !== code || remedy.order.plan.digest.machine !== digest)
    throw new WizardProblem('outOfOrder');
  await refuseUnrepaired(await session.place());
  const { order } = remedy;
  const approved = approvedPlan(order.plan, { kind: 'remedy', facts: order.asked.facts });
  session.remedy = null;
  return withAction(session, 'doctor', approved, async (action) => {
    const { place, progress, report, machineSide } = action;
    const outcome = await applyOwner(place, order, {
      ...{ scopes: ['machine'], emit: progress.take, machineSide },
    });
    return applyToReport(report, outcome, { plan: order.plan, language });
  });
}

function diagnosedIn({ diagnosed }: WizardSession): NonNullable<WizardSession['diagnosed']> {
  if (diagnosed === null) throw new WizardProblem('outOfOrder');
  return diagnosed;
}
