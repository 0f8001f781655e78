/** A report is truthful when what it says of each thing is what the PC shows. */
import { expect } from 'vitest';
import { sameValue } from '../../../src/shared/rooms/same-value.ts';
import { look, stateOf } from '../../../src/shared/plan/state.ts';
import type { Item } from '../../../src/shared/plan/step.ts';
import type { AnyRoom } from '../../../src/shared/rooms/room.ts';
import type { Settled } from '../../../src/main/transaction/events.ts';
import type { Workbench } from './workbench.ts';

/** `former` = the value that each thing had before the run, by key. */
export async function expectTruthful(
  bench: Workbench,
  settled: readonly Settled[],
  former: ReadonlyMap<string, Item>,
): Promise<void> {
  const { session, rooms } = bench.place();
  for (const each of settled) {
    const item = former.get(each.key);
    const room = rooms.find((one) => one.kind === each.room);
    if (item === undefined || room === undefined) continue;
    const now = await seen(room, item, session);
    if (now === undefined) continue;
    const isFormer = sameValue(room, now, item.before);
    const says = [each.key, each.settlement];
    if (each.settlement === 'restored' || each.settlement === 'alreadyFormer')
      expect([...says, isFormer]).toEqual([...says, true]);
    if (each.settlement === 'changedByOthers')
      expect([...says, isFormer]).toEqual([...says, false]);
  }
  await session.renew();
}

type Session = ReturnType<Workbench['place']>['session'];

/** The thing's value now; undefined where Windows does not tell. */
async function seen(room: AnyRoom, item: Item, session: Session): Promise<unknown> {
  const target: unknown = room.target.parse(item.target);
  const query = room.query(target, []);
  if (query === null) return undefined;
  const sight = look(room, target, stateOf([query], await session.ask([query])), []);
  return sight.seen === 'known' ? sight.value : undefined;
}
