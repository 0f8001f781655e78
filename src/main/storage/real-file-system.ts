import * as nodeFs from 'node:fs';
import * as path from 'node:path';
import { FileSystemError, type FileSystemErrorCode } from './file-system.ts';
import type { FileSystem, OpenFile } from './file-system.ts';
import {
  isOpened,
  lookAt,
  PathUnsafe,
  sameParts,
  type PathProblem,
  type PathRule,
} from './path-check.ts';

export interface RealFileSystemOptions {
  readonly platform: NodeJS.Platform;
  /** See FileSystem.uniqueSuffix; a GUID does. */
  readonly uniqueSuffix: () => string;
  /** POSIX modes of what we make; Windows inherits the folder's ACL (D13). Default 0600 and 0700. */
  readonly fileMode?: number;
  readonly folderMode?: number;
  /** D36: every path is looked at by this rule, before and after. Null or absent: paths are believed (a demo PC's own state). */
  readonly below?: PathRule | null;
  /** `read` gives no more than this many bytes. */
  readonly limit?: number;
  /** For tests. */
  readonly node?: typeof nodeFs;
  readonly pause?: (milliseconds: number) => void;
}

/** More than any record of ours has; what is larger is none (a run's memory is not for others to fill). */
const usualLimit = 64 * 1024 * 1024;

/** About two seconds in all: longer than a virus scanner or the indexer keeps a file that was just written. */
const pauses = [5, 10, 20, 40, 80, 160, 320, 640, 640];

/**
 * The disk, through node:fs.
 *
 * The folder must lie on a file system with hard links (NTFS and every usual one of Linux and macOS have them, FAT has not).
 *
 * Windows: rename is MoveFileEx with MOVEFILE_REPLACE_EXISTING and link is CreateHardLink (libuv). Both, and unlink, fail with EPERM, EACCES or EBUSY
 * while a scanner has the file open without sharing, and so does opening a name that is just being deleted; all are tried again for two seconds. There
 * is no fsync of a folder; NTFS writes names in order to its own log, so that a later fsync (FlushFileBuffers) of any file also keeps earlier renames
 * [exp, UNCONFIRMED]; the worst case of a lost rename is the old file.
 */
export function realFileSystem(options: RealFileSystemOptions): FileSystem {
  const node = options.node ?? nodeFs;
  const windows = options.platform === 'win32';
  const paths = windows ? path.win32 : path.posix;
  const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = node.constants;
  const patiently = <T>(operation: string, name: string, act: () => T): T =>
    call(operation, name, () => (windows ? retryWhileInUse(act, options.pause ?? sleep) : act()));
  const { look, open, within } = guardedPaths(node, paths, options);

  return {
    openForAppend: (name) =>
      patiently('openForAppend', name, () => openFile(node, name, open(name, O_WRONLY | O_APPEND))),
    createExclusively: (name) =>
      patiently('createExclusively', name, () => {
        const handle = open(
          name,
          O_WRONLY | O_APPEND | O_CREAT | O_EXCL,
          options.fileMode ?? 0o600,
        );
        // The mask of the process takes bits away from the mode that was asked for.
        if (options.fileMode !== undefined && !windows) node.fchmodSync(handle, options.fileMode);
        return openFile(node, name, handle);
      }),
    read: (name) =>
      patiently('read', name, () => {
        const handle = open(name, O_RDONLY);
        try {
          return readUpTo(node, handle, options.limit ?? usualLimit);
        } finally {
          node.closeSync(handle);
        }
      }),
    list: (folder) =>
      call('list', folder, () => {
        look(folder);
        return node.readdirSync(folder).sort();
      }),
    exists: (name) =>
      call('exists', name, () => node.lstatSync(name, { throwIfNoEntry: false }) !== undefined),
    link: (existing, added) => {
      patiently('link', added, () => {
        within(added, () => {
          node.linkSync(existing, added);
        });
      });
    },
    rename: (from, to) => {
      patiently('rename', to, () => {
        look(to);
        within(to, () => {
          node.renameSync(from, to);
        });
      });
    },
    unlink: (name) => {
      patiently('unlink', name, () => {
        within(name, () => {
          node.unlinkSync(name);
        });
      });
    },
    makeFolder: (folder) => {
      call('makeFolder', folder, () => {
        within(folder, () => {
          node.mkdirSync(folder, { mode: options.folderMode ?? 0o700 });
        });
      });
    },
    syncFolder: (folder) => {
      if (windows) return;
      call('syncFolder', folder, () => {
        look(folder);
        const handle = node.openSync(folder, O_RDONLY);
        try {
          node.fsyncSync(handle);
        } catch (error) {
          // Some network file systems have no such call, and then nothing better either.
          if (systemCodeOf(error) !== 'EINVAL') throw error;
        } finally {
          node.closeSync(handle);
        }
      });
    },
    folderOf: (name) => paths.dirname(name),
    nameOf: (name) => paths.basename(name),
    join: (folder, name) => paths.join(folder, name),
    uniqueSuffix: options.uniqueSuffix,
  };
}

