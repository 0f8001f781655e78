/** Whether two values of a room mean the same. */
import { sameJson } from '../identity/canonical.ts';

/** What of a room compares its values. */
export interface Compared<V> {
  same?(a: V | null, b: V | null): boolean;
}

/** True when both mean the same to this room. */
export function sameValue<V>(room: Compared<V>, a: V | null, b: V | null): boolean {
  if (a === null || b === null) return a === b;
  return room.same ? room.same(a, b) : sameJson(a, b);
}
