/** What an asking of the server leaves in the facts (D1, D30, D41): the same for the command line and the window. */
import type { Facts } from '../../shared/profile-plan/facts.ts';
import { verdictOf } from '../../shared/server-check/amount.ts';
import type { ServerCheckResult } from '../../shared/server-check/result.ts';
import {
  verdictNow,
  verdictOfCheck,
  type ServerVerdict,
} from '../../shared/server-check/verdict.ts';

/** What the server answered to this run. */
export interface ServerAnswer {
  readonly result: ServerCheckResult;
  /** The secrets of now are those that it was asked with. */
  readonly sameSecrets: boolean;
}

/** Facts of a run that is about the server; null: it was not asked. What the receipts say of it stands in the facts already. */
export function withServer(facts: Facts, answer: ServerAnswer | null, now: string): Facts {
  const known = { verdict: facts.serverVerdict ?? null, sameSettings: true };
  return {
    ...facts,
    serverCheck: answer === null ? null : natSeen(answer.result, now),
    serverVerdict: verdictNow(answer === null ? 'skipped' : believed(answer), known),
  };
}

/** A pass is believed for the secrets that it was made with: for others none was asked for. */
function believed({ result, sameSecrets }: ServerAnswer): ServerVerdict {
  const verdict = verdictOfCheck(verdictOf(result));
  return verdict === 'passed' && !sameSecrets ? 'skipped' : verdict;
}

/** Behind which routers a PC stands is true of one place: it is not believed for longer than this. */
const natBelievedMs = 10 * 60_000;

/** The reason in the plan says "seen just now". By the wall clock: a PC that slept may have woken up in another network. */
function natSeen({ at, nat }: ServerCheckResult, now: string): Facts['serverCheck'] {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age <= natBelievedMs ? nat : null;
}
