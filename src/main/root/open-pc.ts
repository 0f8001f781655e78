/** Opens a PC by choice: the real Windows, a demo PC in a folder, or a fresh one in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { fallbackLanguage, type Language } from '../../shared/text/languages.ts';
import { restartDemoPc } from '../demo/create-demo-pc.ts';
import { now } from '../host/ambient.ts';
import { disk } from '../host/disk.ts';
import type { OpenedPc } from '../pipeline/workplace.ts';
import { demoParts, ensureDemoPc, usualFolder, type DemoFolder } from './demo-folder.ts';
import { makePlace, type PcParts } from './pc-parts.ts';
import { previewParts } from './preview-parts.ts';
import { endRealPc, realPc } from './real-pc.ts';

export type PcChoice =
  | { kind: 'real'; language: Language }
  | DemoChoice
  /** In memory, for looking: `server` resolves there. */
  | { kind: 'preview'; windows: string; server: string };

/** A demo PC, made where it is not there (D32). */
export interface DemoChoice extends Omit<DemoFolder, 'folder'> {
  kind: 'demo';
  /** Null: one for this run, thrown away when it ends. */
  folder: string | null;
  /** The version of one that is made, and what one that is there has to be; null: whichever. */
  windows: string | null;
}

/** Rejects with WindowsError, PcUnreadable, DemoDiffers. */
export async function openPc(choice: PcChoice): Promise<OpenedPc> {
  switch (choice.kind) {
    case 'real':
      return opened(await realPc(choice.language), null, endRealPc);
    case 'demo':
      return openDemo(choice);
    case 'preview':
      return opened(previewParts(choice.windows, choice.server), null);
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
  const parts = demoParts({ ...choice, folder });
  const windows = await ensureDemoPc(parts, folder, choice.windows);
  const restart = () => {
    restartDemoPc(folder, disk(), now());
  };
  return opened(parts, { folder, windows, restart }, () => {
    if (parent !== null) rmSync(parent, { recursive: true, force: true });
  });
}

function opened(
  parts: PcParts,
  demo: OpenedPc['demo'],
  afterwards: () => void | Promise<void> = () => undefined,
): OpenedPc {
  const place = makePlace(parts);
  const end = async () => {
    await place.session.renew();
    await afterwards();
  };
  return { place, demo, end };
}
