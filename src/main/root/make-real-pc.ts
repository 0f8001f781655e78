/** Puts the real Windows together: sessions, homes, guards, processes (D9, D13). Loaded by real-pc.ts where there is one. */
import { release } from 'node:os';
import * as path from 'node:path';
import type { Language } from '../../shared/text/languages.ts';
import type { Scope } from '../../shared/plan/step.ts';
import { say } from '../../shared/text/text.ts';
import type { PlaceProblem, SecretsFileGuard } from '../pipeline/file-read.ts';
import { disk, ownFolders } from '../host/disk.ts';
import { interfaceNames } from '../host/interfaces.ts';
import { standardError } from '../host/standard-streams.ts';
import { homeAt } from '../transaction/home.ts';
import { openWindowsPc } from '../windows/open-windows-pc.ts';
import { systemTools } from '../windows/system-tools.ts';
import { windowsPlace } from '../windows/windows-place.ts';
import { startTimeByPowerShell, windowsProcesses } from '../windows/windows-processes.ts';
import type { PcParts } from './pc-parts.ts';
import { trace } from './process-trace.ts';
import { regeditFolder, scriptsFolder } from './scripts-folder.ts';

export interface RealPc extends PcParts {
  secretsFileGuard: SecretsFileGuard;
  /** D36; the path is absolute. */
  reportFolders: (file: string) => Promise<PlaceProblem | null>;
  end: () => Promise<void>;
}

/** @param root the system root, from a source that the user cannot change. Rejects with WindowsError. */
export async function makeRealPc(language: Language, root: string): Promise<RealPc> {
  const place = await windowsPlace(() =>
    openWindowsPc({
      systemRoot: root,
      windows: release(),
      scriptsFolder: scriptsFolder(),
      regeditFolder: regeditFolder(),
      trace,
      onRegistryFallback: () => {
        standardError().write(`${say(language, 'terminal.registryFallback')}\n`);
      },
    }),
  );
  const { folders, guards, open, end } = place;
  const homeOf = (scope: Scope) =>
    homeAt(disk(ownFolders(path.dirname(folders[scope]))), folders[scope], scope, guards[scope]);
  const processes = windowsProcesses(startTimeByPowerShell(systemTools(root)));
  return {
    simulated: false,
    open,
    homes: {
      machine: homeOf('machine'),
      user: homeOf('user'),
    },
    secretsFileGuard: async (file) => {
      const check = await place.secretsFile(path.resolve(file));
      if (check.ok) return 'private';
      const unreadable = check.problem === 'missing' || check.problem === 'unreadable';
      return unreadable ? 'unreadable' : 'others';
    },
    reportFolders: (file) => place.reportFolders(file),
    interfaceNames,
    processes,
    identify: (pid) => processes.identify(pid),
    end,
  };
}
