/** Calls that share the PC come one after the other; while one changes it, the others are told so instead of waiting. */
import { WizardProblem } from './wizard-problem.ts';

export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #changing = false;

  /** Rejects with WizardProblem `busy` while a call that changes something is under way. */
  async take<T>(kind: 'reads' | 'changes', work: () => Promise<T>): Promise<T> {
    if (this.#changing) throw new WizardProblem('busy');
    if (kind === 'changes') this.#changing = true;
    const turn = this.#last.then(work, work);
    this.#last = turn;
    try {
      return await turn;
    } finally {
      if (kind === 'changes') this.#changing = false;
    }
  }
}
