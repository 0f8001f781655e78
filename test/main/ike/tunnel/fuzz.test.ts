// Damaged, cut and invented bytes on the whole way: no crash, no hang, and nothing taken for proved that is not. The decoders alone:
// test/fuzz.
import { describe, expect, it } from 'vitest';
import { dice, type Dice } from '../../../dice.ts';
import { playTunnel } from './play-tunnel.ts';

function damaged(bytes: Uint8Array, roll: Dice): Buffer {
  const copy = Buffer.from(bytes);
  switch (roll(4)) {
    case 0:
      return copy.subarray(0, roll(copy.length + 1));
    case 1:
      return Buffer.concat([copy, Buffer.alloc(roll(40), roll(256))]);
    case 2:
      return Buffer.from(Array.from({ length: roll(80) }, () => roll(256)));
    default:
      for (let count = 0; count <= roll(4) && copy.length > 0; count += 1) {
        copy[roll(copy.length)] = roll(256);
      }
      return copy;
  }
}

describe('the whole way', () => {
  it('ends, whatever a server that has our keys sends inside', () => {
    for (let seed = 0; seed < 250; seed += 1) {
      const roll = dice(seed);
      const { outcome } = playTunnel({
        inner: (packet) => (roll(5) === 0 ? damaged(packet, roll) : packet),
      });
      expect(outcome.exchange).toBe('tunnel');
      expect(outcome.trace.length).toBeLessThanOrEqual(64);
    }
  });

  it('damage on the way outside never passes for the server: whatever is proved is right', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const roll = dice(seed);
      const { outcome } = playTunnel({
        way: (bytes, _, direction) =>
          // The simulated server stops at wrong checksums, so only what comes back is damaged.
          direction === 'back' && roll(4) === 0 ? [damaged(bytes, roll), bytes] : [bytes],
      });
      expect(outcome).toMatchObject({ reached: 'address', ppp: { serverProof: 'verified' } });
    }
  });
});
