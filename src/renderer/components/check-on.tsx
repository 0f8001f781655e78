/** The way on from the check: stop it, make it again, go on with or without it. */
import { Button, Spinner } from '@fluentui/react-components';
import { useActions, useBusy, useSay, useWizard } from '../store/wizard-context.tsx';
import { mayTry, type ServerCheckStep } from '../steps/server-check.ts';
import { TrialLogIn } from './trial-log-in.tsx';
import { useClock } from './use-clock.ts';

export function CheckOn({ step }: { step: ServerCheckStep }) {
  const say = useSay();
  const busy = useBusy();
  const planning = useWizard((state) => state.busy === 'plan.make');
  const canTry = useWizard((state) => state.app?.canTrialLogIn === true);
  const { checkServer, makePlan, stopCheck } = useActions();
  const { phase, view, quietAt } = step;
  const pause = Math.max(0, quietAt - useClock());
  const over = phase === 'over';
  const good = over && view?.verdict === 'good';
  const waits = over && pause > 0;
  return (
    <>
      {planning && <Spinner size="tiny" label={say('needs.planning')} />}
      {waits && (
        <span className="rw-bar-note" id="check-pause">
          {say('serverCheckPage.pause')}
        </span>
      )}
      {good && canTry && mayTry(step) && <TrialLogIn review={step.review} />}
      {/* One button for both, so that the focus stays where it is when the check ends. */}
      <Button
        disabledFocusable={over ? busy || waits : phase === 'stopping'}
        aria-describedby={waits ? 'check-pause' : undefined}
        onClick={() => void (over ? checkServer({}) : stopCheck())}
      >
        {over ? againText() : say('serverCheckPage.stop')}
      </Button>
      {over && (
        <Button
          appearance={good ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void makePlan({})}
        >
          {onText()}
        </Button>
      )}
    </>
  );

  function againText(): string {
    return waits
      ? say('serverCheckPage.againIn', { seconds: pause })
      : say('serverCheckPage.again');
  }

  function onText(): string {
    if (good) return say('needs.next');
    const isAnswer = view !== null && view.verdict !== 'notMade';
    return say(isAnswer ? 'serverCheckPage.goOn' : 'serverCheckPage.goOnWithout');
  }
}
