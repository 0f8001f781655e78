/** The events of a transaction as a step list: rewritten in place on a terminal, plain lines elsewhere. */
import type { ReportAfterwards, ReportPerformed } from '../../shared/report/result-apply.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { TransactionEvent } from '../transaction/events.ts';
import type { CliPorts } from './ports.ts';
import { titleOf } from '../words/report-plan.ts';
import type { Screen } from './screen.ts';
import { settledText } from '../words/settled-text.ts';

export class Progress {
  readonly performed: ReportPerformed[] = [];
  readonly afterwards: ReportAfterwards[] = [];
  readonly #screen: Screen;
  readonly #language: Language;
  readonly #ports: Pick<CliPorts, 'ticks' | 'every'>;
  #running: { title: string; since: number; stop: () => void } | null = null;

  constructor(screen: Screen, language: Language, ports: Pick<CliPorts, 'ticks' | 'every'>) {
    this.#screen = screen;
    this.#language = language;
    this.#ports = ports;
  }

  readonly take = (event: TransactionEvent): void => {
    const language = this.#language;
    switch (event.event) {
      case 'stepStarted':
        this.#begin(titleOf(language, event.room, event.action, event.step));
        return;
      case 'stepEnded': {
        const milliseconds = this.#end(event.outcomes.find((each) => each.status !== 'done'));
        const { scope, step, room, outcomes } = event;
        this.performed.push({ scope, step, room, milliseconds, outcomes });
        return;
      }
      case 'rollingBack':
        this.#stop();
        this.#screen.line(say(language, 'progress.rollingBack'));
        return;
      case 'settled':
        this.#screen.line(`  ${settledText(language, event)}`);
        return;
      case 'recovering':
        this.#screen.line(say(language, 'progress.recovering', { kind: event.kind }));
        return;
      case 'afterwards': {
        const { operation, outcome } = event;
        this.afterwards.push({ operation, outcome });
        const result = this.#word(outcome.status);
        const [thing = operation] = operation.split('.');
        this.#screen.line(say(language, 'progress.afterwards', { thing, result }));
        return;
      }
      case 'committed':
        return;
    }
  };

  /** Ends the moving line, whatever happened. */
  close(): void {
    this.#stop();
  }

  #begin(title: string): void {
    this.#stop();
    const since = this.#ports.ticks();
    const show = () => {
      this.#screen.live(
        `  [${say(this.#language, 'progress.running')}] ${title} ${this.#since(since)}`,
      );
    };
    const stop = this.#screen.rewrites ? this.#ports.every(100, show) : () => undefined;
    this.#running = { title, since, stop };
    show();
  }

  #end(trouble: { status: string } | undefined): number {
    const running = this.#running;
    this.#stop();
    if (running === null) return 0;
    const word = this.#word(trouble?.status ?? 'done');
    this.#screen.line(`  [${word}] ${running.title} ${this.#since(running.since)}`);
    return Math.round(this.#ports.ticks() - running.since);
  }

  #stop(): void {
    this.#running?.stop();
    this.#running = null;
  }

  #since(since: number): string {
    const seconds = (this.#ports.ticks() - since) / 1000;
    return `(${say(this.#language, 'progress.seconds', { seconds })})`;
  }

  #word(status: string): string {
    if (status === 'done') return say(this.#language, 'progress.done');
    return say(this.#language, status === 'unknown' ? 'progress.unknown' : 'progress.failed');
  }
}
