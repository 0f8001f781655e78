/** When the window draws for the first time. */
import type { WizardStore } from './create-wizard-store.ts';

/** Milliseconds without a picture that nobody takes for a program that hangs. */
const patience = 100;

/**
 * Calls `draw` once: when main has answered the first question, and without an answer after a moment. Mostly the answer
 * comes at once; a spinner drawn before it would keep the start screen waiting (npm run bench, part window).
 */
export function whenAnswered({ state }: Pick<WizardStore, 'state'>, draw: () => void): void {
  const timer = setTimeout(begin, patience);
  const stop = state.subscribe(({ app, problem }) => {
    if (app !== null || problem !== null) begin();
  });
  function begin(): void {
    clearTimeout(timer);
    stop();
    draw();
  }
}
