import { useEffect } from 'react';
import { useActions, useWizard } from '../../store/wizard-context.tsx';

/** Milliseconds between two looks; main asks Windows itself at most every half minute. */
const between = 5000;

/** Looks while the page is there, and at once when it is seen again. */
export function useLive(): void {
  const { lookLive } = useActions();
  const busy = useWizard((state) => state.busy !== null);
  useEffect(() => {
    if (busy) return;
    const look = () => void lookLive(document.visibilityState === 'visible');
    look();
    const timer = setInterval(look, between);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [busy, lookLive]);
}
