import { useSyncExternalStore } from 'react';

/** The window's own clock in whole seconds, as the store reads it: for what ends at a moment. */
export function useClock(): number {
  return useSyncExternalStore(everySecond, seconds);
}

function everySecond(changed: () => void): () => void {
  const timer = setInterval(changed, 250);
  return () => {
    clearInterval(timer);
  };
}

function seconds(): number {
  return Math.floor(performance.now() / 1000);
}
