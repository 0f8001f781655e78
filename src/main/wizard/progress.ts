/** The events of a transaction with their words for the window, and what the report will say was performed. */
import type { ProgressEvent } from '../../shared/ipc/progress.ts';
import type { ReportAfterwards, ReportPerformed } from '../../shared/report/result-apply.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { TransactionEvent } from '../transaction/events.ts';
import { titleOf } from '../words/report-plan.ts';
import { settledText } from '../words/settled-text.ts';

export class Progress {
  readonly performed: ReportPerformed[] = [];
  readonly afterwards: ReportAfterwards[] = [];
  readonly #language: Language;
  readonly #ticks: () => number;
  readonly #tell: (event: ProgressEvent) => void;
  #since = 0;

  constructor(language: Language, ticks: () => number, tell: (event: ProgressEvent) => void) {
    this.#language = language;
    this.#ticks = ticks;
    this.#tell = tell;
  }

  readonly take = (event: TransactionEvent): void => {
    switch (event.event) {
      case 'stepStarted': {
        this.#since = this.#ticks();
        const { scope, step, action, room } = event;
        const title = titleOf(this.#language, room, action, step);
        this.#tell({ kind: 'stepStarted', scope, step, action, title });
        return;
      }
      case 'stepEnded': {
        const milliseconds = Math.round(this.#ticks() - this.#since);
        const { scope, step, room, outcomes } = event;
        this.performed.push({ scope, step, room, milliseconds, outcomes });
        const ok = outcomes.every(({ status }) => status === 'done');
        this.#tell({ kind: 'stepEnded', scope, step, ok, milliseconds });
        return;
      }
      case 'rollingBack':
        this.#tell({ kind: 'rollingBack' });
        return;
      case 'settled':
        this.#tell({ kind: 'settled', text: settledText(this.#language, event) });
        return;
      case 'recovering':
        this.#tell({ kind: 'recovering' });
        return;
      case 'afterwards': {
        const { operation, outcome } = event;
        this.afterwards.push({ operation, outcome });
        this.#tell({ kind: 'afterwards', text: this.#afterwardsText(operation, outcome.status) });
        return;
      }
      case 'committed':
        return;
    }
  };

  #afterwardsText(operation: string, status: string): string {
    const [thing = operation] = operation.split('.');
    const key = status === 'done' ? 'done' : status === 'unknown' ? 'unknown' : 'failed';
    const result = say(this.#language, `progress.${key}`);
    return say(this.#language, 'progress.afterwards', { thing, result });
  }
}
