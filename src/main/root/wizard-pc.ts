/** The PC of the wizard's window: the real Windows, or a demo PC; with the elevation that belongs to it. */
import * as path from 'node:path';
import { languageFor } from '../../shared/text/languages.ts';
import type { WizardPorts } from '../wizard/ports.ts';
import { makeElevation } from './make-elevation.ts';
import { usualFolder } from './demo-place.ts';
import { openPlace } from './make-workplace.ts';
import { platform } from '../host/ambient.ts';

export interface WizardPcOptions {
  /** Folder of a demo PC; null for the real Windows, and for ./demo-pc elsewhere (D32). */
  pc: string | null;
  /** A BCP 47 tag. */
  language: string;
  /** What starts this program once more. */
  program: { executable: string; before: readonly string[] };
}

export function wizardPc(options: WizardPcOptions): Pick<WizardPorts, 'openPlace' | 'elevation'> {
  const isDemo = options.pc !== null || platform !== 'win32';
  const folder = isDemo ? path.resolve(options.pc ?? usualFolder) : null;
  return {
    openPlace: () =>
      openPlace({
        mode: 'apply',
        pc: folder,
        windows: null,
        language: languageFor(options.language),
        separateExecutors: false,
        pace: 0,
      }),
    elevation: makeElevation(options.program, folder === null ? null : { folder, pace: 0 }),
  };
}
