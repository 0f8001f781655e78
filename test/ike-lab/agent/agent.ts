// The one process of Node in a lab: first of its process namespace, in the client's network namespace. It builds the network,
// starts servers and runs what the test asks for, one JSON text per line. When the test's process ends, however it
// does, standard input ends and so does this process; the kernel then ends everything in its namespaces.
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { NetworkOptions } from '../lab-options.ts';
import { makeJobs, type Jobs } from './jobs.ts';
import { buildNetwork } from './network.ts';
import { must } from './run-command.ts';

interface Request {
  readonly id: number;
  readonly job: string;
  readonly args: unknown;
}

/** Hidden by a file system in memory: namespaces, sockets, logs and secrets of the lab leave nothing behind. */
const folder = '/run/lab';

interface Opening {
  readonly network: NetworkOptions;
  /** The unpacked servers, to be laid over /usr. */
  readonly tree: string | null;
}

async function open({ network, tree }: Opening): Promise<Jobs> {
  await must(['mount', '-t', 'tmpfs', 'tmpfs', '/run']);
  mkdirSync('/run/pluto');
  if (tree !== null) {
    await must(['mount', '-t', 'overlay', 'overlay', '-o', `lowerdir=${tree}/usr:/usr`, '/usr']);
  }
  await buildNetwork(network);
  return makeJobs(folder);
}

function answer(message: unknown): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

let jobs: Jobs | null = null;

async function serve({ id, job, args }: Request): Promise<void> {
  try {
    if (job === 'open') {
      jobs = await open(args as Opening);
      answer({ id, value: null });
      return;
    }
    if (jobs === null || !(job in jobs)) throw new Error(`no job ${job} here`);
    const value: unknown = await jobs[job as keyof Jobs](args as never);
    answer({ id, value: value ?? null });
  } catch (error) {
    answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : 'unknown' });
  }
}

createInterface({ input: process.stdin })
  .on('line', (line) => void serve(JSON.parse(line) as Request))
  .on('close', () => process.exit(0));
