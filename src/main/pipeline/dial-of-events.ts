/** The dial that a person asks about, from what Windows wrote down: its number, and how far it came (doctor.md 1.1). */
import type { Stage } from '../../shared/diagnosis/cause.ts';
import type { RasEvent } from '../../shared/port/ras-event.ts';
import type { IkeFailure } from '../../shared/port/surroundings.ts';
import type { Dial } from '../doctor/seen.ts';

const nobody: Dial = { number: null, stage: null, at: null, by: 'nobody' };

/**
 * @param events of this entry, the newest first
 * @param said the number that the person names, or null
 */
export function dialOf(
  events: readonly RasEvent[],
  failures: readonly IkeFailure[],
  said: number | null,
): Dial {
  const ended = events.filter(({ id }) => id === 20227);
  if (said !== null) {
    const same = ended.find(({ code }) => code === said);
    const stage = same === undefined ? null : stageOf(events, same);
    return { number: said, stage, at: same?.at ?? null, by: 'person' };
  }
  // What came up since then does not fail.
  const newest = events.find(({ id }) => id === 20225 || id === 20226 || id === 20227);
  if (newest !== undefined && newest.id !== 20225) {
    const stage = newest.id === 20226 ? 'up' : stageOf(events, newest);
    return { number: newest.code, stage, at: newest.at, by: 'event' };
  }
  const [failure] = newest === undefined ? failures : [];
  if (failure === undefined) return nobody;
  return { number: failure.code, stage: 'link', at: failure.at, by: 'ikeFailure' };
}

const reached: Readonly<Record<number, Stage>> = {
  20221: 'before',
  20222: 'link',
  20223: 'signIn',
  20224: 'signIn',
  20225: 'up',
};

/** By the last event of the same dial before its end. */
function stageOf(events: readonly RasEvent[], end: RasEvent): Stage | null {
  const at = events.indexOf(end);
  const before = events
    .slice(at + 1)
    .find(({ id, attempt }) => attempt === end.attempt && reached[id] !== undefined);
  return before === undefined ? null : (reached[before.id] ?? null);
}
