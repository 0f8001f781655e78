/** Runs one program of a rendered operation. Its words are localized; the exit code is all that counts. */
import type { Outcome } from '../../shared/port/port.ts';
import type { PhonebookFile, ProgramCall } from '../../shared/render/rendered.ts';
import { type RunTool, ToolError } from './run-tool.ts';

const timeoutMs = 60_000;

/** Never rejects. */
export async function runProgram(
  { tool, arguments: given, anyExitCode, opensWindow }: ProgramCall,
  runTool: RunTool,
  pathOf: (file: PhonebookFile) => Promise<string>,
): Promise<Outcome> {
  try {
    const args: string[] = [];
    for (const each of given) {
      args.push(typeof each === 'string' ? each : await pathOf(each.phonebook));
    }
    const run = await runTool(tool, args, { timeoutMs, window: opensWindow === true });
    if (run.timedOut || run.truncated) return { status: 'unknown', code: 'toolTimedOut' };
    // What rasphone's exit code means is documented nowhere.
    if (run.exitCode === 0 || anyExitCode === true || opensWindow === true)
      return { status: 'done' };
    if (run.exitCode === null) return { status: 'unknown', code: 'toolEnded' };
    return { status: 'failed', code: 'refused', errorId: `${tool} ${run.exitCode}` };
  } catch (error) {
    // Not started, so nothing took effect.
    return { status: 'failed', code: error instanceof ToolError ? error.code : 'toolNotStarted' };
  }
}
