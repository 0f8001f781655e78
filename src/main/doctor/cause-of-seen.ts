// A cause of what does not connect on this PC, with what mends it where rooms can (D44).
import type { Cause, Values } from '../../shared/diagnosis/cause.ts';
import type { Remedy } from '../../shared/remedy-plan/remedy.ts';
import type { Seen, SeenFact } from './seen.ts';

export interface Fixed<Input extends SeenFact> {
  /** Wishes of rooms that put it right on this PC; null: not here, and not now. Left out: nothing on this PC mends it. */
  readonly fix?: (values: Values<Seen, Input>) => Remedy['wishes'] | null;
}

export type CauseOfSeen = Cause<Seen> & Fixed<SeenFact>;

/** The compiler lets `when`, `basis` and `fix` read what `reads` names, and nothing else. */
export function cause<const Input extends SeenFact>(
  row: Cause<Seen, Input> & Fixed<Input>,
): CauseOfSeen {
  return row;
}
