/** The plan in three words: how many changes, who is needed, whether Windows restarts. */
import {
  ArrowClockwiseRegular,
  ListRegular,
  PersonRegular,
  ShieldRegular,
} from '@fluentui/react-icons';
import type { PlanReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';

export function PlanSummary({ plan }: { plan: PlanReview }) {
  const say = useSay();
  const { changes, restart } = plan.plan;
  const restarts = plan.restart || restart.needed;
  return (
    <div>
      <ul className="rw-chips">
        <li>
          <ListRegular aria-hidden />
          {say('planPage.changes', { count: changes })}
        </li>
        <li>
          {plan.needsAdministrator ? <ShieldRegular aria-hidden /> : <PersonRegular aria-hidden />}
          {say(plan.needsAdministrator ? 'planPage.administrator' : 'planPage.noAdministrator')}
        </li>
        <li className={restarts ? 'rw-chip-strong' : undefined}>
          <ArrowClockwiseRegular aria-hidden />
          {say(restarts ? 'planPage.restart' : 'planPage.noRestart')}
        </li>
      </ul>
      {restart.reasons.length > 0 && (
        <div className="rw-restart">
          <p>{say('planPage.restartWhy')}</p>
          <ul>
            {restart.reasons.map((each, index) => (
              <li key={`${each.code} ${index}`}>{each.text}</li>
            ))}
          </ul>
          <p>{say('planPage.restartNote')}</p>
        </div>
      )}
    </div>
  );
}
