/** Lines for people: to standard output, or to standard error where that belongs to a JSON document. */
import { visible } from '../../shared/profile/foreign-text.ts';
import type { Console } from './ports.ts';

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

/**
 * What a profile or the PC calls itself must not move the cursor or turn the line around. A terminal knows no isolates: those that
 * sentences bring along (src/shared/text/foreign.ts) go.
 */
export function printable(text: string): string {
  return visible(text.replace(/[\u2068\u2069]/g, ''));
}
