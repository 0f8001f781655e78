/** The body of a request up to a limit. */
import type { IncomingMessage } from 'node:http';

/** Null when it is longer; the rest is read and dropped, so that an answer can be given. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts.length = 0;
  }
  return length > limit ? null : Buffer.concat(parts).toString('utf8');
}
