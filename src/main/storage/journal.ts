import { createFile, replaceFile } from './atomic-file.ts';
import type { FileSystem, OpenFile } from './file-system.ts';
import { checkLine, lineOf, type JournalFormat, type JournalLine } from './journal-line.ts';
import { recordBytes } from './record-bytes.ts';
import { StorageError } from './storage-error.ts';
import { parseCurrent, refuseFault } from './versions.ts';

export type { JournalFormat } from './journal-line.ts';

export interface JournalContents<H, R> {
  readonly header: H;
  readonly records: readonly R[];
  /** The last line was cut off: its append never returned, so its effect cannot have begun. */
  readonly torn: boolean;
}

/**
 * A write-ahead journal: one JSON line per record (journal-line.ts). When `append` has returned, the record survives a power cut; only then may
 * the caller do what the record announces. One writer at a time: the caller holds the scope's lock (D9).
 */
export class Journal<H, R> {
  readonly #format: JournalFormat<H, R>;
  readonly #name: string;
  readonly #file: OpenFile;
  #next: number;
  #broken = false;

  private constructor(format: JournalFormat<H, R>, name: string, file: OpenFile, next: number) {
    this.#format = format;
    this.#name = name;
    this.#file = file;
    this.#next = next;
  }

  /** Makes a new journal with its header; it is there whole or not at all. Throws FileSystemError `alreadyExists`. */
  static create<H, R>(
    fs: FileSystem,
    path: string,
    format: JournalFormat<H, R>,
    header: H,
  ): Journal<H, R> {
    const name = fs.nameOf(path);
    parseCurrent(format.header, header, name);
    createFile(fs, path, lineOf(format, 0, header));
    return new Journal(format, name, fs.openForAppend(path), 1);
  }

  /**
   * Opens a journal that another run left, to go on with it. A torn last line is removed first. What is returned is durable: a killed run may
   * have left records that only the cache of the system holds, and a decision that was based on them must not lose them later.
   * Throws as readJournal does.
   */
  static resume<H, R>(
    fs: FileSystem,
    path: string,
    format: JournalFormat<H, R>,
  ): { readonly journal: Journal<H, R>; readonly contents: JournalContents<H, R> } {
    const { contents, sound } = parseJournal(recordBytes(fs, path), fs.nameOf(path), format);
    if (contents.torn) replaceFile(fs, path, sound);
    const file = fs.openForAppend(path);
    if (!contents.torn) {
      file.sync();
      fs.syncFolder(fs.folderOf(path));
    }
    const journal = new Journal(format, fs.nameOf(path), file, contents.records.length + 1);
    return { journal, contents };
  }

  /**
   * Writes a record and returns its number (from 1) when it is durable. Throws StorageError `schemaMismatch` before anything is written,
   * FileSystemError when the disk refuses; after that every append throws `journalBroken` (a failed fsync leaves the content unknown and a second
   * one may wrongly succeed) until the journal is resumed.
   */
  append(record: R): number {
    if (this.#broken) throw new StorageError({ code: 'journalBroken', file: this.#name });
    parseCurrent(this.#format.record, record, this.#name);
    const sequence = this.#next;
    const line = lineOf(this.#format, sequence, record);
    this.#broken = true;
    this.#file.write(line);
    this.#file.sync();
    this.#broken = false;
    this.#next += 1;
    return sequence;
  }

  close(): void {
    this.#broken = true;
    this.#file.close();
  }
}

/**
 * Reads a journal without changing it (to look at; recovery uses `Journal.resume`). Throws FileSystemError `notFound`, StorageError
 * `journalDamaged`, `newerVersion`, `noMigration`, `schemaMismatch`, and what the format's own check finds.
 */
export function readJournal<H, R>(
  fs: FileSystem,
  path: string,
  format: JournalFormat<H, R>,
): JournalContents<H, R> {
  return parseJournal(recordBytes(fs, path), fs.nameOf(path), format).contents;
}

function parseJournal<H, R>(
  bytes: Uint8Array,
  name: string,
  format: JournalFormat<H, R>,
): { contents: JournalContents<H, R>; sound: Uint8Array } {
  let header: { readonly value: H } | null = null;
  const records: R[] = [];
  let start = 0;
  while (start < bytes.length) {
    const newline: number = bytes.indexOf(0x0a, start);
    const end: number = newline === -1 ? bytes.length : newline + 1;
    const sequence: number = header === null ? 0 : records.length + 1;
    // A line without its newline is cut off even if it reads well: its append cannot have returned.
    const line: JournalLine<H, R> =
      newline === -1
        ? { kind: 'cut' }
        : checkLine(format, sequence, bytes.subarray(start, newline), name);
    // The header is made whole (Journal.create), so a power cut can only tear a later line, and only the last.
    if (line.kind === 'cut' && header !== null && end === bytes.length) break;
    if (line.kind === 'cut' || line.kind === 'wrong') {
      throw new StorageError({ code: 'journalDamaged', file: name, line: sequence + 1 });
    }
    if (line.kind === 'header') header = { value: line.header };
    else records.push(line.record);
    start = end;
  }
  if (header === null) throw new StorageError({ code: 'journalDamaged', file: name, line: 1 });
  refuseFault(format.check?.(header.value, records) ?? null, name);
  return {
    contents: { header: header.value, records, torn: start < bytes.length },
    sound: bytes.slice(0, start),
  };
}
