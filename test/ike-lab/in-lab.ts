// Rows that are tried in a lab: once, or as often as ROADWARRIOR_LAB_REPEAT says, each time with new servers.
import { describe } from 'vitest';
import { labProblem } from './open-lab.ts';

const problem = labProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

const turns = Number(process.env['ROADWARRIOR_LAB_REPEAT'] ?? 1);

/**
 * Tests side by side; skipped where there can be no lab. One turn after the other: thirty daemons at once are enough.
 * @throws RangeError for a number of turns that is none
 */
export function inLab(name: string, tests: () => void): void {
  if (!Number.isInteger(turns) || turns < 1) throw new RangeError('ROADWARRIOR_LAB_REPEAT');
  const once = () => {
    describe.skipIf(problem !== null).concurrent(name, tests);
  };
  if (turns === 1) once();
  else for (let turn = 1; turn <= turns; turn += 1) describe(`turn ${turn} of ${turns}:`, once);
}
