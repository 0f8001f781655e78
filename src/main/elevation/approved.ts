/**
 * What the person said yes to when Windows asked, as one word: a plan by the question that it answers (its owner and everything
 * chosen) and by its digest (of the machine scope), one thing done to one owner that is installed (its GUID), or putting right what a
 * killed run left. Both ends of the pipe prove that they mean the same.
 */
import { profileFacts } from '../../shared/profile-plan/acting-facts.ts';
import type { Owner } from '../../shared/plan/owner.ts';
import type { Plan } from '../../shared/plan/step.ts';
import { remedyFacts } from '../../shared/remedy-plan/plan-remedy.ts';
import type { FactsOf } from '../transaction/asked.ts';

export type Approved =
  `plan:${string}:${string}` | `undo:${string}` | `pause:${string}` | `resume:${string}` | 'repair';

const form =
  /^(?:repair|plan:[0-9a-f]{64}:[0-9a-f]{64}|(?:undo|pause|resume):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Nothing else is ever approved. */
export function isApproved(word: string): word is Approved {
  return form.test(word);
}

export function approvedPlan(plan: Pick<Plan, 'owner' | 'digest'>, of: FactsOf): Approved {
  return `plan:${questionOf(plan.owner, of)}:${plan.digest.machine}`;
}

/** What a person was asked, by the owner's kind: the owner and everything chosen. */
export function questionOf(owner: Owner, of: FactsOf): string {
  switch (of.kind) {
    case 'profile':
      return profileFacts.question(owner, of.facts);
    case 'remedy':
      return remedyFacts.question(owner, of.facts);
  }
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
