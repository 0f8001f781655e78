import { useSay } from '../../store/wizard-context.tsx';
import { outcomeOf } from '../../steps/outcome.ts';
import type { ResultStep } from '../../steps/step.ts';
import { Card } from '../card.tsx';
import { HelpDesk } from '../help-desk.tsx';

/** What to do next, and whom to ask, after a set-up that does not stand. */
export function AfterTrouble({ step }: { step: ResultStep }) {
  const say = useSay();
  const outcome = outcomeOf(step.result.exit);
  return (
    <Card title={say('resultPage.next')}>
      <div className="rw-stack">
        <p>{say('resultPage.trouble', { outcome })}</p>
        <HelpDesk provider={step.review.provider} stands={false} />
      </div>
    </Card>
  );
}
