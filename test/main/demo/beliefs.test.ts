// Every belief of the simulated PC has a test that runs into it; a row without one does not compile.
import { describe, expect, it } from 'vitest';
import { beliefs, type BeliefId } from '../../../src/main/demo/beliefs.ts';
import { connectionTriggers } from './belief-triggers-connection.ts';
import { dialTriggers } from './belief-triggers-dial.ts';
import { ipsecTriggers } from './belief-triggers-ipsec.ts';
import { machineTriggers } from './belief-triggers-machine.ts';
import type { Trigger } from './belief-trigger.ts';

const triggers: Record<BeliefId, Trigger> = {
  ...machineTriggers,
  ...connectionTriggers,
  ...dialTriggers,
  ...ipsecTriggers,
};

describe('the beliefs of the simulated PC', () => {
  const ids = Object.keys(beliefs) as BeliefId[];

  it.each(ids)('%s', async (id) => {
    const trigger = triggers[id];
    expect(trigger, 'a row without a trigger').toBeDefined();
    const { pc, seen, session, secrets } = await trigger.prepare();
    const before = pc.snapshot();
    const outcomes = await session.perform(trigger.acts, secrets);
    const answers = await session.ask(trigger.asks, secrets);
    expect(seen).toContain(id);
    trigger.check(id, outcomes, answers);
    const row = beliefs[id];
    if (row.does === 'refuses') {
      const { code, hresult, errorId } = row;
      expect(outcomes).toEqual([{ status: 'failed', code, hresult, errorId }]);
    }
    await trigger.also(pc, before);
  });

  it('have a source each, and no two claim the same', () => {
    expect(ids.filter((id) => beliefs[id].source.trim() === '')).toEqual([]);
    expect(new Set(ids.map((id) => beliefs[id].claim)).size).toBe(ids.length);
  });
});
