// ESP against OpenSSL's own calls, written apart, and against RFC 3602's vector for a whole packet.
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import type { EspProposal } from '../../../../src/shared/offers/proposal.ts';
import { espCiphers, espIntegrities } from '../../../../src/main/ike/crypto/esp-suite.ts';
import { EspLink } from '../../../../src/main/ike/esp/esp-link.ts';
import { openEsp, sealEsp } from '../../../../src/main/ike/esp/esp-packet.ts';
import { decodeUdp, encodeUdp } from '../../../../src/main/ike/esp/udp.ts';

function keysOf(proposal: EspProposal, spi = randomBytes(4)) {
  const { keyBytes, saltBytes } = espCiphers[proposal.cipher];
  return {
    proposal,
    spi,
    cipherKey: randomBytes(keyBytes),
    salt: randomBytes(saltBytes),
    integrityKey: randomBytes(espIntegrities[proposal.integrity].keyBytes),
  };
}

const suites: EspProposal[] = [
  { cipher: 'AES256', integrity: 'SHA1' },
  { cipher: 'AES192', integrity: 'SHA256' },
  { cipher: 'AES128', integrity: 'SHA1' },
  { cipher: '3DES', integrity: 'SHA1' },
  { cipher: 'GCM128', integrity: 'none' },
  { cipher: 'GCM192', integrity: 'none' },
  { cipher: 'GCM256', integrity: 'none' },
];

describe('ESP packets', () => {
  it('look as RFC 3602 section 4 case 5 says, but for the ICV that it leaves out', () => {
    // An ICMP echo request in transport mode: SPI 4321, sequence 1, AES-128.
    const keys = {
      proposal: { cipher: 'AES128', integrity: 'SHA1' } as const,
      spi: fromHex('00004321'),
      cipherKey: fromHex('90d382b410eeba7ad938c46cec1a82bf'),
      salt: new Uint8Array(),
      integrityKey: new Uint8Array(20),
    };
    const payload = fromHex(
      '08000ebda70a0000 8e9c083db95b0700 08090a0b0c0d0e0f 1011121314151617' +
        '18191a1b1c1d1e1f 2021222324252627 28292a2b2c2d2e2f 3031323334353637',
    );
    const iv = fromHex('e96e8c08ab465763fd098d45dd3ff893');
    const bytes = sealEsp(keys, 1, iv, { nextHeader: 1, payload });
    expect(toHex(bytes.subarray(0, -12))).toBe(
      '0000432100000001' +
        'e96e8c08ab465763fd098d45dd3ff893' +
        'f663c25d325c18c6a9453e194e120849' +
        'a4870b66cc6b9965330013b4898dc856' +
        'a4699e523a55db080b59ec3a8e4b7e52' +
        '775b07d1db34ed9c538ab50c551b874a' +
        'a269add047ad2d5913ac19b7cfbad4a6',
    );
  });

  it.each(suites)('%o: what one side seals the other opens, of any length', (proposal) => {
    const keys = keysOf(proposal);
    const { ivBytes } = espCiphers[proposal.cipher];
    for (let length = 0; length < 40; length += 1) {
      const payload = new Uint8Array(randomBytes(length));
      const sealed = sealEsp(keys, length + 1, randomBytes(ivBytes), { nextHeader: 17, payload });
      expect(openEsp(keys, sealed)).toEqual({ nextHeader: 17, payload, sequence: length + 1 });
    }
  });

  it.each(suites)('%o: a changed bit anywhere is noticed', (proposal) => {
    const keys = keysOf(proposal);
    const { ivBytes } = espCiphers[proposal.cipher];
    const payload = randomBytes(21);
    const sealed = sealEsp(keys, 7, randomBytes(ivBytes), { nextHeader: 17, payload });
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openEsp(keys, changed)).toBeNull();
      expect(openEsp(keys, sealed.subarray(0, at))).toBeNull();
    }
  });

  it('a padding longer than the packet is refused', () => {
    const keys = keysOf({ cipher: 'AES128', integrity: 'SHA1' });
    const iv = randomBytes(16);
    const engine = createCipheriv('aes-128-cbc', keys.cipherKey, iv).setAutoPadding(false);
    const plain = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17]);
    const covered = Buffer.concat([keys.spi, Buffer.from([0, 0, 0, 1]), iv, engine.update(plain)]);
    const mac = createHmac('sha1', keys.integrityKey).update(covered).digest().subarray(0, 12);
    expect(openEsp(keys, Buffer.concat([covered, mac]))).toBeNull();
  });
});

