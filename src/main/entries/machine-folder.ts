/**
 * This program as the installer starts it: makes the machine's folder, before any user can (D13), or says why it is not to be
 * trusted. Nothing in it is read.
 */
import * as path from 'node:path';
import { exitCodes } from '../../shared/report/exit-codes.ts';
import { fallbackLanguage } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { platform } from '../host/ambient.ts';
import { standardError } from '../host/standard-streams.ts';
import { standingPc } from '../root/open-pc.ts';
import { endRealPc } from '../root/real-pc.ts';
import { HomeUnsafe, prepareHome } from '../transaction/home.ts';
import { refuseOption } from './refuse-option.ts';
import { machineFolderWord } from './start-of.ts';

/** Resolves with the exit code. `argv` without program and script: the word alone, or with `--pc FOLDER` for a demo PC. */
export async function runMachineFolder(argv: readonly string[]): Promise<number> {
  const [, option, folder, ...more] = argv;
  const isDemo = option === '--pc' && folder !== undefined && more.length === 0;
  if (!isDemo && (argv.length !== 1 || platform !== 'win32')) {
    return refuseOption(machineFolderWord);
  }
  try {
    const pc = await standingPc(isDemo ? { folder: path.resolve(folder), pace: 0 } : null);
    await prepareHome(pc.homes.machine);
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof HomeUnsafe)) throw error;
    const { scope, code, folder: unsafe } = error;
    standardError().write(
      `${say(fallbackLanguage, 'list.unsafe', { scope, code, folder: unsafe })}\n`,
    );
    return exitCodes.recordsUnusable;
  } finally {
    await endRealPc();
  }
}
