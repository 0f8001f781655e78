/** What is asked of a plan again and again. */
import { sameJson } from '../identity/canonical.ts';
import type { Finding, Item, Plan, Scope, Step } from './step.ts';

/** Something of it is written. */
export function isChanging(step: Pick<Step, 'action'>): boolean {
  return step.action !== 'none';
}

/** The plan writes something in that scope. */
export function changes(scope: Scope, plan: Plan): boolean {
  return plan.steps.some((step) => step.scope === scope && isChanging(step));
}

/** A secret written again over an equal value. */
export function isRewrite(item: Item): boolean {
  return item.action !== 'none' && sameJson(item.before, item.after);
}

/** Findings that keep a plan from being applied. */
export function obstacles(plan: Plan): Finding[] {
  return plan.findings.filter((each) => ['block', 'need', 'consent'].includes(each.severity));
}
