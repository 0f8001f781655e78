import type { ChildProcess } from 'node:child_process';
import { type Readable, Writable } from 'node:stream';
import { PowerShell, type PowerShellOptions } from 'node-powershell';

export interface PinnedShellOptions {
  /** Absolute path; started as it stands. */
  readonly executable: string;
  /** Before PowerShell's own; for a host that is not powershell.exe itself. */
  readonly arguments?: readonly string[];
  /** The whole environment of the process: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** What we use of node-powershell 5.0.1; some of it is marked private in its types, hence pinned to that version. */
interface ShellParts {
  readonly process: ChildProcess;
  readonly exitPromise: Promise<void>;
  readonly history: unknown[];
  invoke(command: string): Promise<{ stdout?: Buffer }>;
  setExecutable(options: PowerShellOptions): string;
  setExecutableOptions(options: PowerShellOptions): string[];
  setDebuggers(): unknown;
  readBulkFromOutput(stream: Readable, delimiter: string): Promise<Buffer>;
  detachStreamFromOutput(stream: Writable): void;
}

const Shell = PowerShell as unknown as new (options: PowerShellOptions) => ShellParts;

/**
 * node-powershell's session with the choices taken away that its surroundings would make: NODE_POWERSHELL and PATH do not
 * name the program (its own setExecutable prefers both), DEBUG does not print commands, and every event has a listener,
 * because it waits for the first of each only and a second would end our process.
 */
export class PinnedShell extends Shell {
  constructor(options: PinnedShellOptions) {
    const pinned: PowerShellOptions & { prefix: readonly string[] } = {
      executable: options.executable,
      prefix: options.arguments ?? [],
      executableOptions: {
        '-NoProfile': true,
        '-NonInteractive': true,
        '-ExecutionPolicy': 'Bypass',
      },
      spawnOptions: { cwd: options.cwd, env: { ...options.environment }, windowsHide: true },
      throwOnInvocationError: false,
    };
    super(pinned);
    const ignore = (): void => undefined;
    this.exitPromise.catch(ignore);
    this.process.on('error', ignore);
    for (const stream of [this.process.stdin, this.process.stdout, this.process.stderr]) {
      stream?.on('error', ignore);
    }
  }

  override setExecutable(options: PowerShellOptions): string {
    if (!options.executable) throw new TypeError('The executable must be named.');
    return options.executable;
  }

  override setExecutableOptions(options: PowerShellOptions & { prefix: string[] }): string[] {
    return [...options.prefix, ...super.setExecutableOptions(options)];
  }

  override setDebuggers(): unknown {
    const silent = (): void => undefined;
    return { comment: silent, command: silent, output: silent };
  }

  /**
   * What stands between the delimiter and the next time it comes. node-powershell's own (child-shell, Shell.readBulkFromOutput) looks for
   * the second one in the last 17 bytes where all of it comes at once, as it does when this process was busy. Windows ends the line
   * with two bytes, so it begins 18 before the end: the call was never answered.
   */
  override readBulkFromOutput(stream: Readable, delimiter: string): Promise<Buffer> {
    return new Promise((resolve) => {
      let text = '';
      const reader = new Writable({
        decodeStrings: false,
        write: (chunk: string | Buffer, _encoding, next) => {
          text += chunk.toString();
          const first = text.indexOf(delimiter);
          const last = text.lastIndexOf(delimiter);
          if (first !== last) {
            this.detachStreamFromOutput(reader);
            resolve(Buffer.from(text.slice(first + delimiter.length, last).trim()));
          }
          next();
        },
      });
      stream.pipe(reader);
    });
  }
}
