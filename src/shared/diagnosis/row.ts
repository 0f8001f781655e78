// A diagnosis is a table of rows: one case each, told by its code. Which rows hold for what was seen is all that it says.
import type { Confidence, Evidence, Finding, Severity } from './finding.ts';

/** `Seen`: everything that was observed, of a server or of a PC, as one object. `Input`: what of it this row reads. */
export interface Row<Seen, Input extends keyof Seen = keyof Seen> {
  readonly code: string;
  /** All that `when` and `confidence` look at; a test holds that it is all, and no more. */
  readonly reads: readonly Input[];
  readonly severity: Severity;
  /** Where it depends on what was seen: a conclusion is no firmer than the weakest thing that it rests on. */
  readonly confidence: Confidence | ((seen: Pick<Seen, Input>) => Confidence);
  /** The number that Windows ends with in this case (windows-facts 7), where there is one. */
  readonly predicts?: number;
  /** @returns the evidence when the case is given, else null */
  readonly when: (seen: Pick<Seen, Input>) => Evidence | null;
}

/**
 * What makes rows about `Seen`. The compiler lets `when` read what `reads` names, and nothing else.
 * @example const row = rowAbout<Observations, { readonly hop: Hop }>();
 */
export function rowAbout<Seen, Own>() {
  return <const Input extends keyof Seen>(row: Row<Seen, Input> & Own): Row<Seen> & Own => row;
}

export interface Held<R> {
  readonly row: R;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
}

/** The rows that hold, in the table's order. The same seen, the same said. */
export function heldRows<Seen, R extends Row<Seen>>(rows: readonly R[], seen: Seen): Held<R>[] {
  return rows.flatMap((row) => {
    const evidence = row.when(seen);
    if (evidence === null) return [];
    const { confidence } = row;
    const firm = typeof confidence === 'function' ? confidence(seen) : confidence;
    return [{ row, evidence, confidence: firm }];
  });
}

export function findingOf<Seen>({ row, evidence, confidence }: Held<Row<Seen>>): Finding {
  const { code, severity, predicts = null } = row;
  return { code, severity, confidence, parameters: { ...evidence }, predicts };
}
