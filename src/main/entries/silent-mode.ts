/** The silent mode, for both entries of the program: never a window, always an exit code. */
import type { Parsed } from '../cli/command.ts';
import { runCommand } from '../cli/run.ts';
import { exitCodes } from '../../shared/report/exit-codes.ts';
import { fallbackLanguage } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { beginPc, cliPorts } from './cli-ports.ts';
import { wasInterrupted } from '../host/interrupt.ts';
import { endRealPc } from '../root/real-pc.ts';
import { outputArrived } from '../host/standard-streams.ts';

/** Resolves with the exit code. */
export async function runSilent(
  parsed: Exclude<Parsed, { kind: 'executor' }>,
  version: string,
): Promise<number> {
  const ports = cliPorts(version);
  switch (parsed.kind) {
    case 'help':
      ports.console.out(`${parsed.text}\n`);
      return exitCodes.ok;
    case 'version':
      ports.console.out(`${say(fallbackLanguage, 'terminal.version', { version })}\n`);
      return exitCodes.ok;
    case 'wrong':
    case 'command': {
      const what = parsed.kind === 'command' ? parsed.command : parsed;
      if (parsed.kind === 'command') beginPc(parsed.command);
      const code = await runCommand(what, ports);
      await endRealPc();
      // What a Ctrl-C left behind (a pipe that is still being read, an answer of a PC) would keep the process.
      if (wasInterrupted()) {
        await outputArrived();
        process.exit(code);
      }
      return code;
    }
  }
}
