/**
 * How often and with which seed the suites of this folder run. `ROADWARRIOR_RUNS=4` multiplies, `ROADWARRIOR_SEED=7` draws anew.
 * `npm test` tries a third of what is drawn, another third with each commit (test/turn.ts).
 */
import fc from 'fast-check';
import { partOf } from '../../turn.ts';

const factor = Number(process.env['ROADWARRIOR_RUNS'] ?? '1');
/** `ROADWARRIOR_COLLECT=1` goes on after a failure and lists every kind with an example, for those who mend. */
const collecting = process.env['ROADWARRIOR_COLLECT'] === '1';
export const seed = Number(process.env['ROADWARRIOR_SEED'] ?? '20260601');

/** Number of runs after multiplication. */
export function runs(count: number): number {
  return Math.max(1, Math.round(count * factor));
}

/** Checks a property with the folder's seed, and prints it: a failure can be drawn again. What is no part of this run is drawn only. */
export async function holds<T>(
  name: string,
  count: number,
  arbitrary: fc.Arbitrary<T>,
  check: (drawn: T) => Promise<void>,
): Promise<void> {
  console.log(`${name}: ${String(runs(count))} runs, seed ${String(seed)}`);
  const failures = new Map<string, { times: number; example: T }>();
  const collect = async (drawn: T) => {
    try {
      await check(drawn);
    } catch (error) {
      const text =
        error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
      const word = `${text.slice(0, 300)}\n${difference(error)}`;
      const known = failures.get(word);
      failures.set(word, { times: (known?.times ?? 0) + 1, example: known?.example ?? drawn });
    }
  };
  const { isMine } = partOf(3);
  let drawings = 0;
  let hasFailed = false;
  const mine = async (drawn: T) => {
    drawings += 1;
    // A failure is made smaller by others that fast-check draws.
    if (!hasFailed && !isMine(drawings)) return;
    try {
      await (collecting ? collect : check)(drawn);
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  await fc.assert(fc.asyncProperty(arbitrary, mine), {
    numRuns: runs(count),
    seed,
    endOnFailure: true,
  });
  if (failures.size === 0) return;
  for (const [word, { times, example }] of failures)
    console.log(times, word, fc.stringify(example));
  throw new Error(`${name}: ${String(failures.size)} kinds of failure`);
}

/** Long enough for the multiplied runs. */
export function limit(seconds: number): number {
  return seconds * 1000 * Math.max(1, factor);
}

/** The lines that differ: what vitest would print if it were the last failure. */
function difference(error: unknown): string {
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  const lines = (value: unknown) => JSON.stringify([value], null, 1).split('\n');
  const [now, wanted] = [lines(actual), lines(expected)];
  const only = (list: string[], other: string[], sign: string) =>
    list.filter((each) => !other.includes(each)).map((each) => `${sign}${each}`);
  return [...only(now, wanted, '+'), ...only(wanted, now, '-')].slice(0, 30).join('\n');
}
