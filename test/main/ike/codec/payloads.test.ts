// Each codec both ways, and its bounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attributeNumber,
  decodeAttributes,
  encodeAttributes,
} from '../../../../src/main/ike/codec/attributes.ts';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import { IkeDecodeError } from '../../../../src/main/ike/codec/decode-error.ts';
import { decodePacket, encodePacket } from '../../../../src/main/ike/codec/header.ts';
import {
  decodeCertificate,
  decodeIdentification,
  encodeCertificate,
  encodeIdentification,
} from '../../../../src/main/ike/codec/identification.ts';
import {
  decodeV2Notify,
  encodeV2KeyExchange,
  encodeV2Notify,
  encodeV2Proposal,
  holdsV2Proposal,
} from '../../../../src/main/ike/codec/ikev2-init.ts';
import {
  decodeDeletion,
  decodeNotification,
  encodeDeletion,
  encodeNotification,
} from '../../../../src/main/ike/codec/notification.ts';
import { isErrorNotify, notifyName } from '../../../../src/main/ike/codec/numbers.ts';
import {
  decodePayloads,
  encodePayloads,
  onlyBody,
} from '../../../../src/main/ike/codec/payloads.ts';
import {
  decodePhase1Transform,
  encodePhase1Transform,
} from '../../../../src/main/ike/codec/phase1-transform.ts';
import { decodeSecurityAssociation } from '../../../../src/main/ike/codec/security-association.ts';
import {
  openEncapsulation,
  withNonEspMarker,
} from '../../../../src/main/ike/codec/udp-encapsulation.ts';

function problemOf(decode: () => unknown): string {
  try {
    decode();
    return 'none';
  } catch (error) {
    if (error instanceof IkeDecodeError) return error.code;
    throw error;
  }
}

const bytes = (max: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength: max });
const byte = fc.nat(255);
const padding = fc.oneof(
  bytes(15),
  fc.nat(4).map((length) => new Uint8Array(length)),
);

describe('both ways', () => {
  it('header', () => {
    const cookie = fc.uint8Array({ minLength: 8, maxLength: 8 });
    const header = fc.record({
      initiatorCookie: cookie,
      responderCookie: cookie,
      nextPayload: byte,
      version: byte,
      exchangeType: byte,
      flags: byte,
      messageId: fc.nat(0xffff_ffff),
    });
    fc.assert(
      fc.property(fc.record({ header, body: bytes(100) }), (packet) => {
        expect(decodePacket(encodePacket(packet))).toEqual(packet);
      }),
    );
  });

  it('payload chains, also with padding behind', () => {
    const payload = fc.record({ type: fc.integer({ min: 1, max: 255 }), body: bytes(60) });
    fc.assert(
      fc.property(fc.array(payload, { maxLength: 20 }), padding, (payloads, tail) => {
        const first = payloads[0]?.type ?? 0;
        const encoded = encodePayloads(payloads);
        expect(decodePayloads(first, encoded)).toEqual(payloads);
        const padded = Buffer.concat([encoded, tail]);
        const decoded = decodePayloads(first, padded, 'padded');
        expect(decoded.map(({ type, body }) => [type, toHex(body)])).toEqual(
          payloads.map(({ type, body }) => [type, toHex(body)]),
        );
        // Libreswan fills clear messages up to a multiple of four with zeros; nothing else may follow.
        const filling = tail.length <= 3 && tail.every((one) => one === 0);
        expect(problemOf(() => decodePayloads(first, padded))).toBe(filling ? 'none' : 'badLength');
      }),
    );
  });

  it('attributes: TV and TLV, and numbers in both', () => {
    const attribute = fc.record({
      type: fc.nat(0x7fff),
      value: fc.oneof(fc.nat(0xffff), bytes(10)),
    });
    fc.assert(
      fc.property(fc.array(attribute, { maxLength: 32 }), (attributes) => {
        expect(decodeAttributes(encodeAttributes(attributes))).toEqual(attributes);
      }),
    );
    expect(attributeNumber([{ type: 12, value: fromHex('00007080') }], 12)).toBe(28_800);
    expect(attributeNumber([{ type: 12, value: 28_800 }], 12)).toBe(28_800);
    expect(attributeNumber([{ type: 12, value: fromHex('0011223344556677') }], 12)).toBeNull();
    expect(attributeNumber([], 12)).toBeNull();
  });

  it('every phase 1 proposal', () => {
    const proposal = fc.record({
      encryption: fc.constantFrom('DES', '3DES', 'AES128', 'AES192', 'AES256'),
      hash: fc.constantFrom('MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512'),
      group: fc.constantFrom(1, 2, 5, 14, 15, 16, 19, 20),
      authentication: fc.constantFrom('psk', 'rsaSignature'),
      lifeSeconds: fc.nat(0xffff_ffff),
    });
    fc.assert(
      fc.property(proposal, (one) => {
        expect(decodePhase1Transform(encodePhase1Transform(one as never, 1))).toEqual(one);
      }),
    );
  });

  it('ID, CERT, NOTIFY and DELETE', () => {
    const id = { type: 9, protocol: 17, port: 500, data: fromHex('3000') };
    expect(decodeIdentification(encodeIdentification(id))).toEqual(id);
    expect(toHex(encodeIdentification(id))).toBe('091101f43000');
    const certificate = { encoding: 4, data: fromHex('308201') };
    expect(decodeCertificate(encodeCertificate(certificate))).toEqual(certificate);
    const notification = { protocol: 1, type: 24, spi: fromHex('0102'), data: fromHex('ff') };
    expect(decodeNotification(encodeNotification(notification))).toEqual(notification);
    expect(toHex(encodeNotification(notification))).toBe('00000001010200180102ff');
    const deletion = { protocol: 3, spis: [fromHex('01020304'), fromHex('05060708')] };
    expect(decodeDeletion(encodeDeletion(deletion))).toEqual(deletion);
  });

  it('IKEv2: proposal, KE and notify', () => {
    const proposal = encodeV2Proposal([
      { type: 1, id: 12, keyLength: 256 },
      { type: 4, id: 14 },
    ]);
    expect(toHex(proposal)).toBe(
      '0000001c01010002' + '0300000c0100000c800e0100' + '000000080400000e',
    );
    expect(holdsV2Proposal(proposal)).toBe(true);
    expect(toHex(encodeV2KeyExchange(14, fromHex('aabb')))).toBe('000e0000aabb');
    expect(decodeV2Notify(encodeV2Notify(16_390, fromHex('01')))).toEqual({
      type: 16_390,
      data: fromHex('01'),
    });
  });

  it('the non-ESP marker, ESP and keep-alives on port 4500', () => {
    const message = fromHex('0102030405');
    expect(openEncapsulation(withNonEspMarker(message))).toEqual({ kind: 'ike', message });
    expect(openEncapsulation(Uint8Array.of(0xff)).kind).toBe('keepalive');
    expect(openEncapsulation(message).kind).toBe('esp');
    expect(openEncapsulation(new Uint8Array(3)).kind).toBe('tooShort');
    expect(openEncapsulation(new Uint8Array()).kind).toBe('tooShort');
  });
});

