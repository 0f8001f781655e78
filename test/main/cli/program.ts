/**
 * The command line for tests. What is about processes (signals, kills, descriptors, executors) starts the real program, bundled
 * once per test run. Everything else is one call of what the program's entry calls, with the same ports: a process costs half a
 * second of a processor, and there are hundreds of runs.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { networkInterfaces, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { endingsOf } from '../../../src/main/cli/help-page.ts';
import { createDemoPc, type NewDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { snapshotDemoPc } from '../../../src/main/demo/snapshot.ts';
import { runCommand } from '../../../src/main/cli/run.ts';
import { cliPorts } from '../../../src/main/entries/cli-ports.ts';
import { realFileSystem } from '../../../src/main/storage/real-file-system.ts';
import { exitCodes, type ExitName } from '../../../src/shared/report/exit-codes.ts';
import { report as reportSchema, type ReportOf } from '../../../src/shared/report/report.ts';
import type { Reported } from '../../../src/shared/report/reported.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const builds = join(root, 'node_modules', '.cache', 'roadwarrior-test');

/** An address of this machine where nothing listens on 500 and 4500: ICMP says so at once. Loopback is no server's (F3). */
export function closedServer(): string {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const found = own.find(({ family, internal }) => family === 'IPv4' && !internal);
  if (found === undefined) throw new Error('this machine has no address but loopback');
  return found.address;
}

/** All workers of one vitest run share a bundle, by its temporary folder; whoever makes the folder builds it. */
export async function program(): Promise<string> {
  const run = basename(tmpdir());
  const folder = join(builds, run);
  const bundle = join(folder, 'roadwarrior.cjs');
  const done = `${folder}.done`;
  mkdirSync(builds, { recursive: true });
  if (existsSync(done)) return bundle;
  try {
    mkdirSync(`${folder}.lock`);
  } catch {
    for (let tries = 0; !existsSync(done); tries += 1) {
      if (tries > 600) throw new Error('the other worker did not build the program');
      await wait(100);
    }
    return bundle;
  }
  for (const name of readdirSync(builds)) {
    const ofRun = name.replace(/\.(?:done|lock)$/, '');
    if (ofRun !== run && !existsSync(join(dirname(tmpdir()), ofRun)))
      rmSync(join(builds, name), { recursive: true, force: true });
  }
  const built = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'build.mjs'), '--quiet', `--outdir=${folder}`],
    { cwd: root, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(`the program does not build: ${built.stderr}`);
  await bundleCoordinator(folder);
  writeFileSync(done, '');
  return bundle;
}

const coordinatorIn = (folder: string) => join(folder, 'child-executors.cjs');

async function bundleCoordinator(folder: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'test', 'main', 'cli', 'child-executors.ts')],
    outfile: coordinatorIn(folder),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // As scripts/build.mjs does.
    mainFields: ['module', 'main'],
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'bundleUrl' },
    logLevel: 'error',
  });
}

export interface Ended {
  /** The exit code as POSIX keeps it: eight bits. */
  status: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves when standard output or standard error holds the text. */
  says: (text: string) => Promise<void>;
}

export interface RunOptions {
  /** Null: no standard input at all. */
  input?: string | null;
  /** False: `--apply` as it stands. Else with `--yes`, as every script has to say it (N15). */
  yes?: boolean;
}

interface ProcessOptions extends RunOptions {
  /** Standard input stays open, as of a pipe whose writer takes its time. */
  keepOpen?: boolean;
  /** In processes of their own, one for each scope (child-executors.ts). */
  executors?: 'here' | 'children';
}

/** With `--yes` where a script would have to say it. */
function agreed(args: readonly string[], { yes = true }: RunOptions): string[] {
  const isApply = args[0] === 'apply' || args.includes('--apply');
  return [...args, ...(yes && isApply && !args.includes('--yes') ? ['--yes'] : [])];
}

