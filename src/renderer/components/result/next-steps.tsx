/** How to connect from tomorrow on, and whom to ask when it does not. */
import { isDialled } from '../../../shared/profile/kind.ts';
import type { ResultStep } from '../../steps/step.ts';
import { useSay } from '../../store/wizard-context.tsx';
import { Card } from '../card.tsx';
import { HelpDesk } from '../help-desk.tsx';

export function NextSteps({ step }: { step: ResultStep }) {
  const say = useSay();
  const { result, review } = step;
  return (
    <div className="rw-columns">
      {isDialled[review.kind] && (
        <Card title={say(result.restart ? 'result.afterRestart' : 'result.later')}>
          <ol className="rw-numbered">
            <li>{say('result.later.icon')}</li>
            <li>{say('result.later.choose', { name: review.name })}</li>
            <li>{say('result.later.connect')}</li>
          </ol>
        </Card>
      )}
      {result.restart && (
        <Card title={say('result.notNow')}>
          <p>{say('result.notNowText', { name: review.name })}</p>
        </Card>
      )}
      <Card title={say('result.trouble')}>
        <HelpDesk provider={review.provider} stands />
      </Card>
    </div>
  );
}
