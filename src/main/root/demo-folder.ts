/** A demo PC in a folder (D32): given by `--pc`, or kept in ./demo-pc. */
import { existsSync, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pc } from '../../shared/port/port.ts';
import { createDemoPc, demoInterfaceNames } from '../demo/create-demo-pc.ts';
import { openDemoPc } from '../demo/demo-pc.ts';
import { lookAtDemoFolder } from '../demo/look-at-folder.ts';
import { now } from '../host/ambient.ts';
import { disk } from '../host/disk.ts';
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

/** Makes nothing, and reads nothing yet. */
export function demoParts({ folder, pace, elevated }: DemoFolder): PcParts {
  const options = { fs: disk(), now, ...(elevated !== undefined && { identity: { elevated } }) };
  const records = path.join(folder, 'roadwarrior');
  return {
    simulated: true,
    open: () => Promise.resolve(unhurried(openDemoPc(folder, options), pace)),
    homes: demoHomes({
      machine: path.join(records, 'machine'),
      user: path.join(records, 'user'),
    }),
    interfaceNames: () => demoInterfaceNames(folder, disk()),
    ...ownProcesses,
  };
}

/** The folder is there and is no demo PC that can be used (F12). Each entry of the program says it its own way. */
export class DemoUnusable extends Error {
  readonly folder: string;
  readonly why: 'notADemoPc' | 'missing' | 'damaged';
  readonly file: string;
  constructor(folder: string, why: DemoUnusable['why'], file: string) {
    super('demoUnusable');
    this.name = 'DemoUnusable';
    this.folder = folder;
    this.why = why;
    this.file = file;
  }
}

/**
 * Makes the demo PC where it is not there; an empty folder is as good as none. Throws DemoUnusable.
 * @param windows its version; null: the usual one.
 */
export function makeWhereMissing(folder: string, windows: string | null): void {
  const found = existsSync(folder) ? lookAtDemoFolder(folder, disk()) : { is: 'empty' as const };
  if (found.is === 'pc') return;
  if (found.is === 'unusable') throw new DemoUnusable(folder, found.why, found.file);
  mkdirSync(path.dirname(folder), { recursive: true });
  createDemoPc(folder, { fs: disk(), windows: windows ?? usualWindows });
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
