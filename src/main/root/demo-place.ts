/** The demo PC that a run works on: given by `--pc`, kept in ./demo-pc, or thrown away (D32). */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseAnswer, type Answer } from '../../shared/port/query.ts';
import type { Pc } from '../../shared/port/port.ts';
import type { Command } from '../cli/command.ts';
import { createDemoPc } from '../demo/create-demo-pc.ts';
import { noSecrets, openDemoPc, type DemoPcOptions } from '../demo/demo-pc.ts';
import { PcUnreadable } from '../pipeline/gather.ts';
import { disk } from '../host/disk.ts';

/** Windows 11 23H2. */
const usualWindows = '10.0.22631';
/** Beside where the program was started. */
export const usualFolder = 'demo-pc';

/** What a place is opened for. */
export type PlaceOptions = Pick<
  Command,
  'mode' | 'pc' | 'windows' | 'language' | 'separateExecutors' | 'pace'
>;

export interface DemoPlace {
  folder: string;
  windows: string;
  open: () => Promise<Pc>;
  homes: { machine: string; user: string };
  /** Removes a demo PC that was only for this run. */
  end: () => void;
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

/** Makes the demo PC if it is not there. Rejects with DemoDiffers, PcUnreadable. */
export async function demoPlace(
  options: Omit<PlaceOptions, 'separateExecutors' | 'language'>,
): Promise<DemoPlace> {
  const { pc, windows, mode, pace } = options;
  const kept = path.resolve(pc ?? usualFolder);
  // A plan changes nothing, so it leaves no new folder behind either.
  const thrownAway = pc === null && mode === 'plan' && (windows !== null || !existsSync(kept));
  const parent = thrownAway ? mkdtempSync(path.join(tmpdir(), 'roadwarrior-demo-')) : null;
  const folder = parent === null ? kept : path.join(parent, usualFolder);
  const fs = disk();
  const isNew = !existsSync(folder);
  if (isNew) {
    mkdirSync(path.dirname(folder), { recursive: true });
    createDemoPc(folder, { fs, windows: windows ?? usualWindows });
  }
  const place = openDemoFolder(folder, pace);
  const found = await versionOf(await place.open());
  if (windows !== null && windows !== found) throw new DemoDiffers(folder, found);
  const end = () => {
    if (parent !== null) rmSync(parent, { recursive: true, force: true });
  };
  return { ...place, windows: found, end };
}

/** A demo PC that is there already: how a child process sees it. `identity`: who uses it, where it is not whom it names. */
export function openDemoFolder(
  folder: string,
  pace: number,
  identity?: DemoPcOptions['identity'],
): Pick<DemoPlace, 'folder' | 'open' | 'homes'> {
  const fs = disk();
  const records = path.join(folder, 'roadwarrior');
  return {
    folder,
    open: () =>
      Promise.resolve(unhurried(openDemoPc(folder, { fs, ...(identity && { identity }) }), pace)),
    homes: { machine: path.join(records, 'machine'), user: path.join(records, 'user') },
  };
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
