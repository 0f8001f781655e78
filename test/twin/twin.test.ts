/**
 * The twin test: the same plan through the simulated Windows and through the real adapter (renderers, session, shipped scripts)
 * in the real engine over the stubs. Every question, every operation, every answer and every outcome of apply, verify,
 * roll-back and undo is compared, and the whole PC after each of them. Here profiles that were written by hand; random ones are
 * in the two files beside this one.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../main/pipeline/fault-sources.ts';
import { limit } from '../main/pipeline/runs.ts';
import { partOf } from '../turn.ts';
import { byHand } from './by-hand.ts';
import { StubWindows } from './stub-windows.ts';
import { skipTwins } from './skip-twins.ts';
import { none, Walks, withCmdlets } from './walks.ts';

describe.skipIf(skipTwins())('the simulated PC and the real adapter over the stubs', () => {
  let stubs: StubWindows;
  let walks: Walks;
  beforeAll(async () => {
    stubs = new StubWindows();
    walks = new Walks(stubs);
    await stubs.start();
  }, 120_000);
  afterAll(async () => {
    await stubs.end();
    console.log('what the twins met:', walks.counts);
  });

  it.each(byHand)(
    '%s',
    async (_, make) => {
      const [first, second] = make();
      if (first === undefined) throw new Error('no profile');
      const { isMine } = partOf(4);
      for (const windows of withCmdlets.filter((_windows, index) => isMine(index))) {
        expect(await walks.walk({ windows }, first, none, second), windows).toBe('applied');
      }
      for (const kind of kinds.filter((_kind, index) => isMine(index))) {
        const half = { share: 0.5, kind, effect: kind !== 'hang' };
        const faulty = { inApply: half, inUndo: half };
        expect(await walks.walk({ windows: '10.0.22631' }, first, faulty), kind).toBe('applied');
      }
    },
    limit(300),
  );
});
