// What all rows together say: the causes in order, what is ruled out, and what nobody could tell (D44).
import { judge, type Basis, type Cause, type Place, type Stage } from './cause.ts';
import type { Evidence } from './finding.ts';
import type { Known, Unknown } from './known.ts';

/** How sure, in words and never as a percentage. From the firmest. */
export const sures = ['proved', 'likely', 'possible'] as const;
export type Sure = (typeof sures)[number];

/** What Windows ended with, as far as it is known. */
export interface Ended {
  /** RAS error or IKE code; null: not known. */
  readonly number: number | null;
  readonly stage: Stage | null;
}

export interface HeldCause {
  readonly code: string;
  readonly name: string;
  readonly where: Place;
  readonly sure: Sure;
  readonly basis: Basis;
  readonly evidence: Evidence;
  /** What it was read from, by the facts' names. */
  readonly read: readonly string[];
  /** It belongs to the stage that the dial reached. */
  readonly near: boolean;
}

export interface Conclusion {
  /** The most likely first. Of a tie the table's order decides, and it is still a tie. */
  readonly causes: readonly HeldCause[];
  /** They stand on this PC or server, and do not lead to this number. */
  readonly besides: readonly HeldCause[];
  /** Would lead to this number, and what was read rules them out. */
  readonly ruledOut: readonly { readonly name: string; readonly by: readonly string[] }[];
  /** Looked for, whatever the number, and not there. */
  readonly absent: number;
  /** Would lead to this number, and nobody can tell. */
  readonly open: readonly { readonly name: string; readonly why: Unknown }[];
}

/** Does it lead to what Windows ended with? `unknown` where nobody knows with what. */
type Fit = 'fits' | 'unknown' | 'against';

function fitOf({ numbers }: Pick<Cause<never>, 'numbers'>, { number }: Ended): Fit {
  if (number === null) return 'unknown';
  return numbers.includes(number) ? 'fits' : 'against';
}

/** Never proved from silence, and never from a number alone. */
function sureOf(basis: Basis, fit: Fit): Sure {
  switch (basis) {
    case 'proved':
      return 'proved';
    case 'local':
      return fit === 'fits' ? 'proved' : 'likely';
    case 'answered':
    case 'agreeing':
      return 'likely';
    case 'silence':
    case 'number':
      return 'possible';
  }
}

export function conclude<Facts extends Record<keyof Facts, Known<unknown>>>(
  rows: readonly Cause<Facts>[],
  facts: Facts,
  ended: Ended,
): Conclusion {
  const judged = rows.map((row) => ({ row, fit: fitOf(row, ended), outcome: judge(row, facts) }));
  const holding = new Set(
    judged.flatMap(({ row, outcome }) => (outcome.is === 'holds' ? [row.code] : [])),
  );
  const shown = judged.flatMap(({ row, fit, outcome }) => {
    if (outcome.is !== 'holds') return [];
    if (row.dependsOn?.some((code) => holding.has(code)) === true) return [];
    const { basis, evidence } = outcome;
    const { code, name, where } = row;
    const read = row.reads.map(String);
    const near = isNear(row, ended);
    const sure = sureOf(basis, fit);
    return [{ fit, cause: { code, name, where, sure, basis, evidence, read, near } }];
  });
  const causes = shown
    .filter(({ fit }) => fit !== 'against')
    .map(({ cause }) => cause)
    .sort((a, b) => rank(a) - rank(b));
  const candidates = judged.filter(({ fit }) => fit === 'fits');
  return {
    causes,
    besides: shown.filter(({ fit }) => fit === 'against').map(({ cause }) => cause),
    ruledOut: candidates.flatMap(({ row, outcome }) =>
      outcome.is === 'not' ? [{ name: row.name, by: row.reads.map(String) }] : [],
    ),
    absent: judged.filter(({ outcome }) => outcome.is === 'not').length,
    open: candidates.flatMap(({ row, outcome }) =>
      outcome.is === 'holds' || outcome.is === 'not' ? [] : [{ name: row.name, why: outcome.is }],
    ),
  };
}

const bases: readonly Basis[] = ['proved', 'local', 'answered', 'agreeing', 'silence', 'number'];

/** How sure, then how firm, then how near to where the dial stopped. */
function rank({ sure, basis, near }: HeldCause): number {
  return sures.indexOf(sure) * 100 + bases.indexOf(basis) * 10 + (near ? 0 : 1);
}

function isNear({ stages }: Pick<Cause<never>, 'stages'>, { stage }: Ended): boolean {
  return stage !== null && stages.includes(stage);
}

/** The causes that nothing tells apart from the first: one, where it stands alone. */
export function leading({ causes }: Conclusion): readonly HeldCause[] {
  const [first] = causes;
  if (first === undefined) return [];
  return causes.filter((each) => rank(each) === rank(first));
}
