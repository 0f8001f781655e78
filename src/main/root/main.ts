/** The entry of the program. */
import { parseCommandLine } from '../cli/command-line.ts';
import { runCommand } from '../cli/run.ts';
import { copyWord } from '../elevation/copy-order.ts';
import { fallbackLanguage } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { cliPorts } from './cli-ports.ts';
import { runElevatedCopy } from './elevated-copy-main.ts';
import { runExecutor } from './executor-main.ts';
import { endRealPc } from './real-pc.ts';

/** Set by scripts/build.mjs. */
declare const PROGRAM_VERSION: string;

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === copyWord) {
    process.exitCode = await runElevatedCopy(argv);
    return;
  }
  const parsed = parseCommandLine(argv);
  switch (parsed.kind) {
    case 'help':
      process.stdout.write(`${parsed.text}\n`);
      return;
    case 'version':
      process.stdout.write(
        `${say(fallbackLanguage, 'terminal.version', { version: PROGRAM_VERSION })}\n`,
      );
      return;
    case 'executor':
      await runExecutor(parsed.scope, parsed.pc, parsed.pace);
      return;
    case 'wrong':
    case 'command': {
      const ports = cliPorts(PROGRAM_VERSION);
      const what = parsed.kind === 'command' ? parsed.command : parsed;
      // Not process.exit: what was written to a pipe has to arrive.
      process.exitCode = await runCommand(what, ports);
      await endRealPc();
    }
  }
}

void main();
