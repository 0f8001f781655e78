// Each refusal of the beliefs table that the stubs have: the real adapter says the same code as the row, and changes nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beliefs, type RefusalId } from '../../src/main/demo/beliefs.ts';
import { changeDemoPc } from '../../src/main/demo/create-demo-pc.ts';
import { connectionTriggers } from '../demo/belief-triggers-connection.ts';
import { ipsecTriggers } from '../demo/belief-triggers-ipsec.ts';
import { machineTriggers } from '../demo/belief-triggers-machine.ts';
import type { Trigger } from '../demo/belief-trigger.ts';
import { engineOrReason } from '../powershell/engine.ts';
import { notInStub } from './refusals.ts';
import { seedOf, type Seed } from './seed.ts';
import { StubWindows } from './stub-windows.ts';

const triggers = { ...machineTriggers, ...connectionTriggers, ...ipsecTriggers } as Record<
  RefusalId,
  Trigger
>;
const both = (Object.keys(notInStub) as RefusalId[]).filter((id) => notInStub[id] === false);

describe.skipIf(engineOrReason().skip || process.platform === 'win32')(
  'refusals on both sides',
  () => {
    let stubs: StubWindows;
    beforeAll(async () => {
      stubs = new StubWindows();
      await stubs.start();
    }, 120_000);
    afterAll(() => stubs.end());

    it.each(both)('%s', async (id) => {
      const made = await triggers[id].scene?.();
      if (made === undefined) throw new Error('no scene');
      const { pc, refused, secrets } = made;
      let seed: Seed | undefined;
      changeDemoPc(pc.folder, pc.fs, (machine) => {
        seed = seedOf(machine, {});
      });
      if (seed === undefined) throw new Error('no seed');
      await stubs.become(seed, '10.0.22631');
      const before = stubs.state;
      const [outcome] = await stubs.open().perform([refused], secrets);
      expect(outcome).toMatchObject({ status: 'failed', code: beliefs[id].code });
      expect(stubs.state).toEqual(before);
    });
  },
);
