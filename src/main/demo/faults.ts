/** Faults to inject (D8): from faults.json in the folder, or from memory for property tests. Each fires once. */
import * as z from 'zod';
import type { Operation } from '../../shared/port/operation.ts';
import { jsonArea, Store } from './store.ts';
import type { FileSystem } from '../storage/file-system.ts';

/**
 * - `before`: refused before the effect;
 * - `answerLost`: effect there, answer not;
 * - `halfBatch`: the first half of what is left of the batch is done, then no answer for any of it;
 * - `hang`: no answer until the time limit, then the session is ended;
 * - `sessionDead`: no answer, and none ever again from this session;
 * - `kill`: the process dies.
 */
const faultKind = z.enum(['before', 'answerLost', 'halfBatch', 'hang', 'sessionDead', 'kill']);
/** @internal */
export type FaultKind = z.infer<typeof faultKind>;

export const fault = z.strictObject({
  kind: faultKind,
  /** Only operations of this kind count; left out: all. */
  operation: z.string().optional(),
  /** The n-th one that counts, from 1. */
  nth: z.int().min(1).default(1),
  /** For hang, sessionDead and kill: whether the effect is there. */
  effect: z.boolean().default(false),
});
export type Fault = z.infer<typeof fault>;

export interface FaultSource {
  /** Called once per operation that is about to be performed. */
  next(operation: Operation): Fault | null;
}

/** Shared by all sessions of one test, so that a new session goes on counting. @internal */
export class MemoryFaults implements FaultSource {
  readonly fired: { fault: Fault; operation: Operation['kind'] }[] = [];
  #waiting: { fault: Fault; seen: number }[];

  constructor(faults: readonly z.input<typeof fault>[]) {
    this.#waiting = faults.map((each) => ({ fault: fault.parse(each), seen: 0 }));
  }

  next(operation: Operation): Fault | null {
    const { hit, waiting } = count(this.#waiting, operation);
    this.#waiting = waiting;
    if (hit !== null) this.fired.push({ fault: hit, operation: operation.kind });
    return hit;
  }
}

const waitingFault = fault.extend({ seen: z.int().min(0).default(0) });
const faultsArea = jsonArea('faults.json', z.array(waitingFault), []);

/** What faults.json says; counts and what fired are written back before the fault happens. */
export class FileFaults implements FaultSource {
  readonly #store: Store;

  constructor(fs: FileSystem, folder: string) {
    this.#store = new Store(fs, folder);
  }

  next(operation: Operation): Fault | null {
    return this.#store.change((view) => {
      const standing = view.read(faultsArea);
      if (standing.length === 0) return null;
      const split = standing.map(({ seen, ...rest }) => ({ fault: rest, seen }));
      const { hit, waiting } = count(split, operation);
      view.write(
        faultsArea,
        waiting.map((each) => ({ ...each.fault, seen: each.seen })),
      );
      return hit;
    });
  }
}

function count(standing: readonly { fault: Fault; seen: number }[], operation: Operation) {
  const counted = standing.map((each) =>
    each.fault.operation === undefined || each.fault.operation === operation.kind
      ? { ...each, seen: each.seen + 1 }
      : each,
  );
  const hit = counted.find((each) => each.seen >= each.fault.nth) ?? null;
  return { hit: hit?.fault ?? null, waiting: counted.filter((each) => each !== hit) };
}
