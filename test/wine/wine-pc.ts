/**
 * The third twin: a simulated PC's state put into a Wine with PowerShell for Windows (powershell-prefix.ts), and the whole program run
 * there as a process of Windows' node: the bundle as it is built, its own scripts, the real adapter, reg.exe, the service manager, the
 * registry, the certificate stores. The cmdlets that are CIM's are stubs. What Wine cannot do stands in shims.ps1.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { scripts } from '../../src/main/windows/windows-scripts.ts';
import { expect } from 'vitest';
import { program } from '../main/cli/program.ts';
import type { Seed } from '../twin/seed.ts';
import { type Stores, whole, type Whole } from '../twin/whole.ts';
import { powerShellPrefix } from './powershell-prefix.ts';
import type { Look, LookAt } from './probes/look-at.ts';
import type { BundleAnswer, BundleRun, BundleStart } from './probes/run-bundle.ts';
import { type Exported, parseExport } from './reg-export.ts';
import { phonebooks, registryOf, servicesOf, startWord, stores, writeFiles } from './wine-seed.ts';
import { Wine } from './wine.ts';

const root = resolve(import.meta.dirname, '../..');
const services = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';
/** mscoree loads .NET's assemblies. An explorer would hold our pipes, and node would never end. PowerShell ends without a console. */
const withDotnet = 'mshtml=;winemenubuilder.exe=;winedbg.exe=;explorer.exe=';
const report = 'C:\\rw\\report.json';
/** The program's own name for "PowerShell gave no answer". */
const noAnswer = 50;
/** An apply took up to 210 s on a busy machine. */
const runMs = 400_000;

/** For `describe.skipIf`: says why on the console. */
export function winePcOrReason(): { skip: boolean } {
  const made = powerShellPrefix();
  if (!('skipped' in made)) return { skip: false };
  console.warn(`skipped: ${made.skipped}`);
  return { skip: true };
}

/** Whole runs, and those in which Wine stalled, over all PCs of this process. */
const counted = { runs: 0, stalls: 0 };

/** To be called at the end: says how many there were; more than one in ten is a fault, of Wine's or ours. */
export function expectFewStalls(): void {
  const { runs, stalls } = counted;
  console.log(
    `under Wine: ${String(runs)} whole runs, ${String(stalls)} of them again because Wine stalled before anything was done`,
  );
  // One is none of a rate.
  expect(stalls * 10, 'stalls').toBeLessThanOrEqual(Math.max(runs, 10));
}

/** Done, or done with a restart to come; otherwise the run says why not. */
export function expectDone({ exitCode, output, report: written }: BundleRun): void {
  expect([0, 3010], `${output}\n${JSON.stringify(written)}`).toContain(exitCode);
}

interface Seen {
  registry: Exported;
  found: Stores;
  running: Look['running'];
}

export class WinePc {
  readonly #wine: Wine;
  readonly #seed: Seed;
  #first: Exported | undefined;
  /** As it was seen last, unless something ran since. */
  #seen: Seen | undefined;

  constructor(seed: Seed) {
    const made = powerShellPrefix();
    if ('skipped' in made) throw new Error(made.skipped);
    this.#seed = seed;
    this.#wine = new Wine({ template: made.template, dlls: withDotnet, keeper: 'rw-keeper.exe' });
  }

