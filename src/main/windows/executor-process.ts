/** Starts a copy of this program that changes one scope and talks over a pipe (D6). The wizard's issue replaces the spawn by UAC. */
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface ExecutorProcess {
  /** What the child says, one JSON value per line. */
  output: Readable;
  input: Writable;
  /** Resolves when the child is gone. */
  ended: Promise<void>;
}

/** `program` is an absolute path; no argument holds a secret. The child ends by itself when `input` ends. */
export function startExecutor(program: string, argv: readonly string[]): ExecutorProcess {
  const child = spawn(program, [...argv], {
    stdio: ['pipe', 'pipe', 'inherit'],
    windowsHide: true,
    shell: false,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    // Could not be started: the streams end, and the caller finds its executor lost.
    child.once('error', () => {
      resolve();
    });
  });
  return { output: child.stdout, input: child.stdin, ended };
}
