/** Opens a PC by choice: the real Windows, a demo PC in a folder, or a fresh one in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { fallbackLanguage, type Language } from '../../shared/text/languages.ts';
import { restartDemoPc } from '../demo/create-demo-pc.ts';
import { now } from '../host/ambient.ts';
import { disk } from '../host/disk.ts';
import { PcUnreadable, readHost } from '../pipeline/read-host.ts';
import type { OpenedPc, Workplace } from '../pipeline/workplace.ts';
import { demoParts, makeWhereMissing, usualFolder, type DemoFolder } from './demo-folder.ts';
import { makePlace, type PcParts } from './pc-parts.ts';
import { previewParts } from './preview-parts.ts';
import { endRealPc, realPc } from './real-pc.ts';

export type PcChoice =
  | { kind: 'real'; language: Language }
  | DemoChoice
  /** In memory, for looking: `server` resolves there. */
  | { kind: 'preview'; windows: string; server: string };

/** A demo PC, made where it is not there (D32). */
interface DemoChoice extends Omit<DemoFolder, 'folder'> {
  kind: 'demo';
  /** Null: one for this run, thrown away when it ends. */
  folder: string | null;
  /** The version of one that is made, and what one that is there has to be; null: whichever. */
  windows: string | null;
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

/** Rejects with WindowsError, PcUnreadable, DemoDiffers, DemoUnusable. */
export async function openPc(choice: PcChoice): Promise<OpenedPc> {
  switch (choice.kind) {
    case 'real':
      // Ends the one PowerShell with it.
      return { ...opened(await realPc(choice.language)), end: endRealPc };
    case 'demo':
      return openDemo(choice);
    case 'preview':
      return opened(previewParts(choice.windows, choice.server));
  }
}

/** A PC that stands already, for executors of another process: a demo PC, or the real Windows. Rejects with WindowsError. */
export async function standingPc(demo: DemoFolder | null): Promise<PcParts> {
  return demo === null ? realPc(fallbackLanguage) : demoParts(demo);
}

async function openDemo(choice: DemoChoice): Promise<OpenedPc> {
  const parent =
    choice.folder === null ? mkdtempSync(path.join(tmpdir(), 'roadwarrior-demo-')) : null;
  const folder = choice.folder ?? path.join(parent ?? '', usualFolder);
  makeWhereMissing(folder, choice.windows);
  const demo = opened(demoParts({ ...choice, folder }));
  const windows = await versionOf(demo.place);
  if (choice.windows !== null && choice.windows !== windows) throw new DemoDiffers(folder, windows);
  const restart = () => {
    restartDemoPc(folder, disk(), now());
  };
  const end = async () => {
    await demo.end();
    if (parent !== null) rmSync(parent, { recursive: true, force: true });
  };
  const server = () => playedServerIn(folder);
  return { place: demo.place, demo: { folder, windows, restart, server }, end };
}

/** As it stands in the folder of the demo PC; null where nothing does. Throws for what is no JSON. */
function playedServerIn(folder: string): unknown {
  const file = path.join(folder, 'server.json');
  if (!disk().exists(file)) return null;
  return JSON.parse(Buffer.from(disk().read(file)).toString('utf8'));
}

/** Rejects with PcUnreadable. */
async function versionOf(place: Workplace): Promise<string> {
  try {
    return (await readHost(place)).windows;
  } catch (error) {
    if (error instanceof PcUnreadable) throw error;
    const code = error instanceof Error ? error.name : 'unknown';
    throw new PcUnreadable(code, { cause: error });
  }
}

function opened(parts: PcParts): OpenedPc {
  const place = makePlace(parts);
  return { place, demo: null, end: () => place.session.renew() };
}
