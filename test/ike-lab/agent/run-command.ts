// Starts programs inside the lab. Every one has a time limit; what runs on dies with the lab's process namespace.
import { spawn } from 'node:child_process';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface CommandOptions {
  readonly input?: string;
  readonly limitMs?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs to the end, whatever the status. @throws when it cannot start, or at the limit (10 s unless told) */
export function run(command: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const { input = '', limitMs = 10_000, environment = {} } = options;
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { env: { ...process.env, ...environment } });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${command.join(' ')}: not done in ${limitMs} ms\n${output.stderr}`));
    }, limitMs);
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve({ status, ...output, ms: performance.now() - begun });
    });
  });
}

/** Runs, and must succeed. Returns its standard output. */
export async function must(
  command: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  const ended = await run(command, options);
  if (ended.status !== 0) {
    throw new Error(
      `${command.join(' ')}: ended with ${ended.status}\n${ended.stdout}${ended.stderr}`,
    );
  }
  return ended.stdout;
}

/** A program in a namespace of the lab (`client` is the agent's own). */
export function within(space: string, command: readonly string[]): string[] {
  return space === 'client' ? [...command] : ['ip', 'netns', 'exec', space, ...command];
}

/** A daemon; `died` tells how it ended, which is never what we want. */
export function startDaemon(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly died: () => string | null; readonly stop: () => Promise<void> } {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let end: string | null = null;
  const keep = (text: Buffer) => (output = (output + text.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => (end = error.message));
  child.on('exit', (status, signal) => (end = `ended with ${status ?? signal}: ${output}`));
  const stop = async () => {
    child.kill('SIGKILL');
    await until(
      () => end !== null,
      2000,
      () => `${program} does not end`,
    );
  };
  return { died: () => end, stop };
}

/** Waits until it holds, looking every few milliseconds. @throws at the limit, with what `why` says */
export async function until(
  holds: () => boolean | Promise<boolean>,
  limitMs: number,
  why: () => string,
): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(why());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
