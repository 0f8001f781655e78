/** The world as the command line needs it: terminal, files, clock, signals, and the PC that its words mean. */
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { preview } from '../../shared/render/preview.ts';
import { fallbackLanguage } from '../../shared/text/languages.ts';
import { CliEnd } from '../cli/cli-end.ts';
import type { Command } from '../cli/command.ts';
import type { Ask, CliPorts } from '../cli/ports.ts';
import { environment, now, platform, ticks } from '../host/ambient.ts';
import { placeProblem, readBeside, readFile, writeFile } from '../host/disk.ts';
import { onInterrupt } from '../host/interrupt.ts';
import { posixSecretsFile } from '../host/posix-secrets-file.ts';
import { inputIsTerminal, readInput } from '../host/standard-input.ts';
import { standardError, standardOutput } from '../host/standard-streams.ts';
import { terminalAsk } from '../host/terminal-ask.ts';
import type { SecretsFileGuard } from '../pipeline/file-read.ts';
import type { OpenedPc } from '../pipeline/workplace.ts';
import { usualFolder } from '../root/demo-folder.ts';
import { demoProblemText } from './demo-problem-text.ts';
import { openPc, type PcChoice } from '../root/open-pc.ts';
import { trace } from '../root/process-trace.ts';
import { realPc } from '../root/real-pc.ts';

export function cliPorts(version: string): CliPorts {
  const output = standardOutput();
  const errors = standardError();
  const ask: Ask | null = inputIsTerminal() && errors.isTerminal ? terminalAsk() : null;
  return {
    version,
    console: {
      out: output.write,
      err: errors.write,
      outIsTerminal: output.isTerminal,
      errIsTerminal: errors.isTerminal,
      emphasis: (environment('NO_COLOR') ?? '') === '' && environment('TERM') !== 'dumb',
      columns: output.columns || errors.columns || 80,
    },
    ask,
    readFile,
    readInput,
    secretsFileGuard: platform === 'win32' ? windowsSecretsFile : posixSecretsFile,
    placeProblem: placeProblemHere,
    writeFile,
    readBeside,
    openPc: openInWords,
    openServerCheck: async (place) =>
      (await import('../root/server-check.ts')).openServerCheck(place),
    previewOf: preview,
    trace,
    onInterrupt,
    now,
    ticks,
  };
}

/** The real Windows; a demo PC with `--pc` or `--windows`, and on any other system (D32). */
function choiceOf({ mode, pc, windows, pace, language }: Command): PcChoice {
  if (pc === null && windows === null && platform === 'win32') return { kind: 'real', language };
  const kept = path.resolve(pc ?? usualFolder);
  // A plan changes nothing, so it leaves no new folder behind either.
  const isThrownAway = pc === null && mode === 'plan' && (windows !== null || !existsSync(kept));
  return { kind: 'demo', folder: isThrownAway ? null : kept, windows, pace };
}

/** Is about this PC, and it is a real Windows. */
function asksWindows(command: Command): boolean {
  const isAboutNoPc = command.mode === 'lintCertificate' || command.mode === 'explain';
  return !isAboutNoPc && choiceOf(command).kind === 'real';
}

/**
 * The real Windows begins now, for a command that is about it: PowerShell starts while the profile is read. Whoever then opens it waits
 * for the same one, and is told why it does not come.
 */
export function beginPc(command: Command): void {
  if (asksWindows(command)) realPc(command.language).catch(() => undefined);
}

async function openInWords(command: Command): Promise<OpenedPc> {
  try {
    return await openPc(choiceOf(command));
  } catch (error) {
    const words = demoProblemText(error, command.language);
    throw words === null ? error : new CliEnd('badArguments', words);
  }
}

/** Whose the folders are is asked where Windows is asked anyway. Rejects with WindowsError. */
const placeProblemHere: CliPorts['placeProblem'] = async (file, command) => {
  if (command !== null && isOneFile(command)) return { code: 'sameFile', part: file };
  const found = placeProblem(file);
  if (found !== null || command === null || !asksWindows(command)) return found;
  return (await realPc(command.language)).reportFolders(path.resolve(file));
};

function isOneFile({ report, trace }: Command): boolean {
  if (report === null || trace === null) return false;
  const [one, other] = [report, trace].map((each) => path.resolve(each));
  return platform === 'win32' ? one?.toLowerCase() === other?.toLowerCase() : one === other;
}

const windowsSecretsFile: SecretsFileGuard = async (file) =>
  (await realPc(fallbackLanguage)).secretsFileGuard(file);
