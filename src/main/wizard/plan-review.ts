/** The plan as the window shows it before anybody says yes. */
import type { PlanReview } from '../../shared/ipc/views.ts';
import { obstacles } from '../../shared/plan/predicates.ts';
import type { Plan } from '../../shared/plan/step.ts';
import { allRooms } from '../../shared/rooms/all-rooms.ts';
import type { Language } from '../../shared/text/languages.ts';
import { takesPart } from '../pipeline/apply-owner.ts';
import {
  findingToReport,
  planToReport,
  weakeningToReport,
  type PreviewOf,
} from '../words/report-plan.ts';
import { agreedIn, isConflict } from './choices.ts';
import { pictureOf } from './picture.ts';
import type { MadePlan } from './state.ts';

/** How a plan is shown, and by what. */
export interface Showing {
  language: Language;
  previewOf: PreviewOf;
}

export function planReviewOf(
  { prepared: { plan, facts, opened }, choices, nameTaken, restartStands }: MadePlan,
  { language, previewOf }: Showing,
): PlanReview {
  return {
    weakenings: plan.weakenings.map((each) => weakeningToReport(each, language)),
    plan: planToReport(plan, language, previewOf),
    findings: plan.findings.map((each) => findingToReport(each, language, plan.serviceNames)),
    ready: obstacles(plan).length === 0,
    consents: agreedIn(plan, choices),
    conflict: isConflict(plan, choices),
    nameTaken,
    needsAdministrator: takesPart('machine', plan, facts, 'elevatedCopy'),
    renews: facts.renews !== undefined,
    restart: plan.restart.needed || restartStands,
    restartRooms: restartRoomsOf(plan),
    picture: pictureOf(opened.profile, facts.serverCheck),
  };
}

/** A reason's code is one of its room's. */
function restartRoomsOf({ restart }: Plan): string[] {
  const given = new Set<string>(restart.reasons.map(({ code }) => code));
  return allRooms
    .filter(({ codes }) => codes.some((code) => given.has(code)))
    .map(({ kind }) => kind);
}
