/**
 * The twin test: the same plan through the simulated Windows and through the real adapter (renderers, session, shipped scripts)
 * in the real engine over the stubs. Every question, every operation, every answer and every outcome of apply, verify,
 * roll-back and undo is compared, and the whole PC after each of them.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../src/shared/profile/profile.ts';
import { engineOrReason } from '../powershell/engine.ts';
import { opensslVersion } from '../certificate/openssl-ca.ts';
import { Faults, kinds } from '../pipeline/fault-sources.ts';
import { holds, limit, runs } from '../pipeline/runs.ts';
import type { Workbench } from '../pipeline/workbench.ts';
import type { RandomPc } from '../pipeline/world.ts';
import { versions, worlds } from '../pipeline/world.ts';
import { StubWindows } from './stub-windows.ts';
import { byHand } from './by-hand.ts';
import { type Twins, twins } from './twins.ts';

const noOpenssl = opensslVersion() === null;
if (noOpenssl) console.warn('skipped: openssl is not on PATH');
const skip = engineOrReason().skip || noOpenssl || process.platform === 'win32';

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
type Faulty = typeof faults extends fc.Arbitrary<infer T> ? T : never;
const none: Faulty = { inApply: null, inUndo: null };

/** The words for an answer that did not come are those of the injected fault, and each side has its own. */
const inDoubt = ['answerLost', 'timeOut', 'timeout', 'died', 'sessionDead', 'noAnswer'];

/** What a person or a program is told of an outcome. */
function told(outcome: unknown): unknown {
  const text = JSON.stringify(outcome ?? null, (key, value: unknown) => {
    if (['errorId', 'hresult', 'transaction'].includes(key)) return undefined;
    return key === 'code' && inDoubt.includes(value as string) ? 'in doubt' : value;
  });
  return JSON.parse(text);
}

const withCmdlets = versions.filter((each) => each.startsWith('10.'));

describe.skipIf(skip)('the simulated PC and the real adapter over the stubs', () => {
  let stubs: StubWindows;
  beforeAll(async () => {
    stubs = new StubWindows();
    await stubs.start();
  }, 120_000);
  const counts: Record<string, number> = {};
  const count = (word: string) => {
    counts[word] = (counts[word] ?? 0) + 1;
  };
  afterAll(async () => {
    await stubs.end();
    console.log('what the twins met:', counts);
  });

  /** Applies on both sides until nothing waits for a restart (D17). The last result, or null where they cannot go on. */
  async function apply(both: Twins, profile: Profile): Promise<string> {
    for (let stage = 1; ; stage += 1) {
      const one = await both.demo.bench.apply(profile);
      const other = await both.windows.bench.apply(profile);
      const { result } = one.outcome;
      expect(told(other.outcome), 'outcome of apply').toEqual(told(one.outcome));
      expect(other.prepared.plan.digest).toEqual(one.prepared.plan.digest);
      await both.expectSame(`after apply ${String(stage)}: ${result}`);
      count(`apply: ${result}`);
      const gated = one.prepared.plan.findings.some(({ code }) => code === 'twoStage');
      if (result !== 'applied' || !gated || stage === 3) return result;
      await both.restart();
    }
  }

  async function undo(both: Twins, { id }: Profile): Promise<void> {
    const one = await both.demo.bench.undo(id);
    const other = await both.windows.bench.undo(id);
    expect(told(other), 'outcome of undo').toEqual(told(one));
    await both.expectSame(`after undo: ${one?.result ?? 'nothing'}`);
    count(`undo: ${one?.result ?? 'nothing'}`);
  }

  /** How many operations these two would perform. */
  async function dryRun(bench: Workbench, act: (bench: Workbench) => Promise<unknown>) {
    const copy = bench.copy();
    const all = copy.inject(new Faults());
    await act(copy);
    return all.performed.length;
  }

  /** The faults of the simulated side: as many must have fired on the other one. */
  function inject(both: Twins, place: Place | null, operations: number): () => void {
    const placed =
      place === null || operations === 0
        ? []
        : [{ ...place, at: 1 + Math.min(operations - 1, Math.floor(place.share * operations)) }];
    const [one, other] = [both.demo.inject(placed), both.windows.inject(placed)];
    return () => {
      expect(other.fired).toEqual(one.fired);
      for (const { placed: fired } of one.fired) count(`fault: ${fired.kind}`);
    };
  }

  /** Applies, verifies, applies again and undoes on both sides; a fault may come in the first apply or in undo. */
  async function walk(
    pc: RandomPc,
    profile: Profile,
    faults: Faulty,
    next?: Profile,
  ): Promise<void> {
    const both = await twins(stubs, pc, profile);
    await both.expectSame('at first');
    const { inApply, inUndo } = faults;
    if (inApply !== null) {
      const fired = inject(
        both,
        inApply,
        await dryRun(both.demo.bench, (bench) => bench.apply(profile)),
      );
      await apply(both, profile);
      fired();
      inject(both, null, 0);
    }
    if ((await apply(both, profile)) !== 'applied') return;
    await both.demo.bench.verify(profile);
    await both.windows.bench.verify(profile);
    await both.expectSame('after verify');
    if (next !== undefined) expect(await apply(both, next)).toBe('applied');
    if (inUndo !== null) {
      const fired = inject(
        both,
        inUndo,
        await dryRun(both.demo.bench, (bench) => bench.undo(profile.id)),
      );
      await undo(both, profile);
      fired();
      inject(both, null, 0);
    }
    await undo(both, profile);
  }

  it.each(byHand)(
    '%s',
    async (_, make) => {
      const [first, second] = make();
      if (first === undefined) throw new Error('no profile');
      for (const windows of withCmdlets) await walk({ windows }, first, none, second);
      for (const kind of kinds) {
        const half = { share: 0.5, kind, effect: kind !== 'hang' };
        await walk({ windows: '10.0.22631' }, first, { inApply: half, inUndo: half });
      }
    },
    limit(300),
  );

  it(
    'random profiles on random PCs, half of them with faults',
    async () => {
      const drawn = fc.record({ world: worlds({ versions: withCmdlets }), faults });
      await holds('twins', 200, drawn, async ({ world: { pc, profile }, faults: placed }) => {
        await walk(pc, profile, placed);
      });
      if (runs(200) >= 200)
        for (const kind of kinds) expect(counts[`fault: ${kind}`]).toBeGreaterThan(10);
    },
    limit(600),
  );
});
