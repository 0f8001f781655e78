/**
 * What is long and much the same goes by parts in `npm test`, another part with each commit. `npm run test:whole`
 * (`ROADWARRIOR_WHOLE=1`) takes all.
 */
import { execFileSync } from 'node:child_process';

const whole = process.env['ROADWARRIOR_WHOLE'] === '1';

/** The number of the commit; without git, the day. */
export function turn(): number {
  try {
    const count = execFileSync('git', ['rev-list', '--count', 'HEAD'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(count);
  } catch {
    return Math.floor(Date.now() / 86_400_000);
  }
}

/** Which of so many parts is this run's: `isMine(index)`. */
export function partOf(parts: number): { parts: number; isMine: (index: number) => boolean } {
  if (whole) return { parts: 1, isMine: () => true };
  const mine = turn() % parts;
  return { parts, isMine: (index) => index % parts === mine };
}

/**
 * Files of this run. What goes by parts inside of them does so by the same commits: now and then the turns shift, so that each
 * part of each file has its turn.
 */
export function filesOfTurn<T>(parts: number, files: readonly T[]): T[] {
  const mine = (turn() + Math.floor(turn() / 48)) % parts;
  return files.filter((_, index) => index % parts === mine);
}

/** Those of this run, in their order; at least one. */
export function mineOf<T>(parts: number, all: readonly T[]): T[] {
  const { isMine } = partOf(Math.min(parts, all.length));
  return all.filter((_, index) => isMine(index));
}
