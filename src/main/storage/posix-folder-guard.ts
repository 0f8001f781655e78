import { lstatSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import type { FolderCheck, FolderGuard, FolderProblem } from './folder-guard.ts';
import { lookAt, PathUnsafe, type PathProblem, type PathRule } from './path-check.ts';

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
    const root = options.trustedRoot ?? path.dirname(folder);
    const problem = problemOf({ root, platform: 'linux', owners: [options.uid] }, folder);
    return problem === null ? { ok: true } : { ok: false, problem };
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

function problemOf(rule: PathRule, folder: string): FolderProblem | null {
  try {
    const parts = lookAt(rule, folder);
    if (parts.at(-1)?.path !== folder) return 'missing';
    return lstatSync(folder).isDirectory() ? null : 'notADirectory';
  } catch (error) {
    return error instanceof PathUnsafe ? folderProblems[error.problem] : 'unreadable';
  }
}

const folderProblems: Readonly<Record<PathProblem, FolderProblem>> = {
  reparsePoint: 'reparsePoint',
  hardLink: 'notADirectory',
  notADirectory: 'notADirectory',
  notAFile: 'notADirectory',
  notOwned: 'notOwned',
  writableByOthers: 'writableByOthers',
  outside: 'unreadable',
  changed: 'unreadable',
};

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
