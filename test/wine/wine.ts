/**
 * Windows code without Windows: Wine runs the Windows node.exe and, in it, our bundle or a small bundled probe. What this
 * shows holds for Wine's CreateProcess, reg.exe, file system and registry and for node.exe's own Microsoft C runtime; Windows'
 * own may differ. powershell.exe, certutil, netsh and cscript are empty stubs here: no test claims anything from them; with
 * PowerShell itself it is wine-pc.ts.
 *
 * One prefix is made once (a template) and each test file gets a copy with a wineserver of its own, so that no registry and no
 * leftover process is shared.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { RegistryData } from '../../src/main/windows/reg-output.ts';
import {
  cache,
  copyPrefix,
  findWine,
  plainDlls,
  serverOf,
  wineEnvironment,
  type WineHere,
} from './prefix.ts';
import { printHive } from './reg-export.ts';

export interface WineRun {
  /** As Windows has it, in 32 bits where the program leaves it in a file; null when it was ended by a signal. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  timedOut: boolean;
  /** Wine's own server has crashed: seen once in dozens of whole runs. What ran then hangs, and was killed. */
  crashed: boolean;
}

export interface WineProcess {
  ended: Promise<WineRun>;
  /** What it has written to standard output so far. */
  stdout: () => string;
  /** SIGKILL: to Windows code it is TerminateProcess by somebody else. */
  kill: () => Promise<WineRun>;
}

export interface StartOptions {
  /** Text on standard input; none unless told. */
  input?: string;
  /** 60 000 unless told; the process is killed then. */
  timeoutMs?: number;
  cwd?: string;
  environment?: Readonly<Record<string, string>>;
}

/** For `describe.skipIf`: says why on the console. */
export function wineOrReason(): { skip: boolean } {
  const found = findWine();
  if (!('skipped' in found)) return { skip: false };
  console.warn(`skipped: ${found.skipped}`);
  return { skip: true };
}

export interface WineOptions {
  /** The plain one unless told. */
  template?: string;
  /** Which of Wine's own parts are left out (WINEDLLOVERRIDES). */
  dlls?: string;
  /** A program that waits; one of Wine's own unless told. */
  keeper?: string;
}

/** A Windows of its own. `end` kills what still runs in it. */
export class Wine {
  /** Host path of `C:\rw`, the folder for everything that a test makes. */
  readonly folder: string;
  readonly #here: WineHere;
  readonly #prefix: string;
  readonly #dlls: string;
  readonly #keeperProgram: string;
  readonly #bundles = new Map<string, string>();
  /** Windows goes on as long as one program does. Without one that waits, each would start it anew, which takes seconds. */
  #keeper: ChildProcess | undefined;
  #runs = 0;

