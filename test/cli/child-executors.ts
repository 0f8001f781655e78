/**
 * The command line with an executor process for each scope (D6). The programs need none: the window has its elevated copy, and a
 * silent run acts in one process. Bundled beside the program (program.ts), whose `--executor` the children are.
 * Arguments: the program, then those of the command line.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseCommandLine } from '../../src/main/cli/command-line.ts';
import { runCommand } from '../../src/main/cli/run.ts';
import { cliPorts } from '../../src/main/entries/cli-ports.ts';
import type { Workplace } from '../../src/main/pipeline/workplace.ts';
import { ExecutorClient } from '../../src/main/transaction/executor-client.ts';

const [, , program = '', ...argv] = process.argv;

async function main(): Promise<void> {
  const parsed = parseCommandLine(argv);
  if (parsed.kind !== 'command') throw new Error(parsed.kind);
  const { command } = parsed;
  const ports = cliPorts('0.0.0');
  const children: Promise<unknown>[] = [];
  process.exitCode = await runCommand(command, {
    ...ports,
    openPc: async (asked) => {
      const opened = await ports.openPc(asked);
      const { place, demo } = opened;
      if (demo === null) throw new Error('a demo PC only');
      const makeExecutor: Workplace['makeExecutor'] = async (scope, { emit, hangUp }) => {
        const own = ['--executor', scope, '--pc', demo.folder, '--pace', String(command.pace)];
        const child = spawn(process.execPath, [program, ...own], {
          stdio: ['pipe', 'pipe', 'inherit'],
        });
        children.push(once(child, 'exit'));
        const client = new ExecutorClient({
          scope,
          input: child.stdout,
          output: child.stdin,
          emit,
        });
        await client.begin({ secrets: place.secrets.reveal(), hangUp });
        return client;
      };
      const end = async () => {
        await opened.end();
        await Promise.all(children);
      };
      return { ...opened, place: { ...place, makeExecutor }, end };
    },
  });
}

void main();
