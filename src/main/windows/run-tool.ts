/** Starts a Windows tool: argument array, no shell, clean environment; without a window, bounded in time and output. */
import { spawn } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { noTrace, timed, type Trace } from '../trace/trace.ts';
import type { SystemTools, ToolName } from './system-tools.ts';

interface RunOptions {
  timeoutMs: number;
  /** Written to standard input, which is closed after it. */
  input?: Uint8Array | string;
  /** Bytes of stdout and stderr together; more ends the tool. 8 MiB unless told. */
  maxOutput?: number;
  /** Places in the argument array that no error may show. No secret belongs into argv at all. */
  hidden?: readonly number[];
  /** A window for the person: the promise is kept when it is closed, without a limit of time. */
  window?: boolean;
}

export interface ToolRun {
  /** `null` when the tool was ended by us or by a signal. */
  exitCode: number | null;
  stdout: Buffer;
  stderr: Buffer;
  timedOut: boolean;
  /** The tool wrote more than `maxOutput` and was ended; what is here is the beginning. */
  truncated: boolean;
}

/** A call that went wrong, as plain data: never the tool's own words, which are localized. */
export interface ToolFailure {
  code: 'toolFailed' | 'toolTimedOut' | 'toolOutputTooLarge';
  tool: ToolName;
  args: string[];
  exitCode: number | null;
}

export class ToolError extends Error {
  /** `argumentNotUnicode`: an unpaired surrogate, which Node would replace by U+FFFD without a word. */
  readonly code: 'toolNotStarted' | 'argumentHasNul' | 'argumentNotUnicode';
  readonly tool: ToolName;
  readonly args: readonly string[];
  /** The system's own code, for example ENOENT or EACCES. */
  readonly systemCode: string | null;

  constructor(
    code: ToolError['code'],
    tool: ToolName,
    args: readonly string[],
    systemCode: string | null,
  ) {
    super(`${tool} could not be started (${systemCode ?? code}).`);
    this.name = 'ToolError';
    this.code = code;
    this.tool = tool;
    this.args = args;
    this.systemCode = systemCode;
  }
}

/** No output: nothing of ours listens to a window. */
const shown = {
  stdout: Buffer.alloc(0),
  stderr: Buffer.alloc(0),
  timedOut: false,
  truncated: false,
} as const satisfies Partial<ToolRun>;

export type RunTool = (
  tool: ToolName,
  args: readonly string[],
  options: RunOptions,
) => Promise<ToolRun>;

/**
 * Binds the tools of one Windows. The promise is kept for every exit code.
 * @throws ToolError (as a rejection) only where the tool could not be started at all.
 */
export function toolRunner(tools: SystemTools, trace: Trace = noTrace): RunTool {
  return (tool, args, options) =>
    timed(
      trace,
      () => run(tools, tool, args, options),
      (ms, ended) => ({
        event: 'tool',
        tool,
        exitCode: ended?.exitCode ?? null,
        timedOut: ended?.timedOut === true,
        ms,
      }),
    );
}

/** `null` for exit code 0; `succeeds` names other codes that are no failure. @internal */
export function failureOf(
  tool: ToolName,
  args: readonly string[],
  { exitCode, timedOut, truncated }: ToolRun,
  {
    hidden = [],
    succeeds = [0],
  }: { hidden?: readonly number[]; succeeds?: readonly number[] } = {},
): ToolFailure | null {
  const shown = { tool, args: redact(args, hidden), exitCode };
  if (timedOut) return { code: 'toolTimedOut', ...shown };
  if (truncated) return { code: 'toolOutputTooLarge', ...shown };
  return exitCode !== null && succeeds.includes(exitCode) ? null : { code: 'toolFailed', ...shown };
}

const defaultMaxOutput = 8 * 1024 * 1024;

function run(
  { paths, environment, cwd }: SystemTools,
  tool: ToolName,
  args: readonly string[],
  { timeoutMs, input, maxOutput = defaultMaxOutput, hidden = [], window = false }: RunOptions,
): Promise<ToolRun> {
  const error = (code: ToolError['code'], systemCode: string | null) =>
    new ToolError(code, tool, redact(args, hidden), systemCode);
  if (args.some((arg) => arg.includes('\0'))) return Promise.reject(error('argumentHasNul', null));
  if (args.some((arg) => /\p{Cs}/u.test(arg))) {
    return Promise.reject(error('argumentNotUnicode', null));
  }
  if (window) return show(paths[tool], args, { cwd, env: { ...environment } }, error);
  return new Promise((resolve, reject) => {
    const child = spawn(paths[tool], args, {
      cwd,
      env: { ...environment },
      shell: false,
      windowsHide: true,
      windowsVerbatimArguments: false,
      stdio: 'pipe',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let size = 0;
    let timedOut = false;
    let truncated = false;
    const end = () => {
      child.kill('SIGKILL');
      // A grandchild may hold the pipes open; without this `close` would wait for it.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => {
      timedOut = true;
      end();
    }, timeoutMs);
    const keep = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxOutput) into.push(chunk);
      else if (!truncated) {
        truncated = true;
        end();
      }
    };
    child.stdout.on('data', keep(out));
    child.stderr.on('data', keep(err));
    child.on('error', (cause: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error('toolNotStarted', cause.code ?? null));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const exitCode = timedOut || truncated ? null : code;
      const stdout = Buffer.concat(out);
      resolve({ exitCode, stdout, stderr: Buffer.concat(err), timedOut, truncated });
    });
    // A tool that does not read its input closes the pipe: no failure of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** Hidden, nobody could answer it; detached, it outlives us. */
function show(
  program: string,
  args: readonly string[],
  place: { cwd: string; env: NodeJS.ProcessEnv },
  error: (code: ToolError['code'], systemCode: string | null) => ToolError,
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const options = { ...place, shell: false, windowsHide: false, detached: true } as const;
    const child = spawn(program, args, { ...options, stdio: 'ignore' });
    child.once('error', (cause: NodeJS.ErrnoException) => {
      reject(error('toolNotStarted', cause.code ?? null));
    });
    child.once('exit', (exitCode) => {
      resolve({ ...shown, exitCode });
    });
    // Whoever ends the program while the window is open leaves it open.
    child.unref();
  });
}

function redact(args: readonly string[], hidden: readonly number[]): string[] {
  return args.map((arg, at) => (hidden.includes(at) ? '***' : arg));
}
