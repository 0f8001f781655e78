/** Edits a rasphone.pbk in place of Windows (windows-facts 2.1): what we did not touch stays byte for byte. */
import { randomUUID } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  addEntry,
  removeEntries,
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
import type { Unreadable } from '../../shared/port/query.ts';
import type { Outcome } from '../../shared/port/port.ts';
import { replaceFile } from '../storage/atomic-file.ts';
import { FileSystemError, type FileSystem } from '../storage/file-system.ts';
import { realFileSystem } from '../storage/real-file-system.ts';
import { NotRead } from './read/reader.ts';
import type { PhonebookCall } from '../../shared/render/rendered.ts';

/** `root` is the known folder that Windows names; every part below it is looked at (D36). */
export interface PhonebookPlace {
  readonly root: string;
  readonly path: string;
}

/** Any real one has a few kilobytes for each connection. */
const maximumPhonebook = 16 * 1024 * 1024;

/** What earlier versions left beside the file, other people's pre-shared keys in clear among it (R18). */
const formerSideFiles = ['.roadwarrior-backup', '.roadwarrior-new'];
/** Of a run that was killed between writing and renaming; the random part is a GUID (atomic-file.ts). */
const sideFile = /^\.[0-9a-f-]{8,64}\.tmp$/;

/** What the file system says, as the port's word for it. */
const whyNotRead: Readonly<Record<string, Unreadable>> = {
  accessDenied: 'accessDenied',
  inUse: 'inUse',
  unsafePath: 'reparsePoint',
  tooLarge: 'tooLarge',
};

/** In milliseconds: a virus scanner or the indexer keeps a file that was just written for less than their sum. */
const pauses = [50, 100, 200, 400, 800];

/** Waits so many milliseconds; tests bring their own. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/** By its UNC name alone: what a letter of a drive stands for is not asked. */
export function isOnShare(path: string): boolean {
  return /^\\\\(?:\?\\UNC\\|(?![?.]\\))/i.test(path);
}

/** Null where there is no file. Rejects with NotRead, also where a link stands in the path. */
export async function readPhonebookFile(
  place: PhonebookPlace,
  wait: Wait = setTimeout,
): Promise<Uint8Array | null> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return diskOf(place).read(place.path);
    } catch (error) {
      const code = error instanceof FileSystemError ? error.code : 'other';
      if (code === 'notFound') return null;
      const pause = code === 'inUse' ? pauses[attempt] : undefined;
      if (pause === undefined) throw new NotRead(whyNotRead[code] ?? 'failed');
      await wait(pause);
    }
  }
}

/**
 * Write beside under a random name, sync, rename: a reader sees the old file or the new one, and nothing stays beside it. While
 * another program holds the file the whole edit is made again, from what the file then says, for about 1.5 s; after that the
 * file is as it was. Never rejects.
 *
 * On Windows the new file has the rights that its folder gives: Node has no call that carries an ACL over, and ReplaceFileW may
 * lose the file when it fails (Microsoft, ReplaceFileW, ERROR_UNABLE_TO_MOVE_REPLACEMENT). UNCONFIRMED: that a phonebook never has
 * others.
 */
export async function editPhonebookFile(
  place: PhonebookPlace,
  call: Pick<PhonebookCall, 'entry' | 'change'>,
  wait: Wait = setTimeout,
): Promise<Outcome> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return editOnce(place, call);
    } catch (error) {
      const pause = isHeld(error) ? pauses[attempt] : undefined;
      if (pause === undefined) return outcomeOf(error);
      await wait(pause);
    }
  }
}

/** Removes what a killed run and earlier versions left beside the file. Plain files of these very names only; never throws. */
export function sweepSideFiles(place: PhonebookPlace): void {
  const name = basename(place.path);
  try {
    const disk = diskOf(place);
    for (const each of disk.list(dirname(place.path))) {
      const end = each.startsWith(name) ? each.slice(name.length) : '';
      if (!formerSideFiles.includes(end) && !sideFile.test(end)) continue;
      const path = disk.join(dirname(place.path), each);
      if (lstatSync(path).isFile()) disk.unlink(path);
    }
  } catch {
    // The folder is not there, or does not let us: that is for the edit to say.
  }
}

/** Throws FileSystemError. */
function editOnce(
  place: PhonebookPlace,
  { entry, change }: Pick<PhonebookCall, 'entry' | 'change'>,
): Outcome {
  sweepSideFiles(place);
  const before = diskOf(place).read(place.path);
  const edit = edited(parsePhonebook(before), entry, change);
  if (!edit.ok) {
    return failed(edit.problem.code === 'entryMissing' ? 'notFound' : edit.problem.code);
  }
  const after = Buffer.from(printPhonebook(edit.book));
  if (!after.equals(before)) replaceFile(diskOf(place, modeOf(place)), place.path, after);
  return { status: 'done' };
}

function diskOf({ root }: PhonebookPlace, fileMode?: number): FileSystem {
  const { platform } = process;
  return realFileSystem({
    platform,
    uniqueSuffix: randomUUID,
    below: { root, platform, owners: null, oneName: true },
    limit: maximumPhonebook,
    ...(fileMode === undefined ? {} : { fileMode }),
    // The pauses are above: the thread is not blocked for them.
    pause: () => undefined,
  });
}

/** POSIX: the new file's rights are the old one's. */
function modeOf({ path }: PhonebookPlace): number {
  return lstatSync(path).mode & 0o777;
}

/**
 * Another program has the file open. A folder that let us write a file denies nothing: MoveFileEx calls a file in use a denial as
 * often as a sharing violation.
 */
function isHeld(error: unknown): boolean {
  if (!(error instanceof FileSystemError)) return false;
  return error.code === 'inUse' || (error.operation === 'rename' && error.code === 'accessDenied');
}

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof FileSystemError)) return failed('fileSystem');
  switch (error.code) {
    case 'notFound':
    case 'accessDenied':
    case 'inUse':
      return failed(error.code);
    case 'unsafePath':
      // The look after the renaming: something was put in its place, and what was reached is not known.
      return error.operation === 'rename' && error.systemCode === 'changed'
        ? { status: 'unknown', code: 'reparsePoint' }
        : failed('reparsePoint');
    default:
      return failed('fileSystem');
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
    case 'removeEntries':
      return removeEntries(book, entry);
  }
}

function failed(code: string): Outcome {
  return { status: 'failed', code };
}
