/** GCM is cipher and integrity in one: Windows wants the same size in both halves (windows-facts 3, fact 3, and 5.1). */
import { problem } from '../problem.ts';
import type { ProfileProblem } from '../problem.ts';

/** Takes the words of both cmdlets: GCMAES128 twice, or AESGCM128 with AESGMAC128. */
export function gcmPairProblem(
  cipher: string,
  authentication: string,
  path: string,
): ProfileProblem[] {
  return gcmSize(cipher) === gcmSize(authentication)
    ? []
    : [problem('gcmPairMismatch', path, { cipher, authentication })];
}

function gcmSize(word: string): string | undefined {
  return /^(?:GCMAES|AESGCM|AESGMAC)(128|192|256)$/.exec(word)?.[1];
}
