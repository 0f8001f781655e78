// One row of the diagnosis table: one case, told by its code. Which rows hold is all that a diagnosis is.
import type {
  CheckFinding,
  Confidence,
  Hop,
  Severity,
} from '../../../shared/server-check/result.ts';
import type { Observations, ProbeName } from './observations.ts';

export type Evidence = CheckFinding['parameters'];

export interface Row {
  readonly code: string;
  /** The probes that are made to come to it, at most. What it costs is the sum of what they cost (probe-kinds.ts). */
  readonly asks: readonly ProbeName[];
  readonly hop: Hop;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The number that Windows ends with in this case (windows-facts 7), where there is one. */
  readonly predicts?: number;
  /** The hop counts as not asked, whatever else was found on it. */
  readonly leavesOut?: true;
  /** @returns the evidence when the case is given, else null */
  readonly when: (seen: Observations) => Evidence | null;
}

export const given: Evidence = {};