/** Names and files between two looks at every part of their path (D36). */
function guardedPaths(
  node: typeof nodeFs,
  paths: typeof path.win32,
  { below, platform }: RealFileSystemOptions,
) {
  // A symbolic link in one of our folders is nobody's but an attacker's. The constant does not exist on Windows, where the folder's ACL keeps others out.
  const noFollow = platform === 'win32' ? 0 : node.constants.O_NOFOLLOW;
  const look = (name: string) => {
    return below == null ? [] : lookAt(below, name, node);
  };
  const lookAgain = (name: string, before: ReturnType<typeof look>) => {
    const after = look(name);
    sameParts(before, after);
    return after;
  };
  /** Opens between two looks, and believes the file only when it is the one that was seen. */
  const openOnce = (name: string, flags: number, mode?: number): number => {
    const before = look(name);
    const handle = node.openSync(name, flags | noFollow, mode);
    try {
      const after = lookAgain(name, before);
      if (below != null) isOpened(handle, name, after, node);
      return handle;
    } catch (error) {
      if ((flags & node.constants.O_EXCL) !== 0) removeOpened(node, handle, name);
      node.closeSync(handle);
      throw error;
    }
  };
  /** Another run of ours may have replaced the file just then: that happens once, not every time. */
  const open = (name: string, flags: number, mode?: number): number => {
    for (let attempt = 1; attempt < 5; attempt += 1) {
      try {
        return openOnce(name, flags, mode);
      } catch (error) {
        if (!(error instanceof PathUnsafe && error.problem === 'changed')) throw error;
      }
    }
    return openOnce(name, flags, mode);
  };
  /** What is done to names: before and after it the folder is the same one. */
  const within = (name: string, act: () => void) => {
    const folder = paths.dirname(name);
    const before = look(folder);
    act();
    lookAgain(folder, before);
  };
  return { look, open, within };
}

/** What was just made, wherever that was: but only if it is what stands there now. */
function removeOpened(node: typeof nodeFs, handle: number, name: string): void {
  const opened = node.fstatSync(handle, { bigint: true });
  const found = node.lstatSync(name, { bigint: true, throwIfNoEntry: false });
  if (found?.ino === opened.ino && found.isFile()) node.rmSync(name, { force: true });
}

/** Throws `tooBig` (EFBIG); the size is asked first, and what grows meanwhile is cut off all the same. */
function readUpTo(node: typeof nodeFs, handle: number, limit: number): Uint8Array {
  const tooBig = () => Object.assign(new Error('EFBIG'), { code: 'EFBIG' });
  const { size } = node.fstatSync(handle);
  if (size > limit) throw tooBig();
  const chunks: Buffer[] = [];
  for (let length = 0; ;) {
    const chunk = Buffer.alloc(Math.min(limit - length + 1, Math.max(size - length + 1, 65_536)));
    const read = node.readSync(handle, chunk, 0, chunk.length, null);
    if (read === 0) return new Uint8Array(Buffer.concat(chunks));
    length += read;
    if (length > limit) throw tooBig();
    chunks.push(chunk.subarray(0, read));
  }
}

function openFile(node: typeof nodeFs, name: string, handle: number): OpenFile {
  return {
    write: (bytes) => {
      call('write', name, () => {
        for (let done = 0; done < bytes.length;) {
          done += node.writeSync(handle, bytes, done);
        }
      });
    },
    sync: () => {
      call('sync', name, () => {
        node.fsyncSync(handle);
      });
    },
    close: () => {
      call('close', name, () => {
        node.closeSync(handle);
      });
    },
  };
}

function retryWhileInUse<T>(act: () => T, pause: (milliseconds: number) => void): T {
  for (const milliseconds of pauses) {
    try {
      return act();
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(systemCodeOf(error) ?? '')) throw error;
      pause(milliseconds);
    }
  }
  return act();
}

/** Blocks the thread; Atomics.wait is the one way to do that without burning the processor. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

const codes: Readonly<Record<string, FileSystemErrorCode>> = {
  ENOENT: 'notFound',
  EEXIST: 'alreadyExists',
  EACCES: 'accessDenied',
  EPERM: 'accessDenied',
  EROFS: 'accessDenied',
  EBUSY: 'inUse',
  ENOSPC: 'noSpace',
  EDQUOT: 'noSpace',
  EISDIR: 'notAFile',
  ELOOP: 'notAFile',
  ENOTDIR: 'notAFolder',
  EFBIG: 'tooBig',
};

/** Of a path's problems: what may stand there without meaning harm. */
const plainCodes: Readonly<Partial<Record<PathProblem, FileSystemErrorCode>>> = {
  notAFile: 'notAFile',
  notADirectory: 'notAFolder',
};

function call<T>(operation: string, name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof PathUnsafe) {
      const code = plainCodes[error.problem] ?? 'unsafePath';
      throw new FileSystemError(code, operation, error.part, error.problem, { cause: error });
    }
    const systemCode = systemCodeOf(error);
    if (systemCode === null) throw error;
    const code = codes[systemCode] ?? 'other';
    throw new FileSystemError(code, operation, name, systemCode, { cause: error });
  }
}

function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
