import { FileSystemError, isFileSystemError, type FileSystem } from './file-system.ts';

/** `<name>.<suffix>.tmp`; the suffix comes from FileSystem.uniqueSuffix. */
const temporaryName = /\.[0-9a-f-]{8,64}\.tmp$/;

/**
 * Replaces or makes a file in one step: after a power cut at any moment the old content is there or the new, never a mixture; after the return
 * it is the new one.
 */
export function replaceFile(fs: FileSystem, path: string, bytes: Uint8Array): void {
  const temporary = writeTemporary(fs, path, bytes);
  try {
    fs.rename(temporary, path);
  } catch (error) {
    leaveNothing(fs, temporary);
    throw error;
  }
  fs.syncFolder(fs.folderOf(path));
}

/**
 * Makes a file that must not exist yet, complete from the first moment that its name is there (a hard link is exclusive where a rename is not).
 * Throws FileSystemError `alreadyExists`; the file that is there is then untouched.
 */
export function createFile(fs: FileSystem, path: string, bytes: Uint8Array): void {
  const temporary = writeTemporary(fs, path, bytes);
  try {
    fs.link(temporary, path);
  } finally {
    unlinkIfThere(fs, temporary);
  }
  fs.syncFolder(fs.folderOf(path));
}

/** Removes a file so that no power cut brings it back. Throws FileSystemError `notFound`. */
export function removeFile(fs: FileSystem, path: string): void {
  fs.unlink(path);
  fs.syncFolder(fs.folderOf(path));
}

/** Makes a folder that lasts; one that is there already is made to last too (whoever made it may have died before). The parent must exist. */
export function ensureFolder(fs: FileSystem, folder: string): void {
  try {
    fs.makeFolder(folder);
  } catch (error) {
    if (!isFileSystemError(error, 'alreadyExists')) throw error;
  }
  fs.syncFolder(fs.folderOf(folder));
}

/**
 * Removes what killed runs left behind and returns the names. Only for the holder of the lock: a temporary file of a living run is in use.
 * (A run that is only asking for the lock may lose its file to this; acquireLock then tries again.)
 */
export function sweepTemporaryFiles(fs: FileSystem, folder: string): string[] {
  const left = fs.list(folder).filter(isTemporaryName);
  for (const name of left) unlinkIfThere(fs, fs.join(folder, name));
  return left;
}

export function isTemporaryName(name: string): boolean {
  return temporaryName.test(name);
}

/** Writes and syncs a new file next to `path`. */
function writeTemporary(fs: FileSystem, path: string, bytes: Uint8Array): string {
  const temporary = fs.join(fs.folderOf(path), `${fs.nameOf(path)}.${fs.uniqueSuffix()}.tmp`);
  const file = fs.createExclusively(temporary);
  try {
    file.write(bytes);
    file.sync();
  } catch (error) {
    file.close();
    leaveNothing(fs, temporary);
    throw error;
  }
  file.close();
  return temporary;
}

/** After a failure that is told: a second one, of the disk that failed, adds nothing. What stays is swept by the next run. */
function leaveNothing(fs: FileSystem, temporary: string): void {
  try {
    unlinkIfThere(fs, temporary);
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error;
  }
}

export function unlinkIfThere(fs: FileSystem, path: string): void {
  try {
    fs.unlink(path);
  } catch (error) {
    if (!isFileSystemError(error, 'notFound')) throw error;
  }
}
