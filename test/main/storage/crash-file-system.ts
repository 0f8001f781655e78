import { posix } from 'node:path';
import {
  FileSystemError,
  type FileSystem,
  type FileSystemErrorCode,
  type OpenFile,
} from '../../../src/main/storage/file-system.ts';
import { killStatesOf, powerCutsOf, type CrashState } from './crash-states.ts';
import { concat, type Disk, type LogEntry, type Node } from './crash-log.ts';

export type { CrashState } from './crash-states.ts';

/** One call of sync or syncFolder: what it was for, and the chain of storage code that led to it, innermost first: `atomic-file.ts:67 < store.ts:80`. */
export interface SyncCall {
  readonly path: string;
  readonly site: string;
}

/**
 * A disk in memory that remembers the order of everything that happened to it, and can show every state a crash may leave (D8).
 *
 * ```
 * const disk = new CrashFileSystem({ folders: ['/data'] });
 * disk.record(() => {
 *   replaceFile(disk, '/data/a', bytes);
 *   disk.mark('acknowledged');             // anything a crash state should know: acknowledgements, the state of the PC, …
 * });
 * for (const state of disk.states()) {     // a power cut after each entry of the log
 *   recover(state.fs);                     // a disk of its own: everything on it is durable; it can record again
 *   state.marks;                           // the marks that were set before the crash
 * }
 * for (const state of disk.killStates()) … // kill −9 after each entry: what was written is there, but still not durable:
 *                                          // state.fs.record(…) and then state.fs.states() lose it again
 * ```
 *
 * What a power cut may do, per prefix of the log (crash-states.ts): each name change that no syncFolder followed is there or not, independently of the others
 * (all subsets up to five of them, above that every prefix with at most one left out); bytes that no sync followed are there up to any of some cuts
 * (none, one byte, half, all but one, all, after each write), or are zeros in part or whole. Equal states (with equal marks) come once,
 * at the first entry that leads to them; so tell moments apart by marks, not by counting.
 */
export class CrashFileSystem implements FileSystem {
  /** Makes an operation fail: returns a code or null. A failing write leaves half of its bytes. */
  fault: ((operation: string, path: string) => FileSystemErrorCode | null) | null = null;
  /** Makes a sync do nothing although it returns: for tests that every sync is needed. */
  dropSync: ((call: SyncCall) => boolean) | null = null;
  /** Called before each operation: lets another process act in between. */
  before: ((operation: string, path: string) => void) | null = null;
  readonly syncs: SyncCall[] = [];

  readonly #base: Disk;
  readonly #log: LogEntry[] = [];
  readonly #live: Map<string, Node>;
  readonly #contents: Map<number, Uint8Array>;
  #recordedFrom = 0;
  #nextInode: number;
  #nextSuffix: number;

  constructor(start: { readonly folders: readonly string[] } | Disk) {
    this.#base =
      'names' in start
        ? start
        : {
            names: new Map(start.folders.map((folder) => [folder, 'folder'])),
            contents: new Map(),
            roots: new Set(start.folders),
            nextInode: 1,
            nextSuffix: 1,
          };
    this.#live = new Map(this.#base.names);
    this.#contents = new Map(this.#base.contents);
    this.#nextInode = this.#base.nextInode;
    this.#nextSuffix = this.#base.nextSuffix;
  }

  /** Runs `act`; states() and killStates() then speak of the time from here on (earlier un-synced work stays un-synced). */
  record<T>(act: () => T): T {
    this.#recordedFrom = this.#log.length;
    return act();
  }

  mark(value: unknown): void {
    this.#log.push({ kind: 'mark', value });
  }

