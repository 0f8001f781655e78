/** The changes as a numbered list, in the order in which they are made; what is right already is folded below. */
import type { PlanReview } from '../../../shared/ipc/views.ts';
import { sortedSteps } from '../../steps/plan-view.ts';
import type { PlanStep } from '../../steps/step.ts';
import { useSay } from '../../store/wizard-context.tsx';
import { ChangeRow } from './change-row.tsx';

/** @param step where something can be agreed to; null in a preview */
export function ChangeList({ plan, step }: { plan: PlanReview; step: PlanStep | null }) {
  const say = useSay();
  const { changing, unchanged } = sortedSteps(plan.plan.steps);
  return (
    <>
      {changing.length > 0 && (
        <ol className="rw-rows" aria-label={say('changes.list')}>
          {changing.map((change, index) => (
            <li key={`${change.scope} ${change.id}`}>
              <ChangeRow change={change} number={index + 1} plan={plan} step={step} />
            </li>
          ))}
        </ol>
      )}
      {unchanged.length > 0 && (
        <details className="rw-details">
          <summary>{say('planPage.unchanged', { count: unchanged.length })}</summary>
          <ul className="rw-plain-list">
            {unchanged.map((each) => (
              <li key={`${each.scope} ${each.id}`}>{each.title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