describe('the way through ESP', () => {
  const addresses = { local: '192.0.2.10', server: '203.0.113.1' };
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const proposal = { cipher: 'AES256', integrity: 'SHA1' } as const;
  const [there, back] = [keysOf(proposal), keysOf(proposal)];
  const us = new EspLink({ inbound: back, outbound: there, addresses, random });
  const server = new EspLink({ inbound: there, outbound: back, addresses, random });

  it('carries datagrams; the same one, an old one and a foreign one are told apart', () => {
    const first = us.seal(Uint8Array.of(1, 2, 3));
    expect(server.open(first)).toEqual({ kind: 'payload', payload: Uint8Array.of(1, 2, 3) });
    expect(server.open(first)).toEqual({ kind: 'replay' });
    const second = us.seal(Uint8Array.of(4));
    const third = us.seal(Uint8Array.of(5));
    expect(server.open(third).kind).toBe('payload');
    expect(server.open(second).kind).toBe('payload');
    const late = us.seal(Uint8Array.of(6));
    for (let count = 0; count < 70; count += 1) server.open(us.seal(new Uint8Array()));
    expect(server.open(late)).toEqual({ kind: 'replay' });
    expect(us.open(us.seal(Uint8Array.of(7)))).toEqual({ kind: 'foreign' });
    const changed = us.seal(Uint8Array.of(8));
    changed[30] = (changed[30] ?? 0) ^ 1;
    expect(server.open(changed)).toEqual({ kind: 'unverified' });
    expect(server.open(changed.subarray(0, 5))).toEqual({ kind: 'unverified' });
  });

  it('never takes the same counter of GCM twice', () => {
    const gcm = keysOf({ cipher: 'GCM256', integrity: 'none' });
    const link = new EspLink({ inbound: gcm, outbound: gcm, addresses, random });
    const ivs = [1, 2, 3].map(() => toHex(link.seal(new Uint8Array()).subarray(8, 16)));
    expect(ivs).toEqual(['0000000000000001', '0000000000000002', '0000000000000003']);
  });
});

describe('UDP inside ESP', () => {
  it('has no checksum over IPv4', () => {
    const bytes = encodeUdp({ local: '192.0.2.10', server: '203.0.113.1' }, Uint8Array.of(9));
    expect(toHex(bytes)).toBe('06a506a50009000009');
    expect(decodeUdp(bytes)).toEqual(Uint8Array.of(9));
  });

  it('has one over IPv6 that sums up with the pseudo-header to zero', () => {
    const addresses = { local: '2001:db8:1::10', server: '2001:db8:4::1' };
    const bytes = encodeUdp(addresses, Uint8Array.of(1, 2, 3));
    const pseudo =
      '20010db8000100000000000000000010 20010db8000400000000000000000001 0000000b00000011';
    const all = Buffer.concat([fromHex(pseudo), bytes, Buffer.alloc(1)]);
    let sum = 0;
    for (let at = 0; at < all.length; at += 2) sum += all.readUInt16BE(at);
    while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
    expect(sum).toBe(0xffff);
  });

  it.each(['06a506a5', '06a506a60009000009', '06a506a50007000009', '06a506a5000a000009'])(
    'does not take %s',
    (hex) => {
      expect(decodeUdp(fromHex(hex))).toBeNull();
    },
  );
});
