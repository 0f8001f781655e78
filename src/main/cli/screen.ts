/** Lines for people: to standard output, or to standard error where that belongs to a JSON document. */
import type { Console } from './ports.ts';

/** What a profile or the PC calls itself must not move the cursor or turn the line around. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export class Screen {
  readonly #console: Console;
  readonly #json: boolean;
  /** A line that is still being rewritten stands at the cursor. */
  #live = false;
  #closed = false;

  constructor(console: Console, json: boolean) {
    this.#console = console;
    this.#json = json;
  }

  /** True when a line can be rewritten. */
  get rewrites(): boolean {
    return this.#json ? this.#console.errIsTerminal : this.#console.outIsTerminal;
  }

  line(text = ''): void {
    this.#clear();
    this.#write(`${printable(text)}\n`);
  }

  /** Shown until the next line or `live`; only on a terminal. */
  live(text: string): void {
    if (!this.rewrites) return;
    this.#clear();
    this.#write(printable(text).slice(0, Math.max(20, this.#console.columns - 1)));
    this.#live = true;
  }

  /** The one document on standard output. */
  document(text: string): void {
    this.#console.out(`${text}\n`);
  }

  /** Nothing is shown any more. */
  close(): void {
    this.#closed = true;
  }

  #clear(): void {
    if (this.#live) this.#write('\r\u001b[K');
    this.#live = false;
  }

  #write(text: string): void {
    if (this.#closed) return;
    if (this.#json) this.#console.err(text);
    else this.#console.out(text);
  }
}

export function printable(text: string): string {
  return text.replace(unprintable, '?');
}
