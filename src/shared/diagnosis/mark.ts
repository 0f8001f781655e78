// How bad what was found is. A problem that rests on silence alone is never told as one that somebody has shown (D43, D44).
import type { Confidence, Severity } from './finding.ts';

/** From the best to the worst. */
const marks = ['good', 'warning', 'silent', 'bad'] as const;
/** `silent`: no answer, and nothing can be told from that. */
export type Mark = (typeof marks)[number];

export interface Weighed {
  readonly severity: Severity;
  readonly confidence: Confidence;
}

export function markOf({ severity, confidence }: Weighed): Mark {
  if (severity === 'problem') return confidence === 'silence' ? 'silent' : 'bad';
  return severity === 'warning' ? 'warning' : 'good';
}

/** @returns null where there is nothing to weigh */
export function worstMark(weighed: readonly Weighed[]): Mark | null {
  return weighed
    .map(markOf)
    .reduce<Mark | null>(
      (worst, each) =>
        worst === null || marks.indexOf(each) > marks.indexOf(worst) ? each : worst,
      null,
    );
}
