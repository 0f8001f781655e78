/** The way of a profile through both sides: apply, verify, apply again, undo, with faults; whatever differs fails. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Profile } from '../../src/shared/profile/profile.ts';
import { Faults, kinds } from '../main/pipeline/fault-sources.ts';
import { runs, seed } from '../main/pipeline/runs.ts';
import { partOf } from '../turn.ts';
import { Workbench } from '../main/pipeline/workbench.ts';
import type { RandomPc } from '../main/pipeline/world.ts';
import { versions, worlds, type WorldOptions } from '../main/pipeline/world.ts';
import type { StubWindows } from './stub-windows.ts';
import { type Twins, twins } from './twins.ts';

const place = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom(...kinds),
  effect: fc.boolean(),
});
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;
const faults = fc.record({
  inApply: fc.option(place, { nil: null, freq: 2 }),
  inUndo: fc.option(place, { nil: null, freq: 2 }),
});
export type Faulty = typeof faults extends fc.Arbitrary<infer T> ? T : never;
export const none: Faulty = { inApply: null, inUndo: null };

export const withCmdlets = versions.filter((each) => each.startsWith('10.'));

/** The words for an answer that did not come are those of the injected fault, and each side has its own. */
const inDoubt = ['answerLost', 'timeOut', 'timeout', 'died', 'sessionDead', 'noAnswer'];

export class Walks {
  readonly #stubs: StubWindows;
  readonly counts: Record<string, number> = {};

  constructor(stubs: StubWindows) {
    this.#stubs = stubs;
  }

  /** A fault may come in the first apply or in undo. Ends early, with what came of it, where a profile cannot be applied. */
  async walk(
    pc: RandomPc,
    profile: Profile,
    { inApply, inUndo }: Faulty,
    next?: Profile,
  ): Promise<string> {
    const both = await twins(this.#stubs, pc, profile);
    await both.expectSame('at first');
    if (inApply !== null) {
      const operations = await dryRun(both.demo.bench, (bench) => bench.apply(profile));
      const fired = this.#inject(both, inApply, operations);
      await this.#apply(both, profile);
      fired();
      this.#inject(both, null, 0);
    }
    const result = await this.#apply(both, profile);
    if (result !== 'applied') return result;
    await both.demo.bench.verify(profile);
    await both.windows.bench.verify(profile);
    await both.expectSame('after verify');
    if (next !== undefined) expect(await this.#apply(both, next)).toBe('applied');
    if (inUndo !== null) {
      const operations = await dryRun(both.demo.bench, (bench) => bench.undo(profile.id));
      const fired = this.#inject(both, inUndo, operations);
      await this.#undo(both, profile);
      fired();
      this.#inject(both, null, 0);
    }
    await this.#undo(both, profile);
    return result;
  }

  /**
   * Random profiles on random PCs, half of them with faults, until so many could be applied. Of those that cannot be applied a
   * third as many go their way too: both sides refuse them alike. A sixteenth of them in one run of `npm test`.
   */
  async untilApplied(wanted: number, options: WorldOptions): Promise<void> {
    const drawn = fc.record({ world: worlds({ ...options, versions: withCmdlets }), faults });
    const { parts, isMine } = partOf(16);
    const goal = runs(wanted / parts);
    let drawnSoFar = 0;
    console.log(`twins: ${String(goal)} worlds that apply, seed ${String(seed)}`);
    let [applied, blocked] = [0, 0];
    for (let batch = 0; applied < goal; batch += 1) {
      expect(batch, 'batches of 50 worlds').toBeLessThan(goal * parts);
      for (const each of fc.sample(drawn, { numRuns: 50, seed: seed + batch })) {
        const { pc, profile } = each.world;
        drawnSoFar += 1;
        if (!isMine(drawnSoFar)) continue;
        if (blocked * 3 >= goal && !(await applies(pc, profile))) continue;
        try {
          const result = await this.walk(pc, profile, each.faults);
          if (result === 'applied') applied += 1;
          else blocked += 1;
        } catch (error) {
          throw new Error(`batch ${String(batch)}: ${fc.stringify(each)}`, { cause: error });
        }
        if (applied === goal) break;
      }
    }
    this.counts['worlds that applied'] = applied;
    this.counts['worlds that did not'] = blocked;
    // Each kind of fault came often enough to mean something.
    if (goal < wanted) return;
    for (const kind of kinds) expect(this.counts[`fault: ${kind}`], kind).toBeGreaterThan(3);
  }

  /** Applies on both sides until nothing waits for a restart (D17). */
  async #apply(both: Twins, profile: Profile): Promise<string> {
    for (let stage = 1; ; stage += 1) {
      const one = await both.demo.bench.apply(profile);
      const other = await both.windows.bench.apply(profile);
      const { result } = one.outcome;
      expect(told(other.outcome), 'outcome of apply').toEqual(told(one.outcome));
      expect(other.prepared.plan.digest).toEqual(one.prepared.plan.digest);
      await both.expectSame(`after apply ${String(stage)}: ${result}`);
      this.#count(`apply: ${result}`);
      const gated = one.prepared.plan.findings.some(({ code }) => code === 'twoStage');
      if (result !== 'applied' || !gated || stage === 3) return result;
      await both.restart();
    }
  }

  async #undo(both: Twins, { id }: Profile): Promise<void> {
    const one = await both.demo.bench.undo(id);
    const other = await both.windows.bench.undo(id);
    expect(told(other), 'outcome of undo').toEqual(told(one));
    await both.expectSame(`after undo: ${one?.result ?? 'nothing'}`);
    this.#count(`undo: ${one?.result ?? 'nothing'}`);
  }

  /** The faults of the simulated side: as many must have fired on the other one. */
  #inject(both: Twins, place: Place | null, operations: number): () => void {
    const placed =
      place === null || operations === 0
        ? []
        : [{ ...place, at: 1 + Math.min(operations - 1, Math.floor(place.share * operations)) }];
    const [one, other] = [both.demo.inject(placed), both.windows.inject(placed)];
    return () => {
      expect(other.fired).toEqual(one.fired);
      for (const { placed: fired } of one.fired) this.#count(`fault: ${fired.kind}`);
    };
  }

  #count(word: string): void {
    this.counts[word] = (this.counts[word] ?? 0) + 1;
  }
}

/** Whether the simulated side alone applies it. */
async function applies(pc: RandomPc, profile: Profile): Promise<boolean> {
  const { outcome } = await Workbench.withPc(pc).apply(profile);
  return outcome.result === 'applied';
}

/** How many operations these two would perform. */
async function dryRun(bench: Workbench, act: (bench: Workbench) => Promise<unknown>) {
  const copy = bench.copy();
  const all = copy.inject(new Faults());
  await act(copy);
  return all.performed.length;
}

/** What a person or a program is told of an outcome. */
function told(outcome: unknown): unknown {
  const text = JSON.stringify(outcome ?? null, (key, value: unknown) => {
    if (['errorId', 'hresult', 'transaction'].includes(key)) return undefined;
    return key === 'code' && inDoubt.includes(value as string) ? 'in doubt' : value;
  });
  return JSON.parse(text);
}
