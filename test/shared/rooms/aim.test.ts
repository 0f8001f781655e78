import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimed, type Aim } from '../../../src/shared/rooms/aim.ts';
import { sameValue } from '../../../src/shared/rooms/same-value.ts';

/** Words of which case does not count; a longer one serves for a shorter one. */
const room = {
  same: (a: string | null, b: string | null) => a?.toLowerCase() === b?.toLowerCase(),
  serves: (have: string | null, ours: string | null) =>
    have !== null && ours !== null && have.length >= ours.length,
};

describe('what a wish is after', () => {
  const unless: Aim<string> = { kind: 'unless', these: [null, 'off'], value: 'ab' };
  it.each<[string, Aim<string>, string | null, string | null]>([
    ['exactly, over nothing', { kind: 'exactly', value: 'ab' }, null, 'ab'],
    ['exactly, over another', { kind: 'exactly', value: 'ab' }, 'xyz', 'ab'],
    ['exactly, over another spelling', { kind: 'exactly', value: 'ab' }, 'AB', 'ab'],
    ['absent', { kind: 'absent' }, 'ab', null],
    ['absent, over nothing', { kind: 'absent' }, null, null],
    ['keep, what stands there', { kind: 'keep', value: 'ab' }, 'xyz', 'xyz'],
    ['keep, where nothing stands', { kind: 'keep', value: 'ab' }, null, 'ab'],
    ['at least, over what serves', { kind: 'atLeast', value: 'ab' }, 'xyz', 'xyz'],
    ['at least, over what does not', { kind: 'atLeast', value: 'ab' }, 'x', 'ab'],
    ['at least, over nothing', { kind: 'atLeast', value: 'ab' }, null, 'ab'],
    ['unless, over one of these', unless, 'off', 'off'],
    ['unless, over another spelling of one', unless, 'OFF', 'OFF'],
    ['unless, over nothing that is one of these', unless, null, null],
    ['unless, over another', unless, 'xyz', 'ab'],
  ])('%s', (_name, aim, have, wanted) => {
    expect(aimed(room, aim, have)).toBe(wanted);
  });

  it('is the value itself for a room where nothing else serves', () => {
    expect(aimed({}, { kind: 'atLeast', value: 'ab' }, 'xyz')).toBe('ab');
  });

  it('is reached in one step: once it stands there, nothing is to be done', () => {
    const word = fc.stringMatching(/^[a-cA-C]{1,3}$/);
    const standing = fc.option(word);
    const aims: fc.Arbitrary<Aim<string>> = fc.oneof(
      fc.record({ kind: fc.constantFrom('exactly', 'keep', 'atLeast'), value: word }),
      fc.constant<Aim<string>>({ kind: 'absent' }),
      fc.record({
        kind: fc.constant('unless' as const),
        these: fc.array(standing, { maxLength: 3 }),
        value: word,
      }),
    );
    fc.assert(
      fc.property(aims, standing, (aim, have) => {
        const reached = aimed(room, aim, have);
        expect(sameValue(room, aimed(room, aim, reached), reached)).toBe(true);
      }),
    );
  });
});
