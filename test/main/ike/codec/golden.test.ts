// Bytes that stand still: what we write must not change by accident.
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import { decodePacket, encodePacket } from '../../../../src/main/ike/codec/header.ts';
import { decodePayloads, encodePayloads } from '../../../../src/main/ike/codec/payloads.ts';
import {
  decodeSecurityAssociation,
  encodeSecurityAssociation,
} from '../../../../src/main/ike/codec/security-association.ts';
import { decodePhase1Transform } from '../../../../src/main/ike/codec/phase1-transform.ts';
import { makeKeyPair } from '../../../../src/main/ike/crypto/diffie-hellman.ts';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import {
  hopelessProposals,
  wideProposals,
} from '../../../../src/main/ike/exchange/other-offers.ts';
import { windowsOffer, windowsVendorIds } from '../../../../src/main/ike/exchange/windows-offer.ts';
import { windowsGeneration } from '../../../../src/shared/offers/windows-main-mode.ts';
import { pskOptions } from '../exchange/sample-options.ts';

/**
 * The first message of Windows 8 to 10 with a PSK: 408 bytes, as coolsnowwolf/luci#150 has its size. Written by hand from
 * windows-facts 9 and RFC 2408, not by our encoder.
 */
const windowsFirstMessage = `
  c0ffee0102030405 0000000000000000 01 10 02 00 00000000 00000198
  0d 00 00d4 00000001 00000001
    00 00 00c8 01 01 00 05
    03 00 0028 01 01 0000 8001 0007 800e 0100 8002 0002 8004 0014 8003 0001 800b 0001 000c 0004 00007080
    03 00 0028 02 01 0000 8001 0007 800e 0080 8002 0002 8004 0013 8003 0001 800b 0001 000c 0004 00007080
    03 00 0028 03 01 0000 8001 0007 800e 0100 8002 0002 8004 000e 8003 0001 800b 0001 000c 0004 00007080
    03 00 0024 04 01 0000 8001 0005 8002 0002 8004 000e 8003 0001 800b 0001 000c 0004 00007080
    00 00 0024 05 01 0000 8001 0005 8002 0002 8004 0002 8003 0001 800b 0001 000c 0004 00007080
  0d 00 0018 01528bbbc00696121849ab9a1c5b2a51 00000001
  0d 00 0018 1e2b516905991c7d7c96fcbfb587e461 00000009
  0d 00 0014 4a131c81070358455c5728f20e95452f
  0d 00 0014 90cb80913ebb696e086381b5ec427b1f
  0d 00 0014 4048b7d56ebce88525e7de7f00d6c2d3
  0d 00 0014 fb1de3cdf341b7ea16b7e5be0855f120
  0d 00 0014 26244d38eddb61b3172a36e3d0cfb819
  00 00 0014 e3a5966a76379fe707228231e5ce8652`;

function firstMessage(change: Parameters<typeof pskOptions>[0]): Uint8Array {
  const exchange = createMainMode(
    pskOptions({ random: () => fromHex('c0ffee0102030405'), makeKeyPair, ...change }),
  );
  const [action] = exchange.handle({ kind: 'start' }, 0);
  if (action?.kind !== 'send') throw new Error('nothing sent');
  return action.bytes;
}

describe('golden bytes', () => {
  it("Windows' first message, byte for byte", () => {
    const bytes = firstMessage({});
    expect(toHex(bytes)).toBe(windowsFirstMessage.replace(/\s/g, ''));
    expect(bytes).toHaveLength(408);
  });

  it('reads it back and writes the same again', () => {
    const bytes = fromHex(windowsFirstMessage);
    const packet = decodePacket(bytes);
    const payloads = decodePayloads(packet.header.nextPayload, packet.body);
    expect(payloads.map(({ type }) => type)).toEqual([1, ...Array<number>(8).fill(13)]);
    const sa = decodeSecurityAssociation(payloads[0]?.body ?? new Uint8Array());
    expect(sa.proposals[0]?.transforms.map(decodePhase1Transform)).toEqual(
      windowsOffer('8andLater', 'psk').proposals,
    );
    const rewritten = [{ type: 1, body: encodeSecurityAssociation(sa) }, ...payloads.slice(1)];
    expect(toHex(encodePacket({ ...packet, body: encodePayloads(rewritten) }))).toBe(toHex(bytes));
  });

  it('Vista and 7 offer AES only with ECP groups, with their own version', () => {
    for (const generation of ['vista', '7'] as const) {
      const { proposals, vendorIds } = windowsOffer(generation, 'rsaSignature');
      expect(proposals.map((one) => `${one.encryption} ${one.hash} ${one.group}`)).toEqual([
        'AES256 SHA1 20',
        'AES128 SHA1 19',
        '3DES SHA1 14',
        '3DES SHA1 2',
      ]);
      const version = generation === 'vista' ? '05' : '07';
      expect(vendorIds.map(toHex)[1]).toBe(`1e2b516905991c7d7c96fcbfb587e461000000${version}`);
    }
    expect(
      ['6.0.6002', '6.1.7601', '6.2.9200', '6.3.9600', '10.0.22631'].map(windowsGeneration),
    ).toEqual(['vista', '7', '8andLater', '8andLater', '8andLater']);
  });

  it('the wide offer fits an Ethernet frame with two vendor IDs', () => {
    for (const method of ['psk', 'rsaSignature'] as const) {
      const bytes = firstMessage({
        proposals: wideProposals(method),
        vendorIds: windowsVendorIds('8andLater').slice(2, 4),
        upTo: 'message2',
        credentials: null,
      });
      // IPv6 and UDP headers take 48 of 1500.
      expect(bytes.length).toBeLessThanOrEqual(1452);
    }
  });

  it('the offer that nobody takes is single DES', () => {
    expect(hopelessProposals[0]?.encryption).toBe('DES');
  });
});
