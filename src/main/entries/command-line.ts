/** The command line's program. */
import './early-interrupt.ts';
import { runSilent } from './silent-mode.ts';
import { startOf } from './start-of.ts';

/** Set by scripts/build.mjs. */
declare const PROGRAM_VERSION: string;

async function main(argv: readonly string[]): Promise<void> {
  const start = await startOf(argv);
  // Not process.exit: what was written to a pipe has to arrive.
  switch (start.kind) {
    case 'elevatedCopy':
      process.exitCode = await (await import('./elevated-copy.ts')).runElevatedCopy(argv);
      return;
    case 'machineFolder':
      process.exitCode = await (await import('./machine-folder.ts')).runMachineFolder(argv);
      return;
    case 'executor':
      await (await import('./executor-child.ts')).runExecutor(start);
      return;
    case 'silent':
      process.exitCode = await runSilent(start.parsed, PROGRAM_VERSION);
  }
}

void main(process.argv.slice(2));
