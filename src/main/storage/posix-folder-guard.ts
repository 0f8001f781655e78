import { lstatSync, type Stats } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import type { FolderCheck, FolderGuard, FolderProblem } from './folder-guard.ts';

export interface PosixFolderGuardOptions {
  /** Who must own the folder; process.getuid() from the composition root. */
  readonly uid: number;
  /**
   * A folder that is believed as it is. Every folder below it down to the checked one is checked, because who can write into a parent can put
   * another folder in the place of ours. Default: the checked folder's parent.
   */
  readonly trustedRoot?: string;
}

/** Owner, mode and symbolic links: what the demo PC has in the place of an ACL. */
export function posixFolderGuard(options: PosixFolderGuardOptions): FolderGuard {
  const check = (folder: string): FolderCheck => {
    for (const part of partsBelow(options.trustedRoot ?? path.dirname(folder), folder)) {
      const problem = problemOf(part, options.uid);
      if (problem !== null) return { ok: false, problem };
    }
    return { ok: true };
  };
  return {
    check: (folder) => Promise.resolve(check(folder)),
    create: async (folder) => {
      try {
        await mkdir(folder, { mode: 0o700 });
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error;
      }
      return check(folder);
    },
  };
}

/** The folders from just below `root` down to `folder`; only `folder` if it does not lie below. */
function partsBelow(root: string, folder: string): string[] {
  const relative = path.relative(root, folder);
  if (relative === '' || relative.startsWith('..')) return [folder];
  const names = relative.split(path.sep);
  return names.map((_, index) => path.join(root, ...names.slice(0, index + 1)));
}

function problemOf(folder: string, uid: number): FolderProblem | null {
  let found: Stats;
  try {
    found = lstatSync(folder);
  } catch (error) {
    return hasCode(error, 'ENOENT') ? 'missing' : 'unreadable';
  }
  if (found.isSymbolicLink()) return 'reparsePoint';
  if (!found.isDirectory()) return 'notADirectory';
  if (found.uid !== uid) return 'notOwned';
  return (found.mode & 0o022) === 0 ? null : 'writableByOthers';
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
