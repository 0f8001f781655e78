// Damaged, cut and invented bytes at every layer: no crash, no hang, and nothing taken for proved that is not.
import { describe, expect, it } from 'vitest';
import { IkeDecodeError } from '../../../../src/main/ike/codec/decode-error.ts';
import { decodeAvps } from '../../../../src/main/ike/l2tp/avp.ts';
import { decodeL2tp } from '../../../../src/main/ike/l2tp/packet.ts';
import { decodeFrame, decodeOptions, decodePacketOf } from '../../../../src/main/ike/ppp/frame.ts';
import { readFailure } from '../../../../src/main/ike/ppp/ms-chap-failure.ts';
import { playTunnel } from './play-tunnel.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function damaged(bytes: Uint8Array, roll: (below: number) => number): Buffer {
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

/** What the server of a good run says, layer by layer. */
function goodPackets(): { inner: Buffer[]; outer: Buffer[] } {
  const [inner, outer]: [Buffer[], Buffer[]] = [[], []];
  playTunnel({
    inner: (packet) => {
      inner.push(packet);
      return packet;
    },
    way: (bytes, _, direction) => {
      if (direction === 'back') outer.push(bytes);
      return [bytes];
    },
  });
  return { inner, outer };
}

describe('decoders', () => {
  it('10 000 damaged packets: decoded or refused by their own error', () => {
    const { inner } = goodPackets();
    const roll = dice(1);
    const seen = { taken: 0, refused: 0 };
    for (let count = 0; count < 10_000; count += 1) {
      try {
        const packet = decodeL2tp(damaged(inner[roll(inner.length)] ?? Buffer.alloc(0), roll));
        if (packet.kind === 'control') decodeAvps(packet.body);
        else {
          const frame = decodeFrame(packet.frame);
          const { data } = decodePacketOf(frame.payload);
          readFailure(data);
          decodeOptions(data);
        }
        seen.taken += 1;
      } catch (error) {
        if (!(error instanceof IkeDecodeError)) throw error;
        seen.refused += 1;
      }
    }
    expect(seen.taken).toBeGreaterThan(500);
    expect(seen.refused).toBeGreaterThan(500);
  });
});

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
