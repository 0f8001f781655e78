import { expectAsWanted } from './as-wanted.ts';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { isIncomplete } from '../../../src/main/transaction/settle.ts';
import type { Settled } from '../../../src/main/transaction/events.ts';
import { ids } from '../../shared/profile/arbitrary.ts';
import { exceptions, exceptionsOfPlan, expectSame, masked } from './equal.ts';
import { Faults } from './fault-sources.ts';
import { foreignOf } from './foreign.ts';
import { holds, limit } from './runs.ts';
import { Workbench } from './workbench.ts';
import { pcs, profiles } from './world.ts';

type Step =
  | { readonly do: 'apply'; readonly profile: Profile }
  | { readonly do: 'undo'; readonly id: string }
  | {
      readonly do: 'crashApply';
      readonly profile: Profile;
      readonly share: number;
      readonly effect: boolean;
    }
  | {
      readonly do: 'crashUndo';
      readonly id: string;
      readonly share: number;
      readonly effect: boolean;
    };

const counts: Record<string, number> = {};
const count = (word: string) => {
  counts[word] = (counts[word] ?? 0) + 1;
};
afterAll(() => {
  console.log('what the sequences met:', counts);
});

const id = fc.constantFrom(...ids);
const cut = { share: fc.double({ min: 0, max: 0.999, noNaN: true }), effect: fc.boolean() };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('apply' as const), profile: profiles() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), id }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('crashApply' as const), profile: profiles(), ...cut }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crashUndo' as const), id, ...cut }) },
);
const sequences = fc.record({
  pc: pcs(['10.0.19045', '10.0.26100', '6.3.9600', '6.1.7601']),
  steps: fc.array(step, { minLength: 3, maxLength: 7 }),
  end: fc.shuffledSubarray([...ids], { minLength: 3 }),
});

/** Disks as they stand when the process is killed at an operation; null when the run had none. */
async function killedAt(
  bench: Workbench,
  share: number,
  effect: boolean,
  run: (on: Workbench) => Promise<unknown>,
): Promise<Workbench | null> {
  const counted = bench.copy();
  const all = counted.inject(new Faults());
  await run(counted);
  if (all.performed.length === 0) return null;
  const at = 1 + Math.floor(share * all.performed.length);
  const doomed = bench.copy();
  doomed.inject(new Faults([{ at, kind: 'kill', effect }]));
  let left: Workbench | null = null;
  doomed.onKill = () => {
    left ??= doomed.copy();
  };
  await run(doomed);
  return left;
}

class Model {
  readonly applied = new Map<string, Profile>();
  readonly excepted: Settled[] = [];
  bench: Workbench;

  constructor(bench: Workbench) {
    this.bench = bench;
  }

  async act(step: Step): Promise<void> {
    if (step.do === 'apply') await this.#apply(step.profile);
    else if (step.do === 'undo') await this.undo(step.id);
    else if (step.do === 'crashApply') await this.#crashApply(step);
    else await this.#crashUndo(step);
  }

  async #apply(profile: Profile): Promise<void> {
    const before = this.bench.snapshot();
    const { outcome, prepared } = await this.bench.apply(profile);
    count(`apply: ${outcome.result}`);
    if (outcome.result === 'blocked') {
      for (const each of outcome.obstacles) count(`blocked: ${each.code}`);
      expectSame(this.bench.snapshot(), before);
      return;
    }
    const gated = prepared.plan.findings.some((each) => each.code === 'twoStage');
    if (outcome.result !== 'applied') throw new Error(outcome.result);
    expectAsWanted(outcome.verification);
    this.excepted.push(...exceptionsOfPlan(prepared.plan));
    // A profile whose second stage has to wait for a restart holds things, but not yet all.
    if (gated) this.applied.delete(profile.id);
    else this.applied.set(profile.id, profile);
  }

  async undo(profile: string): Promise<void> {
    const undone = await this.bench.undo(profile);
    count(`undo: ${undone?.result ?? 'not installed'}`);
    this.applied.delete(profile);
    if (undone === null || !('settled' in undone)) return;
    const excepted = exceptions(undone.settled);
    expect(undone.settled.filter((each) => isIncomplete(each) && !excepted.includes(each))).toEqual(
      [],
    );
    this.excepted.push(...excepted);
  }

  async #crashApply({ profile, share, effect }: Step & { do: 'crashApply' }): Promise<void> {
    const before = this.bench.snapshot();
    const installed = await this.bench.installed();
    const left = await killedAt(this.bench, share, effect, (on) => on.apply(profile));
    if (left === null) return;
    this.bench = left;
    const repaired = await left.repair();
    count(`crashed apply: ${repaired.result}`);
    if (repaired.result === 'busy') throw new Error('nobody else is there');
    const settled = repaired.result === 'repaired' ? repaired.settled : [];
    const now = await left.installed();
    expect({ problems: now.problems, interrupted: now.interrupted }).toEqual({
      problems: [],
      interrupted: [],
    });
    // What comes last and the undo of associations have no journal: a kill there is before the decision all the same.
    expect(now.installed).toEqual(installed.installed);
    const trouble = settled.filter(isIncomplete);
    expect(trouble.filter((each) => each.settlement !== 'cannotComeBack')).toEqual([]);
    this.excepted.push(...exceptions(settled));
    expectSame(left.snapshot(), before, exceptions(settled));
  }

  async #crashUndo({ id: profile, share, effect }: Step & { do: 'crashUndo' }): Promise<void> {
    const left = await killedAt(this.bench, share, effect, (on) => on.undo(profile));
    if (left === null) return;
    this.bench = left;
    const repaired = await left.repair();
    count(`crashed undo: ${repaired.result}`);
    if (repaired.result === 'repaired') this.excepted.push(...exceptions(repaired.settled));
    // The kill may have come between the two scopes: then the other one is still to be undone.
    await this.undo(profile);
    const { installed, interrupted } = await left.installed();
    expect(installed.map((each) => each.id)).not.toContain(profile);
    expect(interrupted).toEqual([]);
  }

  /** What is applied stays as wanted, whatever others do; what is not ours never changes. */
  async invariants(first: ReturnType<Workbench['snapshot']>): Promise<void> {
    for (const profile of this.applied.values()) {
      const { drift } = await this.bench.verify(profile);
      expect([profile.id, drift]).toEqual([profile.id, []]);
    }
    const installed = await this.bench.installed();
    const now = {
      ...this.bench.snapshot(),
      settings: masked(this.bench.snapshot(), this.excepted),
    };
    const then = { ...first, settings: masked(first, this.excepted) };
    expect(foreignOf(now, installed)).toEqual(foreignOf(then, installed));
  }
}

it(
  'three overlapping profiles in any order: each stays as wanted, and at the end the PC is as at first (D11)',
  async () => {
    await holds('sequences', 50, sequences, async ({ pc, steps, end }) => {
      const bench = Workbench.withPc(pc);
      const first = bench.snapshot();
      const model = new Model(bench);
      for (const each of steps) {
        await model.act(each);
        await model.invariants(first);
      }
      for (const each of end) await model.undo(each);
      expectSame(model.bench.snapshot(), first, model.excepted);
      expect(await model.bench.installed()).toEqual({
        installed: [],
        problems: [],
        interrupted: [],
      });
    });
  },
  limit(200),
);