describe('bounds', () => {
  it.each<[string, string, () => unknown]>([
    ['a header cut short', 'truncated', () => decodePacket(new Uint8Array(27))],
    [
      'a length beyond the datagram',
      'badLength',
      () => decodePacket(fromHex(`${'00'.repeat(24)}0000001d`)),
    ],
    [
      'a payload shorter than its header',
      'badLength',
      () => decodePayloads(1, fromHex('00000003')),
    ],
    [
      'a payload beyond the end',
      'truncated',
      () => decodePayloads(1, fromHex('0000000500'.slice(0, 8))),
    ],
    ['a reserved byte', 'reservedNotZero', () => decodePayloads(1, fromHex('00800004'))],
    [
      'a hundred payloads and one',
      'tooMany',
      () => decodePayloads(13, fromHex('0d000004'.repeat(101))),
    ],
    ['no payload of a kind', 'badValue', () => onlyBody([], 1)],
    [
      'two payloads of a kind',
      'badValue',
      () =>
        onlyBody(
          [
            { type: 1, body: new Uint8Array() },
            { type: 1, body: new Uint8Array() },
          ],
          1,
        ),
    ],
    ['another DOI', 'badValue', () => decodeSecurityAssociation(fromHex('0000000200000001'))],
    [
      'a proposal that says it has more transforms',
      'truncated',
      () => decodeSecurityAssociation(fromHex('0000000100000001' + '0000000801010001')),
    ],
    [
      'a chain of proposals without end',
      'tooMany',
      () => decodeSecurityAssociation(fromHex(`0000000100000001${'0200000801010000'.repeat(21)}`)),
    ],
    ['33 attributes', 'tooMany', () => decodeAttributes(fromHex('80010001'.repeat(33)))],
    ['an attribute beyond the end', 'truncated', () => decodeAttributes(fromHex('000cffff00'))],
    ['65535 empty SPIs', 'badLength', () => decodeDeletion(fromHex('000000010100ffff'))],
    [
      'SPIs that do not fill the payload',
      'badLength',
      () => decodeDeletion(fromHex('00000001011000010102')),
    ],
  ])('%s', (_, code, decode) => {
    expect(problemOf(decode)).toBe(code);
  });

  it('names of notifies, and which are errors', () => {
    expect(notifyName(14)).toBe('NO_PROPOSAL_CHOSEN');
    expect(notifyName(12_345)).toBeNull();
    expect([0, 1, 16_383, 16_384, 24_578].map(isErrorNotify)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
