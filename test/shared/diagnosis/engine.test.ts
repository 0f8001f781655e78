// The engine knows nothing of IKE: here it judges a made-up PC.
import { describe, expect, it } from 'vitest';
import { markOf, worstMark } from '../../../src/shared/diagnosis/mark.ts';
import { findingOf, heldRows, rowAbout } from '../../../src/shared/diagnosis/row.ts';
import { touchedInputs } from './touched-inputs.ts';

interface Pc {
  readonly service: 'running' | 'stopped';
  readonly error: number | null;
}

const row = rowAbout<Pc, { readonly place: 'pc' | 'network' }>();
const rows = [
  row({
    code: 'serviceStopped',
    reads: ['service'],
    place: 'pc',
    severity: 'problem',
    confidence: 'local',
    predicts: 789,
    when: ({ service }) => (service === 'stopped' ? { service } : null),
  }),
  row({
    code: 'noAnswer',
    reads: ['error'],
    place: 'network',
    severity: 'problem',
    confidence: 'silence',
    when: ({ error }) => (error === 809 ? {} : null),
  }),
];

describe('the engine of a diagnosis', () => {
  it('says each row that holds, in the order of the table, with its evidence and prediction', () => {
    const both: Pc = { service: 'stopped', error: 809 };
    const held = heldRows(rows, both);
    expect(held.map((each) => ({ ...findingOf(each), place: each.row.place }))).toEqual([
      {
        code: 'serviceStopped',
        place: 'pc',
        severity: 'problem',
        confidence: 'local',
        parameters: { service: 'stopped' },
        predicts: 789,
      },
      {
        code: 'noAnswer',
        place: 'network',
        severity: 'problem',
        confidence: 'silence',
        parameters: {},
        predicts: null,
      },
    ]);
    const sound: Pc = { service: 'running', error: null };
    expect(heldRows(rows, sound)).toEqual([]);
  });

  it('never calls bad what rests on silence, and what was shown wins over it', () => {
    const silent = { severity: 'problem', confidence: 'silence' } as const;
    const shown = { severity: 'problem', confidence: 'answered' } as const;
    const warning = { severity: 'warning', confidence: 'local' } as const;
    expect(markOf(silent)).toBe('silent');
    expect(worstMark([warning, silent])).toBe('silent');
    expect(worstMark([silent, shown, warning])).toBe('bad');
    expect(worstMark([{ severity: 'note', confidence: 'local' }])).toBe('good');
    expect(worstMark([])).toBeNull();
  });

  it('notes what a row looks at', () => {
    const pcs: Pc[] = [{ service: 'running', error: 809 }];
    expect(rows.map((each) => touchedInputs(each, pcs))).toEqual([['service'], ['error']]);
  });
});
