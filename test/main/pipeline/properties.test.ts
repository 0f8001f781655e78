import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { canonical } from '../../../src/shared/identity/canonical.ts';
import { isRewrite, obstacles } from '../../../src/shared/plan/predicates.ts';
import { expectAsWanted } from './as-wanted.ts';
import type { Plan } from '../../../src/shared/plan/step.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { verifyInstalled } from '../../../src/main/pipeline/verify-installed.ts';
import type { Settled } from '../../../src/main/transaction/events.ts';
import { isIncomplete } from '../../../src/main/transaction/settle.ts';
import { exceptions, exceptionsOfPlan, expectSame, masked } from './equal.ts';
import { foreignOf, roomsTakenOut } from './foreign.ts';
import { holds, limit } from './runs.ts';
import { strict, Workbench } from './workbench.ts';
import { profiles, worlds } from './world.ts';
import { isEmpty } from '../../shared/plan/is-empty.ts';

const counts: Record<string, number> = {};
const count = (word: string) => {
  counts[word] = (counts[word] ?? 0) + 1;
};

afterAll(() => {
  console.log('what the runs met:', counts);
});

/** Items that a plan would still write, apart from secrets that were given again (D10). */
function left(plan: Plan) {
  return plan.steps
    .flatMap((step) => step.items)
    .filter((item) => item.action !== 'none' && !isRewrite(item));
}

function isGated(plan: Plan): boolean {
  return plan.findings.some((each) => each.code === 'twoStage');
}

/** Applies, restarts Windows while the plan says that it has to (D17), applies again. False when it ends blocked. */
async function applyFully(
  bench: Workbench,
  profile: Profile,
  gone: Settled[] = [],
): Promise<boolean> {
  for (let stage = 1; stage <= 3; stage += 1) {
    const { outcome, prepared } = await bench.apply(profile);
    count(`stage ${String(stage)}: ${outcome.result}`);
    if (outcome.result === 'blocked') {
      const reasons = obstacles(prepared.plan);
      for (const each of reasons) count(`blocked: ${each.code}`);
      expect(reasons.length).toBeGreaterThan(0);
      expect(outcome.obstacles).toEqual(reasons);
      return false;
    }
    const gated = isGated(prepared.plan);
    if (outcome.result !== 'applied') throw new Error(outcome.result);
    expectAsWanted(outcome.verification);
    gone.push(...exceptionsOfPlan(prepared.plan));
    if (!gated) return true;
    expect(outcome).toMatchObject({ restart: true });
    bench.restart();
  }
  throw new Error('three stages are not enough');
}

/** Undoes whatever is installed of the profile; expects the first snapshot but for D10's exceptions. */
async function undoToStart(
  bench: Workbench,
  id: string,
  before: ReturnType<Workbench['snapshot']>,
  gone: readonly Settled[] = [],
): Promise<void> {
  const undone = await bench.undo(id);
  const settled = undone !== null && 'settled' in undone ? undone.settled : [];
  const excepted = exceptions(settled);
  for (const each of excepted) count(`irreversible: ${each.room} ${each.code ?? ''}`);
  expect(settled.filter((each) => isIncomplete(each) && !excepted.includes(each))).toEqual([]);
  if (undone !== null)
    expect(undone.result).toBe(excepted.length > 0 ? 'undoIncomplete' : 'undone');
  expectSame(bench.snapshot(), before, [...excepted, ...gone]);
  expect(await bench.installed()).toEqual({ installed: [], problems: [], interrupted: [] });
}

it('every room is known to the test of foreign things', () => {
  expect(allRooms.map((room) => room.kind).sort()).toEqual([...roomsTakenOut].sort());
});

it(
  'apply, nothing left to do, apply again, verify, undo, as before',
  async () => {
    await holds('apply and undo', 120, worlds(), async ({ pc, profile }) => {
      const bench = Workbench.withPc(pc);
      const before = bench.snapshot();
      if (await applyFully(bench, profile)) {
        const applied = bench.snapshot();
        const installed = await bench.installed();
        expect(foreignOf(applied, installed)).toEqual(foreignOf(before, installed));
        const { prepared } = await bench.prepare(profile);
        expect(left(prepared.plan)).toEqual([]);
        expect(isEmpty(prepared.plan)).toBe(true);
        expect(obstacles(prepared.plan)).toEqual([]);
        await bench.apply(profile);
        expectSame(bench.snapshot(), applied);
        expectAsWanted(await bench.verify(profile));
        // The receipts say the same as the profile.
        const byId = await verifyInstalled(bench.place(), profile.id);
        expectAsWanted(byId);
        expect(byId).toMatchObject({ passing: [], unreadable: [] });
        bench.restart();
        const { asWanted, passing } = await bench.verify(profile);
        const restarted = await verifyInstalled(bench.place(), profile.id);
        expect(restarted).toMatchObject({ asWanted, passing });
      } else if ((await bench.installed()).installed.length === 0) {
        expect(bench.snapshot()).toEqual(before);
      }
      await undoToStart(bench, profile.id, before);
    });
  },
  limit(150),
);

it(
  'a new revision over the old one: what is no longer wanted goes, then undo, as before',
  async () => {
    const two = fc.record({ world: worlds(), next: profiles() }).map(({ world, next }) => ({
      world,
      next: { ...next, id: world.profile.id, revision: world.profile.revision + 1 },
    }));
    await holds('new revision', 80, two, async ({ world, next }) => {
      const bench = Workbench.withPc(world.pc);
      const before = bench.snapshot();
      if (!(await applyFully(bench, world.profile))) return;
      const old = bench.snapshot();
      const records = await bench.installed();
      const gone: Settled[] = [];
      if (await applyFully(bench, next, gone)) {
        count('revised');
        const installed = await bench.installed();
        const now = { ...bench.snapshot(), settings: masked(bench.snapshot(), gone) };
        const then = { ...before, settings: masked(before, gone) };
        expect(foreignOf(now, installed)).toEqual(foreignOf(then, installed));
        const { prepared } = await bench.prepare(next);
        expect(left(prepared.plan)).toEqual([]);
        expectAsWanted(await bench.verify(next));
      } else {
        expectSame(bench.snapshot(), old);
        expect(await bench.installed()).toEqual(records);
      }
      await undoToStart(bench, next.id, before, gone);
    });
  },
  limit(150),
);

it(
  'the same profile, state and facts give the same plan and digest; a strict run changes nothing that it has to ask for',
  async () => {
    await holds('determinism', 40, worlds(), async ({ pc, profile }) => {
      const bench = Workbench.withPc(pc);
      const before = bench.snapshot();
      const other = bench.copy();
      const [first, second, third] = [
        await bench.prepare(profile),
        await bench.prepare(profile),
        await other.prepare(profile),
      ];
      expect(canonical(second.prepared.plan)).toBe(canonical(first.prepared.plan));
      expect(canonical(third.prepared.plan)).toBe(canonical(first.prepared.plan));
      expect(bench.snapshot()).toEqual(before);
      const { outcome } = await bench.apply(profile, strict, {});
      if (outcome.result === 'applied') return;
      expect(outcome.result).toBe('blocked');
      expect(bench.snapshot()).toEqual(before);
      expect(await bench.installed()).toEqual({ installed: [], problems: [], interrupted: [] });
    });
  },
  limit(100),
);
