import * as nodeFs from 'node:fs';
import * as path from 'node:path';
import { FileSystemError, type FileSystemErrorCode } from './file-system.ts';
import type { FileSystem, OpenFile } from './file-system.ts';

export interface RealFileSystemOptions {
  readonly platform: NodeJS.Platform;
  /** See FileSystem.uniqueSuffix; a GUID does. */
  readonly uniqueSuffix: () => string;
  /** POSIX modes of what we make; Windows inherits the folder's ACL (D13). Default 0600 and 0700. */
  readonly fileMode?: number;
  readonly folderMode?: number;
  /** For tests. */
  readonly node?: typeof nodeFs;
  readonly pause?: (milliseconds: number) => void;
}

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
  // A symbolic link in one of our folders is nobody's but an attacker's. The constant does not exist on Windows, where the folder's ACL keeps others out.
  const noFollow = windows ? 0 : node.constants.O_NOFOLLOW;
  const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = node.constants;
  const patiently = <T>(operation: string, name: string, act: () => T): T =>
    call(operation, name, () => (windows ? retryWhileInUse(act, options.pause ?? sleep) : act()));

  return {
    openForAppend: (name) =>
      patiently('openForAppend', name, () =>
        openFile(node, name, node.openSync(name, O_WRONLY | O_APPEND | noFollow)),
      ),
    createExclusively: (name) =>
      patiently('createExclusively', name, () => {
        const flags = O_WRONLY | O_APPEND | O_CREAT | O_EXCL;
        return openFile(node, name, node.openSync(name, flags, options.fileMode ?? 0o600));
      }),
    read: (name) =>
      patiently('read', name, () => {
        const file = node.openSync(name, O_RDONLY | noFollow);
        try {
          return new Uint8Array(node.readFileSync(file));
        } finally {
          node.closeSync(file);
        }
      }),
    list: (folder) => call('list', folder, () => node.readdirSync(folder).sort()),
    exists: (name) =>
      call('exists', name, () => node.lstatSync(name, { throwIfNoEntry: false }) !== undefined),
    link: (existing, added) => {
      patiently('link', added, () => {
        node.linkSync(existing, added);
      });
    },
    rename: (from, to) => {
      patiently('rename', to, () => {
        node.renameSync(from, to);
      });
    },
    unlink: (name) => {
      patiently('unlink', name, () => {
        node.unlinkSync(name);
      });
    },
    makeFolder: (folder) => {
      call('makeFolder', folder, () => {
        node.mkdirSync(folder, { mode: options.folderMode ?? 0o700 });
      });
    },
    syncFolder: (folder) => {
      if (windows) return;
      call('syncFolder', folder, () => {
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
};

function call<T>(operation: string, name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const systemCode = systemCodeOf(error);
    if (systemCode === null) throw error;
    throw new FileSystemError(codes[systemCode] ?? 'other', operation, name, systemCode);
  }
}

function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
