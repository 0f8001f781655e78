/**
 * Ctrl-C has one meaning for every command: the run ends with `refusedByUser`, and says what is so. While nothing is being
 * changed it ends at once; what is being changed is finished or taken back first, because half of it would be worse.
 */
import { CliEnd } from './cli-end.ts';

type Press = (isFirst: boolean) => void;

export class Interrupt {
  #pressed = false;
  #hold: Press | null = null;
  #end: (error: CliEnd) => void = () => undefined;
  /** Rejects with CliEnd `refusedByUser` at a Ctrl-C outside of `during`. */
  readonly ended: Promise<never>;

  constructor() {
    this.ended = new Promise<never>((_resolve, reject) => {
      this.#end = reject;
    });
    // Nobody may be waiting for it any more.
    this.ended.catch(() => undefined);
  }

  get pressed(): boolean {
    return this.#pressed;
  }

  readonly press = (): void => {
    const isFirst = !this.#pressed;
    this.#pressed = true;
    if (this.#hold !== null) this.#hold(isFirst);
    else this.#end(new CliEnd('refusedByUser'));
  };

  /**
   * `work` decides what a Ctrl-C stops, and is waited for. Whatever changes the PC runs in here: after a Ctrl-C nothing more
   * begins. Rejects with CliEnd `refusedByUser` then.
   */
  async during<T>(work: () => Promise<T>, onPress: Press): Promise<T> {
    if (this.#pressed) throw new CliEnd('refusedByUser');
    this.#hold = onPress;
    try {
      return await work();
    } finally {
      this.#hold = null;
    }
  }

  /** Between two pieces of work. Throws CliEnd `refusedByUser`. */
  endIfPressed(): void {
    if (this.#pressed) throw new CliEnd('refusedByUser');
  }
}
