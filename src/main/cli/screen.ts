/**
 * Lines for people. The answer (a plan, a list, a report) goes to standard output, or to standard error where a JSON document has
 * that place; what is said about the run (errors, questions, progress, the banner of a demo PC) always to standard error.
 */
import { visible } from '../../shared/profile/foreign-text.ts';
import { emphasized, textOf, type Line } from './line.ts';
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

  /** A part of the answer. */
  line(line: Line = ''): void {
    this.#clear();
    if (this.#json) this.#err(this.#shown(line, this.#console.errIsTerminal));
    else this.#out(this.#shown(line, this.#console.outIsTerminal));
  }

  lines(lines: readonly Line[]): void {
    for (const line of lines) this.line(line);
  }

  /** Said about the run. */
  aside(line: Line = ''): void {
    this.#clear();
    this.#err(this.#shown(line, this.#console.errIsTerminal));
  }

  /** Shown until the next line or `live`; only on a terminal. */
  live(text: string): void {
    if (!this.#console.errIsTerminal) return;
    this.#clear();
    this.#err(printable(text).slice(0, Math.max(20, this.#console.columns - 1)));
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

  #shown(line: Line, isTerminal: boolean): string {
    const text = printable(textOf(line));
    const isPlain = typeof line === 'string' || !isTerminal || !this.#console.emphasis;
    return `${isPlain ? text : emphasized(text, line.emphasis)}\n`;
  }

  #clear(): void {
    if (this.#live) this.#err('\r\u001b[K');
    this.#live = false;
  }

  #out(text: string): void {
    if (!this.#closed) this.#console.out(text);
  }

  #err(text: string): void {
    if (!this.#closed) this.#console.err(text);
  }
}

/**
 * What a profile or the PC calls itself must not move the cursor or turn the line around. A terminal knows no isolates: those that
 * sentences bring along (src/shared/text/foreign.ts) go.
 */
export function printable(text: string): string {
  return visible(text.replace(/[\u2068\u2069]/g, ''));
}
