/** A folder tree in memory behind the file-system port: the simulated PC without a disk, for thousands of runs. */
import { FileSystemError, type FileSystem, type OpenFile } from '../storage/file-system.ts';

/** `seed` makes names that no other file system of the same run makes. */
export class MemoryFileSystem implements FileSystem {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>(['/']);
  readonly #seed: string;
  #suffixes = 0;

  constructor(seed = '0') {
    this.#seed = seed;
  }

  openForAppend(path: string): OpenFile {
    this.#file('openForAppend', path);
    return this.#open(path);
  }

  createExclusively(path: string): OpenFile {
    this.#free('createExclusively', path);
    this.#files.set(path, new Uint8Array());
    return this.#open(path);
  }

  /** The bytes themselves, not a copy: equal references mean an unchanged file. */
  read(path: string): Uint8Array {
    return this.#file('read', path);
  }

  list(folder: string): string[] {
    if (!this.#folders.has(folder)) throw new FileSystemError('notFound', 'list', folder);
    return [...this.#files.keys(), ...this.#folders]
      .filter((path) => path !== '/' && this.folderOf(path) === folder)
      .map((path) => this.nameOf(path))
      .sort();
  }

  exists(path: string): boolean {
    return this.#files.has(path) || this.#folders.has(path);
  }

  link(existing: string, added: string): void {
    this.#free('link', added);
    this.#files.set(added, this.#file('link', existing));
  }

  rename(from: string, to: string): void {
    this.#files.set(to, this.#file('rename', from));
    this.#files.delete(from);
  }

  unlink(path: string): void {
    this.#file('unlink', path);
    this.#files.delete(path);
  }

  makeFolder(path: string): void {
    this.#free('makeFolder', path);
    this.#folders.add(path);
  }

  syncFolder(): void {
    // Nothing is ever lost here.
  }

  folderOf(path: string): string {
    return path.slice(0, path.lastIndexOf('/')) || '/';
  }

  nameOf(path: string): string {
    return path.slice(path.lastIndexOf('/') + 1);
  }

  join(folder: string, name: string): string {
    return folder === '/' ? `/${name}` : `${folder}/${name}`;
  }

  uniqueSuffix(): string {
    this.#suffixes += 1;
    return `${this.#seed.padStart(4, '0')}-${this.#suffixes.toString(16).padStart(8, '0')}`;
  }

  /** An independent copy of everything. */
  copy(seed: string): MemoryFileSystem {
    const copied = new MemoryFileSystem(seed);
    for (const [path, bytes] of this.#files) copied.#files.set(path, bytes);
    for (const folder of this.#folders) copied.#folders.add(folder);
    return copied;
  }

  #file(operation: string, path: string): Uint8Array {
    const bytes = this.#files.get(path);
    if (bytes === undefined) throw new FileSystemError('notFound', operation, path);
    return bytes;
  }

  #free(operation: string, path: string): void {
    if (this.exists(path)) throw new FileSystemError('alreadyExists', operation, path);
    if (!this.#folders.has(this.folderOf(path))) {
      throw new FileSystemError('notFound', operation, path);
    }
  }

  #open(path: string): OpenFile {
    return {
      write: (bytes) => {
        const before = this.#file('write', path);
        const after = new Uint8Array(before.length + bytes.length);
        after.set(before);
        after.set(bytes, before.length);
        this.#files.set(path, after);
      },
      sync: () => undefined,
      close: () => undefined,
    };
  }
}
