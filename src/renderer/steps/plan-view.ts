/** A plan sorted for the eye. Pure. */
import type { PlanReview } from '../../shared/ipc/views.ts';
import type { ReportFinding, ReportStep } from '../../shared/report/result-plan.ts';
import type { PlanStep } from './step.ts';

export interface SortedFindings {
  blocking: ReportFinding[];
  /** Asks for a click or wants to be read before. */
  attention: ReportFinding[];
  notes: ReportFinding[];
}

export function sortedFindings(findings: readonly ReportFinding[]): SortedFindings {
  const of = (...severities: ReportFinding['severity'][]) =>
    findings.filter((each) => severities.includes(each.severity));
  return {
    blocking: [...of('block'), ...of('need')],
    attention: [...of('consent'), ...of('warning'), ...of('note').filter(isOffer)],
    notes: of('note').filter((each) => !isOffer(each)),
  };
}

/** A note with a box of its own among the consents: says nothing where nobody can agree. */
export function isOffer({ code }: ReportFinding): boolean {
  return code === 'rasManRestartOffered';
}

export interface StepGroups {
  machine: ReportStep[];
  user: ReportStep[];
  byHand: ReportStep[];
  unchanged: ReportStep[];
}

/** By what needs an administrator; what a person does by hand and what is right already stand apart. */
export function groupedSteps(steps: readonly ReportStep[]): StepGroups {
  const changing = steps.filter((step) => step.action !== 'none' && !step.byHand);
  return {
    machine: changing.filter((step) => step.scope === 'machine'),
    user: changing.filter((step) => step.scope === 'user'),
    byHand: steps.filter((step) => step.byHand && step.action !== 'none'),
    unchanged: steps.filter((step) => step.action === 'none'),
  };
}

/** Somebody sits at another PC: the plan may cut that session off (D16). */
export function mayCutOff({ plan, findings, consents }: PlanReview): boolean {
  const coded = [...findings, ...plan.steps.flatMap((step) => step.risks)];
  return consents.includes('remoteSession') || coded.some((each) => each.code === 'mayCutYouOff');
}

/** Main says that the answer about the same name settles these. */
const conflictCodes: readonly string[] = ['conflict', 'ruleNameTaken'];

/** The page has a box or a choice for it: nothing has to be said about how to answer. */
export function isAskedHere({ severity, code }: ReportFinding): boolean {
  return severity === 'consent' || conflictCodes.includes(code);
}

/** Not ready, but by an answer on this page it may become so. */
export function canBeSettled({ plan, choices }: PlanStep): boolean {
  const open = plan.consents.some((each) => !choices.consents.includes(each));
  return open || (plan.conflict && choices.onConflict === 'stop');
}

/** Routes come by the dozen: the first few, and how many more there are. */
export function firstOf<T>(all: readonly T[], count: number): { shown: T[]; rest: T[] } {
  // One more line is shorter than the words "and 1 more".
  const cut = all.length <= count + 1 ? all.length : count;
  return { shown: all.slice(0, cut), rest: all.slice(cut) };
}
