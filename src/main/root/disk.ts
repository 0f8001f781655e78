/** Files on the disk of this machine: read with a limit, written as a whole. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { FileRead } from '../pipeline/file-read.ts';
import { replaceFile } from '../storage/atomic-file.ts';
import type { FileSystem } from '../storage/file-system.ts';
import { realFileSystem } from '../storage/real-file-system.ts';
import { newId, platform } from './ambient.ts';

const readAsync = promisify(fs.read);

export function disk(): FileSystem {
  return realFileSystem({ platform, uniqueSuffix: newId });
}

export function readFile(file: string, limit: number): FileRead {
  try {
    const handle = fs.openSync(file, 'r');
    try {
      return readAll(handle, limit);
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

/** Reads a PKCS#12 beside the profile; the name was checked to be a plain file name. */
export function readBeside(profileFile: string): (file: string) => Uint8Array | null {
  return (file) => {
    const beside = path.join(path.dirname(path.resolve(profileFile)), file);
    return fs.existsSync(beside) ? fs.readFileSync(beside) : null;
  };
}

/**
 * Whether a file can be made there: its folder exists, and on Windows its name is none of those below. Node gives long paths
 * to Windows, which takes a name in them as it stands; what is then made, no ordinary program opens or deletes.
 */
export function canHoldFile(file: string): boolean {
  return fs.existsSync(path.dirname(path.resolve(file))) && !isBadName(file);
}

/** Replaces the file as a whole, or leaves the old one. Throws when it cannot. */
export function writeFile(file: string, text: string): void {
  if (isBadName(file)) throw Object.assign(new Error('EINVAL'), { code: 'EINVAL' });
  replaceFile(disk(), path.resolve(file), new TextEncoder().encode(text));
}

/** From an open descriptor to its end; `tooBig` beyond `limit` bytes. Throws what Node throws. */
export function readAll(handle: number, limit: number): FileRead {
  const bytes = new Uint8Array(limit + 1);
  let length = 0;
  while (length <= limit) {
    const read = readSome(handle, bytes, length);
    if (read === 0) break;
    length += read;
  }
  if (length > limit) return { ok: false, code: 'tooBig' };
  const result = bytes.slice(0, length);
  bytes.fill(0);
  return { ok: true, bytes: result };
}

/** As `readAll`, and a Ctrl-C is heard meanwhile: whoever writes at the other end may take any time. */
export async function readToEnd(handle: number, limit: number): Promise<FileRead> {
  const bytes = new Uint8Array(limit + 1);
  let length = 0;
  while (length <= limit) {
    const read = await nextOf(handle, bytes, length);
    if (read === 0) break;
    length += read;
  }
  if (length > limit) return { ok: false, code: 'tooBig' };
  const result = bytes.slice(0, length);
  bytes.fill(0);
  return { ok: true, bytes: result };
}

async function nextOf(handle: number, bytes: Uint8Array, at: number): Promise<number> {
  for (;;) {
    try {
      return (await readAsync(handle, bytes, at, bytes.length - at, null)).bytesRead;
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      await later(20);
    }
  }
}

/** Devices, also with an extension, streams (`a:b`), and names that end in a dot or a blank (Microsoft, "Naming Files, Paths, and Namespaces"). */
const badOnWindows =
  /^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$) *(?:\.|$)|[. ]$|:/i;

function isBadName(file: string): boolean {
  return platform === 'win32' && badOnWindows.test(path.win32.basename(file));
}

function readSome(handle: number, bytes: Uint8Array, at: number): number {
  for (;;) {
    try {
      return fs.readSync(handle, bytes, at, bytes.length - at, null);
    } catch (error) {
      // Windows ends a pipe with an error; a pipe that does not block says "later".
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
