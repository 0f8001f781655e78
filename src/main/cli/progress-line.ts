/** A transaction as a step list: the running step is rewritten in place on a terminal, plain lines elsewhere. */
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { Told } from '../words/progress.ts';
import type { Screen } from './screen.ts';

export class ProgressLine {
  readonly #screen: Screen;
  readonly #language: Language;
  #expected: readonly string[] = [];
  #begun = 0;
  #running: string | null = null;

  constructor(screen: Screen, language: Language) {
    this.#screen = screen;
    this.#language = language;
  }

  /** The titles of what will be done: each is then counted, and what became of it stands in one column. */
  expect(titles: readonly string[]): void {
    this.#expected = titles;
    this.#begun = 0;
  }

  readonly show = (told: Told): void => {
    switch (told.kind) {
      case 'stepStarted':
        this.#begun += 1;
        this.#running = told.title;
        this.#screen.live(this.#line('running', told.title));
        return;
      case 'stepEnded': {
        const title = this.#running;
        this.close();
        if (title !== null) this.#screen.aside(this.#line(told.ended, title));
        return;
      }
      case 'rollingBack':
        this.close();
        this.#screen.aside(told.text);
        return;
      case 'settled':
        this.#screen.aside(`  ${told.text}`);
        return;
      case 'recovering':
      case 'afterwards':
        this.#screen.aside(told.text);
        return;
    }
  };

  /** Ends the moving line, whatever happened. */
  close(): void {
    this.#running = null;
  }

  #line(state: 'running' | Extract<Told, { kind: 'stepEnded' }>['ended'], title: string): string {
    const total = this.#expected.length;
    const count = total === 0 ? '' : `${this.#begun}/${total}  `;
    const width = Math.max(title.length, ...this.#expected.map((each) => each.length));
    return `  ${count}${title.padEnd(width)}  ${say(this.#language, `progress.${state}`)}`;
  }
}
