/** The plan: made of what was typed and chosen. Nothing is changed. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { PlanReview } from '../../../shared/ipc/views.ts';
import { parseAnswer } from '../../../shared/port/query.ts';
import { isNameOf, isPersonsName } from '../../../shared/profile-plan/connection-name.ts';
import type { Choices } from '../../pipeline/gather.ts';
import { restartStands } from '../../pipeline/needed-restart.ts';
import { prepare } from '../../pipeline/prepare.ts';
import { isTaken, namesQuery, nameTaken } from '../../pipeline/taken-names.ts';
import { readCertificate } from '../certificate-source.ts';
import { choicesOf, isConflict } from '../choices.ts';
import { planReviewOf } from '../plan-review.ts';
import { reportOfPlan } from '../report-document.ts';
import type { WizardSession } from '../session.ts';
import type { MadePlan, OpenProfile, Planned } from '../state.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function make(
  session: WizardSession,
  { secrets, choices }: RequestOf<'plan.make'>,
): Promise<PlanReview> {
  const profile = session.openProfile();
  profile.take(secrets);
  await refuseName(session, profile, choices.newName);
  // Another plan than the one that an open elevation was asked for.
  await session.dropPlan();
  const made = await makePlan(session, profile, choicesOf(choices));
  return showPlan(session, { at: 'plan', profile, made, elevated: null });
}

/** Before anything is dropped: the plan that is shown still holds. */
async function refuseName(
  session: WizardSession,
  { opened: { profile } }: OpenProfile,
  name: string | undefined,
): Promise<void> {
  if (name === undefined) return;
  if (!isPersonsName(name) && !isNameOf(profile, name))
    throw new WizardProblem('newNameRefused', { name });
  const { session: pc } = await session.place();
  const [answer] = await pc.ask([namesQuery]);
  const names = parseAnswer('vpnConnection.names', answer);
  const listed = names.ok ? names.value : null;
  if (await isTaken(name, { profile, listed, session: pc }))
    throw new WizardProblem('newNameTaken', { name });
}

/** From here on this plan is the one that an apply can name by its digests. */
export function showPlan(session: WizardSession, planned: Planned): PlanReview {
  session.state = planned;
  session.report = reportOfPlan(session, planned.made);
  return reviewOf(session, planned.made);
}

export function reviewOf(
  { language, ports: { previewOf } }: WizardSession,
  made: MadePlan,
): PlanReview {
  return planReviewOf(made, { language, previewOf });
}

/** With what was typed before. Rejects with WizardProblem `certificateRefused`. */
export async function makePlan(
  session: WizardSession,
  open: OpenProfile,
  choices: Choices,
): Promise<MadePlan> {
  const place = await session.place();
  place.secrets.clear();
  const result = await prepare(place, {
    opened: open.opened,
    given: open.typed.given(),
    userName: open.typed.userName(),
    choices,
    readBeside: readCertificate(session, open),
    certificateLater: true,
    server: open.server,
  });
  if (!result.ok) {
    const { problem, file } = result.material;
    throw new WizardProblem('certificateRefused', { code: problem, file });
  }
  const { prepared } = result;
  return {
    prepared,
    choices,
    nameTaken: isConflict(prepared.plan, choices)
      ? await nameTaken(open.opened.profile, place.session)
      : null,
    restartStands: await restartStands(place),
  };
}
