/** The elevation of this program on this PC: Windows' prompt, or a child on the demo PC. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Elevation } from '../elevation/elevation.ts';
import { elevationWith } from '../elevation/start-elevated.ts';
import { startElevated, startUnelevated } from '../windows/elevate.ts';
import { systemTools } from '../windows/system-tools.ts';
import { platform } from '../host/ambient.ts';
import type { DemoFolder } from './demo-folder.ts';
import { trace } from './process-trace.ts';
import { thisSystemRoot } from './real-pc.ts';
import { scriptsFolder } from './scripts-folder.ts';

/**
 * @param program what starts this program once more: an executable, absolute, and what comes before our own arguments.
 * @param demo the demo PC that the copy works on; null for the real Windows.
 */
export function makeElevation(
  program: { executable: string; before: readonly string[] },
  demo: DemoFolder | null,
): Elevation {
  const { executable, before } = program;
  return elevationWith({
    launch: (argv) => {
      const all = [...before, ...argv];
      if (platform !== 'win32') return startUnelevated(executable, all);
      return startElevated(executable, all, {
        tools: systemTools(thisSystemRoot()),
        scriptsFolder: scriptsFolder(),
      });
    },
    random: (bytes) => randomBytes(bytes),
    trace,
    privateFolder: platform === 'win32' ? () => null : privateFolder,
    demo,
  });
}

/** mkdtemp makes it for this user alone (0700). */
function privateFolder(): { path: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'roadwarrior-pipe-'));
  return {
    path: folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
