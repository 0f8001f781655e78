/** Files on the disk of this machine: read with a limit, written as a whole. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import { pkcs12SizeLimit } from '../certificate/pkcs12-problem.ts';
import { isBadOnWindows } from '../../shared/profile/file-names.ts';
import type { ReadBeside } from '../pipeline/brought-certificate.ts';
import type { FileRead, PlaceProblem } from '../pipeline/file-read.ts';
import { replaceFile } from '../storage/atomic-file.ts';
import type { FileSystem } from '../storage/file-system.ts';
import { lookAt, PathUnsafe, type PathRule } from '../storage/path-check.ts';
import { realFileSystem } from '../storage/real-file-system.ts';
import { newId, platform } from './ambient.ts';

const readAsync = promisify(fs.read);

/** @param below where others may have been before us: every part below its root is looked at (D36). */
export function disk(below: PathRule | null = null): FileSystem {
  return realFileSystem({ platform, uniqueSuffix: newId, below });
}

/** Folders of our own: no links, and nobody else's. */
export function ownFolders(root: string): PathRule {
  const uid = process.getuid?.();
  return { root, platform, owners: uid === undefined ? null : [uid] };
}

/** A pipe, a socket, a terminal: whether anything ever comes out of it nobody knows. Windows has no such names in its folders. */
const noWaiting = fs.constants.O_RDONLY | (platform === 'win32' ? 0 : fs.constants.O_NONBLOCK);

/**
 * Every file that a person names or hands over is read by this function, and by no other (`test/docs/bounded-reads.test.ts`).
 * A plain file, because what is none may never end: `notAFile`. Standard input has a function of its own (`readToEnd`).
 */
export function readFile(file: string, limit: number): FileRead {
  try {
    const handle = fs.openSync(file, noWaiting);
    try {
      return isPlain(handle) ? readAll(handle, limit) : { ok: false, code: 'notAFile' };
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

/** Reads a PKCS#12 beside the profile; the name was checked to be a plain file name. Null where there is none. */
export function readBeside(profileFile: string): ReadBeside {
  return (file) => {
    const read = readFile(
      path.join(path.dirname(path.resolve(profileFile)), file),
      pkcs12SizeLimit,
    );
    if (read.ok) return read.bytes;
    // One byte more than is allowed, so that the refusal is openPkcs12's own.
    if (read.code === 'tooBig') return new Uint8Array(pkcs12SizeLimit + 1);
    // A folder or a pipe of that name is no file either.
    return ['ENOENT', 'EISDIR', 'notAFile'].includes(read.code) ? null : 'unreadable';
  };
}

/**
 * What stands in the way of a report in this file; null: nothing. Its folder has to be there, and no part of the path may lead
 * elsewhere. Windows: no links at all, because Node cannot tell whose they are; what others may exchange is asked of Windows
 * besides where this process is elevated. POSIX: root's report goes through root's own folders only (and sticky ones, such as
 * `/tmp`), another person's through links of himself and of root too.
 */
export function placeProblem(file: string): PlaceProblem | null {
  const full = path.resolve(file);
  if (isBadName(file)) return { code: 'badName', part: full };
  try {
    const parts = lookAt(reportFolders(full), full);
    const folder = path.dirname(full);
    const isThere = folder === path.parse(full).root || parts.some((each) => each.path === folder);
    if (!isThere) return { code: 'noFolder', part: folder };
    const found = fs.statSync(full, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return { code: 'notAFile', part: full };
    return found !== undefined && wouldBeLost(full) ? { code: 'otherFile', part: full } : null;
  } catch (error) {
    if (error instanceof PathUnsafe) return { code: error.problem, part: error.part };
    return { code: 'unreadable', part: full };
  }
}

/**
 * A report that takes the place of the profile, the secrets or the certificate that its line was about, after a slip of the keys:
 * nobody else may have them. JSON, or DER; a former report or trace may go.
 */
function wouldBeLost(file: string): boolean {
  const bytes = new Uint8Array(64);
  const handle = fs.openSync(file, noWaiting);
  try {
    const start = Buffer.from(bytes.subarray(0, readSome(handle, bytes, 0))).toString('latin1');
    const isOurs = start.startsWith('{"n":') || start.includes('"format": "roadwarrior-report"');
    return !isOurs && /^(?:\xef\xbb\xbf)?\s*\{|^0[\x80-\x84]/.test(start);
  } finally {
    fs.closeSync(handle);
  }
}

/** Replaces the file as a whole, or leaves the old one. Throws when it cannot. */
export function writeFile(file: string, text: string): void {
  if (isBadName(file)) throw Object.assign(new Error('EINVAL'), { code: 'EINVAL' });
  const full = path.resolve(file);
  replaceFile(disk(reportFolders(full)), full, new TextEncoder().encode(text));
}

function reportFolders(full: string): PathRule {
  const { root } = path.parse(full);
  const uid = process.getuid?.();
  if (uid === undefined) return { root, platform, owners: null };
  return uid === 0
    ? { root, platform, owners: [0], sharedFolders: true }
    : { root, platform, owners: [uid, 0], sharedFolders: true, ownLinks: true };
}

/** From an open descriptor to its end; `tooBig` beyond `limit` bytes, before any is read where the size is known. Throws what Node throws. */
function readAll(handle: number, limit: number): FileRead {
  if (sizeOf(handle) > limit) return { ok: false, code: 'tooBig' };
  const bytes = new Uint8Array(limit + 1);
  let length = 0;
  while (length <= limit) {
    const read = readSome(handle, bytes, length);
    if (read === 0) break;
    length += read;
  }
  return readOf(bytes, length, limit);
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
  return readOf(bytes, length, limit);
}

/** What came; the buffer may hold secrets, and goes. The rest of it was never touched: to fill it would take longer than to read. */
function readOf(bytes: Uint8Array, length: number, limit: number): FileRead {
  const result = bytes.slice(0, length);
  bytes.fill(0, 0, length);
  return length > limit ? { ok: false, code: 'tooBig' } : { ok: true, bytes: result };
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

/**
 * Node gives long paths to Windows, which takes a name in them as it stands; what is then made, no ordinary program opens or deletes.
 */
function isBadName(file: string): boolean {
  return platform === 'win32' && isBadOnWindows(path.win32.basename(file));
}

/** A folder says so itself when it is read. Where fstat cannot say, as below. */
function isPlain(handle: number): boolean {
  try {
    const found = fs.fstatSync(handle);
    return found.isFile() || found.isDirectory();
  } catch {
    return true;
  }
}

/** Where fstat cannot say (Wine answers EBADF for a redirected file), the read itself will. */
function sizeOf(handle: number): number {
  try {
    return fs.fstatSync(handle).size;
  } catch {
    return 0;
  }
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
