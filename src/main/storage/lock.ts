import * as z from 'zod';
import { createFile, replaceFile } from './atomic-file.ts';
import { isFileSystemError, type FileSystem } from './file-system.ts';
import { recordBytes } from './record-bytes.ts';
import { StorageError } from './storage-error.ts';

/** A process that no later one can be mistaken for: numbers are used again, start times are not. Null: the start time is not known. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startTime: string | null;
}

export interface Processes {
  /** False only if this very process is certainly gone. Not known, or no start time to compare: true. */
  isAlive(process: ProcessIdentity): boolean;
}

/** What we write is far shorter; what is longer is the lock of no run, and no message repeats it (S8). */
const word = z.string().max(200);
const identitySchema = z.object({ pid: z.int().min(1), startTime: word.nullable() });
/** Unknown keys are kept out of the way: a newer program's lock must still keep an older one out. */
const ownerSchema = identitySchema.extend({
  /** What the run does: `apply`, `undo`, `recovery`, … */
  command: word,
  /** ISO 8601, UTC; for the message to the user. */
  since: word,
  /** The PowerShell that writes for this run (D9). */
  powershell: identitySchema.nullable(),
  /** Makes every lock unlike every other. */
  token: word,
});

export type LockOwner = z.infer<typeof ownerSchema>;
export type Me = ProcessIdentity & { readonly command: string; readonly since: string };
export type LockResult =
  | {
      readonly kind: 'acquired';
      readonly lock: Lock;
      /** The dead run that held it before; its journal is to be looked for. `unreadable`: the file was no lock of a living run. */
      readonly takenFrom: LockOwner | 'unreadable' | null;
    }
  | { readonly kind: 'busy'; readonly owner: LockOwner };

/** Ten runs would have to die, each in the same few microseconds, to reach this. */
const deepest = 10;
const attempts = 100;

/**
 * Takes the lock of a scope (D9), or says who holds it. Does not wait. Throws StorageError `lockStuck`, FileSystemError.
 *
 * - The file appears under its name with its whole content (createFile), and changes only by a rename. So a living owner's file always reads
 *   well, and one that does not (empty, torn, zeros: a power cut) has no living owner: it is taken at once.
 * - A stale lock is replaced only by the holder of a second lock, `<path>.next`, which is taken by this same function, and after reading the first one
 *   again. Moving the stale file away would not do: a slow run could move away the fresh lock of a fast one.
 */
export function acquireLock(
  fs: FileSystem,
  path: string,
  me: Me,
  processes: Processes,
): LockResult {
  return acquire(fs, path, me, processes, 0);
}

/** The tokens of the locks that this process holds. */
const heldHere = new Set<string>();

/** A held lock. */
export class Lock {
  readonly #fs: FileSystem;
  readonly #path: string;
  #owner: LockOwner;

  constructor(fs: FileSystem, path: string, owner: LockOwner) {
    this.#fs = fs;
    this.#path = path;
    this.#owner = owner;
    heldHere.add(owner.token);
  }

  /**
   * Writes down the PowerShell that will write for us; null when it is gone. To be called before the first operation is sent to it: then a
   * PowerShell that no lock names has done nothing and ends with its standard input. Throws StorageError `lockLost`.
   */
  setPowerShell(powershell: ProcessIdentity | null): void {
    this.#assertOurs();
    const owner = { ...this.#owner, powershell };
    replaceFile(this.#fs, this.#path, bytesOf(owner));
    this.#owner = owner;
  }

  /** Gives the lock back. A power cut may bring the file back; it is stale then. Throws StorageError `lockLost`. */
  release(): void {
    this.#assertOurs();
    this.#fs.unlink(this.#path);
    heldHere.delete(this.#owner.token);
  }

  #assertOurs(): void {
    const found = readLock(this.#fs, this.#path);
    if (found === 'absent' || found === 'unreadable' || found.token !== this.#owner.token) {
      throw new StorageError({ code: 'lockLost', file: this.#fs.nameOf(this.#path) });
    }
  }
}

/** Who holds a lock, for a message; `absent` and `unreadable` mean nobody. Says nothing about whether the owner lives. */
export function readLock(fs: FileSystem, path: string): LockOwner | 'absent' | 'unreadable' {
  let bytes: Uint8Array;
  try {
    bytes = recordBytes(fs, path);
  } catch (error) {
    if (isFileSystemError(error, 'notFound')) return 'absent';
    throw error;
  }
  try {
    return ownerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return 'unreadable';
  }
}

function acquire(
  fs: FileSystem,
  path: string,
  me: Me,
  processes: Processes,
  depth: number,
): LockResult {
  const owner: LockOwner = { ...me, powershell: null, token: fs.uniqueSuffix() };
  for (let attempt = 0; attempt < attempts && depth < deepest; attempt += 1) {
    const found = readLock(fs, path);
    if (found === 'absent') {
      if (tryCreate(fs, path, owner)) {
        return { kind: 'acquired', lock: new Lock(fs, path, owner), takenFrom: null };
      }
      continue;
    }
    if (isHeld(found, me, processes)) return { kind: 'busy', owner: found };
    const next = acquire(fs, `${path}.next`, me, processes, depth + 1);
    if (next.kind === 'busy') return next;
    try {
      // Nobody but us may replace a stale lock now, and a dead owner does not release: what this read sees stays until the rename.
      const still = readLock(fs, path);
      if (still === 'absent' || isHeld(still, me, processes)) continue;
      replaceFile(fs, path, bytesOf(owner));
      return { kind: 'acquired', lock: new Lock(fs, path, owner), takenFrom: still };
    } finally {
      next.lock.release();
    }
  }
  throw new StorageError({ code: 'lockStuck', file: fs.nameOf(path) });
}

function isHeld(
  found: LockOwner | 'unreadable',
  me: ProcessIdentity,
  processes: Processes,
): found is LockOwner {
  if (found === 'unreadable') return false;
  // On Windows a child outlives its killed parent and goes on writing (D9).
  if (found.powershell !== null && processes.isAlive(found.powershell)) return true;
  // A dead owner's number can have come to us; without start times the numbers alone cannot tell, but we know what we hold.
  const isOurNumber = found.pid === me.pid && found.startTime === null;
  return processes.isAlive(found) && (!isOurNumber || heldHere.has(found.token));
}

function tryCreate(fs: FileSystem, path: string, owner: LockOwner): boolean {
  try {
    createFile(fs, path, bytesOf(owner));
    return true;
  } catch (error) {
    // `notFound`: another run's sweep took our temporary file.
    if (isFileSystemError(error, 'alreadyExists') || isFileSystemError(error, 'notFound'))
      return false;
    throw error;
  }
}

function bytesOf(owner: LockOwner): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(owner)}\n`);
}
