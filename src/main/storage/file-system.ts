/**
 * The file system as the transaction sees it (D8): few operations, each one with a stated durability, so that a test can replay any of them
 * into every state that a power cut may leave. Synchronous on purpose: the volumes are tiny, and "returned" then means "happened".
 *
 * Durability: written bytes last after `sync()` of the file; names (create, link, rename, unlink, makeFolder) last after `syncFolder()` of the
 * folder that holds the name. Nothing else may be relied on (POSIX fsync; a rename is atomic, but not durable by itself).
 */
export interface FileSystem {
  /** Opens an existing file for appending. Throws `notFound`. */
  openForAppend(path: string): OpenFile;
  /** Creates an empty file that must not exist yet. Throws `alreadyExists`. */
  createExclusively(path: string): OpenFile;
  /** The whole content. Throws `notFound`, `notAFile`, `tooBig`. */
  read(path: string): Uint8Array;
  /** Names (not paths) in a folder, sorted. Throws `notFound`. */
  list(folder: string): string[];
  exists(path: string): boolean;
  /** Gives a file a second name in the same folder; atomic and exclusive. Throws `alreadyExists`, `notFound`. */
  link(existing: string, added: string): void;
  /** Renames within one folder and replaces what is there; atomic: a reader sees the old file or the new one. */
  rename(from: string, to: string): void;
  unlink(path: string): void;
  /** Makes one folder; its parent must exist. Throws `alreadyExists`. */
  makeFolder(path: string): void;
  /** Makes the names in this folder durable. No-op on Windows, which has no such call; what NTFS keeps is in real-file-system.ts. */
  syncFolder(folder: string): void;
  /** The folder that holds this path, and a path in a folder, by the rules of the platform. */
  folderOf(path: string): string;
  nameOf(path: string): string;
  join(folder: string, name: string): string;
  /** A part of a name that no other process and no earlier run uses: `[0-9a-f-]{8,64}` (randomness comes from the composition root, D1). */
  uniqueSuffix(): string;
}

export interface OpenFile {
  /** Writes all bytes at the end of the file, or throws; after a throw some of them may be there. */
  write(bytes: Uint8Array): void;
  /** Returns when everything written so far would survive a power cut. */
  sync(): void;
  close(): void;
}

export type FileSystemErrorCode =
  | 'notFound'
  | 'alreadyExists'
  | 'accessDenied'
  | 'inUse'
  | 'noSpace'
  | 'notAFile'
  | 'notAFolder'
  /** More than a record of ours has. */
  | 'tooBig'
  /** A part of the path may lead elsewhere (path-check.ts says which and how: `path`, `systemCode`). */
  | 'unsafePath'
  | 'other';

/** What every FileSystem throws. `systemCode` is the platform's name of the error (ENOSPC, …), for reports only. */
export class FileSystemError extends Error {
  readonly code: FileSystemErrorCode;
  readonly operation: string;
  readonly path: string;
  readonly systemCode: string | null;

  constructor(
    code: FileSystemErrorCode,
    operation: string,
    path: string,
    systemCode: string | null = null,
    options?: ErrorOptions,
  ) {
    super(`${operation}: ${code}`, options);
    this.name = 'FileSystemError';
    this.code = code;
    this.operation = operation;
    this.path = path;
    this.systemCode = systemCode;
  }
}

export function isFileSystemError(error: unknown, code: FileSystemErrorCode): boolean {
  return error instanceof FileSystemError && error.code === code;
}
