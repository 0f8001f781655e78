/** Counts what faults really met: which room, which kind of change, which kind of fault (section 8 of the proof). */
import { canonical } from '../../../src/shared/identity/canonical.ts';
import type { Fault, FaultSource } from '../../../src/main/demo/faults.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import type { AnyRoom, Move } from '../../../src/shared/rooms/room.ts';
import { kinds } from './fault-sources.ts';

export type Change = 'create' | 'update' | 'remove';

/** `room change fault` → how often. */
export const met = new Map<string, number>();
const changes = new Map<string, { room: string; change: Change }>();

/** The rooms, telling which change each of their operations is. */
export const watchedRooms: readonly AnyRoom[] = allRooms.map((room) => ({
  ...room,
  move: (change: Move<unknown, unknown>) => {
    const operation = room.move(change);
    if (operation !== null) {
      const { from, to } = change;
      changes.set(canonical(operation), {
        room: room.kind,
        change: from === null ? 'create' : to === null ? 'remove' : 'update',
      });
    }
    return operation;
  },
}));

export function count(word: string): void {
  met.set(word, (met.get(word) ?? 0) + 1);
}

/** How often each `room change` was met at all: decides the next kind, so that all come equally often. */
export const times = new Map<string, number>();

/** From operation number `at` on every operation fails, each room's changes by all kinds in turn. */
export class FaultsFrom implements FaultSource {
  performed = 0;
  readonly #at: number;

  constructor(at: number) {
    this.#at = at;
  }

  next(operation: Operation): Fault | null {
    this.performed += 1;
    if (this.performed < this.#at) return null;
    const known = changes.get(canonical(operation));
    if (known === undefined) return null;
    const name = `${known.room} ${known.change}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    const kind = kinds[before % kinds.length] ?? 'before';
    count(`${name} ${kind}`);
    return { kind, effect: Math.floor(before / kinds.length) % 2 === 0, nth: 1 };
  }
}
