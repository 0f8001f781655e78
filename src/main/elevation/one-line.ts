/** One line out of a stream that somebody unknown writes to, with a small limit; the rest stays in the stream. */
import type { Duplex } from 'node:stream';

export type LineEnd = 'tooLong' | 'lost';

export interface Line {
  text: string;
  /** Something came behind the line in the same breath. */
  more: boolean;
}

/** Resolves once, and leaves the stream paused. Never rejects. */
export function readOneLine(stream: Duplex, maximum: number): Promise<Line | LineEnd> {
  return new Promise((resolve) => {
    let held = Buffer.alloc(0);
    const finish = (result: Line | LineEnd) => {
      stream.off('data', take).off('end', lose).off('close', lose).off('error', lose);
      stream.pause();
      resolve(result);
    };
    const lose = () => {
      finish('lost');
    };
    const take = (chunk: Buffer) => {
      held = Buffer.concat([held, chunk]);
      const at = held.indexOf(10);
      if ((at < 0 ? held.length : at) > maximum) {
        finish('tooLong');
        return;
      }
      if (at < 0) return;
      const rest = held.subarray(at + 1);
      const text = held.subarray(0, at).toString('utf8');
      finish({ text, more: rest.length > 0 });
      if (rest.length > 0) stream.unshift(rest);
    };
    if (stream.destroyed) {
      resolve('lost');
      return;
    }
    stream.on('data', take).on('end', lose).on('close', lose).on('error', lose);
    stream.resume();
  });
}