  /** A power cut at every point since record(), including before its first entry and after its last. */
  states(): Iterable<CrashState> {
    return powerCutsOf(this.#history(), this.#recordedFrom, (disk) => new CrashFileSystem(disk));
  }

  /** kill −9 at every point since record(). */
  killStates(): Iterable<CrashState> {
    return killStatesOf(this.#history(), this.#recordedFrom, (log) => {
      const killed = new CrashFileSystem({ ...this.#history().base });
      for (const entry of log) killed.#replay(entry);
      return killed;
    });
  }

  /** Paths with their content as text; folders end in `/`. For comparing and for messages. */
  snapshot(): Record<string, string> {
    const names = [...this.#live].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      names.map(([path, node]) =>
        node === 'folder'
          ? [`${path}/`, '']
          : [path, new TextDecoder().decode(this.#contents.get(node))],
      ),
    );
  }

  openForAppend(path: string): OpenFile {
    this.#enter('openForAppend', path);
    return this.#open(path, this.#inodeOf('openForAppend', path));
  }

  createExclusively(path: string): OpenFile {
    this.#enter('createExclusively', path);
    this.#refuseExisting('createExclusively', path);
    const inode = this.#nextInode;
    this.#apply({ kind: 'names', folder: posix.dirname(path), set: [[path, inode]] });
    return this.#open(path, inode);
  }

  read(path: string): Uint8Array {
    this.#enter('read', path);
    return (this.#contents.get(this.#inodeOf('read', path)) ?? new Uint8Array()).slice();
  }

  list(folder: string): string[] {
    this.#enter('list', folder);
    if (this.#live.get(folder) !== 'folder') throw new FileSystemError('notFound', 'list', folder);
    return [...this.#live.keys()]
      .filter((path) => path !== folder && posix.dirname(path) === folder)
      .map((path) => posix.basename(path))
      .sort();
  }

  exists(path: string): boolean {
    this.#enter('exists', path);
    return this.#live.has(path);
  }

  link(existing: string, added: string): void {
    this.#enter('link', added);
    this.#refuseOtherFolder('link', existing, added);
    const inode = this.#inodeOf('link', existing);
    this.#refuseExisting('link', added);
    this.#apply({ kind: 'names', folder: posix.dirname(added), set: [[added, inode]] });
  }

  rename(from: string, to: string): void {
    this.#enter('rename', to);
    this.#refuseOtherFolder('rename', from, to);
    const inode = this.#inodeOf('rename', from);
    const set: [string, Node | null][] = [
      [from, null],
      [to, inode],
    ];
    this.#apply({ kind: 'names', folder: posix.dirname(to), set });
  }

  unlink(path: string): void {
    this.#enter('unlink', path);
    this.#inodeOf('unlink', path);
    this.#apply({ kind: 'names', folder: posix.dirname(path), set: [[path, null]] });
  }

  makeFolder(folder: string): void {
    this.#enter('makeFolder', folder);
    this.#refuseExisting('makeFolder', folder);
    this.#apply({ kind: 'names', folder: posix.dirname(folder), set: [[folder, 'folder']] });
  }

  syncFolder(folder: string): void {
    this.#enter('syncFolder', folder);
    if (this.#takesEffect(folder)) this.#apply({ kind: 'syncFolder', folder });
  }

  folderOf(path: string): string {
    return posix.dirname(path);
  }

  nameOf(path: string): string {
    return posix.basename(path);
  }

  join(folder: string, name: string): string {
    return posix.join(folder, name);
  }

  uniqueSuffix(): string {
    const suffix = this.#nextSuffix.toString(16).padStart(8, '0');
    this.#nextSuffix += 1;
    return suffix;
  }

  #open(path: string, inode: number): OpenFile {
    let open = true;
    const assertOpen = (operation: string): void => {
      if (!open) throw new FileSystemError('other', operation, path, 'EBADF');
    };
    return {
      write: (bytes) => {
        assertOpen('write');
        const half = bytes.slice(0, bytes.length >> 1);
        this.#enter('write', path, () => {
          this.#apply({ kind: 'write', inode, bytes: half });
        });
        this.#apply({ kind: 'write', inode, bytes: bytes.slice() });
      },
      sync: () => {
        assertOpen('sync');
        this.#enter('sync', path);
        if (this.#takesEffect(path)) this.#apply({ kind: 'sync', inode });
      },
      close: () => {
        assertOpen('close');
        open = false;
      },
    };
  }

  #enter(operation: string, path: string, onFault?: () => void): void {
    this.before?.(operation, path);
    const code = this.fault?.(operation, path) ?? null;
    if (code === null) return;
    onFault?.();
    throw new FileSystemError(code, operation, path);
  }

  #apply(entry: LogEntry): void {
    this.#log.push(entry);
    if (entry.kind === 'write') {
      const old = this.#contents.get(entry.inode) ?? new Uint8Array();
      this.#contents.set(entry.inode, concat([old, entry.bytes]));
    }
    if (entry.kind !== 'names') return;
    for (const [path, node] of entry.set) {
      if (node === null) this.#live.delete(path);
      else this.#live.set(path, node);
      if (typeof node === 'number') this.#nextInode = Math.max(this.#nextInode, node + 1);
    }
  }

  #replay(entry: LogEntry): void {
    this.#apply(entry);
    this.#recordedFrom = this.#log.length;
  }

  #takesEffect(path: string): boolean {
    const call = new Call(path);
    this.syncs.push(call);
    return this.dropSync?.(call) !== true;
  }

  #inodeOf(operation: string, path: string): number {
    const node = this.#live.get(path);
    if (node === undefined) throw new FileSystemError('notFound', operation, path);
    if (node === 'folder') throw new FileSystemError('notAFile', operation, path);
    return node;
  }

  #refuseExisting(operation: string, path: string): void {
    if (this.#live.has(path)) throw new FileSystemError('alreadyExists', operation, path);
    if (this.#live.get(posix.dirname(path)) !== 'folder') {
      throw new FileSystemError('notFound', operation, path);
    }
  }

  /** The port promises it; a move between folders would need two syncs and is nobody's need. */
  #refuseOtherFolder(operation: string, one: string, other: string): void {
    if (posix.dirname(one) !== posix.dirname(other)) {
      throw new FileSystemError('other', operation, other, 'EXDEV');
    }
  }

  #history(): { base: Disk; log: readonly LogEntry[] } {
    // Suffixes go on counting: a process after the crash must not meet the names of one before it.
    return { base: { ...this.#base, nextSuffix: this.#nextSuffix }, log: this.#log };
  }
}

class Call implements SyncCall {
  readonly path: string;
  /** Formatting a stack costs more than everything else here, so it is put off until somebody asks. */
  readonly #trace = new Error();

  constructor(path: string) {
    this.path = path;
  }

  get site(): string {
    const frames = this.#trace.stack?.matchAll(/src\/main\/storage\/([\w-]+\.ts):(\d+)/g) ?? [];
    return [...frames].map((frame) => `${frame[1] ?? ''}:${frame[2] ?? ''}`).join(' < ');
  }
}
