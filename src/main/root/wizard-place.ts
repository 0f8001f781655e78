/** A demo PC in a folder for a window that runs in a browser (D32). */
import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import type { WizardPlace } from '../wizard/ports.ts';
import { openDemoFolder } from './demo-place.ts';
import { makePlace, ownProcesses } from './make-workplace.ts';
import { demoHomes } from './demo-homes.ts';

/** @param elevated whether the window itself may write the machine, whatever the PC's own file says. */
export function demoWizardPlace(folder: string, pace: number, elevated: boolean): WizardPlace {
  const demo = openDemoFolder(folder, pace, { elevated });
  // The homes' parent: the records themselves are made by the first run.
  mkdirSync(path.dirname(demo.homes.machine), { recursive: true });
  const homes = demoHomes(demo.homes);
  const parts = { open: demo.open, homes, ...ownProcesses, simulated: true, children: null };
  return makePlace(parts);
}
