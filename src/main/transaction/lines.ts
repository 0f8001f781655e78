/** Lines out of a stream of bytes, with an upper limit. */
import type { Readable } from 'node:stream';

/** Calls `onLine` for each complete line and `onEnd` once, with the reason. A partial last line is dropped. */
export function readLines(
  stream: Readable,
  maximum: number,
  onLine: (line: string) => void,
  onEnd: (why: 'closed' | 'tooLong') => void,
): void {
  let pending: Buffer[] = [];
  let length = 0;
  let ended = false;
  const end = (why: 'closed' | 'tooLong') => {
    if (ended) return;
    ended = true;
    onEnd(why);
  };
  stream.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let at = rest.indexOf(10); at >= 0 && !ended; at = rest.indexOf(10)) {
      const line = Buffer.concat([...pending, rest.subarray(0, at)]).toString('utf8');
      pending = [];
      length = 0;
      rest = rest.subarray(at + 1);
      onLine(line);
    }
    pending.push(rest);
    length += rest.length;
    if (length > maximum) end('tooLong');
  });
  stream.on('end', () => {
    end('closed');
  });
  stream.on('close', () => {
    end('closed');
  });
  stream.on('error', () => {
    end('closed');
  });
}
