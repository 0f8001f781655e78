/** The entry of the program. */
import './early-interrupt.ts';
import { parseCommandLine } from '../cli/command-line.ts';
import { copyWord } from '../elevation/copy-order.ts';
import { runElevatedCopy } from './elevated-copy.ts';
import { runExecutor } from './executor-child.ts';
import { machineFolderWord, runMachineFolder } from './machine-folder.ts';
import { runSilent } from './silent-mode.ts';

/** Set by scripts/build.mjs. */
declare const PROGRAM_VERSION: string;

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === copyWord) {
    process.exitCode = await runElevatedCopy(argv);
    return;
  }
  if (argv[0] === machineFolderWord) {
    process.exitCode = await runMachineFolder(argv);
    return;
  }
  const parsed = parseCommandLine(argv);
  if (parsed.kind === 'executor') {
    await runExecutor(parsed.scope, parsed.pc, parsed.pace);
    return;
  }
  // Not process.exit: what was written to a pipe has to arrive.
  process.exitCode = await runSilent(parsed, PROGRAM_VERSION);
}

void main();
