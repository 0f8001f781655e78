/** What Windows wrote down in a world: dials, and negotiations that failed. */
import { createHash } from 'node:crypto';
import type { RasEvent } from '../../src/shared/port/ras-event.ts';
import type { IkeFailure } from '../../src/shared/port/surroundings.ts';
import { usualAddress } from './server-of-world.ts';
import { subject, usualNow, type Ending, type World } from './world.ts';

/** How long ago the dial was that the world is about. */
const minutes = 4;

/** The newest first. */
export function eventsOf({ ended, otherDials = [], now = usualNow }: World): RasEvent[] {
  const own = ended === undefined || isSaid(ended) ? [] : dialOf(subject, ended, ago(now, minutes));
  const others = otherDials.flatMap(({ entry, code, daysAgo }) =>
    dialOf(
      entry,
      code === 'connected' ? code : { stage: 'link', code },
      ago(now, daysAgo * 24 * 60),
    ),
  );
  return [...own, ...others].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The number that the person names; null: none. */
export function saidIn({ ended }: World): number | null {
  return ended !== undefined && isSaid(ended) ? ended.said : null;
}

/** However it came to be known; null: nobody knows one. */
export function numberOf({ ended }: World): number | null {
  if (ended === undefined || ended === 'connected') return null;
  return isSaid(ended) ? ended.said : ended.code;
}

function isSaid(ended: Ending): ended is Extract<Ending, { said: number }> {
  return ended !== 'connected' && 'said' in ended;
}

export function ikeFailuresOf({ ikeFailures = [], now = usualNow }: World): IkeFailure[] {
  return ikeFailures.map(({ code, point, mode }): IkeFailure => ({
    at: ago(now, minutes),
    code,
    point,
    mode: mode ?? 'main',
    remote: usualAddress,
  }));
}

function ago(now: string, count: number): string {
  return new Date(Date.parse(now) - count * 60_000).toISOString();
}

const link = [20221, 20222] as const;
const signIn = [...link, 20223, 20224] as const;
const up = [...signIn, 20225] as const;
const reached = { before: [20221] as const, link, signIn, up };

function dialOf(
  entry: string,
  ended: Exclude<Ending, { readonly said: number }>,
  at: string,
): RasEvent[] {
  const hex = createHash('sha256').update(`${entry}${at}`).digest('hex');
  const attempt = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
  const event = (id: RasEvent['id'], code: number | null = null): RasEvent => {
    const isNamed = id !== 20223 && id !== 20224;
    return { at, id, entry: isNamed ? entry : null, attempt, by: 'own', code };
  };
  const stage = ended === 'connected' ? 'up' : ended.stage;
  const begun = reached[stage].map((id) => event(id)).reverse();
  if (ended === 'connected') return begun;
  return [event(stage === 'up' ? 20226 : 20227, ended.code), ...begun];
}
