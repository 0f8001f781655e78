/** "Connect" goes on outside of this window: what it waits for, and the way not to wait. */
import { Button, Spinner } from '@fluentui/react-components';
import type { Dialling } from '../steps/dialling.ts';
import { useActions, useSay } from '../store/wizard-context.tsx';
import { useElapsed } from './use-elapsed.ts';

export function DialWait({ dialling, onGiveUp }: DialWaitProps) {
  const say = useSay();
  const { giveUpConnect } = useActions();
  const { at } = dialling;
  return (
    <div className="rw-waiting">
      <Spinner size="tiny" aria-hidden />
      {at === 'waiting' ? (
        <Countdown seconds={dialling.seconds} />
      ) : (
        <p role="status">{say('home.dialling', { at })}</p>
      )}
      <Button
        size="small"
        onClick={() => {
          onGiveUp();
          void giveUpConnect();
        }}
      >
        {/* Windows' own window stays open when nobody here waits for it. */}
        {say(at === 'open' ? 'home.stopWaiting' : 'resultPage.giveUp')}
      </Button>
    </div>
  );
}

interface DialWaitProps {
  dialling: Dialling;
  /** This goes with its button: the focus goes back to "Connect". */
  onGiveUp: () => void;
}

/** On the screen it counts; a screen reader hears the whole time once, not every second. */
function Countdown({ seconds }: { seconds: number }) {
  const say = useSay();
  const left = Math.max(0, seconds - useElapsed());
  return (
    <>
      <p className="rw-unseen" role="status">
        {say('resultPage.waiting', { seconds })}
      </p>
      <p aria-hidden>{say('resultPage.waiting', { seconds: left })}</p>
    </>
  );
}
