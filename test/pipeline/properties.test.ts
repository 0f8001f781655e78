import { expect, it } from 'vitest';
import { isEmpty, isRewrite, obstacles } from '../../src/shared/plan/make-plan.ts';
import type { Profile } from '../../src/shared/profile/profile.ts';
import { isIncomplete } from '../../src/main/transaction/settle.ts';
import { exceptions, expectSame } from './equal.ts';
import { holds, limit } from './runs.ts';
import { Workbench } from './workbench.ts';
import { worlds } from './world.ts';

const counts: Record<string, number> = {};
const count = (word: string) => {
  counts[word] = (counts[word] ?? 0) + 1;
};

it(
  'apply, nothing left to do, undo, as before',
  async () => {
    await holds('apply and undo', 400, worlds(), async ({ pc, profile }) => {
      const bench = Workbench.withPc(pc);
      const before = bench.snapshot();
      const { outcome, prepared } = await bench.apply(profile);
      count(outcome.result);
      if (outcome.result === 'blocked') {
        const reasons = obstacles(prepared.plan);
        for (const each of reasons) count(`blocked: ${each.code}`);
        expect(outcome.obstacles).toEqual(reasons);
        expect(bench.snapshot()).toEqual(before);
        return;
      }
      if (outcome.result === 'nothingToDo') return;
      expect(outcome).toMatchObject({ result: 'applied', verification: { asWanted: true, drift: [] } });
      for (let stage = 0; stage < 3 && (await isGated(bench, profile)); stage += 1) {
        count('stage');
        bench.restart();
        const next = await bench.apply(profile);
        if (next.outcome.result !== 'applied') { count(`second stage ${next.outcome.result}`); break; }
      }
      const applied = bench.snapshot();
      const { prepared: again } = await bench.prepare(profile);
      if (obstacles(again.plan).length === 0) {
      const left = again.plan.steps.flatMap((s) => s.items).filter((i) => i.action !== 'none' && !isRewrite(i));
      expect(left).toEqual([]);
      expect(isEmpty(again.plan)).toBe(true);
      await bench.apply(profile);
      expectSame(bench.snapshot(), applied);
      expect(await bench.verify(profile)).toMatchObject({ asWanted: true, drift: [] });
      } else count('blocked afterwards');
      const undone = await bench.undo(profile.id);
      const settled = undone !== null && 'settled' in undone ? undone.settled : [];
      const excepted = exceptions(settled);
      for (const each of excepted) count(`irreversible: ${each.room}`);
      if (undone) {
        count(undone.result);
        const trouble = settled.filter((each) => isIncomplete(each) && !excepted.includes(each));
        expect(trouble).toEqual([]);
        expect(undone.result).toBe(excepted.length > 0 ? 'undoIncomplete' : 'undone');
      }
      expectSame(bench.snapshot(), before, excepted);
      expect(await bench.installed()).toEqual({ installed: [], problems: [], interrupted: [] });
    });
    console.log(counts);
  },
  limit(120),
);

async function isGated(bench: Workbench, profile: Profile): Promise<boolean> {
  const { prepared } = await bench.prepare(profile);
  return prepared.plan.findings.some((each) => each.code === 'twoStage');
}
