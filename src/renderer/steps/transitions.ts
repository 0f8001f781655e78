/** From one step to the next: pure, so that every way through the wizard is tested without a page. */
import type {
  ActionResult,
  ApplyResult,
  ChosenFile,
  CertificateReview,
  InstalledList,
  Needs,
  Opened,
  PlanReview,
  ProfileReview,
  VerificationView,
} from '../../shared/ipc/views.ts';
import type { ServerCheckView } from '../../shared/server-check/view.ts';
import { startRun } from './progress.ts';
import type {
  Choices,
  Consent,
  InstalledStep,
  NeedsStep,
  PlanStep,
  ProgressStep,
  ResultStep,
  Step,
} from './step.ts';

export const noChoices: Choices = { onConflict: 'stop', consents: [] };

export function afterOpen(opened: Opened): Step {
  return opened.result === 'opened'
    ? { kind: 'review', review: opened.review }
    : { kind: 'refused', refused: opened.refused };
}

/** False: there is nothing to type and nothing to look at, so the wizard goes straight to the plan. */
export function asksAnything(needs: Needs): boolean {
  return (
    needs.psk ||
    needs.certificateFile ||
    needs.pkcs12Password ||
    needs.userName.needed ||
    needs.password ||
    needs.certificate !== null
  );
}

export function toNeeds(review: ProfileReview, needs: Needs): NeedsStep {
  // Nobody has typed a password yet, so none was wrong.
  const asked =
    needs.pkcs12Password &&
    needs.certificate?.result === 'refused' &&
    needs.certificate.code === 'wrongPassword';
  const shown = asked ? { ...needs, certificate: null } : needs;
  return { kind: 'needs', review, needs: shown, certificateFile: null };
}

export function certificateChosen(step: NeedsStep, file: ChosenFile): NeedsStep {
  return { ...step, certificateFile: file, needs: { ...step.needs, certificate: null } };
}

export function certificateLooked(step: NeedsStep, certificate: CertificateReview): NeedsStep {
  return { ...step, needs: { ...step.needs, certificate } };
}

export function toPlan(
  review: ProfileReview,
  plan: PlanReview,
  choices: Choices,
  changed = false,
  checked: ServerCheckView | null = null,
): PlanStep {
  return { kind: 'plan', review, plan, choices, changed, checked };
}

/** Consents to show: what main still asks for, and what was given already, so that it can be taken back. */
export function consentsAsked({ plan, choices }: PlanStep): Consent[] {
  return [...new Set([...choices.consents, ...plan.consents])];
}

/** An answer on the plan's page stands there at once; what was asked stays asked until main has made the plan anew. */
export function withChoices(step: PlanStep, choices: Choices): PlanStep {
  const consents = consentsAsked(step);
  const conflict = isConflictAsked(step);
  return { ...step, choices, plan: { ...step.plan, consents, conflict } };
}

/** Something of the same name is in the way, or was before the answer. */
export function isConflictAsked({ plan, choices }: PlanStep): boolean {
  return plan.conflict || choices.onConflict !== 'stop';
}

export function withConsent(choices: Choices, consent: Consent, given: boolean): Choices {
  const others = choices.consents.filter((each) => each !== consent);
  return { ...choices, consents: given ? [...others, consent] : others };
}

/** A name goes with `rename` alone. */
export function withAnswer(
  { consents }: Choices,
  onConflict: Choices['onConflict'],
  newName?: string,
): Choices {
  const isNamed = onConflict === 'rename' && newName !== undefined;
  return { onConflict, consents, ...(isNamed ? { newName } : {}) };
}

export function toProgress(step: PlanStep): ProgressStep {
  return { kind: 'progress', from: { ...step, changed: false }, run: startRun(step.plan) };
}

/** A changed plan goes back for a second approval; everything else is a result. */
export function afterApply(
  { from, run }: ProgressStep,
  result: ApplyResult,
): PlanStep | ResultStep {
  if (result.exit === 'stalePlan' && result.changedPlan !== null) {
    return toPlan(from.review, result.changedPlan, from.choices, true, from.checked);
  }
  const { review, checked } = from;
  const nothingYet = { undone: null, saved: null, mayRestart: null, dialled: null };
  const rasManRestarted = from.choices.consents.includes('restartRasMan');
  const changes = run.lines.map(({ title }) => title);
  return { kind: 'result', review, result, changes, checked, rasManRestarted, ...nothingYet };
}

export function toInstalled(list: InstalledList, before?: InstalledStep): InstalledStep {
  return {
    kind: 'installed',
    list,
    verified: before?.verified ?? {},
    live: before?.live ?? null,
    dialled: before?.dialled ?? null,
    ended: before?.ended ?? null,
  };
}

export function verifiedIn(step: InstalledStep, view: VerificationView): InstalledStep {
  return { ...step, verified: { ...step.verified, [view.id]: view } };
}

/** What was verified before an action is no longer true. */
export function endedIn(
  step: InstalledStep,
  of: NonNullable<InstalledStep['ended']>['of'],
  id: string | null,
  result: ActionResult,
): InstalledStep {
  const name = step.list.profiles.find((each) => each.id === id)?.name ?? '';
  return { ...step, verified: {}, ended: { of, id, name, result } };
}
