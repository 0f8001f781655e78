// The runs really reached each room × {create, update, remove} × each kind of fault, and each room's none and conflict.
import { beforeAll, describe, expect, it } from 'vitest';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { count, FaultsFrom, met, times, watchedRooms, type Change } from './coverage.ts';
import { kinds } from './fault-sources.ts';
import {
  conflicts,
  impossible,
  noConflict,
  transitions,
  type Transition,
} from './coverage-table.ts';
import { partOf } from '../../turn.ts';
import { limit, runs } from './runs.ts';
import { expectTruthful } from './truthful.ts';
import { generous, strict, Workbench } from './workbench.ts';

/** Each kind of fault with and without an effect; in the whole run ten times that. */
const least = 20 / partOf(10).parts;
const changes: readonly Change[] = ['create', 'update', 'remove'];

/** A bench that stands before the transition; made once, copied for each run. */
async function before({ pc, change, from }: Transition): Promise<Workbench> {
  const bench = Workbench.withPc(pc);
  bench.rooms = watchedRooms;
  if (change !== undefined) bench.change(change);
  if (from !== null) {
    const { outcome } = await bench.apply(from());
    expect(outcome).toMatchObject({ result: 'applied' });
  }
  return bench;
}

/** The transition fails at its last operation and everything after that fails too, each operation another way. */
async function run(start: Workbench, to: Profile, at: number): Promise<void> {
  const bench = start.copy();
  bench.inject(new FaultsFrom(at));
  const { outcome, prepared } = await bench.apply(to);
  bench.inject(new FaultsFrom(Infinity));
  if (!('settled' in outcome)) return;
  const items = prepared.plan.steps.flatMap((step) => step.items);
  await expectTruthful(bench, outcome.settled, new Map(items.map((item) => [item.key, item])));
}

async function runUndo(start: Workbench, to: Profile): Promise<void> {
  const bench = start.copy();
  bench.inject(new FaultsFrom(1));
  await bench.undo(to.id);
  bench.inject(new FaultsFrom(Infinity));
  const again = await bench.undo(to.id);
  expect(again === null || ('remaining' in again && !again.remaining)).toBe(true);
}

async function explore(transition: Transition): Promise<void> {
  const start = await before(transition);
  const to = transition.to();
  const dry = start.copy();
  const counted = dry.inject(new FaultsFrom(Infinity));
  const { outcome } = await dry.apply(to);
  expect(outcome).toMatchObject({ result: 'applied' });
  const operations = counted.performed - ('afterwards' in outcome ? outcome.afterwards.length : 0);
  const enough = least * kinds.length;
  const earlier = new Map(times);
  const isShort = () =>
    [...times].some(([name, met]) => met < enough && met > (earlier.get(name) ?? 0));
  for (let turn = 0; turn < 4 || (turn < runs(transition.most) && isShort()); turn += 1) {
    // Now and then earlier: then other operations are the first that fail.
    await run(start, to, turn % 4 === 3 ? 1 + (turn % operations) : operations);
    if (transition.undo === true) await runUndo(dry, to);
  }
  for (let turn = 0; turn < least && transition.undo === true; turn += 1) {
    const { prepared } = await dry.prepare(to, generous, {});
    for (const item of prepared.plan.steps.flatMap((step) => step.items))
      if (item.action === 'none') count(`${item.room} none`);
  }
}

beforeAll(async () => {
  for (const transition of transitions) {
    const started = Date.now();
    await explore(transition);
    console.log(`${transition.name}: ${String(Date.now() - started)} ms`);
  }
  for (const { other, mine, pc } of conflicts()) {
    const bench = Workbench.withPc(pc);
    if (other !== null) await bench.apply(other);
    for (let turn = 0; turn < least; turn += 1) {
      const { prepared } = await bench.prepare(mine, strict);
      for (const found of prepared.plan.findings)
        if (conflictCodes.includes(found.code)) count(`${found.room ?? ''} conflict`);
    }
  }
}, limit(200));

const conflictCodes = ['conflict', 'conflictOtherProfile', 'heldByOtherProfile', 'crlCheckLowered'];

describe.each(allRooms.map((room) => room.kind))('%s', (room) => {
  it.each(changes.flatMap((change) => kinds.map((kind) => [change, kind] as const)))(
    '%s meets %s',
    (change, kind) => {
      const reached = met.get(`${room} ${change} ${kind}`) ?? 0;
      const reason = impossible[`${room} ${change}`] ?? impossible[room];
      if (reason === undefined) expect(reached).toBeGreaterThanOrEqual(least);
      else expect([reason, reached]).toEqual([reason, 0]);
    },
  );

  it('none and conflict', () => {
    expect(met.get(`${room} none`) ?? 0).toBeGreaterThanOrEqual(least);
    const reached = met.get(`${room} conflict`) ?? 0;
    const reason = noConflict[room];
    if (reason === undefined) expect(reached).toBeGreaterThanOrEqual(least);
    else expect([reason, reached]).toEqual([reason, 0]);
  });
});

it('prints what was not reached often enough', () => {
  const short = allRooms.flatMap((room) =>
    changes
      .filter(
        (change) => (impossible[`${room.kind} ${change}`] ?? impossible[room.kind]) === undefined,
      )
      .map((change) => {
        const reached = kinds.map((kind) => met.get(`${room.kind} ${change} ${kind}`) ?? 0);
        return { name: `${room.kind} ${change}`, reached };
      })
      .filter(({ reached }) => Math.min(...reached) < least),
  );
  console.log(short.map(({ name, reached }) => `${name}: ${reached.join(' ')}`).join('\n'));
  expect(short).toEqual([]);
});
