// One row of the server check's table: what the engine (src/shared/diagnosis) knows, and where on the way it stands.
import { rowAbout, type Row } from '../../../shared/diagnosis/row.ts';
import type { Hop } from '../../../shared/server-check/result.ts';
import type { Observations, ProbeName } from './observations.ts';

interface OnTheWay {
  /** The probes that are made to come to it, at most. What it costs is the sum of what they cost (probe-kinds.ts). */
  readonly asks: readonly ProbeName[];
  readonly hop: Hop;
  /** The hop counts as not asked, whatever else was found on it. */
  readonly leavesOut?: true;
}

export type CheckRow = Row<Observations> & OnTheWay;

export const row = rowAbout<Observations, OnTheWay>();
