/** All that the composition root needs of real Windows, over one PowerShell as long as that lives. */
import * as z from 'zod';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { reportFolderFault, type FolderFault } from './report-folders.ts';
import {
  checkSecretsFile,
  windowsFolderGuard,
  windowsFolders,
  type SecretsFileCheck,
} from './windows-folders.ts';
import type { WindowsPc } from './windows-pc.ts';

type Usable = Pick<WindowsPc, 'folders' | 'readHost' | 'makeProtectedFolder' | 'over' | 'end'>;

export interface WindowsPlace<P extends Usable = WindowsPc> {
  /** A session for a run: the one that is open already, or a new one after it was lost or ended (D8). */
  open: () => Promise<P>;
  /** The homes of the two scopes (D13). */
  folders: { machine: string; user: string };
  guards: { machine: FolderGuard; user: FolderGuard };
  /** D33 */
  secretsFile: (path: string) => Promise<SecretsFileCheck>;
  /** D36: null where nothing stands in the way of a report. */
  reportFolders: (path: string) => Promise<FolderFault | null>;
  end: () => Promise<void>;
}

const identity = z.object({ sid: z.string().min(1) });

/** @param openPc for example `() => openWindowsPc(…)`. Rejects with WindowsError. */
export async function windowsPlace<P extends Usable>(
  openPc: () => Promise<P>,
): Promise<WindowsPlace<P>> {
  let current = await openPc();
  const open = async () => {
    if (current.over) current = await openPc();
    return current;
  };
  const known = await current.folders();
  const { sid } = identity.parse(await current.readHost('Read-RwIdentity', {}));
  const asked: Pick<WindowsPc, 'readHost' | 'makeProtectedFolder'> = {
    readHost: async (name, parameters) => (await open()).readHost(name, parameters),
    makeProtectedFolder: async (path) => (await open()).makeProtectedFolder(path),
  };
  return {
    open,
    folders: windowsFolders(known),
    guards: { machine: windowsFolderGuard(asked, null), user: windowsFolderGuard(asked, sid) },
    secretsFile: (path) => checkSecretsFile(asked, path, sid),
    reportFolders: (path) => reportFolderFault(asked, path),
    end: async () => {
      await current.end();
    },
  };
}
