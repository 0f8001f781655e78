/** The PC of the wizard's window: the real Windows, or a demo PC; with the elevation that belongs to it. */
import * as path from 'node:path';
import { languageFor } from '../../shared/text/languages.ts';
import { parseCommandLine } from '../cli/command-line.ts';
import type { Command } from '../cli/command.ts';
import type { WizardPorts } from '../wizard/ports.ts';
import { makeElevation } from './make-elevation.ts';
import { openPlace } from './make-workplace.ts';
import { platform } from './places.ts';

export interface WindowPcOptions {
  /** Folder of a demo PC; null for the real Windows, and for ./demo-pc elsewhere (D32). */
  pc: string | null;
  /** A BCP 47 tag. */
  language: string;
  /** What starts this program once more. */
  program: { executable: string; before: readonly string[] };
}

const usualFolder = 'demo-pc';

export function windowPc(options: WindowPcOptions): Pick<WizardPorts, 'openPlace' | 'elevation'> {
  const isDemo = options.pc !== null || platform !== 'win32';
  const folder = isDemo ? path.resolve(options.pc ?? usualFolder) : null;
  return {
    openPlace: () => openPlace(commandOf(folder, options.language)),
    elevation: makeElevation(options.program, folder === null ? null : { folder, pace: 0 }),
  };
}

/** As `--apply` would see the PC. */
function commandOf(pc: string | null, language: string): Command {
  const parsed = parseCommandLine(['--list', ...(pc === null ? [] : ['--pc', pc])]);
  if (parsed.kind !== 'command') throw new TypeError(parsed.kind);
  return { ...parsed.command, mode: 'apply', language: languageFor(language) };
}
