/** Runs our bundle several times, one after the other, as a Windows parent sees it: with all 32 bits of the exit code. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lookAt, type Look, type LookAt } from './look-at.ts';
import { answer } from './probe.ts';

interface Input {
  nodeExe: string;
  bundle: string;
  runs: BundleStart[];
  /** Of one run; 40 000 unless told. */
  limitMs?: number;
  /** Here and not in a probe of its own: each start of Node under Wine takes a second. */
  look?: LookAt;
}
export interface BundleAnswer {
  results: BundleRun[];
  /** After the last run, where it was asked for. */
  look?: Look;
}
export interface BundleStart {
  args: string[];
  /** What descriptor 0 holds, by a file; nothing at all (the NUL device) unless told. */
  input?: string;
  /** The process is ended (TerminateProcess) as soon as this file holds this text. */
  killWhen?: { file: string; holds: string };
}
export interface BundleRun {
  exitCode: number | null;
  /** Both streams: to a file, because Wine's node.exe cannot write to a pipe. */
  output: string;
  /** `C:\rw\report.json`, which is removed after each run. */
  report: { exit: { code: number; name: string }; simulated: boolean } | null;
}

const inputFile = 'C:\\rw\\input.txt';
const outputFile = 'C:\\rw\\output.txt';
const reportFile = 'C:\\rw\\report.json';

answer(async (input: Input): Promise<BundleAnswer> => {
  const { nodeExe, bundle, runs, limitMs = 40_000, look } = input;
  const results: BundleRun[] = [];
  for (const each of runs) results.push(await run(nodeExe, bundle, limitMs, each));
  return { results, ...(look && { look: lookAt(look) }) };
});

async function run(
  program: string,
  bundle: string,
  limitMs: number,
  start: BundleStart,
): Promise<BundleRun> {
  const { args, input, killWhen } = start;
  const file = openSync(outputFile, 'w');
  if (input !== undefined) writeFileSync(inputFile, input);
  const given = input === undefined ? ('ignore' as const) : openSync(inputFile, 'r');
  const child = spawn(program, [bundle, ...args], { stdio: [given, file, file] });
  const timer = setTimeout(() => child.kill(), limitMs);
  const watch =
    killWhen &&
    setInterval(() => {
      if (textOf(killWhen.file).includes(killWhen.holds)) child.kill();
    }, 50);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  clearTimeout(timer);
  clearInterval(watch);
  closeSync(file);
  if (typeof given === 'number') closeSync(given);
  const output = readFileSync(outputFile, 'utf8');
  const report = existsSync(reportFile)
    ? (JSON.parse(readFileSync(reportFile, 'utf8')) as BundleRun['report'])
    : null;
  rmSync(reportFile, { force: true });
  return { exitCode, output, report };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
