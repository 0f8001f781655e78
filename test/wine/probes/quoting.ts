/**
 * Hands lists of arguments to a process, as an array (the way of run-tool.ts) and as one line of our own quoting, and compares
 * what arrives. The process is node.exe with a script that answers with what it was given.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { quoteArgument, quoteArguments } from '../../../src/shared/render/quote-argument.ts';
import { ToolError, toolRunner } from '../../../src/main/windows/run-tool.ts';
import { systemTools } from '../../../src/main/windows/system-tools.ts';
import { answer } from './probe.ts';
import { commandLineToArgv } from './windows-functions.ts';

interface Input {
  nodeExe: string;
  echo: string;
  /** Each list is one process per way. */
  lists: string[][];
  /** Each is quoted and split alone. */
  single: string[];
}
interface Arrived {
  runtime: string[];
  split: string[];
}
export interface QuotingAnswer {
  processes: number;
  longest: number;
  /** Empty when everything arrived as it was. */
  wrong: { way: string; sent: string; arrived: string | undefined }[];
  refused: { text: string; code: string }[];
}

answer(async ({ nodeExe, echo, lists, single }: Input): Promise<QuotingAnswer> => {
  const result: QuotingAnswer = { processes: 0, longest: 0, wrong: [], refused: [] };
  const compare = (way: string, sent: readonly string[], arrived: readonly string[]) => {
    const length = Math.max(sent.length, arrived.length);
    for (let n = 0; n < length && result.wrong.length < 20; n++) {
      if (sent[n] === arrived[n]) continue;
      result.wrong.push({ way, sent: sent[n] ?? '', arrived: arrived[n] });
    }
  };

  for (const text of single) {
    const line = quoted(text, result);
    if (line !== undefined) compare('one by one', [text], commandLineToArgv(`program ${line}`));
  }
  for (const list of lists) {
    const kept = await acceptedByRunTool(list, result);
    const environment = echoEnvironment();
    const arrived = await spawnEcho(nodeExe, [echo, ...kept], environment, false);
    compare('array, runtime', kept, arrived.runtime);
    compare('array, CommandLineToArgvW', kept, arrived.split);
    const line = `${quoteArgument(echo)} ${quoteArguments(kept)}`;
    const ours = await spawnEcho(nodeExe, [line], environment, true);
    compare('line, runtime', kept, ours.runtime);
    compare('line, CommandLineToArgvW', kept, ours.split);
    result.processes += 2;
    result.longest = Math.max(result.longest, kept.length);
  }
  return result;
});

/** run-tool.ts refuses before it starts anything; there is no reg.exe here that could be started. */
async function acceptedByRunTool(list: readonly string[], into: QuotingAnswer): Promise<string[]> {
  const tools = systemTools('C:\\windows');
  const runTool = toolRunner({ ...tools, paths: { ...tools.paths, reg: 'C:\\none\\none.exe' } });
  const codeOf = async (args: readonly string[]) => {
    try {
      await runTool('reg', args, { timeoutMs: 10_000 });
      return 'started';
    } catch (error) {
      return error instanceof ToolError ? error.code : 'unknown';
    }
  };
  // A start that fails takes 30 ms, so what is not suspect is tried as one list.
  const suspect = (text: string) => text.includes('\0') || /\p{Cs}/u.test(text);
  const kept = list.filter((text) => !suspect(text));
  const code = await codeOf(kept);
  if (code !== 'toolNotStarted') into.refused.push({ text: kept.join(''), code });
  for (const text of list.filter(suspect)) into.refused.push({ text, code: await codeOf([text]) });
  return kept;
}

function quoted(text: string, into: QuotingAnswer): string | undefined {
  try {
    return quoteArgument(text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    into.refused.push({ text, code });
    return undefined;
  }
}

/** As run-tool.ts starts a tool, but without pipes: Wine's node.exe hangs on them. */
function spawnEcho(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  windowsVerbatimArguments: boolean,
): Promise<Arrived> {
  return new Promise((resolve, reject) => {
    const options = { env, shell: false, windowsHide: true, windowsVerbatimArguments };
    const child = spawn(program, args, { ...options, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill(), 20_000);
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(takeAnswer());
    });
  });
}

const answerFile = 'C:\\rw\\arguments.json';

function takeAnswer(): Arrived {
  const arrived = JSON.parse(readFileSync(answerFile, 'utf8')) as Arrived;
  rmSync(answerFile);
  return arrived;
}

function echoEnvironment(): Record<string, string> {
  const koffi = process.env['ROADWARRIOR_KOFFI'] ?? '';
  const { environment } = systemTools('C:\\windows');
  return { ...environment, ROADWARRIOR_KOFFI: koffi, ROADWARRIOR_ANSWER: answerFile };
}
