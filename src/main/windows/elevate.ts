/** Starts a second copy of this program: through Windows' prompt for administrators, or, where there is none, as a child. */
import { spawn } from 'node:child_process';
import { PowerShellSession } from './powershell/powershell-session.ts';
import { quoteArguments } from '../../shared/render/quote-argument.ts';
import type { SystemTools } from './system-tools.ts';

export type CopyStart = { kind: 'started' } | { kind: 'cancelled' } | { kind: 'notStarted' };

export interface ElevateOptions {
  tools: SystemTools;
  /** Absolute; the shipped .ps1 files (D31). */
  scriptsFolder: string;
  /** For tests: how the engine is started. */
  powershellArguments?: readonly string[];
  powershellEnvironment?: Readonly<Record<string, string>>;
}

/** ERROR_CANCELLED: the person said no, or let the prompt time out [K]. */
const cancelled = 1223;
/** Longer than Windows lets the prompt stand. */
const promptTimeoutMs = 600_000;

/**
 * Resolves when the person has answered the prompt. The command line is made by CommandLineToArgv's rules and travels
 * sealed: no script-block log holds it, and nothing of it is ever text of a command. Working directory: System32.
 *
 * @param program absolute path.
 */
export async function startElevated(
  program: string,
  argv: readonly string[],
  options: ElevateOptions,
): Promise<CopyStart> {
  const { tools, scriptsFolder } = options;
  const session = new PowerShellSession({
    executable: tools.paths.powershell,
    environment: options.powershellEnvironment ?? tools.environment,
    cwd: tools.cwd,
    scriptsFolder,
    functions: ['Start-RwElevated'],
    ...(options.powershellArguments && { arguments: options.powershellArguments }),
  });
  try {
    const loaded = await session.loadScripts('elevate');
    if (!loaded.ok) return { kind: 'notStarted' };
    const answer = await session.call(
      'Start-RwElevated',
      { Program: program, Folder: tools.cwd },
      { secrets: { arguments: quoteArguments(argv) }, timeoutMs: promptTimeoutMs },
    );
    if (answer.ok) return { kind: 'started' };
    const isNo = answer.error.causes.some(({ nativeErrorCode }) => nativeErrorCode === cancelled);
    return { kind: isNo ? 'cancelled' : 'notStarted' };
  } finally {
    await session.end();
  }
}

/** The demo PC has no prompt: the copy is a child that outlives this process for as long as it has something to take back. */
export function startUnelevated(program: string, argv: readonly string[]): Promise<CopyStart> {
  return new Promise((resolve) => {
    const child = spawn(program, [...argv], {
      stdio: 'ignore',
      // As behind the prompt, where Windows makes a new environment: nothing of the window's.
      env: {},
      shell: false,
      windowsHide: true,
    });
    child.once('spawn', () => {
      child.unref();
      resolve({ kind: 'started' });
    });
    child.once('error', () => {
      resolve({ kind: 'notStarted' });
    });
  });
}
