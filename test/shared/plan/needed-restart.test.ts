/** When a needed restart is over (D41): two witnesses, and what holds when one of them is silent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bootSince,
  type NeededRestart,
  type SeenBoot,
} from '../../../src/shared/plan/needed-restart.ts';

const minute = 60_000;
const boot = Date.parse('2026-03-01T08:00:00.000Z');
const at = (ms: number) => new Date(ms).toISOString();
const needed = (change: Partial<NeededRestart> = {}): NeededRestart => ({
  since: at(boot + 60 * minute),
  marked: true,
  bootTime: at(boot),
  ...change,
});

describe('has Windows been restarted since?', () => {
  it.each<[string, Partial<NeededRestart>, SeenBoot, ReturnType<typeof bootSince>]>([
    ['the key stands', {}, { marked: true, bootTime: at(boot) }, 'same'],
    ['the key stands, the clock was set', {}, { marked: true, bootTime: at(boot + 9e8) }, 'same'],
    ['the key is gone alone', {}, { marked: false, bootTime: at(boot) }, 'unknown'],
    [
      'the key is gone, 4 minutes',
      {},
      { marked: false, bootTime: at(boot + 4 * minute) },
      'unknown',
    ],
    ['both', {}, { marked: false, bootTime: at(boot + 6 * minute) }, 'restarted'],
    [
      'within minutes of its start',
      { since: at(boot + minute) },
      { marked: false, bootTime: at(boot + 2 * minute) },
      'restarted',
    ],
    ['no time', {}, { marked: false, bootTime: null }, 'unknown'],
    ['no key to read', {}, { marked: null, bootTime: at(boot + 6 * minute) }, 'restarted'],
    ['no key to read, 4 minutes', {}, { marked: null, bootTime: at(boot + 4 * minute) }, 'same'],
    ['no key written', { marked: false }, { marked: false, bootTime: at(boot) }, 'same'],
    [
      'no key written, both',
      { marked: false },
      { marked: false, bootTime: at(boot + 6 * minute) },
      'restarted',
    ],
    ['nothing to read', {}, { marked: null, bootTime: null }, 'unknown'],
    ['no time then', { bootTime: null }, { marked: false, bootTime: at(boot + 9e8) }, 'unknown'],
    [
      'the clock was set back',
      { marked: false },
      { marked: null, bootTime: at(boot - 9e8) },
      'unknown',
    ],
  ])('%s', (_what, then, now, verdict) => {
    expect(bootSince(needed(then), now)).toBe(verdict);
  });

  const time = (max: number) =>
    fc.option(fc.integer({ min: -1000, max }).map((each) => at(boot + each * minute)));

  it('never by one witness against the other, and never without the time of the start', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.option(fc.boolean()),
        // Windows was started before it was changed.
        time(59),
        time(1000),
        (marked, key, then, bootTime) => {
          const verdict = bootSince(needed({ marked, bootTime: then }), { marked: key, bootTime });
          if (verdict !== 'restarted') return;
          expect(then !== null && bootTime !== null).toBe(true);
          expect(marked && key === true).toBe(false);
          expect(Date.parse(bootTime ?? '')).toBeGreaterThan(Date.parse(then ?? ''));
        },
      ),
    );
  });
});
