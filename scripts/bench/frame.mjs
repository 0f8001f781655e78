// The frame of all parts: the sides in turn, a first round that only warms, medians, ratios of one side to the other, goals.
import { spawnSync } from 'node:child_process';

/** Each goal with what was measured: told at the end, and in the JSON. */
export const goals = [];

/**
 * @param sides by name: a function that runs the side once and resolves to its measures (numbers: milliseconds unless told)
 * @returns of each side each measure's list, one entry a round
 */
export async function inTurn(rounds, sides) {
  const runs = Object.fromEntries(Object.keys(sides).map((name) => [name, {}]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(sides)) {
      const measures = await run();
      if (round === 0) continue;
      for (const [measure, value] of Object.entries(measures)) {
        (runs[name][measure] ??= []).push(value);
      }
    }
  }
  return runs;
}

/**
 * Runs the sides in turn, says the medians of each, and what the first is to the second.
 * @param asked goals: one side's median of a measure against another's, times
 */
export async function compare(title, rounds, sides, asked = []) {
  const runs = await inTurn(rounds, sides);
  console.log(title);
  for (const [name, measures] of Object.entries(runs)) {
    const words = Object.entries(measures).map(([each, list]) => `${each} ${ms(median(list))}`);
    console.log(`${name.padStart(20)}: ${words.join(', ')}`);
  }
  const [first, second] = Object.keys(runs);
  for (const measure of Object.keys(runs[second]))
    console.log(`  ${first} : ${second}, ${measure} ${ratio(runs, first, second, measure)} times`);
  for (const { name, of: ours, to: theirs, measure = 'wall', limit } of asked)
    goal(`${name}, times`, ratio(runs, ours, theirs, measure), limit);
  return runs;
}

function ratio(runs, ours, theirs, measure) {
  return Number((median(runs[ours][measure]) / median(runs[theirs][measure])).toFixed(3));
}

/** @param error where the value is one of differences: a limit within it is neither met nor missed */
export function goal(name, value, limit, error = 0) {
  const unclear = !Number.isFinite(value) || Math.abs(value - limit) < error;
  const verdict = unclear ? 'unclear' : value <= limit ? 'met' : 'MISSED';
  goals.push({ name, value, limit, error, verdict });
}

/**
 * A whole process: wall time, and the processor time of it and its children, which says more on a busy machine. The shell's
 * `times` tells the latter; on Windows there is none.
 */
export function wholeProcess(command, args, options = {}) {
  const shell = process.platform !== 'win32';
  const script = '"$0" "$@"; status=$?; { echo; times; } >&2; exit $status';
  const begun = performance.now();
  const ended = spawnSync(
    shell ? '/bin/sh' : command,
    shell ? ['-c', script, command, ...args] : args,
    { encoding: 'utf8', maxBuffer: 2 ** 26, ...options },
  );
  const wall = performance.now() - begun;
  if (ended.status !== 0) throw new Error(`${command}: ${ended.stdout}${ended.stderr}`);
  const children = shell ? ended.stderr.trimEnd().split('\n').at(-1) : '';
  const processor = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000)
    .reduce((sum, each) => sum + each, 0);
  return { measures: { wall, processor }, stdout: ended.stdout };
}

/** A side that is a whole process. */
export const processOf =
  (command, ...args) =>
  () =>
    wholeProcess(command, args).measures;

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** How far a median of so many may be from the true one: by the median deviation, so that one busy moment does not count. */
export function errorOf(list) {
  const middle = median(list);
  const deviation = 1.4826 * median(list.map((each) => Math.abs(each - middle)));
  return (1.2533 * deviation) / Math.sqrt(list.length);
}

export function ms(value) {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
