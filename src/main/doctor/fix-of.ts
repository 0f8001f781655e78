// What mends a cause on this PC, as wishes of rooms: only while it holds, and only by what its row says (D44).
import { judge, type Values } from '../../shared/diagnosis/cause.ts';
import type { Remedy } from '../../shared/remedy-plan/remedy.ts';
import type { CauseOfSeen } from './cause-of-seen.ts';
import type { Seen, SeenFact } from './seen.ts';

/** Null where it does not hold, or nothing on this PC mends it. */
export function fixOf(row: CauseOfSeen, seen: Seen): Remedy['wishes'] | null {
  if (row.fix === undefined || judge(row, seen).is !== 'holds') return null;
  const values = Object.fromEntries(
    row.reads.flatMap((each) => {
      const thing = seen[each];
      return thing.is === 'known' ? [[each, thing.value] as const] : [];
    }),
  );
  // All that it reads is known, or it would not hold.
  return row.fix(values as Values<Seen, SeenFact>);
}
