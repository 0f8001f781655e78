/** The events of a transaction, once for every face: kept for the report, timed, and told with their words. */
import type { Action, Scope } from '../../shared/plan/step.ts';
import type { ResultOf } from '../../shared/report/report.ts';
import type { Reported } from '../../shared/report/reported.ts';
import type {
  ReportAfterwards,
  ReportPerformed,
  ReportSettled,
} from '../../shared/report/result-apply.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { TransactionEvent } from '../transaction/events.ts';
import { titleOf } from './report-plan.ts';
import { settledText } from './settled-text.ts';

/** What a face shows of it. */
export type Told =
  | { kind: 'stepStarted'; scope: Scope; step: string; action: Action; title: string }
  | { kind: 'stepEnded'; scope: Scope; step: string; ended: StepEnd; milliseconds: number }
  | { kind: 'rollingBack' | 'recovering' | 'settled' | 'afterwards'; text: string };
type StepEnd = 'done' | 'failed' | 'unknown';

export class Progress {
  readonly performed: ReportPerformed[] = [];
  readonly settled: ReportSettled[] = [];
  readonly afterwards: ReportAfterwards[] = [];
  readonly #language: Language;
  readonly #ticks: () => number;
  readonly #tell: (told: Told) => void;
  #since = 0;

  constructor(language: Language, ticks: () => number, tell: (told: Told) => void) {
    this.#language = language;
    this.#ticks = ticks;
    this.#tell = tell;
  }

  /** From here on what is done stands in the report, however the run ends. */
  fill(result: ResultOf<Reported>): void {
    if (result === null || !('performed' in result)) return;
    const { performed, settled, afterwards } = this;
    Object.assign(result, { performed, settled, afterwards });
  }

  /** @param isTold false: it is kept, and told by whoever says so. */
  readonly take = (event: TransactionEvent, isTold = true): void => {
    const told = this.#keep(event);
    if (told !== null && isTold) this.#tell(told);
  };

  #keep(event: TransactionEvent): Told | null {
    const language = this.#language;
    switch (event.event) {
      case 'stepStarted': {
        const { scope, step, action, room } = event;
        this.#since = this.#ticks();
        return {
          kind: event.event,
          scope,
          step,
          action,
          title: titleOf(language, room, action, step),
        };
      }
      case 'stepEnded': {
        const { scope, step, room, outcomes } = event;
        const milliseconds = Math.round(this.#ticks() - this.#since);
        this.performed.push({ scope, step, room, milliseconds, outcomes });
        const trouble = outcomes.find(({ status }) => status !== 'done');
        return {
          kind: event.event,
          scope,
          step,
          ended: endOf(trouble?.status ?? 'done'),
          milliseconds,
        };
      }
      case 'rollingBack':
        return { kind: event.event, text: say(language, 'progress.rollingBack') };
      case 'settled': {
        const { room, key, settlement, code, by } = event;
        const text = settledText(language, event);
        this.settled.push({ room, key, settlement, code, ...(by && { by }), text });
        return { kind: event.event, text };
      }
      case 'recovering':
        return {
          kind: event.event,
          text: say(language, 'progress.recovering', { kind: event.kind }),
        };
      case 'afterwards': {
        const { event: kind, operation, outcome } = event;
        this.afterwards.push({ operation, outcome });
        const [thing = operation] = operation.split('.');
        const result = say(language, `progress.${endOf(outcome.status)}`);
        return { kind, text: say(language, 'progress.afterwards', { thing, result }) };
      }
      case 'committed':
        return null;
    }
  }
}

function endOf(status: string): StepEnd {
  return status === 'done' || status === 'unknown' ? status : 'failed';
}
