// What strongSwan and Libreswan really sent (test/ike-lab/record-corpus.ts), through the codec both ways.
import { describe, expect, it } from 'vitest';
import { decodePacket, encodePacket } from '../../../src/main/ike/codec/header.ts';
import { payloadType } from '../../../src/main/ike/codec/numbers.ts';
import { bodiesOf, decodePayloads, encodePayloads } from '../../../src/main/ike/codec/payloads.ts';
import {
  decodeSecurityAssociation,
  encodeSecurityAssociation,
} from '../../../src/main/ike/codec/security-association.ts';
import { vendorIdName } from '../../../src/main/ike/exchange/vendor-ids.ts';
import { readCorpus } from './corpus-files.ts';

const encryptedFlag = 1;
const markerSize = 4;

const packets = readCorpus().flatMap((exchange) =>
  exchange.packets.map((packet) => ({
    name: `${exchange.server}, ${exchange.case}: ${packet.direction} ${packet.what}`,
    received: packet.direction === 'received',
    onMarkedPort: packet.port === 4500,
    bytes: Buffer.from(packet.hex, 'hex'),
  })),
);
/** Without the non-ESP marker (RFC 3948 section 2.2). */
const messages = packets.map(({ bytes, onMarkedPort, ...rest }) => ({
  ...rest,
  hex: bytes.subarray(onMarkedPort ? markerSize : 0).toString('hex'),
}));
const clear = messages.filter(
  ({ hex }) => (decodePacket(Buffer.from(hex, 'hex')).header.flags & encryptedFlag) === 0,
);

describe('the recorded exchanges', () => {
  it('hold every message of a main mode, of both servers, in clear and encrypted', () => {
    const names = new Set(packets.map(({ name }) => name.replace(/^(\S+).*: /, '$1 ')));
    for (const server of ['strongSwan', 'Libreswan']) {
      for (const what of [
        'sent message1',
        'received message2',
        'sent message3',
        'received message4',
      ]) {
        expect(names).toContain(`${server} ${what}`);
      }
      for (const what of [
        'sent message5',
        'received message6',
        'received informational',
        'sent delete',
      ]) {
        expect(names).toContain(`${server} ${what}`);
      }
    }
    expect(clear.length).toBeGreaterThan(50);
    expect(messages.length - clear.length).toBeGreaterThan(30);
  });

  it('on port 4500 begin with the marker', () => {
    for (const { bytes, onMarkedPort, name } of packets) {
      expect(bytes.readUInt32BE(0) === 0, name).toBe(onMarkedPort);
    }
  });

  it('come out of decoding and encoding as they went in, but for padding', () => {
    for (const { hex, name } of clear) {
      const { header, body } = decodePacket(Buffer.from(hex, 'hex'));
      const payloads = decodePayloads(header.nextPayload, body);
      const again = payloads.map((payload) =>
        payload.type === payloadType.securityAssociation
          ? { ...payload, body: encodeSecurityAssociation(decodeSecurityAssociation(payload.body)) }
          : payload,
      );
      const encoded = Buffer.from(encodePacket({ header, body: encodePayloads(again) }));
      const padding = hex.length / 2 - encoded.length;
      // The length field counts the padding too.
      encoded.writeUInt32BE(hex.length / 2, 24);
      expect(encoded.toString('hex') + '00'.repeat(padding), name).toBe(hex);
      expect(padding, name).toBeLessThan(4);
      // Only Libreswan pads, and only where a CERTREQ has left it at an odd place.
      if (padding > 0)
        expect(name).toMatch(
          /^Libreswan.*rsa.*received message4|^Libreswan.*certificates.*received message4/,
        );
    }
    const padded = clear.filter(({ hex }) => {
      const { header, body } = decodePacket(Buffer.from(hex, 'hex'));
      return encodePayloads(decodePayloads(header.nextPayload, body)).length < body.length;
    });
    expect(padded.length).toBeGreaterThan(0);
  });

  it("have no vendor ID of a server's that we cannot name", () => {
    const unknown = clear
      .filter(({ received }) => received)
      .flatMap(({ hex }) => {
        const { header, body } = decodePacket(Buffer.from(hex, 'hex'));
        return bodiesOf(decodePayloads(header.nextPayload, body), payloadType.vendorId);
      })
      .map((body) => Buffer.from(body).toString('hex'))
      .filter((hex) => vendorIdName(hex) === null);
    expect([...new Set(unknown)]).toEqual([]);
  });
});
