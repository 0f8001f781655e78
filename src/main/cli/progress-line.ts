/** A transaction as a step list: the running step is rewritten in place on a terminal, plain lines elsewhere. */
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { Told } from '../words/progress.ts';
import type { CliPorts } from './ports.ts';
import type { Screen } from './screen.ts';

export class ProgressLine {
  readonly #screen: Screen;
  readonly #language: Language;
  readonly #ports: Pick<CliPorts, 'ticks' | 'every'>;
  #running: { title: string; stop: () => void } | null = null;

  constructor(screen: Screen, language: Language, ports: Pick<CliPorts, 'ticks' | 'every'>) {
    this.#screen = screen;
    this.#language = language;
    this.#ports = ports;
  }

  readonly show = (told: Told): void => {
    switch (told.kind) {
      case 'stepStarted':
        this.#begin(told.title);
        return;
      case 'stepEnded': {
        const title = this.#running?.title;
        this.close();
        if (title !== undefined)
          this.#screen.line(this.#line(told.ended, title, told.milliseconds));
        return;
      }
      case 'rollingBack':
        this.close();
        this.#screen.line(told.text);
        return;
      case 'settled':
        this.#screen.line(`  ${told.text}`);
        return;
      case 'recovering':
      case 'afterwards':
        this.#screen.line(told.text);
        return;
    }
  };

  /** Ends the moving line, whatever happened. */
  close(): void {
    this.#running?.stop();
    this.#running = null;
  }

  #begin(title: string): void {
    this.close();
    const since = this.#ports.ticks();
    const show = () => {
      this.#screen.live(this.#line('running', title, this.#ports.ticks() - since));
    };
    const stop = this.#screen.rewrites ? this.#ports.every(100, show) : () => undefined;
    this.#running = { title, stop };
    show();
  }

  #line(
    state: 'running' | Extract<Told, { kind: 'stepEnded' }>['ended'],
    title: string,
    milliseconds: number,
  ): string {
    const seconds = say(this.#language, 'progress.seconds', { seconds: milliseconds / 1000 });
    return `  [${say(this.#language, `progress.${state}`)}] ${title} (${seconds})`;
  }
}
