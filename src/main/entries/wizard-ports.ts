/** The world as the wizard needs it, but for what carries it: window, dialogs, links. */
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { preview } from '../../shared/render/preview.ts';
import { languageFor } from '../../shared/text/languages.ts';
import type { WindowStart } from '../gui/start-window.ts';
import { newId, platform, ticks } from '../host/ambient.ts';
import { readBeside, readFile, writeFile } from '../host/disk.ts';
import { usualFolder } from '../root/demo-folder.ts';
import { makeElevation } from '../root/make-elevation.ts';
import { openPc, type PcChoice } from '../root/open-pc.ts';
import { trace } from '../root/process-trace.ts';
import type { WizardPorts } from '../wizard/ports.ts';

/** The same in Electron and in a browser. */
export function wizardBasics(version: string) {
  return {
    version,
    newId,
    trace,
    readFile,
    readBeside,
    writeFile,
    nameOf: (file) => path.basename(file),
    previewOf: preview,
    openPreview: (windows, server) => openPc({ kind: 'preview', windows, server }),
    canCheckServer: true,
    serverCheckPlayed: false,
    canTrialLogIn: true,
    openServerCheck: async (place) =>
      (await import('../root/server-check.ts')).openServerCheck(place),
    // Rejects when it is broken off, which is no fault.
    wait: (milliseconds, signal) =>
      wait(milliseconds, undefined, { signal }).catch(() => undefined),
    ticks,
  } satisfies Partial<WizardPorts>;
}

export interface WindowPc {
  version: string;
  /** Folder of a demo PC; null for the real Windows, and for ./demo-pc elsewhere (D32). */
  pc: string | null;
  /** What starts this program once more. */
  program: { executable: string; before: readonly string[] };
}

/** For Electron's window. */
export function windowPorts({ version, pc, program }: WindowPc): WindowStart['ports'] {
  const folder = pc === null && platform === 'win32' ? null : path.resolve(pc ?? usualFolder);
  return (language) => {
    const choice: PcChoice =
      folder === null
        ? { kind: 'real', language: languageFor(language) }
        : { kind: 'demo', folder, windows: null, pace: 0 };
    return {
      ...wizardBasics(version),
      language,
      openPc: () => openPc(choice),
      elevation: makeElevation(program, folder === null ? null : { folder, pace: 0 }),
    };
  };
}
