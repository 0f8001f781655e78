/** The plan: made of what was typed and chosen. Nothing is changed. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { Facts } from '../../../shared/profile-plan/facts.ts';
import type { PlanReview } from '../../../shared/ipc/views.ts';
import type { Choices } from '../../pipeline/gather.ts';
import { restartStands } from '../../pipeline/needed-restart.ts';
import { prepare, type Prepared } from '../../pipeline/prepare.ts';
import { readCertificate } from '../certificate-source.ts';
import { choicesOf } from '../choices.ts';
import { planReviewOf } from '../plan-review.ts';
import { reportOfPlan } from '../report-document.ts';
import type { MadePlan, WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function make(
  session: WizardSession,
  { secrets, choices }: RequestOf<'plan.make'>,
): Promise<PlanReview> {
  session.openProfile();
  session.takeTyped(secrets);
  // Another plan than the one that an open elevation was asked for.
  await session.endElevation();
  return planAgain(session, choicesOf(choices));
}

/** With what was typed before; the window sees the plan that is then in force. */
export async function planAgain(session: WizardSession, choices: Choices): Promise<PlanReview> {
  session.made = null;
  const prepared = await prepareFor(session, choices);
  return showPlan(session, {
    prepared,
    choices,
    restartStands: await restartStands(await session.place()),
  });
}

/** From here on this plan is the one that an apply can name by its digests. */
export function showPlan(session: WizardSession, made: MadePlan): PlanReview {
  session.made = made;
  session.report = reportOfPlan(session, made);
  return reviewOf(session, made);
}

export function reviewOf(
  { language, ports }: WizardSession,
  { prepared, choices, restartStands }: MadePlan,
): PlanReview {
  return planReviewOf(prepared, choices, language, ports.previewOf, restartStands);
}

/** Behind which routers a PC stands is true of one place: it is not believed for longer than this. */
const natBelievedMs = 10 * 60_000;

/** The reason in the plan says "seen just now". By the wall clock: a PC that slept may have woken up in another network. */
function natSeen({ checked }: WizardSession, now: string): Facts['serverCheck'] {
  if (checked === null) return null;
  const age = Date.parse(now) - Date.parse(checked.at);
  return age >= 0 && age <= natBelievedMs ? checked.nat : null;
}

async function prepareFor(session: WizardSession, choices: Choices): Promise<Prepared> {
  const { opened } = session.openProfile();
  const place = await session.place();
  place.secrets.clear();
  const result = await prepare(place, {
    opened,
    given: session.typed.given(),
    userName: session.typed.userName(),
    choices,
    readBeside: readCertificate(session),
    certificateLater: true,
    serverCheck: natSeen(session, place.now()),
    serverVerdict: session.serverVerdict(),
  });
  if (result.ok) return result.prepared;
  const { problem, file } = result.material;
  throw new WizardProblem('certificateRefused', { code: problem, file });
}
