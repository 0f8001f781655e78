// Ctrl-C or a time limit in the middle of the extra step.
import { describe, expect, it } from 'vitest';
import { breakOff, playTunnel } from './play-tunnel.ts';

describe('broken off', () => {
  it('at any moment: what stands is told to go, and nothing comes after it', () => {
    const whole = playTunnel().sent.length;
    for (let after = 1; after < whole; after += 1) {
      const { ipsec, l2tp, goodbye } = breakOff(after);
      expect(ipsec.deleted.at(-1)?.protocol).toBe(1);
      const hasEsp = ipsec.message3Seen > 0;
      expect(ipsec.deleted.map(({ protocol }) => protocol)).toEqual(hasEsp ? [3, 1] : [1]);
      // Once the server has told its tunnel's number, StopCCN can go.
      if (l2tp.got.includes(10)) expect(l2tp.got).toContain(4);
      expect(goodbye).toBeLessThanOrEqual(8);
    }
  });
});
