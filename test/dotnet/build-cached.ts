// Builds one of our small .NET programs when its sources have changed since, and finds the result again.
import { spawnSync } from 'node:child_process';
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
import { delimiter, dirname, join } from 'node:path';

const lockAgeMs = 400_000;

/** The built program; or dotnet is missing; or a package cannot be had, with the reason. */
export type Built =
  { readonly dll: string } | { readonly missing: true } | { readonly problem: string };

/** Blocks for the time of a build (10 to 60 s) when the program has not been built from its present sources yet. */
export function buildCached(sources: string, name: string): Built {
  const probe = spawnSync('dotnet', ['--version'], { encoding: 'utf8' });
  if (probe.status !== 0) return { missing: true };
  const folder = join(sources, 'bin', hashOf(sources));
  const built = join(folder, '.built');
  const dll = join(folder, `${name}.dll`);
  if (!existsSync(built) || !existsSync(dll)) {
    const problem = inLock(join(sources, 'bin', 'building.lock'), () =>
      existsSync(built) && existsSync(dll) ? undefined : build(sources, name, dll, built),
    );
    if (problem !== undefined) return { problem };
  }
  return { dll };
}

/** An absolute path: the session under test takes no other. */
export function findDotnet(): string {
  const name = process.platform === 'win32' ? 'dotnet.exe' : 'dotnet';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? name;
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function hashOf(sources: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(sources)
    .filter((file) => /\.(cs|csproj)$/.test(file))
    .sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(sources, name)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function build(sources: string, name: string, dll: string, built: string): string | undefined {
  const folder = dirname(dll);
  // Without the compiler to machine code (a package of its own) the program is slower and the same.
  let output = publish(sources, folder, []);
  if (output !== null && !compilerError.test(output)) {
    output = publish(sources, folder, ['-p:PublishReadyToRun=false']);
  }
  if (output === null) {
    // On a machine that is too busy dotnet has ended well and left nothing (seen with eight builds at once).
    if (!existsSync(dll)) return `${name} could not be built: dotnet left no ${name}.dll`;
    writeFileSync(built, '');
    return undefined;
  }
  // A source that does not compile is a defect of ours; only a package that cannot be had is a missing tool.
  if (compilerError.test(output)) throw new Error(`${name} does not compile:\n${output}`);
  const line = output.split('\n').find((each) => each.includes('error'));
  return `${name} could not be built: ${line ?? 'no reason given'}`;
}

const compilerError = /error CS\d+/;

/** Null when it worked, else what was said. */
function publish(sources: string, folder: string, more: readonly string[]): string | null {
  const shape = ['-c', 'Release', '--use-current-runtime', '--self-contained', 'false'];
  const { status, stdout } = spawnSync(
    'dotnet',
    ['publish', ...shape, '-o', folder, '--nologo', '-v', 'quiet', ...more],
    {
      cwd: sources,
      env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
      encoding: 'utf8',
      timeout: (lockAgeMs - 10_000) / 2,
    },
  );
  return status === 0 ? null : stdout;
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
