/** What Windows wrote about dials, read for one entry. Such an event names the entry, and not which phonebook it stands in. */
import type { RasEvent } from '../../shared/port/ras-event.ts';
import { parseAnswer, type QueryOf } from '../../shared/port/query.ts';
import type { Workplace } from './workplace.ts';

/** A dial writes some five; the newest come first. */
const atMost = 200;

/** A dial of last week is not what a person asks about today. A demo PC may have lain in its folder for years. */
const recentMs = 7 * 24 * 60 * 60_000;

/** Since when a failed dial may be what a person asks about: ISO 8601, UTC. */
export function recentSince({ now, simulated }: Pick<Workplace, 'now' | 'simulated'>): string {
  return new Date(simulated ? 0 : Date.parse(now()) - recentMs).toISOString();
}

export function eventsQuery(since: string): QueryOf<'rasEvents.read'> {
  return { kind: 'rasEvents.read', since, atMost };
}

/** The newest first; null where they could not be read. */
export function eventsOf(answer: unknown): RasEvent[] | null {
  const read = parseAnswer('rasEvents.read', answer);
  return read.ok ? read.value : null;
}

/** Of the entry, and of the dials that name it; from `since` on. Windows takes names without regard to case. */
export function eventsAbout(
  events: readonly RasEvent[],
  name: string,
  since: string,
): readonly RasEvent[] {
  const isNamed = ({ entry }: RasEvent) => entry?.toLowerCase() === name.toLowerCase();
  const attempts = new Set(events.filter(isNamed).flatMap(({ attempt }) => attempt ?? []));
  const belongs = (each: RasEvent) =>
    isNamed(each) || (each.entry === null && each.attempt !== null && attempts.has(each.attempt));
  return events.filter((each) => belongs(each) && Date.parse(each.at) >= Date.parse(since));
}

/** How the newest dial ended that has an end; undefined: none has. */
export function lastEnd(events: readonly RasEvent[]): RasEvent | undefined {
  return events.find(({ id }) => id === 20225 || id === 20227);
}
