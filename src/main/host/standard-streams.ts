/**
 * Standard output and error where there may be none: a window program that is started by an installer or a service has no
 * usable handles (D33), and Node throws as soon as somebody only looks at `process.stdout`. What cannot be written is dropped;
 * `--report` carries it.
 */
import { Writable } from 'node:stream';

export interface Output {
  write: (text: string) => void;
  isTerminal: boolean;
  /** Width in characters; 0 where there is no terminal. */
  columns: number;
}

export function standardOutput(): Output {
  return outputOf(() => process.stdout);
}

export function standardError(): Output {
  return outputOf(() => process.stderr);
}

type Stream = Writable & { isTTY?: boolean; columns?: number };

function outputOf(open: () => Stream): Output {
  let stream: Stream;
  try {
    stream = open();
  } catch {
    stream = new Writable({
      write: (_chunk, _encoding, done) => {
        done();
      },
    });
  }
  // A reader that went away is no reason to end in the middle of an apply.
  stream.on('error', () => undefined);
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 0,
  };
}

/** Resolves when what was written has arrived: pipes are asynchronous on Windows, and `app.exit` waits for nobody. */
export async function outputArrived(): Promise<void> {
  for (const open of [() => process.stdout, () => process.stderr]) {
    await new Promise<void>((resolve) => {
      try {
        open().write('', () => {
          resolve();
        });
      } catch {
        resolve();
      }
    });
  }
}
