/** The twin test (twin.test.ts) on 100 random worlds in which a profile with a PSK applies. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { limit } from '../main/pipeline/runs.ts';
import { StubWindows } from './stub-windows.ts';
import { skipTwins } from './skip-twins.ts';
import { Walks } from './walks.ts';

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
    console.log('what the twins met (psk):', walks.counts);
  });

  it(
    'random profiles on random PCs, 100 that apply, half of them with faults',
    () => walks.untilApplied(100, { method: 'psk' }),
    limit(1200),
  );
});
