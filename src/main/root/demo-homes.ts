/** Where a demo PC keeps its records. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Scope } from '../../shared/plan/step.ts';
import { disk, ownFolders } from '../host/disk.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { posixFolderGuard } from '../storage/posix-folder-guard.ts';
import { homeAt, type Home } from '../transaction/home.ts';

/** Journal, lock, receipts and claims of both scopes below one folder each. */
export function demoHomes(folders: Record<Scope, string>): Record<Scope, Home> {
  const uid = process.getuid?.();
  const guard = uid === undefined ? unguarded : posixFolderGuard({ uid });
  const homeOf = (scope: Scope) =>
    homeAt(disk(ownFolders(dirname(folders[scope]))), folders[scope], scope, withParent(guard));
  return { machine: homeOf('machine'), user: homeOf('user') };
}

/** On Windows the parent of the records is there; on a demo PC the first run makes it, and a plan makes no folder. */
function withParent(guard: FolderGuard): FolderGuard {
  return {
    check: (folder) => guard.check(folder),
    create: (folder) => {
      mkdirSync(dirname(folder), { recursive: true });
      return guard.create(folder);
    },
  };
}

/** A demo PC on Windows: its records protect nothing, and owner and mode mean nothing to Node there. */
const unguarded: FolderGuard = {
  check: () => Promise.resolve({ ok: true }),
  create: (folder) => {
    mkdirSync(folder, { recursive: true });
    return Promise.resolve({ ok: true });
  },
};
