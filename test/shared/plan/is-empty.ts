import { isRewrite } from '../../../src/shared/plan/predicates.ts';
import type { Plan } from '../../../src/shared/plan/step.ts';

/** True when nothing would be written, apart from secrets that are written again because they were given (D10). */
export function isEmpty(plan: Plan): boolean {
  return plan.steps.every((step) =>
    step.items.every((item) => item.action === 'none' || isRewrite(item)),
  );
}
