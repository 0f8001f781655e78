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

/** It stands on this PC, whatever the server says. */
export function stands({ result }: ResultStep): boolean {
  return ['success', 'restart', 'differs'].includes(outcomeOf(result.exit));
}

/** The sign-in was tried too. */
export function signedIn({ checked }: ResultStep): boolean {
  return checked?.hops.some(({ hop, state }) => hop === 'tunnel' && state === 'good') ?? false;
}
