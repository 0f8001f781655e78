/**
 * The files of a simulated PC. Each call works on a view; a view's changes reach the folder together: one file by a rename,
 * several by a list of what to replace that whoever comes next finishes. So a kill leaves every operation done or not done.
 */
import * as z from 'zod';
import { removeFile, replaceFile, unlinkIfThere } from '../storage/atomic-file.ts';
import { isFileSystemError, type FileSystem } from '../storage/file-system.ts';

/** One file of the folder and how it is read and written. */
export interface Area<T> {
  /** Path inside the folder; at most one sub-folder. */
  readonly file: string;
  readonly parse: (bytes: Uint8Array) => T;
  readonly print: (value: T) => Uint8Array;
  /** What a file that does not exist means. */
  readonly absent: T;
}

/** A JSON file: indented, parsed by its schema. A wrong file throws DemoFileDamaged. */
export function jsonArea<T>(file: string, schema: z.ZodType<T>, absent: T): Area<T> {
  return {
    file,
    absent,
    parse: (bytes) => {
      try {
        return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
      } catch (error) {
        const at =
          error instanceof z.ZodError ? error.issues.map((each) => each.path.join('.')) : [];
        throw new DemoFileDamaged(file, at);
      }
    },
    print: (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8'),
  };
}

/** Somebody edited a file of the folder into something that is no PC. Carries paths, never content. */
class DemoFileDamaged extends Error {
  readonly code = 'demoFileDamaged';
  readonly file: string;
  readonly at: readonly string[];

  constructor(file: string, at: readonly string[]) {
    super(`demoFileDamaged: ${file}`);
    this.name = 'DemoFileDamaged';
    this.file = file;
    this.at = at;
  }
}

/** Values are never changed in place: a write puts a new one. */
export interface View {
  read<T>(area: Area<T>): T;
  write<T>(area: Area<T>, value: T): void;
}

/** What is to be written; while it is there, whoever comes next writes it. */
export const pendingFile = 'pending.json';
const pendingList = z.array(z.strictObject({ file: z.string(), base64: z.string() }));

export class Store {
  readonly #fs: FileSystem;
  readonly #folder: string;
  /** Parsed files by their bytes: another process may have written since. */
  readonly #known = new Map<string, { bytes: Uint8Array; value: unknown }>();

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
  }

  /** Runs `act` on a view; nothing is written when it throws. */
  change<T>(act: (view: View) => T): T {
    this.#finishPending();
    const written = new Map<string, { area: Area<never>; value: unknown }>();
    const result = act({
      read: <V>(area: Area<V>) =>
        written.has(area.file) ? (written.get(area.file)?.value as V) : this.#load(area),
      write: <V>(area: Area<V>, value: V) => {
        written.set(area.file, { area: area as unknown as Area<never>, value });
      },
    });
    const files = [...written.values()].map(({ area, value }) => {
      const bytes = area.print(value as never);
      return { file: area.file, bytes, value };
    });
    const changed = files.filter(({ file, bytes }) => !this.#isSame(file, bytes));
    this.#commit(changed);
    for (const { file, bytes, value } of changed) this.#known.set(file, { bytes, value });
    return result;
  }

  #load<T>(area: Area<T>): T {
    const bytes = this.#bytes(area.file);
    if (bytes === null) return area.absent;
    const known = this.#known.get(area.file);
    if (known !== undefined && equal(known.bytes, bytes)) return known.value as T;
    const value = area.parse(bytes);
    this.#known.set(area.file, { bytes, value });
    return value;
  }

  #commit(changed: readonly { file: string; bytes: Uint8Array }[]): void {
    if (changed.length > 1) {
      const list = changed.map(({ file, bytes }) => ({
        file,
        base64: Buffer.from(bytes).toString('base64'),
      }));
      replaceFile(this.#fs, this.#path(pendingFile), Buffer.from(JSON.stringify(list), 'utf8'));
    }
    for (const { file, bytes } of changed) replaceFile(this.#fs, this.#path(file), bytes);
    if (changed.length > 1) removeFile(this.#fs, this.#path(pendingFile));
  }

  #finishPending(): void {
    const bytes = this.#bytes(pendingFile);
    if (bytes === null) return;
    const list = pendingList.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    for (const { file, base64 } of list) {
      replaceFile(this.#fs, this.#path(file), Buffer.from(base64, 'base64'));
    }
    unlinkIfThere(this.#fs, this.#path(pendingFile));
  }

  #isSame(file: string, bytes: Uint8Array): boolean {
    const standing = this.#bytes(file);
    return standing !== null && equal(standing, bytes);
  }

  #bytes(file: string): Uint8Array | null {
    const path = this.#path(file);
    // Asked first, because most files of a PC are absent and an exception is slow.
    if (!this.#fs.exists(path)) return null;
    try {
      return this.#fs.read(path);
    } catch (error) {
      if (isFileSystemError(error, 'notFound')) return null;
      throw error;
    }
  }

  #path(file: string): string {
    return file.split('/').reduce((path, name) => this.#fs.join(path, name), this.#folder);
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || Buffer.compare(a, b) === 0;
}
