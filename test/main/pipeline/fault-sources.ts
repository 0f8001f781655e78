/** Faults that a test can place by number, and a record of what was performed. */
import type { Fault, FaultKind, FaultSource } from '../../../src/main/demo/faults.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';

export const kinds: readonly Exclude<FaultKind, 'kill'>[] = [
  'before',
  'answerLost',
  'halfBatch',
  'hang',
  'sessionDead',
];

export interface Placed {
  /** Number of the operation, from 1, over everything that the bench performs. */
  readonly at: number;
  readonly kind: FaultKind;
  readonly effect: boolean;
}

/** Counts every operation; fires the faults whose number comes up. */
export class Faults implements FaultSource {
  readonly performed: Operation['kind'][] = [];
  readonly fired: { placed: Placed; operation: Operation }[] = [];
  readonly #placed: readonly Placed[];

  constructor(placed: readonly Placed[] = []) {
    this.#placed = placed;
  }

  next(operation: Operation): Fault | null {
    this.performed.push(operation.kind);
    const placed = this.#placed.find((each) => each.at === this.performed.length);
    if (placed === undefined) return null;
    this.fired.push({ placed, operation });
    return { kind: placed.kind, effect: placed.effect, nth: 1 };
  }
}

/** Fires one fault at the n-th operation that touches a thing of this kind of operation. */
export class FaultAt implements FaultSource {
  fired = 0;
  #seen = 0;
  readonly #is: (operation: Operation) => boolean;
  readonly #placed: Omit<Placed, 'at'> & { nth: number };

  constructor(is: (operation: Operation) => boolean, placed: Omit<Placed, 'at'> & { nth: number }) {
    this.#is = is;
    this.#placed = placed;
  }

  next(operation: Operation): Fault | null {
    if (!this.#is(operation)) return null;
    this.#seen += 1;
    if (this.#seen !== this.#placed.nth) return null;
    this.fired += 1;
    return { kind: this.#placed.kind, effect: this.#placed.effect, nth: 1 };
  }
}
