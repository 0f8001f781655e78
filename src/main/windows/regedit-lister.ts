/**
 * Lists registry keys by the npm package `regedit` 5.1.4, hardened. Left alone it finds cscript.exe
 * through PATH (and by its English banner), starts it with our whole environment, in our working
 * directory, with a window, without a time-out, and prints the output of a failed call to our stdout
 * (windows-facts 11; its lib/cscript.js and index.js). So:
 * - its search is answered by us with the absolute path, by the seam that its own tests use, and the
 *   result is checked; no process is started for it;
 * - while it starts cscript, and only for that very path, `child_process.execFile` adds the clean
 *   environment, the fixed directory, no window, a time-out, and keeps a failed call's output to itself;
 * - only its 64-bit listing is used, and never its writing functions, whose data bugs are known.
 * Both places are internals of the pinned version: a change there ends in an error, and the reader then
 * falls back to reg.exe.
 */
import childProcess from 'node:child_process';
import cscript from 'regedit/lib/cscript.js';
import regedit from 'regedit';
import type { KeyLister } from './registry-reader.ts';
import type { RegistryData, RegistryKeyListing } from './reg-output.ts';
import type { SystemTools } from './system-tools.ts';

class RegeditError extends Error {
  readonly code: 'scriptFolderMissing' | 'scriptHostNotPinned' | 'scriptHostFailed';

  constructor(code: RegeditError['code']) {
    super(`regedit cannot be used (${code}).`);
    this.name = 'RegeditError';
    this.code = code;
  }
}

/**
 * @param scripts the folder of regedit's .wsf files, outside any asar archive.
 * @returns a lister that rejects with RegeditError; callers then use reg.exe.
 */
export function regeditLister(tools: SystemTools, scripts: string): KeyLister {
  let before: Promise<unknown> = Promise.resolve();
  return (keys) => {
    // One at a time: two calls would take each other's replaced function for the original.
    const listing = before.then(() => listAll(tools, scripts, keys));
    before = listing.catch(() => undefined);
    return listing;
  };
}

async function listAll(
  tools: SystemTools,
  scripts: string,
  keys: readonly string[],
): Promise<Map<string, RegistryKeyListing | null>> {
  // It says "Folder not found" instead of failing, and would go on with its own folder.
  if (regedit.setExternalVBSLocation(scripts) !== 'Folder found and set') {
    throw new RegeditError('scriptFolderMissing');
  }
  await pinCscript(tools.paths.cscript);
  const listings = new Map<string, RegistryKeyListing | null>();
  // A command line takes 32,767 characters; a key has up to 1,024.
  for (let at = 0; at < keys.length; at += 24) {
    const found = await listHardened(tools, keys.slice(at, at + 24));
    for (const [key, item] of Object.entries(found)) listings.set(key, listingOf(item));
  }
  if (keys.some((key) => !listings.has(key))) throw new RegeditError('scriptHostFailed');
  return listings;
}

const timeoutMs = 30_000;

interface RegeditItem {
  exists: boolean;
  keys: readonly string[];
  values: Readonly<Record<string, { type: string; value: unknown }>>;
}

async function pinCscript(path: string): Promise<void> {
  cscript._mock(
    undefined,
    (command, found) => {
      // Its first question starts the program, its second asks `where` for the path.
      if (command === 'where cscript.exe') found(null, path);
      else found({ code: 'ENOENT' });
    },
    false,
  );
  await new Promise<void>((resolve, reject) => {
    cscript.init((problem) => {
      if (problem) reject(new RegeditError('scriptHostNotPinned'));
      else resolve();
    });
  });
  if (cscript.path() !== path) throw new RegeditError('scriptHostNotPinned');
}

type Callback = (problem: Error | null, stdout: string, stderr: string) => void;

function listHardened(tools: SystemTools, keys: string[]): Promise<Record<string, RegeditItem>> {
  const execFile = childProcess.execFile;
  const options = {
    env: { ...tools.environment },
    cwd: tools.cwd,
    windowsHide: true,
    shell: false,
    timeout: timeoutMs,
    maxBuffer: 16 * 1024 * 1024,
  };
  let started = false;
  const hardened = (file: string, args: readonly string[], ...rest: unknown[]) => {
    const done = rest.at(-1) as Callback;
    if (file !== tools.paths.cscript) {
      return Reflect.apply(execFile, childProcess, [file, args, ...rest]) as unknown;
    }
    started = true;
    return execFile(file, args, options, (problem, stdout, stderr) => {
      done(problem, problem ? '' : stdout, problem ? '' : stderr);
    });
  };
  // regedit looks the function up when it starts the process, one turn of the event loop later.
  Object.assign(childProcess, { execFile: hardened });
  return new Promise<Record<string, RegeditItem>>((resolve, reject) => {
    regedit.list(keys, '64', (problem, found) => {
      const good = started && !problem && typeof found === 'object';
      if (good) resolve(found);
      else reject(new RegeditError(started ? 'scriptHostFailed' : 'scriptHostNotPinned'));
    });
  }).finally(() => {
    Object.assign(childProcess, { execFile });
  });
}

function listingOf(item: RegeditItem): RegistryKeyListing | null {
  if (!item.exists) return null;
  return {
    subkeys: new Set(item.keys.map((name) => name.toLowerCase())),
    values: new Map(
      Object.entries(item.values).map(([name, { type, value }]) => [
        name.toLowerCase(),
        dataOf(type, value),
      ]),
    ),
  };
}

function dataOf(type: string, value: unknown): RegistryData | null {
  if (type === 'REG_DWORD') {
    const whole =
      Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffff_ffff;
    return whole ? { type: 'dword', data: value as number } : null;
  }
  if (type === 'REG_SZ') return typeof value === 'string' ? { type: 'sz', data: value } : null;
  if (type === 'REG_MULTI_SZ') {
    return Array.isArray(value) ? { type: 'multiSz', data: value.map(String) } : null;
  }
  return { type: 'other', name: type, data: JSON.stringify(value) };
}
