/** What stands in the place of a record: a journal, a lock, a receipt. */
import { isFileSystemError, type FileSystem } from './file-system.ts';
import { StorageError } from './storage-error.ts';

/**
 * The bytes of a record. A folder, a pipe or a device in its place is that record's problem, by its name, and no defect of the
 * run (D36). Throws StorageError `unreadable`, and what `FileSystem.read` throws besides.
 */
export function recordBytes(fs: FileSystem, path: string): Uint8Array {
  try {
    return fs.read(path);
  } catch (error) {
    if (!isFileSystemError(error, 'notAFile')) throw error;
    throw new StorageError({ code: 'unreadable', file: fs.nameOf(path) }, { cause: error });
  }
}