/** A process of the real program. */
export async function start(
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<Running> {
  const { input, keepOpen = false, executors = 'here' } = options;
  const stdin = input === null ? 'ignore' : 'pipe';
  const bundle = await program();
  const programs = executors === 'here' ? [bundle] : [coordinatorIn(dirname(bundle)), bundle];
  const child = spawn(process.execPath, [...programs, ...agreed(args, options)], {
    cwd: root,
    stdio: [stdin, 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin?.on('error', () => undefined);
  if (!keepOpen) child.stdin?.end(input ?? '');
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => {
      resolve({ status, signal, stdout, stderr });
    });
  });
  const says = async (text: string) => {
    while (!`${stdout}${stderr}`.includes(text)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`ended without saying ${text}: ${stdout}${stderr}`);
      await wait(5);
    }
  };
  return { child, ended, says };
}

/** One run in this process, or in one of its own when `apart` is true. */
export async function roadwarrior(
  args: readonly string[],
  options: ProcessOptions & { apart?: boolean } = {},
): Promise<Ended> {
  if (options.apart === true || options.executors === 'children')
    return (await start(args, options)).ended;
  const said = { stdout: '', stderr: '' };
  const { input = '' } = options;
  const parsed = parseCommandLine(agreed(args, options));
  if (parsed.kind !== 'command' && parsed.kind !== 'wrong')
    throw new Error(`${parsed.kind} is for a process: say apart`);
  const code = await runCommand(parsed.kind === 'command' ? parsed.command : parsed, {
    ...cliPorts('0.1.0'),
    console: {
      out: (text) => (said.stdout += text),
      err: (text) => (said.stderr += text),
      outIsTerminal: false,
      errIsTerminal: false,
      columns: 80,
    },
    ask: null,
    readInput: () =>
      Promise.resolve(input === null ? null : { ok: true, bytes: Buffer.from(input) }),
  });
  return { status: code & 0xff, signal: null, ...said };
}

/**
 * With `--json`: the document, checked against its schema, and the exit code against the document. A test knows which command
 * it runs; what `apply` can say is nearly everything.
 */
export async function json<Of extends Reported = 'apply'>(
  args: readonly string[],
  options: Parameters<typeof roadwarrior>[1] = {},
): Promise<ReportOf<Of>> {
  const ended = await roadwarrior([...args, '--json'], options);
  const document = reportSchema.parse(JSON.parse(ended.stdout));
  if (ended.status !== (document.exit.code & 0xff))
    throw new Error(`exit code ${ended.status} but ${document.exit.code} in the document`);
  const { command, exit } = document;
  if (command !== 'none' && command !== 'repair' && !endingsOf(command).includes(exit.name))
    throw new Error(`${command} does not list the ending ${exit.name}`);
  return document as ReportOf<Of>;
}

export function statusOf(name: ExitName): number {
  return exitCodes[name] & 0xff;
}

const fs = realFileSystem({ platform: process.platform, uniqueSuffix: randomUUID });

/** A folder of its own for one test. */
export function scratch(): {
  folder: string;
  pc: string;
  file: (name: string, text: string, mode?: number) => string;
  end: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-cli-'));
  return {
    folder,
    pc: join(folder, 'pc'),
    file: (name, text, mode = 0o600) => {
      writeFileSync(join(folder, name), text, { mode });
      return join(folder, name);
    },
    end: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function demoPc(folder: string, more: Partial<NewDemoPc> = {}): void {
  createDemoPc(folder, { fs, windows: '10.0.22631', ...more });
}

/** Two stopped services that each depend on the other: no Windows has that, so nobody expects what comes of it. */
export function impossiblePc(folder: string): void {
  const ring = { dependsOn: ['IKEEXT'], running: false };
  demoPc(folder, { services: { BFE: ring, IKEEXT: { ...ring, dependsOn: ['BFE'] } } });
}

/** Everything that lasts on the demo PC. */
export function settingsOf(folder: string): unknown {
  return snapshotDemoPc(folder, fs).settings;
}

export function example(name: string): string {
  return join(root, 'examples', name);
}

export function exampleText(name: string): string {
  return readFileSync(example(name), 'utf8');
}

/** An example with some of its top-level fields replaced. */
export function changed(name: string, fields: Record<string, unknown>): string {
  return JSON.stringify({ ...(JSON.parse(exampleText(name)) as object), ...fields });
}

/** The password of the example certificates. */
export const exampleSecrets = '{"pkcs12Password":"example-only"}';

export { fs };
