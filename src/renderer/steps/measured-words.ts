/** Hops of the server check and their states in words: no colour and no sign has to be seen for it. */
import type { Hop } from '../../shared/server-check/result.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say, sayCode } from '../../shared/text/text.ts';
import { hopOrder, type HopNow, type HopsNow } from './server-check.ts';

export function hopWords(language: Language, hop: Hop): string {
  return sayCode(language, 'checkHop', hop);
}

export function stateWords(language: Language, now: HopNow): string {
  return now === 'waiting'
    ? say(language, 'serverCheckPage.waiting')
    : sayCode(language, 'checkState', now);
}

/** One sentence for the picture; empty while nothing is measured. */
export function measuredWords(language: Language, now: HopsNow): string {
  const words = hopOrder
    .filter((hop) => !['waiting', 'notAsked', 'asking', 'confirming'].includes(now[hop]))
    .map((hop) => `${hopWords(language, hop)}: ${stateWords(language, now[hop])}`);
  return words.length === 0 ? '' : say(language, 'way.measured', { words: words.join(', ') });
}
