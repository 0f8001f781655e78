/** The plan as the window shows it before anybody says yes. */
import type { PlanReview } from '../../shared/ipc/views.ts';
import { obstacles } from '../../shared/plan/predicates.ts';
import type { Plan } from '../../shared/plan/step.ts';
import { allRooms } from '../../shared/rooms/all-rooms.ts';
import type { Language } from '../../shared/text/languages.ts';
import { takesPart } from '../pipeline/apply-owner.ts';
import type { Choices } from '../pipeline/gather.ts';
import type { Prepared } from '../pipeline/prepare.ts';
import {
  findingToReport,
  planToReport,
  weakeningToReport,
  type PreviewOf,
} from '../words/report-plan.ts';
import { agreedIn, isConflict } from './choices.ts';
import { pictureOf } from './picture.ts';

export function planReviewOf(
  { plan, facts, opened }: Prepared,
  choices: Choices,
  language: Language,
  previewOf: PreviewOf,
  restartStands: boolean,
): PlanReview {
  return {
    weakenings: plan.weakenings.map((each) => weakeningToReport(each, language)),
    plan: planToReport(plan, language, previewOf),
    findings: plan.findings.map((each) => findingToReport(each, language, plan.serviceNames)),
    ready: obstacles(plan).length === 0,
    consents: agreedIn(plan, choices),
    conflict: isConflict(plan, choices),
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
