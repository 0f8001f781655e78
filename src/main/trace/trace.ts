/** What this process did last, kept in memory (D40). Always on; it costs an object for each event. */
import { defectOf, type Defect, type PlaceOf } from './defect.ts';
import { traceLine, type TraceEvent, type TraceLine } from './event.ts';

export type Where = Extract<TraceLine, { event: 'defect' }>['where'];

/** A port: the composition root makes one for each process and hands it down. */
export interface Trace {
  /** Milliseconds that only go forward. */
  ticks(): number;
  add(event: TraceEvent): void;
  /** An error that nobody expected; answers what was kept of it. */
  defect(where: Where, error: unknown): Defect;
  /** The last lines, oldest first, each as JSON. */
  text(): string;
}

/** Keeps nothing. */
export const noTrace: Trace = {
  ticks: () => 0,
  add: () => undefined,
  defect: (_, error) => defectOf(error, () => null),
  text: () => '',
};

/** What the work came to and how long it took. It may reject: then `told` has no result, and the rejection goes on. */
export async function timed<T>(
  trace: Trace,
  work: () => Promise<T>,
  told: (ms: number, result?: T) => TraceEvent,
): Promise<T> {
  const began = trace.ticks();
  const since = () => Math.round(trace.ticks() - began);
  try {
    const result = await work();
    trace.add(told(since(), result));
    return result;
  } catch (error) {
    trace.add(told(since()));
    throw error;
  }
}

export interface TraceParts {
  ticks: () => number;
  placeOf: PlaceOf;
}

/** Some runs of a wizard long. */
const longest = 2000;

export class TraceRing implements Trace {
  readonly ticks: () => number;
  readonly #placeOf: PlaceOf;
  readonly #lines: TraceLine[] = [];
  #count = 0;

  constructor({ ticks, placeOf }: TraceParts) {
    this.ticks = ticks;
    this.#placeOf = placeOf;
  }

  add(event: TraceEvent): void {
    this.#lines[this.#count % longest] = {
      n: this.#count,
      at: Math.round(this.ticks()),
      ...event,
    };
    this.#count += 1;
  }

  defect(where: Where, error: unknown): Defect {
    const errors = defectOf(error, this.#placeOf);
    this.add({ event: 'defect', where, errors });
    return errors;
  }

  /** What types promise is looked at once more: who casts may be wrong. */
  text(): string {
    const oldest = this.#count > longest ? this.#count % longest : 0;
    const lines = [...this.#lines.slice(oldest), ...this.#lines.slice(0, oldest)];
    return lines.map((each) => `${JSON.stringify(fitting(each))}\n`).join('');
  }
}

function fitting(line: TraceLine): TraceLine {
  const { success } = traceLine.safeParse(line);
  return success ? line : { n: line.n, at: line.at, event: 'unfit' };
}
