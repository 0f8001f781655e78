/**
 * One whole run in a process of its own, for scripts/bench/apply.mjs, in the order of the command line: PowerShell starts first, and
 * the rest is loaded meanwhile. Arguments: apply, file or id (verify by it); folder; number of routes; JSON of the engine.
 * Prints one line of JSON: the laps in milliseconds since the process began, and the sealing key's processor time.
 */
import childProcess from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { BenchEngine } from './bench-pc.ts';

const [, , job = '', folder = '', routes = '1', engineText = ''] = process.argv;
const engine = JSON.parse(engineText) as BenchEngine;
const laps: Record<string, number> = {};
const lap = (name: string) => (laps[name] = Math.round(performance.now()));
const powershells: number[] = [];
const spawn = childProcess.spawn as (...args: unknown[]) => childProcess.ChildProcess;
Object.assign(childProcess, {
  spawn: (...args: unknown[]) => {
    const child = spawn(...args);
    if (args[0] === engine.executable && child.pid !== undefined) powershells.push(child.pid);
    return child;
  },
});
syncBuiltinESMExports();

/**
 * Of the threads that .NET lends, in PowerShell: nothing but the search for the sealing key runs there. How long two primes take is
 * chance, and over a thousand routes that chance is more than they cost.
 */
function keySearchMs(pid: number): number {
  if (process.platform !== 'linux') return 0;
  return readdirSync(`/proc/${pid}/task`)
    .map((task) => readFileSync(`/proc/${pid}/task/${task}/stat`, 'latin1'))
    .filter((stat) => stat.includes('(.NET TP Worker)'))
    .map((stat) => stat.slice(stat.lastIndexOf(')')).split(' '))
    .reduce((sum, fields) => sum + 10 * (Number(fields[12]) + Number(fields[13])), 0);
}

async function run(): Promise<void> {
  lap('begun');
  const { openBenchPc } = await import('./bench-pc.ts');
  const pc = openBenchPc(engine, folder);
  const { apply, verifyByFile, verifyById, openPlace } = await import('./bench-jobs.ts');
  lap('loaded');
  await pc;
  lap('powershell');
  const place = openPlace(() => pc, folder);
  if (job === 'apply') await apply(place, Number(routes));
  else await (job === 'file' ? verifyByFile(place, Number(routes)) : verifyById(place));
  lap('done');
  const [pid = 0] = powershells;
  const key = keySearchMs(pid);
  await place.session.renew();
  lap('ended');
  if (powershells.length !== 1) throw new Error(`${powershells.length} PowerShells`);
  process.stdout.write(`${JSON.stringify({ laps, key })}\n`);
}

void run();
