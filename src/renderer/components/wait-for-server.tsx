import { Button, Spinner } from '@fluentui/react-components';
import { useSay } from '../store/wizard-context.tsx';
import { useElapsed } from './use-elapsed.ts';

/** Counts down on the screen; a screen reader hears the whole time once, not every second. */
export function WaitForServer({ seconds, onGiveUp }: WaitForServerProps) {
  const say = useSay();
  const left = Math.max(0, seconds - useElapsed());
  return (
    <div className="rw-waiting">
      <Spinner size="tiny" aria-hidden />
      <p className="rw-unseen" role="status">
        {say('resultPage.waiting', { seconds })}
      </p>
      <p aria-hidden>{say('resultPage.waiting', { seconds: left })}</p>
      <Button size="small" onClick={onGiveUp}>
        {say('resultPage.giveUp')}
      </Button>
    </div>
  );
}

interface WaitForServerProps {
  seconds: number;
  onGiveUp: () => void;
}
