/** The real Windows, put together once per process: sessions, homes, guards, processes (D9, D13). */
import { release } from 'node:os';
import * as path from 'node:path';
import type { Scope } from '../../shared/plan/step.ts';
import { homeAt } from '../transaction/home.ts';
import { openWindowsPc } from '../windows/open-windows-pc.ts';
import { nativeRealPath, systemRoot } from '../windows/system-root.ts';
import { systemTools } from '../windows/system-tools.ts';
import { say } from '../../shared/text/text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { PlaceProblem, SecretsFileGuard } from '../pipeline/file-read.ts';
import { windowsPlace } from '../windows/windows-place.ts';
import { startTimeByPowerShell, windowsProcesses } from '../windows/windows-processes.ts';
import { environment } from '../host/ambient.ts';
import { disk, ownFolders } from '../host/disk.ts';
import type { PcParts } from './pc-parts.ts';
import { trace } from './process-trace.ts';
import { regeditFolder, scriptsFolder } from './scripts-folder.ts';
import { standardError } from '../host/standard-streams.ts';

export interface RealPc extends PcParts {
  secretsFileGuard: SecretsFileGuard;
  /** D36; the path is absolute. */
  reportFolders: (file: string) => Promise<PlaceProblem | null>;
  end: () => Promise<void>;
}

let made: Promise<RealPc> | null = null;

/** Rejects with WindowsError. */
export function realPc(language: Language): Promise<RealPc> {
  made ??= makeRealPc(language);
  return made;
}

/** Ends the PowerShell that a run may have left open, for example after a refused secrets file. */
export async function endRealPc(): Promise<void> {
  const standing = made;
  made = null;
  await standing?.then(
    (pc) => pc.end(),
    () => undefined,
  );
}

/** Of the Windows that this program runs on. */
export function thisSystemRoot(): string {
  return systemRoot({ environment: environment('SystemRoot'), realPath: nativeRealPath });
}

async function makeRealPc(language: Language): Promise<RealPc> {
  const root = thisSystemRoot();
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
    processes,
    identify: (pid) => processes.identify(pid),
    end,
  };
}
