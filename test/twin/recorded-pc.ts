/** What went through the port: the same plan on two PCs leaves the same record. */
import type { Operation } from '../../src/shared/port/operation.ts';
import type { Outcome, Pc, Secrets } from '../../src/shared/port/port.ts';
import type { Answer, Query } from '../../src/shared/port/query.ts';
import { valueOf } from './same.ts';

export type Exchange =
  | { asked: Query; answer: unknown }
  | { performed: Operation; outcome: unknown }
  | { rejected: 'ask' };

export class RecordedPc implements Pc {
  /** The two sides stand for the same PC, so they say the same. */
  readonly simulated = true;
  readonly #pc: Pc;
  readonly #log: Exchange[];

  constructor(pc: Pc, log: Exchange[]) {
    this.#pc = pc;
    this.#log = log;
  }

  async ask(queries: readonly Query[], secrets: Secrets): Promise<Answer[]> {
    try {
      const answers = await this.#pc.ask(queries, secrets);
      queries.forEach((asked, at) => {
        this.#log.push({ asked, answer: valueOf(asked, answers[at]) });
      });
      return answers;
    } catch (error) {
      this.#log.push({ rejected: 'ask' });
      throw error;
    }
  }

  async perform(operations: readonly Operation[], secrets: Secrets): Promise<Outcome[]> {
    const outcomes = await this.#pc.perform(operations, secrets);
    operations.forEach((performed, at) => {
      this.#log.push({ performed, outcome: plain(outcomes[at]) });
    });
    return outcomes;
  }

  childProcess(): number | null {
    return null;
  }

  end(): Promise<void> {
    return this.#pc.end();
  }
}

/** Identifiers and numbers of errors are Windows' own; of an outcome in doubt the reason is that of the injected fault. */
function plain(outcome: Outcome | undefined): unknown {
  if (outcome?.status === 'failed') return { status: 'failed', code: outcome.code };
  return { status: outcome?.status };
}
