// Answers of real Windows (test/main/demo/answers) and the table of beliefs agree.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beliefs } from '../../src/main/demo/beliefs.ts';
import { probeSchema, unfollowed, type Probe } from './answers.ts';

const folder = join(import.meta.dirname, '..', 'main', 'demo', 'answers');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('committed answers of real Windows', () => {
  // None is committed yet: then only the list itself is looked at.
  it('are followed by the table of beliefs', () => {
    const left = files.flatMap((file) => {
      const probe = probeSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      return unfollowed(basename(file, '.json'), probe, beliefs);
    });
    expect(left).toEqual([]);
  });
});

describe('an answer', () => {
  const answer = { value: '', errorId: '', category: '', hresult: '', outcome: 'refused' as const };
  const probe = (belief: string, holds: boolean | null): Probe => ({
    format: 'roadwarrior-probe',
    version: 1,
    windows: '10.0.22631',
    powershell: '5.1.22621.2506',
    elevated: false,
    changes: true,
    answers: [{ ...answer, belief, holds }],
  });
  const rows = { 'route.exists': { source: 'UNCONFIRMED' }, seen: { source: 'probe 11-elevated' } };

  it('that holds wants the row to name it instead of UNCONFIRMED', () => {
    expect(unfollowed('11-elevated', probe('route.exists', true), rows)).toHaveLength(1);
    expect(unfollowed('11-elevated', probe('seen', true), rows)).toEqual([]);
  });

  it('that does not hold wants the row to be another one', () => {
    expect(unfollowed('11-elevated', probe('route.exists', false), rows)).toEqual([
      'route.exists: does not hold, says 11-elevated',
    ]);
  });

  it('to no row of ours, or of another shape, is refused', () => {
    expect(unfollowed('11', probe('no.such', null), rows)).toEqual(['no.such: no such row']);
    const more = { ...probe('seen', true), computer: 'PC-1' };
    expect(probeSchema.safeParse(more).success).toBe(false);
  });
});
