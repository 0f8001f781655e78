/** A plan sorted for the eye. Pure. */
import type { PlanReview } from '../../shared/ipc/views.ts';
import type { ReportFinding, ReportStep } from '../../shared/report/result-plan.ts';
import { assertNever } from './assert-never.ts';
import type { Consent, PlanStep } from './step.ts';
import { consentsAsked } from './transitions.ts';

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

export interface SortedSteps {
  /** In the order in which they are made: the machine's first, what a person does by hand last. */
  changing: ReportStep[];
  unchanged: ReportStep[];
}

export function sortedSteps(steps: readonly ReportStep[]): SortedSteps {
  const changing = steps.filter((step) => step.action !== 'none');
  const made = changing.filter((step) => !step.byHand);
  return {
    changing: [
      ...made.filter((step) => step.scope === 'machine'),
      ...made.filter((step) => step.scope === 'user'),
      ...changing.filter((step) => step.byHand),
    ],
    unchanged: steps.filter((step) => step.action === 'none'),
  };
}

/** A consent is asked in the line of the change that it is about; with null, above them all. */
export function consentPlaces(step: PlanStep): ReadonlyMap<ReportStep | null, readonly Consent[]> {
  const { changing } = sortedSteps(step.plan.plan.steps);
  const places = new Map<ReportStep | null, Consent[]>();
  for (const consent of consentsAsked(step)) {
    const place = changing.find((each) => isAbout(consent, each, step.plan)) ?? null;
    places.set(place, [...(places.get(place) ?? []), consent]);
  }
  return places;
}

function isAbout(consent: Consent, change: ReportStep, plan: PlanReview): boolean {
  switch (consent) {
    case 'irreversible':
      return isFinal(change);
    case 'remoteSession':
      return change.risks.some(({ code }) => code === 'mayCutYouOff');
    case 'restartRasMan':
      return plan.restartRooms.includes(change.room);
    case 'hangUp':
      return change.room === 'vpnConnection';
    default:
      return assertNever(consent);
  }
}

/** Undo cannot bring back everything that this change writes over. */
export function isFinal({ items }: ReportStep): boolean {
  return items.some((item) => item.action !== 'none' && item.irreversible !== null);
}

/** What is said of a change stands in its line; the rest above or below the list. */
export function findingsOf(
  change: ReportStep,
  findings: readonly ReportFinding[],
): ReportFinding[] {
  return findings.filter(
    (each) =>
      each.room === change.room && ['warning', 'note'].includes(each.severity) && !isOffer(each),
  );
}

/** What no changing line says. */
export function findingsOfNone(plan: PlanReview): ReportFinding[] {
  const rooms = new Set(sortedSteps(plan.plan.steps).changing.map(({ room }) => room));
  return plan.findings.filter(
    (each) =>
      ['warning', 'note'].includes(each.severity) &&
      !isOffer(each) &&
      (each.room === null || !rooms.has(each.room)),
  );
}

/** Main says that the answer about the same name settles these. */
const conflictCodes: readonly string[] = ['conflict', 'ruleNameTaken'];

/** The page has a box or a choice for it: nothing has to be said about how to answer. */
export function isAskedHere({ severity, code }: ReportFinding): boolean {
  return severity === 'consent' || conflictCodes.includes(code);
}

/** Routes come by the dozen: the first few, and how many more there are. */
export function firstOf<T>(all: readonly T[], count: number): { shown: T[]; rest: T[] } {
  // One more line is shorter than the words "and 1 more".
  const cut = all.length <= count + 1 ? all.length : count;
  return { shown: all.slice(0, cut), rest: all.slice(cut) };
}