  async start(): Promise<void> {
    const wine = this.#wine;
    writeFiles(wine.drive, this.#seed, (path) => wine.windowsPath(path));
    await this.#build();
    wine.addRegistry(registryOf(this.#seed));
    await this.#startServices();
    this.#seen = await this.#look();
    this.#first = this.#seen.registry;
  }

  /**
   * Runs the program. Where its PowerShell gave no answer, or Wine hung, before anything was done, it is run once more, and that is
   * counted.
   */
  async run(args: readonly string[], more: Omit<BundleStart, 'args'> = {}): Promise<BundleRun> {
    const once = async () => {
      counted.runs += 1;
      this.#seen = undefined;
      const { results, look } = await this.#wine.probe<BundleAnswer>(
        'run-bundle',
        {
          nodeExe: this.#wine.nodeExe,
          bundle: 'C:\\rw\\program\\dist\\roadwarrior.cjs',
          runs: [{ ...more, args: [...args, '--report', report] }],
          limitMs: runMs - 20_000,
          look: this.#lookAt,
        },
        runMs,
      );
      const [run] = results;
      if (run === undefined) throw new Error('no run');
      this.#seen = look && seenBy(look);
      return run;
    };
    const before = this.#files();
    const run = await once().catch(() => 'hung' as const);
    if (run !== 'hung' && run.exitCode !== noAnswer) return run;
    if (this.#files() !== before) throw new Error(`stopped in the middle: ${args[0] ?? ''}`);
    counted.stalls += 1;
    console.warn(`nothing was done under Wine, so it is run again: ${args[0] ?? ''}`);
    if (run === 'hung') {
      this.#wine.kill();
      await this.#startServices();
    }
    return once();
  }

  /** Puts a file into `C:\rw` and says its Windows name. */
  put(name: string, content: string | Uint8Array): string {
    const file = join(this.#wine.folder, name);
    writeFileSync(file, content);
    return this.#wine.windowsPath(file);
  }

  /** The PC of the stubs. */
  get state(): Record<string, unknown> {
    return JSON.parse(readFileSync(this.#stateFile, 'utf8')) as Record<string, unknown>;
  }

  set state(to: Record<string, unknown>) {
    writeFileSync(this.#stateFile, JSON.stringify(to));
  }

  /** Host paths of the two phonebooks. */
  books(): string[] {
    return Object.values(phonebooks(this.#wine.drive));
  }

  /** Everything that an operation could change, for comparing with the simulated PC. */
  async whole(): Promise<Whole> {
    this.#seen ??= await this.#look();
    const { registry, found, running } = this.#seen;
    const books = phonebooks(this.#wine.drive);
    const { state } = this;
    const all = Object.entries(servicesOf(this.#seed.state)).map(([name, each]) => {
      const start = startWord(registry.get(keyOf(name))?.get('start'));
      return [name, { ...each, start, status: running[name] === true ? 'Running' : 'Stopped' }];
    });
    return whole(
      { ...state, services: Object.fromEntries(all) as unknown },
      this.#ours(registry),
      found,
      { user: readFileSync(books.user), allUsers: readFileSync(books.allUsers) },
    );
  }

  end(): void {
    this.#wine.end();
  }

  get #stateFile(): string {
    return join(this.#wine.folder, 'state.json');
  }

  /** The automatic ones start with Windows. */
  async #startServices(): Promise<void> {
    const manual = Object.entries(servicesOf(this.#seed.state)).filter(
      ([, each]) => each.status === 'Running' && each.start !== 'Automatic',
    );
    for (const [name] of manual) await this.#wine.runProgram(['net', 'start', name]);
  }

  /** The program beside its scripts, with the shims appended to the script that is read last. */
  async #build(): Promise<void> {
    const folder = join(this.#wine.folder, 'program');
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
    const dist = join(folder, 'dist');
    cpSync(dirname(await program()), dist, { recursive: true });
    appendFileSync(
      join(dist, 'scripts', `${scripts[scripts.length - 1] ?? ''}.ps1`),
      `\n${readFileSync(join(import.meta.dirname, 'shims.ps1'), 'utf8')}`,
    );
  }

  /** What a run changes first: the stubs' PC, and the homes of the program. */
  #files(): string {
    const homes = execFileSync('find', [this.#wine.drive, '-path', '*Roadwarrior*', '-type', 'f'], {
      encoding: 'utf8',
    });
    return `${homes}${readFileSync(this.#stateFile, 'utf8')}`;
  }

  get #lookAt(): LookAt {
    return { services: Object.keys(servicesOf(this.#seed.state)), keys: [services, stores] };
  }

  async #look(): Promise<Seen> {
    return seenBy(await this.#wine.probe<Look>('look', this.#lookAt, runMs));
  }

  /** What the simulated PC had at first, and what differs from what Wine had at first; how services start stands elsewhere. */
  #ours(registry: Exported): Exported {
    const seeded = lowerCase(this.#seed.registry);
    const ours: Exported = new Map(
      [...seeded].filter(([key]) => !key.startsWith(services.toLowerCase())),
    );
    const starts = Object.keys(servicesOf(this.#seed.state)).map(keyOf);
    for (const [key, values] of registry) {
      const first = this.#first?.get(key);
      const kept = [...values].filter(
        ([name, data]) =>
          !(name === 'start' && starts.includes(key)) &&
          (seeded.get(key)?.has(name) === true ||
            JSON.stringify(first?.get(name)) !== JSON.stringify(data)),
      );
      if (kept.length > 0) ours.set(key, new Map(kept));
    }
    return ours;
  }
}

function seenBy({ running, exported }: Look): Seen {
  const certificates = parseExport(exported[stores] ?? '');
  const inStore = (store: string) => {
    const folder = `${stores}\\${store}\\Certificates\\`.toLowerCase();
    return [...certificates.keys()]
      .filter((key) => key.startsWith(folder))
      .map((key) => key.slice(folder.length).toUpperCase());
  };
  return {
    running,
    registry: parseExport(exported[services] ?? ''),
    found: { My: inStore('My'), CA: inStore('CA'), Root: inStore('Root') },
  };
}

function keyOf(service: string): string {
  return `${services}\\${service}`.toLowerCase();
}

/** The registry compares without case. */
export function lowerCase(registry: Seed['registry']): Exported {
  return new Map(
    [...registry].map(([key, values]) => [
      key.toLowerCase(),
      new Map([...values].map(([name, data]) => [name.toLowerCase(), data])),
    ]),
  );
}
