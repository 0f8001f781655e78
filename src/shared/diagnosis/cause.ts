/**
 * A cause of what a person sees, as a row of data: which numbers it ends in, what it reads, when it holds, how firm that is (D44).
 * What is concluded of all of them stands in `conclude`.
 */
import type { Evidence } from './finding.ts';
import { worstUnknown, type Known, type Unknown } from './known.ts';

/** Who can put it right. */
export const places = ['here', 'server', 'network', 'account'] as const;
export type Place = (typeof places)[number];

/**
 * What a row's judgement rests on. `proved`: the server's own proof. `local`: read from this PC, where it is against what is
 * needed. `answered`: somebody answered so. `agreeing`: two signs of different sources. `silence`: no answer. `number`: nothing but
 * Windows' number.
 */
export type Basis = 'proved' | 'local' | 'answered' | 'agreeing' | 'silence' | 'number';

/** How far a dial came: by the last event before the one that failed (doctor.md 1.1). */
export const stages = ['before', 'link', 'signIn', 'up'] as const;
export type Stage = (typeof stages)[number];

/** `Facts`: an object of `Known`. A row sees the values of what it reads, and only where all of them are known. */
export interface Cause<Facts, Input extends keyof Facts = keyof Facts> {
  /** RW and four digits; never used again (docs/errors.md). */
  readonly code: string;
  /** The key of its words. */
  readonly name: string;
  readonly where: Place;
  /** RAS errors and IKE codes that Windows ends in because of it. Empty: it is told by what is read alone. */
  readonly numbers: readonly number[];
  readonly stages: readonly Stage[];
  readonly reads: readonly Input[];
  readonly basis: Basis | ((values: Values<Facts, Input>) => Basis);
  /** It is a symptom of one of these, and is not told while that one holds. */
  readonly dependsOn?: readonly string[];
  /** @returns what is told of it; null: it does not hold */
  readonly when: (values: Values<Facts, Input>) => Evidence | null;
}

/** Of a `Known`, what it is where it is known: of the other members nothing is inferred. */
export type ValueOf<K> = K extends { readonly is: 'known'; readonly value: infer T } ? T : never;
export type Values<Facts, Input extends keyof Facts> = {
  readonly [Each in Input]: ValueOf<Facts[Each]>;
};

/** `not`: what was read rules it out. */
export type Outcome =
  | { readonly is: 'holds'; readonly evidence: Evidence; readonly basis: Basis }
  | { readonly is: 'not' }
  | { readonly is: Unknown };

/** A row that throws is a defect of its own, and takes no other with it. */
export function judge<Facts extends Record<keyof Facts, Known<unknown>>>(
  row: Cause<Facts>,
  facts: Facts,
): Outcome {
  const things = row.reads.map((each): Known<unknown> => facts[each]);
  const unknown = worstUnknown(things);
  if (unknown !== null) return { is: unknown };
  const values = Object.fromEntries(
    row.reads.map((each, at) => [each, (things[at] as { value?: unknown }).value]),
  ) as Values<Facts, keyof Facts>;
  try {
    const evidence = row.when(values);
    if (evidence === null) return { is: 'not' };
    const basis = typeof row.basis === 'function' ? row.basis(values) : row.basis;
    return { is: 'holds', evidence, basis };
  } catch {
    return { is: 'crashed' };
  }
}
