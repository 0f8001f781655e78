/** The dial that a person asks about, from the events that Windows' RAS client wrote (doctor.md 1.1). */
import { describe, expect, it } from 'vitest';
import { dialOf } from '../../../src/main/pipeline/dial-of-events.ts';
import type { RasEvent } from '../../../src/shared/port/ras-event.ts';
import type { IkeFailure } from '../../../src/shared/port/surroundings.ts';

const time = (minute: number) => `2026-12-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
let minute = 0;

/** One dial's events, the oldest first. */
function dial(attempt: string, ids: readonly RasEvent['id'][], code: number | null): RasEvent[] {
  return ids.map((id): RasEvent => {
    minute += 1;
    const ends = id === 20227 || id === 20226;
    return { at: time(minute), id, entry: 'Office', attempt, by: 'own', code: ends ? code : null };
  });
}
const newestFirst = (...dials: readonly RasEvent[][]) => dials.flat().reverse();
const first = 'aaaaaaaa-0000-4000-8000-000000000001';
const second = 'aaaaaaaa-0000-4000-8000-000000000002';
const failure: IkeFailure = {
  ...{ at: time(0), code: 13868, point: 'peer', mode: 'quick', remote: '203.0.113.5' },
};

describe('the dial', () => {
  it.each([
    [[20221, 20227], 711, 'before'],
    [[20221, 20222, 20227], 809, 'link'],
    [[20221, 20222, 20223, 20227], 691, 'signIn'],
    [[20221, 20222, 20223, 20224, 20227], 720, 'signIn'],
    [[20221, 20222, 20223, 20224, 20225, 20226], 829, 'up'],
  ] as const)('%j ends with %i at the stage %s', (ids, code, stage) => {
    const told = dialOf(newestFirst(dial(first, ids, code)), [], null);
    expect(told).toMatchObject({ number: code, stage, by: 'event' });
  });

  it('is the newest, and its stage that of its own events', () => {
    const events = newestFirst(
      dial(first, [20221, 20222, 20223, 20227], 691),
      dial(second, [20221, 20222, 20227], 809),
    );
    expect(dialOf(events, [], null)).toMatchObject({ number: 809, stage: 'link' });
  });

  it('two dials whose events are mixed are told apart', () => {
    const [a, b] = [dial(first, [20221], null), dial(second, [20221, 20222], null)];
    const events = newestFirst(a, b, dial(first, [20227], 756));
    expect(dialOf(events, [], null)).toMatchObject({ number: 756, stage: 'before' });
  });

  it('what came up since then does not fail', () => {
    const events = newestFirst(
      dial(first, [20221, 20222, 20227], 809),
      dial(second, [20221, 20222, 20223, 20224, 20225], null),
    );
    expect(dialOf(events, [failure], null)).toMatchObject({ number: null, by: 'nobody' });
  });

  it('a person’s number counts; the stage is that of the last dial which ended so', () => {
    const events = newestFirst(
      dial(first, [20221, 20222, 20223, 20227], 691),
      dial(second, [20221, 20222, 20227], 809),
    );
    expect(dialOf(events, [], 691)).toMatchObject({ number: 691, stage: 'signIn', by: 'person' });
    expect(dialOf(events, [], 720)).toEqual({ number: 720, stage: null, at: null, by: 'person' });
  });

  it('without a dial a negotiation that failed counts: a tunnel has no other record', () => {
    expect(dialOf([], [failure], null)).toMatchObject({ number: 13868, by: 'ikeFailure' });
    expect(dialOf([], [], null)).toMatchObject({ number: null, by: 'nobody' });
  });
});
