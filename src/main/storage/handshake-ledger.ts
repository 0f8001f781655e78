/** Remembers across runs which servers hold unfinished handshakes of this PC: one small file for each, gone after a minute. */
import { createHash } from 'node:crypto';
import { createFile, unlinkIfThere } from './atomic-file.ts';
import { FileSystemError, type FileSystem } from './file-system.ts';

/** `<server>-<milliseconds since 1970>-<unique>.json`: the name says all, so that counting needs no reading. */
const fileName = /^([0-9a-f]{32})-([0-9]{1,15})-[0-9a-f-]{8,64}\.json$/;
const format = 'roadwarrior.handshake';
const version = 1;
const forgottenAfterMs = 60_000;

interface Entry {
  readonly id: string;
  readonly at: number;
}

/**
 * Where nothing can be written (a full disk, a read-only home) the memory of this process has to do: a
 * check is not worth a failure.
 */
export class HandshakeLedgerFiles {
  readonly #fs: FileSystem;
  readonly #folder: string;
  readonly #prepare: () => void;
  readonly #inMemory = new Map<string, { readonly server: string; readonly at: number }>();

  /** @param prepare makes the folder where it is missing, before the first file is made */
  constructor(fs: FileSystem, folder: string, prepare: () => void = () => undefined) {
    this.#prepare = prepare;
    this.#fs = fs;
    this.#folder = folder;
  }

  list(address: string): readonly Entry[] {
    const server = hashOf(address);
    const kept = [...this.#inMemory]
      .filter(([, each]) => each.server === server)
      .map(([id, { at }]) => ({ id, at }));
    const files = this.#files()
      .filter((each) => each.server === server)
      .map(({ id, at }) => ({ id, at }));
    return [...kept, ...files];
  }

  add(address: string, at: number): string {
    const server = hashOf(address);
    this.#prepare();
    const moment = Math.max(0, Math.round(at));
    this.#sweep(moment);
    const id = `${server}-${moment}-${this.#fs.uniqueSuffix()}.json`;
    const content = { format, version, document: { server, at: moment } };
    try {
      const bytes = new TextEncoder().encode(`${JSON.stringify(content)}\n`);
      createFile(this.#fs, this.#fs.join(this.#folder, id), bytes);
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error;
      this.#inMemory.set(id, { server, at: moment });
    }
    return id;
  }

  remove(_address: string, id: string): void {
    if (this.#inMemory.delete(id) || !fileName.test(id)) return;
    this.#drop(id);
  }

  #sweep(now: number): void {
    for (const { id, at } of this.#files()) {
      if (Math.abs(now - at) > forgottenAfterMs) this.#drop(id);
    }
  }

  #drop(id: string): void {
    try {
      unlinkIfThere(this.#fs, this.#fs.join(this.#folder, id));
    } catch (error) {
      // It ends by itself: what is too old counts no more.
      if (!(error instanceof FileSystemError)) throw error;
    }
  }

  #files(): readonly (Entry & { readonly server: string })[] {
    let names: readonly string[];
    try {
      names = this.#fs.list(this.#folder);
    } catch (error) {
      if (error instanceof FileSystemError) return [];
      throw error;
    }
    return names.flatMap((name) => {
      const [, server, at] = fileName.exec(name) ?? [];
      return server === undefined || at === undefined ? [] : [{ id: name, at: Number(at), server }];
    });
  }
}

/** Not a secret of any strength (addresses can be tried), but nothing to read at a glance either. */
function hashOf(address: string): string {
  return createHash('sha256').update(`handshake ${address}`).digest('hex').slice(0, 32);
}
