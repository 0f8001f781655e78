/**
 * The server check of a demo PC, whose server does not exist: answers as a real server gives them, made up. Findings are those of
 * the real table and the budget is the real one, so that the window has to do with what it will have to do with.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { HandshakeBudget, type HandshakeLedger } from '../ike/diagnosis/budget.ts';
import type { CheckOptions } from '../ike/diagnosis/check-options.ts';
import type { Question } from '../ike/diagnosis/question.ts';
import type { ServerCheckPort } from '../pipeline/server-check.ts';
import { playedResult, type Played, type PlayedServer } from './played-answers.ts';

export interface PlayedOptions {
  readonly server: PlayedServer;
  /** Milliseconds between two answers. */
  readonly pace: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function playServerCheck({ server, pace, now }: PlayedOptions): ServerCheckPort {
  const budget = new HandshakeBudget(memory(), now);
  return {
    check: async (question, vpn, options) => {
      const address = addressOf(question);
      const begun = now();
      const mayProve = (await vpn([address], () => Promise.resolve([address]))) === 'down';
      const taken = budget.take(address);
      const played = playedResult(question, {
        server,
        address,
        mayProve,
        waitSeconds: taken.ok ? 0 : taken.waitSeconds,
        at: new Date(begun).toISOString(),
      });
      if (taken.ok && !played.staysOpen) budget.giveBack(taken.reservation);
      const ended = (await tellAll(played, pace, options)) ? 'finished' : 'aborted';
      const milliseconds = Math.max(0, Math.round(now() - begun));
      return { ...(ended === 'finished' ? played.result : played.stopped), milliseconds };
    },
    secondsUntilQuiet: (addresses) => budget.secondsUntilQuiet([...addresses, documentation]),
  };
}

/** False: it was stopped on the way. */
async function tellAll(
  { result }: Played,
  pace: number,
  { emit, signal }: CheckOptions,
): Promise<boolean> {
  const { hops, findings } = result;
  for (const { hop, state } of hops) {
    if (state === 'notAsked' && !findings.some((each) => each.hop === hop)) continue;
    emit?.({ hop, state: 'asking' });
    await wait(pace, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    if (signal?.aborted === true) return false;
    if (state !== 'notAsked') emit?.({ hop, state });
  }
  return true;
}

/** Of RFC 5737: nobody has it. */
const documentation = '203.0.113.10';

function addressOf({ asked, serverIsIpAddress }: Question): string {
  return serverIsIpAddress ? asked.server : documentation;
}

function memory(): HandshakeLedger {
  const kept: { server: string; id: string; at: number }[] = [];
  let count = 0;
  return {
    list: (server) => kept.filter((each) => each.server === server),
    add: (server, at) => {
      count += 1;
      kept.push({ server, id: String(count), at });
      return String(count);
    },
    remove: (server, id) => {
      const at = kept.findIndex((each) => each.server === server && each.id === id);
      if (at >= 0) kept.splice(at, 1);
    },
  };
}
