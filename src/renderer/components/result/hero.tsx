/** The first card of a set-up that stands: a sign, what was seen, and what was not. */
import {
  ArrowClockwiseRegular,
  CheckmarkFilled,
  InfoRegular,
  PlugConnectedRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { visible } from '../../../shared/profile/foreign-text.ts';
import { resultViewOf, signedIn } from '../../steps/result-view.ts';
import type { ResultStep } from '../../steps/step.ts';
import { useSay } from '../../store/wizard-context.tsx';

const symbols = {
  ready: CheckmarkFilled,
  set: InfoRegular,
  restart: ArrowClockwiseRegular,
  willNot: WarningFilled,
  differs: WarningFilled,
  tunnel: PlugConnectedRegular,
} as const;

export function Hero({ step }: { step: ResultStep }) {
  const say = useSay();
  const view = resultViewOf(step);
  const Symbol = symbols[view];
  const { result } = step;
  const networks = result.picture.networks.map(visible).join(', ');
  return (
    <section className={`rw-card rw-hero-card rw-hero-${view}`} aria-labelledby="result-hero">
      <span className="rw-hero-sign" aria-hidden>
        <Symbol />
      </span>
      <div className="rw-stack">
        <h2 className="rw-hero-words" id="result-hero">
          {say(`result.hero.${view}`)}
        </h2>
        {view === 'ready' && (
          <p>{say('result.signIn', { tested: signedIn(step) ? 'yes' : 'no' })}</p>
        )}
        {view === 'set' && <p>{result.serverText}</p>}
        {view === 'tunnel' && <p>{say('result.tunnelText', { networks })}</p>}
        {view === 'restart' && (
          <>
            <p>{say('result.restartWhy')}</p>
            {step.mayRestart === false && <p>{say('result.restartByHand')}</p>}
          </>
        )}
        {(view === 'willNot' || view === 'differs') && <p>{result.serverText || result.meaning}</p>}
        {view === 'differs' && result.todo !== '' && <p>{result.todo}</p>}
        {result.messages.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
    </section>
  );
}
