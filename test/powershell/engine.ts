// Finds a real PowerShell engine for tests: pwsh where there is one, else our small host around the engine's own package.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';

export type Engine =
  | { readonly tier: 'pwsh' | 'host'; readonly executable: string; readonly arguments: string[] }
  | { readonly skipped: string };

const hostFolder = join(import.meta.dirname, '..', 'engine-host');
const lockAgeMs = 180_000;

let found: Engine | undefined;

/** Blocks for the time of a build (5 to 15 s) when our host has not been built from its present sources yet. */
export function findEngine(): Engine {
  found ??= findPwsh() ?? findHost();
  return found;
}

/** For `describe.skipIf`: says why on the console, because a skipped test alone does not. */
export function engineOrReason(): { engine?: Exclude<Engine, { skipped: string }>; skip: boolean } {
  const engine = findEngine();
  if (!('skipped' in engine)) return { engine, skip: false };
  console.warn(`skipped: ${engine.skipped}`);
  return { skip: true };
}

/** The whole environment of an engine in tests: nothing of ours but where .NET is. */
export function engineEnvironment(): Record<string, string> {
  const kept = ['PATH', 'DOTNET_ROOT', 'SystemRoot', 'TEMP'];
  const environment: Record<string, string> = {
    NO_COLOR: '1',
    TERM: 'dumb',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
  };
  for (const name of kept) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

function findPwsh(): Engine | undefined {
  const named = process.env['ROADWARRIOR_PWSH'];
  const name = process.platform === 'win32' ? 'pwsh.exe' : 'pwsh';
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  const executable = named ?? onPath.find(isExecutable);
  return executable === undefined ? undefined : { tier: 'pwsh', executable, arguments: [] };
}

function findHost(): Engine {
  const probe = spawnSync('dotnet', ['--version'], { encoding: 'utf8' });
  if (probe.status !== 0)
    return { skipped: 'neither pwsh nor dotnet is on PATH (set ROADWARRIOR_PWSH to name a pwsh)' };
  const hash = hashSources();
  const folder = join(hostFolder, 'bin', hash);
  const dll = join(folder, 'engine-host.dll');
  const built = join(folder, '.built');
  if (!existsSync(built)) {
    const problem = inLock(`${folder}.lock`, () =>
      existsSync(built) ? undefined : build(folder, built),
    );
    if (problem !== undefined) return { skipped: problem };
  }
  return { tier: 'host', executable: realDotnet(), arguments: [dll] };
}

/** An absolute path: the session under test takes no other. */
function realDotnet(): string {
  const name = process.platform === 'win32' ? 'dotnet.exe' : 'dotnet';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? name;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(hostFolder)
    .filter((file) => /\.(cs|csproj)$/.test(file))
    .sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(hostFolder, name)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function build(folder: string, built: string): string | undefined {
  const environment = { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' };
  try {
    execFileSync('dotnet', ['build', '-c', 'Release', '-o', folder, '--nologo', '-v', 'quiet'], {
      cwd: hostFolder,
      env: environment,
      stdio: 'pipe',
      timeout: lockAgeMs - 10_000,
    });
  } catch (error) {
    const output = (error as { stdout?: Buffer }).stdout?.toString() ?? '';
    // A source that does not compile is a defect of ours; only a package that cannot be had is a missing tool.
    if (/error CS\d+/.test(output))
      throw new Error(`the engine host does not compile:\n${output}`, { cause: error });
    return `the engine host could not be built: ${output.split('\n').find((line) => line.includes('error')) ?? 'no reason given'}`;
  }
  writeFileSync(built, '');
  return undefined;
}

/** Several test workers may ask at once: one builds, the others wait. A lock older than any build is nobody's. */
function inLock<T>(lock: string, task: () => T): T {
  mkdirSync(join(lock, '..'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > lockAgeMs)
        rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    return task();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
