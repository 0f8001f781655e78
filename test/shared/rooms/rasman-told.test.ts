/** Promise 2: a restart of RasMan that the plan brings is said in the plan, and is then no choice any more. */
import { expect, it } from 'vitest';
import { withRasManRestart } from '../../../src/shared/rooms/parts/rasman-restart.ts';
import type { Afterwards, Finding } from '../../../src/shared/plan/step.ts';

const offered: Finding = {
  code: 'rasManRestartOffered',
  severity: 'note',
  room: 'natTraversal',
  parameters: {},
};
const restart: Afterwards = {
  scope: 'machine',
  operation: { kind: 'service.restart', service: 'RasMan' },
  reason: { code: 'rasManRestart', parameters: {}, source: null },
};

it('is said, and not offered beside it', () => {
  expect(withRasManRestart([offered], [restart]).map(({ code }) => code)).toEqual([
    'rasManRestart',
  ]);
});

it('stays an offer where nothing restarts it', () => {
  expect(withRasManRestart([offered], [])).toEqual([offered]);
});
