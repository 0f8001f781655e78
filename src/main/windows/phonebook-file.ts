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

/** Null where there is no file. Throws NotRead. */
export function readPhonebookFile(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    throw new NotRead(code === 'EACCES' || code === 'EPERM' ? 'accessDenied' : 'failed');
  }
}

/** Backup once, write beside, sync, rename: a reader sees the old file or the new one. Never throws. */
export function editPhonebookFile(
  path: string,
  { entry, change }: Pick<PhonebookCall, 'entry' | 'change'>,
): Outcome {
  let renamed = false;
  try {
    if (lstatSync(path).isSymbolicLink()) return failed('reparsePoint');
    const before = readFileSync(path);
    const edit = edited(parsePhonebook(before), entry, change);
    if (!edit.ok)
      return failed(edit.problem.code === 'entryMissing' ? 'notFound' : edit.problem.code);
    const after = Buffer.from(printPhonebook(edit.book));
    if (after.equals(before)) return { status: 'done' };
    backUp(path);
    const temporary = `${path}${temporarySuffix}`;
    rmSync(temporary, { force: true });
    writeSynced(temporary, after);
    renameSync(temporary, path);
    renamed = true;
    return { status: 'done' };
  } catch (error) {
    return renamed ? { status: 'unknown', code: 'fileSystem' } : failed(wordOf(codeOf(error)));
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
