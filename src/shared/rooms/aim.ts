/**
 * What a wish is after, as data: a plan interprets it by what stands there, and whoever does not know that yet (a kit) can
 * write it down (D47). `aimed` is the one interpreter.
 */
import { sameValue, type Compared } from './same-value.ts';
import type { Serves } from './traits.ts';

export type Aim<V> =
  | { kind: 'exactly'; value: V }
  | { kind: 'absent' }
  /** What stands there, whatever it is; the value where nothing does. */
  | { kind: 'keep'; value: V }
  /** The value, or what stands there and `serves` (D11: never weakened for others). */
  | { kind: 'atLeast'; value: V }
  /** The value, unless one of these stands there, `null` for nothing. */
  | { kind: 'unless'; these: readonly (V | null)[]; value: V };

/** The value to have where `have` stands; the same value as `have` means that there is nothing to do. */
export function aimed<V>(
  room: Compared<V> & Partial<Serves<V>>,
  aim: Aim<V>,
  have: V | null,
): V | null {
  switch (aim.kind) {
    case 'exactly':
      return aim.value;
    case 'absent':
      return null;
    case 'keep':
      return have ?? aim.value;
    case 'atLeast':
      return room.serves?.(have, aim.value) === true ? have : aim.value;
    case 'unless':
      return aim.these.some((each) => sameValue(room, have, each)) ? have : aim.value;
  }
}
