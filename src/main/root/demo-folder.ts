/** A demo PC in a folder (D32): given by `--pc`, or kept in ./demo-pc. */
import { existsSync, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseAnswer, type Answer } from '../../shared/port/query.ts';
import type { Pc } from '../../shared/port/port.ts';
import { createDemoPc } from '../demo/create-demo-pc.ts';
import { noSecrets, openDemoPc } from '../demo/demo-pc.ts';
import { disk } from '../host/disk.ts';
import { PcUnreadable } from '../pipeline/gather.ts';
import { demoHomes } from './demo-homes.ts';
import { ownProcesses, type PcParts } from './pc-parts.ts';

/** Windows 11 23H2. */
const usualWindows = '10.0.22631';
/** Beside where the program was started. */
export const usualFolder = 'demo-pc';

export interface DemoFolder {
  /** Absolute. */
  folder: string;
  /** Milliseconds that it takes for each call. */
  pace: number;
  /** Whether who uses it is elevated, where that is not as the PC's own file says. */
  elevated?: boolean;
}

/** The demo PC is there, with another Windows than the one that was asked for. Each entry of the program says it its own way. */
export class DemoDiffers extends Error {
  readonly folder: string;
  /** The version that is there. */
  readonly windows: string;
  constructor(folder: string, windows: string) {
    super('demoDiffers');
    this.name = 'DemoDiffers';
    this.folder = folder;
    this.windows = windows;
  }
}

/** Makes nothing, and reads nothing yet. */
export function demoParts({ folder, pace, elevated }: DemoFolder): PcParts {
  const options = { fs: disk(), ...(elevated !== undefined && { identity: { elevated } }) };
  const records = path.join(folder, 'roadwarrior');
  return {
    simulated: true,
    open: () => Promise.resolve(unhurried(openDemoPc(folder, options), pace)),
    homes: demoHomes({
      machine: path.join(records, 'machine'),
      user: path.join(records, 'user'),
    }),
    ...ownProcesses,
  };
}

/**
 * Makes the demo PC if it is not there. Resolves with its version; rejects with DemoDiffers, PcUnreadable.
 *
 * @param windows the version that is wanted; null: whichever is there.
 */
export async function ensureDemoPc(
  { open }: PcParts,
  folder: string,
  windows: string | null,
): Promise<string> {
  if (!existsSync(folder)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    createDemoPc(folder, { fs: disk(), windows: windows ?? usualWindows });
  }
  const found = await versionOf(await open());
  if (windows !== null && windows !== found) throw new DemoDiffers(folder, found);
  return found;
}

/** The simulation answers at once and would keep Ctrl-C and the other process's messages waiting until all is done. */
function unhurried(pc: Pc, pace: number): Pc {
  return {
    simulated: pc.simulated,
    ask: async (queries, secrets) => {
      await wait(pace);
      return pc.ask(queries, secrets);
    },
    perform: async (operations, secrets) => {
      await wait(pace);
      return pc.perform(operations, secrets);
    },
    childProcess: () => pc.childProcess(),
    end: () => pc.end(),
  };
}

/** The version, and whether the folder holds a demo PC at all. Rejects with PcUnreadable. */
async function versionOf(pc: Pc): Promise<string> {
  const query = { kind: 'host.read', server: '127.0.0.1' } as const;
  let answer: Answer | undefined;
  try {
    [answer] = await pc.ask([query], noSecrets);
  } catch (error) {
    throw new PcUnreadable(error instanceof Error ? error.name : 'unknown');
  } finally {
    await pc.end();
  }
  const host = parseAnswer('host.read', answer);
  if (!host.ok) throw new PcUnreadable(host.unreadable);
  return host.value.windows;
}
