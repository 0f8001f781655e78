// Inputs without end from a seed and a corpus, and the laws that each reader has to keep. Knows no format.
import { createContext, Script } from 'node:vm';
import { dice, type Dice } from '../dice.ts';

export interface Format {
  readonly name: string;
  /** Inputs that are right, and those that were wrong once. Each is tried as it is. */
  readonly corpus: readonly Uint8Array[];
  /** One change that knows the structure. */
  mutate(bytes: Uint8Array, roll: Dice): Uint8Array;
  /** Reads it, and throws or rejects where a law is broken. */
  hold(bytes: Uint8Array, roll: Dice): Answer | Promise<Answer>;
  /** No input takes longer. */
  readonly limitMs: number;
}

/** A reader that took everything, or refused everything, would be tried with nothing. */
export type Answer = 'taken' | 'refused';

export interface Ran extends Record<Answer, number> {
  readonly inputs: number;
  readonly slowestMs: number;
}

/** A law that is broken, with the words to see it again. */
export class Broken extends Error {
  constructor(format: Format, seed: number, number: number, cause: unknown) {
    const said = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    const bytes = Buffer.from(inputOf(format, seed, number).bytes);
    super(
      [
        `${format.name}, seed ${seed}, input ${number} (${bytes.length} bytes): ${said}`,
        `npm run fuzz -- --format=${format.name} --seed=${seed} --input=${number}`,
        `base64 for test/fuzz/corpus/${format.name}: ${bytes.toString('base64').slice(0, 4000)}`,
      ].join('\n'),
    );
    this.name = 'Broken';
  }
}

/** Most inputs have one change, so that it is that which is looked at; some have many. */
const mostChanges = 6;

/** The same in every run: the corpus as it is, then changed. */
export function inputOf(format: Format, seed: number, number: number) {
  const { corpus } = format;
  const roll = dice(seed, number);
  const asItIs = corpus[number];
  if (asItIs !== undefined) return { bytes: asItIs, roll };
  let bytes = corpus[roll(corpus.length)] ?? new Uint8Array();
  for (let left = roll(3) === 0 ? roll(mostChanges) : 0; left >= 0; left -= 1)
    bytes = format.mutate(bytes, roll);
  return { bytes, roll };
}

/** @throws Broken */
export async function fuzz(format: Format, seed: number, forMs: number): Promise<Ran> {
  const ran = { inputs: 0, taken: 0, refused: 0, slowestMs: 0 };
  const end = performance.now() + forMs;
  while (performance.now() < end || ran.inputs < format.corpus.length) {
    const { answer, ms } = await tryInput(format, seed, ran.inputs);
    ran.inputs += 1;
    ran[answer] += 1;
    ran.slowestMs = Math.max(ran.slowestMs, ms);
  }
  return ran;
}

/** @throws Broken */
export async function tryInput(format: Format, seed: number, number: number) {
  try {
    let tried = await timed(format, seed, number);
    // Another program may have had the processor.
    for (let again = 0; again < 2 && tried.ms > format.limitMs; again += 1) {
      tried = await timed(format, seed, number);
    }
    if (tried.ms > format.limitMs) throw new Error(`took ${Math.round(tried.ms)} ms`);
    return tried;
  } catch (error) {
    throw new Broken(format, seed, number, error);
  }
}

async function timed(format: Format, seed: number, number: number) {
  const { bytes, roll } = inputOf(format, seed, number);
  const begun = performance.now();
  const patience = 10 * format.limitMs;
  const held = watched(() => format.hold(bytes, roll), patience);
  const answer = held instanceof Promise ? await inTime(held, patience) : held;
  return { answer, ms: performance.now() - begun };
}

const context = createContext({ work: null });
const call = new Script('work()');

/** Breaks off what never ends by itself. */
function watched<T>(work: () => T, timeout: number): T {
  context['work'] = work;
  return call.runInContext(context, { timeout }) as T;
}

async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not done in ${limitMs} ms`));
    }, limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
