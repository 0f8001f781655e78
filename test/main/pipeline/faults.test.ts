import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/shared/plan/step.ts';
import { isIncomplete } from '../../../src/main/transaction/settle.ts';
import { expectSame, exceptions } from './equal.ts';
import { Faults, kinds, type Placed } from './fault-sources.ts';
import { holds, limit } from './runs.ts';
import { expectTruthful } from './truthful.ts';
import { Workbench } from './workbench.ts';
import { worlds } from './world.ts';

/** Position as a share of what a run without faults performs: 0 first, 1 last. */
const place = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom(...kinds),
  effect: fc.boolean(),
});
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

function placed({ share, kind, effect }: Place, operations: number): Placed {
  return { at: 1 + Math.min(operations - 1, Math.floor(share * operations)), kind, effect };
}

function itemsOf(plan: Plan) {
  return new Map(plan.steps.flatMap((step) => step.items).map((item) => [item.key, item]));
}

const faulty = (count: number) =>
  fc.record({
    world: worlds(),
    places: fc.array(place, { minLength: 1, maxLength: count }),
  });

it(
  'a fault at any operation: rolled back, as before, and the report says what the PC shows',
  async () => {
    await holds('faults in apply', 100, faulty(1), async ({ world, places }) => {
      const start = Workbench.withPc(world.pc);
      const counted = start.copy();
      const all = counted.inject(new Faults());
      const dry = await counted.apply(world.profile);
      if (dry.outcome.result !== 'applied' || all.performed.length === 0) return;
      const before = start.snapshot();
      const faults = start.inject(
        new Faults(places.map((each) => placed(each, all.performed.length))),
      );
      const { outcome, prepared } = await start.apply(world.profile);
      expect(faults.fired).toHaveLength(1);
      if (outcome.result === 'applied') {
        // Only what has no state of its own may fail without being taken back: what comes last, and the mark of a restart (D41).
        const isMark = faults.fired[0]?.operation.kind === 'restart.mark';
        expect(isMark || outcome.afterwards.some((each) => each.outcome.status !== 'done')).toBe(
          true,
        );
        return;
      }
      expect(['rolledBack', 'rollbackIncomplete']).toContain(outcome.result);
      if (!('settled' in outcome)) throw new Error(outcome.result);
      const trouble = outcome.settled.filter(isIncomplete);
      expect(outcome.result).toBe(trouble.length > 0 ? 'rollbackIncomplete' : 'rolledBack');
      // One fault is spent when the roll-back begins: nothing but D10's secrets may stay.
      expect(trouble.filter((each) => each.settlement !== 'cannotComeBack')).toEqual([]);
      expectSame(start.snapshot(), before, exceptions(outcome.settled));
      await expectTruthful(start, outcome.settled, itemsOf(prepared.plan));
      expect(await start.installed()).toEqual({ installed: [], problems: [], interrupted: [] });
      expect(await start.repair()).toEqual({ result: 'nothing' });
    });
  },
  limit(120),
);

it(
  'faults in apply and in its roll-back: as before, or named as not',
  async () => {
    await holds('faults in roll-back', 60, faulty(3), async ({ world, places }) => {
      const start = Workbench.withPc(world.pc);
      const counted = start.copy();
      const all = counted.inject(new Faults());
      const dry = await counted.apply(world.profile);
      if (dry.outcome.result !== 'applied' || all.performed.length === 0) return;
      const before = start.snapshot();
      const first = placed(places[0] as Place, all.performed.length);
      const later = places.slice(1).map((each, index) => ({
        ...placed(each, Math.max(1, first.at)),
        at: first.at + 1 + Math.floor(each.share * first.at) + index,
      }));
      start.inject(new Faults([first, ...later]));
      const { outcome, prepared } = await start.apply(world.profile);
      if (!('settled' in outcome)) return;
      const trouble = outcome.settled.filter(isIncomplete);
      expect(outcome.result).toBe(trouble.length > 0 ? 'rollbackIncomplete' : 'rolledBack');
      await expectTruthful(start, outcome.settled, itemsOf(prepared.plan));
      if (trouble.every((each) => each.settlement === 'cannotComeBack'))
        expectSame(start.snapshot(), before, exceptions(outcome.settled));
    });
  },
  limit(120),
);

it(
  'faults in undo: undone, or incomplete by name, and running it again finishes',
  async () => {
    await holds('faults in undo', 60, faulty(3), async ({ world, places }) => {
      const bench = Workbench.withPc(world.pc);
      const before = bench.snapshot();
      const { outcome } = await bench.apply(world.profile);
      if (outcome.result !== 'applied') return;
      const counted = bench.copy();
      const all = counted.inject(new Faults());
      const dry = await counted.undo(world.profile.id);
      if (dry === null || all.performed.length === 0) return;
      bench.inject(new Faults(places.map((each) => placed(each, all.performed.length))));
      const first = await bench.undo(world.profile.id);
      if (first === null || !('settled' in first)) throw new Error('no undo');
      const all3 = [...first.settled];
      const failed = first.settled.filter((each) => each.settlement === 'failed');
      if (failed.length > 0) {
        expect(first).toMatchObject({ result: 'undoIncomplete', remaining: true });
        const kept = (await bench.installed()).installed.flatMap((each) => [
          ...each.receipts.flatMap((receipt) => receipt.owned.map((thing) => thing.key)),
          ...each.claims.map((claim) => claim.key),
        ]);
        for (const each of failed) expect(kept).toContain(each.key);
      }
      bench.inject(new Faults());
      const second = await bench.undo(world.profile.id);
      expect(second === null).toBe(failed.length === 0);
      if (second !== null && 'remaining' in second) {
        all3.push(...second.settled);
        expect(second.settled.filter((each) => each.settlement === 'failed')).toEqual([]);
        expect(second.remaining).toBe(false);
      }
      expectSame(bench.snapshot(), before, exceptions(all3));
      expect(await bench.installed()).toEqual({ installed: [], problems: [], interrupted: [] });
    });
  },
  limit(120),
);
