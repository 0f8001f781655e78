/** What became of one thing that was taken back, as a sentence: "left alone, because…". */
import type { ServiceNames } from '../../shared/plan/service-names.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say, sayCode } from '../../shared/text/text.ts';
import type { Settled } from '../transaction/events.ts';
import { byHandPlace } from './by-hand.ts';
import { refusalText } from './refusal-text.ts';
import { targetName, thingOf } from './report-plan.ts';

export function settledText(language: Language, settled: Settled): string {
  const { room, key, settlement, code, by = [] } = settled;
  // Without a room it is a whole scope that is left to recovery (coordinator.ts).
  const thing =
    room === '' ? say(language, 'plan.scope', { scope: key }) : nameOf(language, settled, true);
  if (settlement === 'cannotComeBack') {
    const why = code === null ? '' : sayCode(language, 'code', code);
    return say(language, 'settlement.cannotComeBack', { thing, why });
  }
  if (settlement === 'failed') {
    const why = refusalText(language, code ?? 'unknown');
    return say(language, 'settlement.failed', { thing, why });
  }
  if (settlement === 'neededByOthers') {
    const again = code === 'startedAgain' ? 'yes' : 'no';
    const needed = { thing, by: by.join(', '), count: by.length, again };
    return say(language, 'settlement.neededByOthers', needed);
  }
  if (settlement === 'unreadable') {
    const why = code === null ? '' : say(language, 'result.whyUnreadable', { code });
    return say(language, 'settlement.unreadable', { thing, why });
  }
  if (settlement === 'changedByOthers') {
    const where = byHandPlace(language, room);
    if (code === null) return say(language, 'settlement.changedByOthers', { thing, where });
    const why = sayCode(language, 'code', code);
    return say(language, 'settled.wreckedLeft', { thing, why, where });
  }
  if (settlement === 'restored' && code !== null) {
    return say(language, 'settled.remainsGone', { thing, why: sayCode(language, 'code', code) });
  }
  return sayCode(language, 'settlement', settlement, { thing });
}

/** One thing by the name of its room and its own; `first`: at the beginning of a sentence; `names`: those of services. */
export function nameOf(
  language: Language,
  { room, key }: { room: string; key: string },
  first = false,
  names: ServiceNames = {},
): string {
  const name = targetOf(language, key, names);
  return `${thingOf(language, room, first)}${name === '' ? '' : ` (${name})`}`;
}

/** Keys are `room:canonical JSON of the target` (shared/identity/key.ts); a person reads the words in it. */
export function targetOf(language: Language, key: string, names: ServiceNames = {}): string {
  const at = key.indexOf('{');
  if (at < 0) return '';
  try {
    return targetName(language, JSON.parse(key.slice(at)), names);
  } catch {
    return '';
  }
}
