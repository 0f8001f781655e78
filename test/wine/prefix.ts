/** Finds Wine and makes its prefixes: one as a template, once, and quick copies of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { inLock, packagePlaces, type PackagePlaces } from './windows-packages.ts';

export const cache = resolve(import.meta.dirname, '../../node_modules/.cache/roadwarrior-wine');
const setUpMs = 180_000;

/** Debian 13's, with its own C library (scripts/unpack-wine.sh): Debian 12's has no RSA by CNG and no services with dependencies. */
const unpacked = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'roadwarrior/wine-debian-13/usr',
);
const loader = join(unpacked, 'lib/x86_64-linux-gnu/wine64');
/** The number changes with what fillTemplate does. */
const plainTemplate = 'debian-13-1';

export interface WineHere {
  readonly loader: string;
  readonly packages: PackagePlaces;
  /** A prefix that nobody writes to. */
  readonly template: string;
}

let found: WineHere | { skipped: string } | undefined;

/** The first call of a fresh clone takes 15 to 30 s. */
export function findWine(): WineHere | { skipped: string } {
  found ??= look();
  return found;
}

function look(): WineHere | { skipped: string } {
  if (!existsSync(loader) || process.platform !== 'linux') {
    return { skipped: 'no Wine here, so no Windows code is run (sh scripts/unpack-wine.sh)' };
  }
  mkdirSync(cache, { recursive: true });
  const packages = packagePlaces(cache);
  if ('skipped' in packages) return packages;
  const template = join(cache, plainTemplate);
  const problem = makeTemplate(template, fillTemplate);
  return problem === undefined
    ? { loader, packages, template }
    : { skipped: `Wine is here, but made no prefix: ${problem}` };
}

/** Made in a folder beside and renamed when it is whole; says why not. */
export function makeTemplate(template: string, fill: (prefix: string) => void): string | undefined {
  return inLock(`${template}.lock`, setUpMs, () => {
    if (existsSync(template)) return undefined;
    const unfinished = `${template}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    try {
      fill(unfinished);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    renameSync(unfinished, template);
    return undefined;
  });
}

/** A Windows 10. */
function fillTemplate(prefix: string): void {
  const system32 = join(prefix, 'drive_c/windows/system32');
  mkdirSync(system32, { recursive: true });
  // Wine's user32 needs it. Debian has it elsewhere, where only its own wrapper finds it.
  copyFileSync(join(unpacked, 'x86_64-w64-mingw32/lib/zlib1.dll'), join(system32, 'zlib1.dll'));
  const options = { env: wineEnvironment(prefix), timeout: setUpMs, stdio: 'ignore' as const };
  try {
    execFileSync(loader, ['wineboot', '-i'], options);
    execFileSync(loader, ['winecfg', '-v', 'win10'], options);
    // The registry is written when the last program has gone.
    execFileSync(serverOf(loader), ['-w'], options);
  } catch (error) {
    spawnSync(serverOf(loader), ['-k'], options);
    throw error;
  }
  linkSystemRoot(prefix);
}

/**
 * Windows' own name for its folder, \\?\GLOBALROOT\SystemRoot (system-root.ts), is unknown to Wine; it looks such names up among its
 * drives, so a link there stands in for it. What real Windows answers is not shown by this.
 */
function linkSystemRoot(prefix: string): void {
  mkdirSync(join(prefix, 'globalroot'));
  symlinkSync('../drive_c/windows', join(prefix, 'globalroot', 'SystemRoot'));
  symlinkSync('../globalroot', join(prefix, 'dosdevices', 'globalroot'));
}

/** Hard links for the 700 MB that nobody writes to; Wine replaces its registry files, but they are copied all the same. */
export function copyPrefix(template: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  execFileSync('cp', ['-al', template, to]);
  for (const name of readdirSync(template).filter((each) => each.endsWith('.reg'))) {
    rmSync(join(to, name));
    copyFileSync(join(template, name), join(to, name));
  }
}

export function serverOf(loader: string): string {
  return join(dirname(loader), 'wineserver');
}

/**
 * Nobody is asked whether Mono and Gecko may be installed. No program has a console (conhost.exe): each would start one of its own, which
 * costs twice what reg.exe does, and what they read and write are files and pipes.
 */
export const plainDlls = 'mscoree=;mshtml=;winemenubuilder.exe=;conhost.exe=';

export function wineEnvironment(prefix: string, dlls = plainDlls): Record<string, string> {
  return {
    HOME: cache,
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: dlls,
    LANG: 'C.UTF-8',
    PATH: '/usr/bin:/bin',
  };
}