  constructor({ template, dlls = plainDlls, keeper = 'cmd' }: WineOptions = {}) {
    const found = findWine();
    if ('skipped' in found) throw new Error(found.skipped);
    this.#here = found;
    this.#dlls = dlls;
    this.#keeperProgram = keeper;
    this.#prefix = join(cache, 'runs', randomUUID());
    copyPrefix(template ?? found.template, this.#prefix);
    this.folder = join(this.#prefix, 'drive_c', 'rw');
    mkdirSync(this.folder);
  }

  /** Host path of `C:\`. */
  get drive(): string {
    return join(this.#prefix, 'drive_c');
  }

  /** The Windows name of something below `C:\`. */
  windowsPath(hostPath: string): string {
    return `C:\\${hostPath.slice(this.drive.length + 1).replaceAll('/', '\\')}`;
  }

  /** Of node.exe itself, for Windows code that starts processes. */
  get nodeExe(): string {
    return drivePathOfHost(this.#here.packages.node);
  }

  /** Starts node.exe with a script; both as Windows names them. Standard output goes to a file: Wine's node.exe fails on a pipe. */
  startNode(args: readonly string[], options: StartOptions = {}): WineProcess {
    return this.#start([this.#here.packages.node, ...args], options);
  }

  runNode(args: readonly string[], options: StartOptions = {}): Promise<WineRun> {
    return this.startNode(args, options).ended;
  }

  /** A program of Wine itself, such as `reg`. */
  runProgram(args: readonly string[], options: StartOptions = {}): Promise<WineRun> {
    return this.#start(args, options).ended;
  }

  /**
   * Runs test/wine/probes/<name>.ts as Windows code: `input` in, its answer out, both by files as JSON (which carries unpaired
   * surrogates as escapes). Rejects with what the probe printed when it does not answer. Where Wine itself crashes, which says
   * nothing about us, it is run once more.
   */
  async probe<T>(name: string, input: unknown, timeoutMs = 60_000): Promise<T> {
    const script = this.bundle(join(import.meta.dirname, 'probes', `${name}.ts`));
    const stem = join(this.folder, `${name}-${String(++this.#runs)}`);
    writeFileSync(`${stem}.in`, JSON.stringify(input));
    const names = [`${stem}.in`, `${stem}.out`].map((path) => this.windowsPath(path));
    let run = await this.runNode([script, ...names], { timeoutMs });
    if (run.crashed) {
      console.warn(`wineserver crashed under the probe ${name}, which is run again`);
      run = await this.runNode([script, ...names], { timeoutMs });
    }
    if (run.exitCode !== 0 || !existsSync(`${stem}.out`)) {
      throw new Error(`probe ${name}: ${JSON.stringify(run)}`);
    }
    return JSON.parse(readFileSync(`${stem}.out`, 'utf8')) as T;
  }

  /** A script of this host that runs one of Wine's own programs, for our code outside of Wine. */
  hostScript(program: string): string {
    this.#keepRunning();
    const variables = Object.entries(this.#environment()).map(
      ([name, text]) => `${name}='${text}'`,
    );
    const file = join(this.folder, program);
    const line = `exec env ${variables.join(' ')} ${this.#here.loader} ${program} "$@"`;
    writeFileSync(file, `#!/bin/sh\n${line}\n`, { mode: 0o755 });
    return file;
  }

  /** Bundles a TypeScript file into `C:\rw` and says its Windows name. */
  bundle(source: string): string {
    const known = this.#bundles.get(source);
    if (known !== undefined) return known;
    const file = join(this.folder, `script-${String(this.#bundles.size)}.cjs`);
    const options = { bundle: true, platform: 'node', target: 'node20', format: 'cjs' } as const;
    buildSync({ ...options, entryPoints: [source], outfile: file, logLevel: 'error' });
    this.#bundles.set(source, this.windowsPath(file));
    return this.windowsPath(file);
  }

  /** Before the first program. */
  addRegistry(keys: ReadonlyMap<string, ReadonlyMap<string, RegistryData>>): void {
    for (const [hive, file] of [
      ['HKLM', 'system.reg'],
      ['HKCU', 'user.reg'],
    ] as const)
      appendFileSync(join(this.#prefix, file), printHive(hive, keys));
  }

  /** Ends whatever runs in it. */
  kill(): void {
    const options = { env: this.#environment(), timeout: 20_000, stdio: 'ignore' as const };
    spawnSync(serverOf(this.#here.loader), ['-k'], options);
  }

  end(): void {
    this.kill();
    rmSync(this.#prefix, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }

  #environment(): Record<string, string> {
    const koffi = drivePathOfHost(this.#here.packages.koffi);
    return { ...wineEnvironment(this.#prefix, this.#dlls), ROADWARRIOR_KOFFI: koffi };
  }

  #keepRunning(): void {
    if (this.#keeper?.exitCode === null && this.#keeper.signalCode === null) return;
    const stdio = ['pipe', 'ignore', 'ignore'] as const;
    const env = this.#environment();
    this.#keeper = spawn(this.#here.loader, [this.#keeperProgram], {
      ...{ env, cwd: this.folder, stdio: [...stdio] },
    });
    this.#keeper.once('error', () => undefined);
    this.#keeper.stdin?.on('error', () => undefined);
  }

  #start(args: readonly string[], options: StartOptions): WineProcess {
    this.#keepRunning();
    const stem = join(this.folder, `run-${String(++this.#runs)}`);
    const files = [`${stem}.stdin`, `${stem}.stdout`, `${stem}.stderr`] as const;
    writeFileSync(files[0], options.input ?? '');
    const stdin = options.input === undefined ? ('ignore' as const) : openSync(files[0], 'r');
    const stdout = openSync(files[1], 'w');
    const stderr = openSync(files[2], 'w');
    const child = spawn(this.#here.loader, args, {
      env: { ...this.#environment(), ...options.environment },
      cwd: options.cwd ?? this.folder,
      stdio: [stdin, stdout, stderr],
    });
    for (const each of [stdin, stdout, stderr]) if (typeof each === 'number') closeSync(each);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, options.timeoutMs ?? 60_000);
    const said = (file: string) => readFileSync(file, 'utf8');
    const watch = setInterval(() => {
      if (tellsOfCrash(said(files[2]))) child.kill('SIGKILL');
    }, 500);
    const unwatch = () => {
      clearTimeout(timer);
      clearInterval(watch);
    };
    const ended = new Promise<WineRun>((resolveRun, reject) => {
      child.once('error', (error) => {
        unwatch();
        reject(error);
      });
      child.once('exit', (exitCode) => {
        unwatch();
        const [out, err] = [said(files[1]), said(files[2])];
        resolveRun({ exitCode, stdout: out, stderr: err, timedOut, crashed: tellsOfCrash(err) });
      });
    });
    const kill = () => {
      child.kill('SIGKILL');
      return ended;
    };
    return { ended, stdout: () => said(files[1]), kill };
  }
}

function tellsOfCrash(stderr: string): boolean {
  return stderr.includes('wineserver crashed');
}

/** Wine shows the root of the host as drive Z. */
function drivePathOfHost(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}
