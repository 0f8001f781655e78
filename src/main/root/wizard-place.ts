/** The PC that a window works on: the real one, or a demo PC in a folder (D32). */
import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import type { Language } from '../../shared/text/languages.ts';
import type { WizardPlace, WizardPorts } from '../wizard/ports.ts';
import { openDemoFolder } from './demo-place.ts';
import { makePlace, ownProcesses } from './make-workplace.ts';
import { homesIn } from './places.ts';
import { endRealPc, realPc } from './real-pc.ts';

/** Windows itself. `openPlace` rejects with WindowsError; the next call tries again. */
export function realWizardPlace(language: Language): Pick<WizardPorts, 'openPlace' | 'dial'> {
  return {
    openPlace: async () => {
      try {
        const real = await realPc(language);
        const { place, end } = makePlace({ ...real, simulated: false, children: null });
        return {
          place,
          end: async () => {
            await end();
            await endRealPc();
          },
        };
      } catch (error) {
        await endRealPc();
        throw error;
      }
    },
    dial: async (connection) => (await realPc(language)).dial(connection),
  };
}

/** @param elevated whether the window itself may write the machine, whatever the PC's own file says. */
export function demoWizardPlace(folder: string, pace: number, elevated: boolean): WizardPlace {
  const demo = openDemoFolder(folder, pace, { elevated });
  // The homes' parent: the records themselves are made by the first run.
  mkdirSync(path.dirname(demo.homes.machine), { recursive: true });
  const homes = homesIn(demo.homes);
  const parts = { open: demo.open, homes, ...ownProcesses, simulated: true, children: null };
  return makePlace(parts);
}
