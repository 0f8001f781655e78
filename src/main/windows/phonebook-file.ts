/** Edits a rasphone.pbk in place of Windows (windows-facts 2.1): what we did not touch stays byte for byte. */
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  addEntry,
  removeEntry,
  removeKey,
  setKey,
  type PhonebookEdit,
} from '../../shared/phonebook/phonebook-entry.ts';
import {
  parsePhonebook,
  printPhonebook,
  type Phonebook,
} from '../../shared/phonebook/phonebook-text.ts';
import type { Outcome } from '../../shared/port/port.ts';
import { NotRead } from './read/reader.ts';
import type { PhonebookCall } from './render/rendered.ts';

/** The copy that the first edit leaves beside the file, and no later one touches. */
export const backupSuffix = '.roadwarrior-backup';
const temporarySuffix = '.roadwarrior-new';

/** In milliseconds: a virus scanner or the indexer keeps a file that was just written for less than their sum. */
const pauses = [50, 100, 200, 400, 800];

/** Waits so many milliseconds; tests bring their own. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/** Another program has the file open; by the code that Node has for it. */
interface Held {
  readonly status: 'held';
  readonly code: string;
}

/** Null where there is no file. Rejects with NotRead. */
export async function readPhonebookFile(
  path: string,
  wait: Wait = setTimeout,
): Promise<Uint8Array | null> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return readFileSync(path);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') return null;
      const pause = code === 'EBUSY' ? pauses[attempt] : undefined;
      if (pause === undefined) {
        throw new NotRead(code === 'EACCES' || code === 'EPERM' ? 'accessDenied' : 'failed');
      }
      await wait(pause);
    }
  }
}

/**
 * Backup once, write beside, sync, rename: a reader sees the old file or the new one. While another program holds the file
 * the whole edit is made again, from what the file then says, for about 1.5 s; after that the file is as it was. Never rejects.
 */
export async function editPhonebookFile(
  path: string,
  call: Pick<PhonebookCall, 'entry' | 'change'>,
  wait: Wait = setTimeout,
): Promise<Outcome> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = editOnce(path, call);
    if (outcome.status !== 'held') return outcome;
    const pause = pauses[attempt];
    if (pause === undefined) return failed(wordOf(outcome.code));
    await wait(pause);
  }
}

function editOnce(
  path: string,
  { entry, change }: Pick<PhonebookCall, 'entry' | 'change'>,
): Outcome | Held {
  try {
    if (lstatSync(path).isSymbolicLink()) return failed('reparsePoint');
    const before = readFileSync(path);
    const edit = edited(parsePhonebook(before), entry, change);
    if (!edit.ok)
      return failed(edit.problem.code === 'entryMissing' ? 'notFound' : edit.problem.code);
    const after = Buffer.from(printPhonebook(edit.book));
    if (after.equals(before)) return { status: 'done' };
    backUp(path);
    return replace(path, after);
  } catch (error) {
    const code = codeOf(error);
    return code === 'EBUSY' ? { status: 'held', code } : failed(wordOf(code));
  }
}

/** Throws where the new file cannot be written beside the old one. */
function replace(path: string, bytes: Uint8Array): Outcome | Held {
  const temporary = `${path}${temporarySuffix}`;
  rmSync(temporary, { force: true });
  writeSynced(temporary, bytes);
  try {
    renameSync(temporary, path);
    return { status: 'done' };
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = codeOf(error);
    // The folder let us write a file: it is not the folder that denies, but who has the file open. MoveFileEx calls that
    // a denial as often as a sharing violation.
    const held = ['EBUSY', 'EACCES', 'EPERM'].includes(code);
    return held ? { status: 'held', code } : failed(wordOf(code));
  }
}

function edited(book: Phonebook, entry: string, change: PhonebookCall['change']): PhonebookEdit {
  switch (change.kind) {
    case 'setKey': {
      const { key, value, block = 'main' } = change;
      return setKey(book, { entry, key, block }, value);
    }
    case 'removeKey':
      return removeKey(book, { entry, key: change.key });
    case 'addEntry':
      return addEntry(book, entry, change.lines);
    case 'removeEntry':
      return removeEntry(book, entry);
  }
}

function backUp(path: string): void {
  try {
    copyFileSync(path, `${path}${backupSuffix}`, constants.COPYFILE_EXCL);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    // Unlike writeSync, this goes on after a short write.
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function failed(code: string): Outcome {
  return { status: 'failed', code };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function wordOf(code: string): string {
  if (code === 'ENOENT') return 'notFound';
  if (code === 'EACCES' || code === 'EPERM') return 'accessDenied';
  return code === 'EBUSY' ? 'inUse' : 'fileSystem';
}
