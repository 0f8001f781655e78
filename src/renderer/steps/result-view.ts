/** What a set-up that stands says first. Never more than was seen. Pure. */
import { isDialled } from '../../shared/profile/kind.ts';
import { outcomeOf } from './outcome.ts';
import type { ResultStep } from './step.ts';

/** `ready`: the server accepted this PC. `set`: nobody asked it, or it said too little. `willNot`: it said no. */
export type ResultView = 'ready' | 'set' | 'restart' | 'willNot' | 'differs' | 'tunnel';

export function resultViewOf({ result, review, checked }: ResultStep): ResultView {
  const outcome = outcomeOf(result.exit);
  if (outcome === 'restart') return 'restart';
  if (outcome === 'differs') return 'differs';
  if (checked?.verdict === 'problem') return 'willNot';
  if (!isDialled[review.kind]) return 'tunnel';
  return checked?.verdict === 'good' ? 'ready' : 'set';
}

/** Null while nobody knows whether this window may restart Windows. */
export type MainButton = 'restart' | 'again' | 'connect' | 'home' | null;

/** The one main button. Home, where nothing else is left to do here: where this account may not restart Windows, the page says how else (M5). */
export function mainButtonOf(step: ResultStep): MainButton {
  switch (resultViewOf(step)) {
    case 'restart':
      if (step.mayRestart === null) return null;
      return step.mayRestart ? 'restart' : 'home';
    case 'willNot':
      return 'again';
    default:
      return step.result.canConnect ? 'connect' : 'home';
  }
}

/** It stands on this PC, whatever the server says. */
export function stands({ result }: ResultStep): boolean {
  return ['success', 'restart', 'differs'].includes(outcomeOf(result.exit));
}

/** The sign-in was tried too. */
export function signedIn({ checked }: ResultStep): boolean {
  return checked?.hops.some(({ hop, state }) => hop === 'tunnel' && state === 'good') ?? false;
}
