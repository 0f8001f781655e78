import * as z from 'zod';
import { isTemporaryName, removeFile, replaceFile } from './atomic-file.ts';
import { isFileSystemError, type FileSystem } from './file-system.ts';
import { StorageError, type StorageProblem } from './storage-error.ts';
import {
  parseCurrent,
  parseVersioned,
  refuseFault,
  refuseNewer,
  type VersionedFormat,
} from './versions.ts';

export type { VersionedFormat } from './versions.ts';

export interface StoreListing<T> {
  /** Sorted by id. */
  readonly documents: readonly { readonly id: string; readonly document: T }[];
  /** Files that are there but cannot be used, by name; nothing is left out silently and nothing is deleted. */
  readonly problems: readonly StorageProblem[];
}

const idPattern = /^[0-9a-f-]{36}$/;
const fileName = /^([0-9a-f-]{36})\.json$/;
const versionSchema = z.looseObject({ format: z.string(), version: z.int().min(1) });
const envelopeSchema = z.strictObject({
  format: z.string(),
  version: z.int().min(1),
  document: z.unknown(),
});

/**
 * A folder of versioned documents (receipts, claims), one file `<id>.json` = `{"format","version","document"}` each. Ids are GUID-shaped, so
 * none can become a path (D13). Every write is atomic and durable; writers hold the scope's lock (D9), readers need none. The folder must exist
 * and hold nothing else.
 */
export class Store<T> {
  readonly #fs: FileSystem;
  readonly #folder: string;
  readonly #format: VersionedFormat<T>;

  constructor(fs: FileSystem, folder: string, format: VersionedFormat<T>) {
    this.#fs = fs;
    this.#folder = folder;
    this.#format = format;
  }

  /**
   * The document, or null if there is none. Throws StorageError `badId`, `unreadable`, `newerVersion`, `noMigration`, `schemaMismatch`,
   * and what the format's own check finds.
   * After a killed run this may be a document whose write never returned; who builds on it writes it again first.
   */
  read(id: string): T | null {
    const name = nameOf(id);
    const bytes = this.#bytes(name);
    if (bytes === null) return null;
    const document = this.#parse(name, bytes);
    refuseFault(this.#format.check?.(document, id) ?? null, name);
    return document;
  }

  /** All documents and all problems; never throws for what a single file holds. */
  list(): StoreListing<T> {
    const documents: { id: string; document: T }[] = [];
    const problems: StorageProblem[] = [];
    for (const name of this.#fs.list(this.#folder)) {
      if (isTemporaryName(name)) continue;
      const id = fileName.exec(name)?.[1];
      if (id === undefined) {
        problems.push({ code: 'foreignName', file: name });
        continue;
      }
      try {
        const document = this.read(id);
        if (document !== null) documents.push({ id, document });
      } catch (error) {
        if (isNoDocument(error)) problems.push({ code: 'unreadable', file: name });
        else if (error instanceof StorageError) problems.push(error.problem);
        else throw error;
      }
    }
    return { documents, problems };
  }

  /** Makes or replaces a document. Throws StorageError `badId`, or `schemaMismatch` before anything is written. */
  write(id: string, document: T): void {
    const name = nameOf(id);
    parseCurrent(this.#format.schema, document, name);
    const envelope = { format: this.#format.name, version: this.#format.version, document };
    const bytes = new TextEncoder().encode(`${JSON.stringify(envelope)}\n`);
    replaceFile(this.#fs, this.#fs.join(this.#folder, name), bytes);
  }

  /** Removes a document for good; no error if there is none (an undo that is repeated after a power cut removes it again). Throws `badId`. */
  remove(id: string): void {
    const path = this.#fs.join(this.#folder, nameOf(id));
    try {
      removeFile(this.#fs, path);
    } catch (error) {
      if (!isFileSystemError(error, 'notFound')) throw error;
      // A killed run may have unlinked it without making that last.
      this.#fs.syncFolder(this.#folder);
    }
  }

  #bytes(name: string): Uint8Array | null {
    try {
      return this.#fs.read(this.#fs.join(this.#folder, name));
    } catch (error) {
      if (isFileSystemError(error, 'notFound')) return null;
      throw error;
    }
  }

  #parse(name: string, bytes: Uint8Array): T {
    let json: unknown;
    try {
      json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      throw new StorageError({ code: 'unreadable', file: name }, { cause: error });
    }
    const versioned = versionSchema.safeParse(json);
    if (!versioned.success || versioned.data.format !== this.#format.name) {
      throw new StorageError({ code: 'unreadable', file: name });
    }
    // Before the rest of the envelope: a newer program may have changed it.
    refuseNewer(this.#format, versioned.data.version, name);
    const envelope = envelopeSchema.safeParse(json);
    if (!envelope.success) throw new StorageError({ code: 'unreadable', file: name });
    return parseVersioned(this.#format, envelope.data.version, envelope.data.document, name);
  }
}

/** A folder, a link, or more than any document of ours has. */
function isNoDocument(error: unknown): boolean {
  return (['notAFile', 'unsafePath', 'tooBig'] as const).some((code) =>
    isFileSystemError(error, code),
  );
}

function nameOf(id: string): string {
  if (!idPattern.test(id)) throw new StorageError({ code: 'badId' });
  return `${id}.json`;
}
