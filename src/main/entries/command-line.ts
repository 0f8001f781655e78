/** The command line's program. */
import './early-interrupt.ts';
import { runElevatedCopy } from './elevated-copy.ts';
import { runExecutor } from './executor-child.ts';
import { runMachineFolder } from './machine-folder.ts';
import { runSilent } from './silent-mode.ts';
import { startOf } from './start-of.ts';

/** Set by scripts/build.mjs. */
declare const PROGRAM_VERSION: string;

async function main(argv: readonly string[]): Promise<void> {
  const start = startOf(argv);
  // Not process.exit: what was written to a pipe has to arrive.
  switch (start.kind) {
    case 'elevatedCopy':
      process.exitCode = await runElevatedCopy(argv);
      return;
    case 'machineFolder':
      process.exitCode = await runMachineFolder(argv);
      return;
    case 'executor':
      await runExecutor(start);
      return;
    case 'silent':
      process.exitCode = await runSilent(start.parsed, PROGRAM_VERSION);
  }
}

void main(process.argv.slice(2));
