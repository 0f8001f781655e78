/**
 * What the person said yes to when Windows asked, as one word: a plan by the question that it answers (the profile and everything
 * chosen) and by its digest (of the machine scope), one thing done to one installed profile (its GUID), or putting right what a
 * killed run left. Both ends of the pipe prove that they mean the same.
 */
import { profileFacts } from '../../shared/profile-plan/acting-facts.ts';
import type { Facts } from '../../shared/profile-plan/facts.ts';
import type { Plan } from '../../shared/plan/step.ts';

export type Approved =
  `plan:${string}:${string}` | `undo:${string}` | `pause:${string}` | `resume:${string}` | 'repair';

const form =
  /^(?:repair|plan:[0-9a-f]{64}:[0-9a-f]{64}|(?:undo|pause|resume):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Nothing else is ever approved. */
export function isApproved(word: string): word is Approved {
  return form.test(word);
}

export function approvedPlan(plan: Pick<Plan, 'owner' | 'digest'>, facts: Facts): Approved {
  return `plan:${profileFacts.question(plan.owner, facts)}:${plan.digest.machine}`;
}

/** A plan that the same question has led to: the copy that was started for the one may be asked for the other (D37). */
export function isSameQuestion(one: Approved, other: Approved): boolean {
  const question = planOf(one)?.question;
  return one === other || (question !== undefined && question === planOf(other)?.question);
}

/** Null where no plan was approved. */
export function planOf(approved: Approved): { question: string; digest: string } | null {
  const [word, question = '', digest = ''] = approved.split(':');
  return word === 'plan' ? { question, digest } : null;
}
