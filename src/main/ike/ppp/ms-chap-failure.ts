// Failure messages: `E=691 R=1 C=… V=3 M=Access denied` (RFC 2759 section 6). Not every server writes one.
import { Buffer } from 'node:buffer';
import { printable } from '../codec/printable.ts';

export interface PppFailure {
  /** Windows' own number, for example 691 (wrong user or password); null where the server names none. */
  readonly error: number | null;
  /** The server's words, cut and cleaned. */
  readonly text: string;
}

/** CHAP's failure has words only (RFC 1994 section 4.2), so this reads both. */
export function readFailure(data: Uint8Array): PppFailure {
  const message = Buffer.from(data).toString('latin1');
  const [, digits] = /(?:^|\s)E=(\d{1,4})(?!\d)/.exec(message) ?? [];
  if (digits === undefined) return { error: null, text: printable(data) };
  const words = /\sM=([^]*)$/.exec(message)?.[1] ?? '';
  return { error: Number(digits), text: printable(Buffer.from(words, 'latin1')) };
}
