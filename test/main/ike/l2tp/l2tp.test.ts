// L2TP's layout by RFC 2661, byte by byte, and its counting.
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import { IkeDecodeError } from '../../../../src/main/ike/codec/decode-error.ts';
import {
  avp,
  avpNumber,
  avpValue,
  decodeAvps,
  encodeAvps,
  resultOf,
} from '../../../../src/main/ike/l2tp/avp.ts';
import { ControlChannel } from '../../../../src/main/ike/l2tp/control-channel.ts';
import { L2tpClient } from '../../../../src/main/ike/l2tp/l2tp-client.ts';
import { decodeL2tp, encodeControl, encodeData } from '../../../../src/main/ike/l2tp/packet.ts';

const schedule = { resendAtMs: [300, 900], giveUpAtMs: 2000 };
/** 1, 2, 3, … */
function counting(): (length: number) => Uint8Array {
  let last = 0;
  return (length) =>
    Uint8Array.from({ length }, () => {
      last += 1;
      return last;
    });
}

describe('control messages', () => {
  it('SCCRQ as it goes on the wire', () => {
    const client = new L2tpClient({ schedule, random: counting() });
    const [first] = client.start(0);
    if (first?.kind !== 'send') throw new Error('nothing sent');
    expect(toHex(first.bytes)).toBe(
      // Flags TLS and version 2, length, tunnel 0, session 0, Ns 0, Nr 0.
      'c802' +
        '0057' +
        '0000' +
        '0000' +
        '0000' +
        '0000' +
        // Message type 1, protocol version 1.0, framing synchronous, bearer none.
        '8008' +
        '0000' +
        '0000' +
        '0001' +
        '8008' +
        '0000' +
        '0002' +
        '0100' +
        '800a' +
        '0000' +
        '0003' +
        '00000001' +
        '800a' +
        '0000' +
        '0004' +
        '00000000' +
        // Host name, assigned tunnel 0x0102, window 8.
        '8017' +
        '0000' +
        '0007' +
        Buffer.from('roadwarrior-check').toString('hex') +
        '8008' +
        '0000' +
        '0009' +
        '0102' +
        '8008' +
        '0000' +
        '000a' +
        '0008',
    );
    expect(first.what).toBe('SCCRQ');
  });

  it('a header, both ways', () => {
    const hex = 'c802000c00010002000300ff';
    const packet = {
      kind: 'control',
      tunnelId: 1,
      sessionId: 2,
      ns: 3,
      nr: 255,
      body: new Uint8Array(),
    } as const;
    expect(decodeL2tp(fromHex(hex))).toEqual(packet);
    expect(toHex(encodeControl(packet))).toBe(hex);
  });

  it('AVPs: mandatory, optional, hidden, of a vendor', () => {
    const hex =
      '800800000009abcd' + '0007 0000 0008 41' + 'c008 0000 000b 1234' + '0008 0009 0009 5678';
    const avps = decodeAvps(fromHex(hex));
    expect(
      avps.map(({ mandatory, hidden, vendor, type }) => [mandatory, hidden, vendor, type]),
    ).toEqual([
      [true, false, 0, 9],
      [false, false, 0, 8],
      [true, true, 0, 11],
      [false, false, 9, 9],
    ]);
    expect(avpNumber(avps, 9)).toBe(0xabcd);
    expect(avpNumber(avps, 8)).toBeNull();
    expect(avpValue(avps, 11)).toBeNull();
    expect(toHex(encodeAvps(avps))).toBe(hex.replaceAll(' ', ''));
    expect(avp(1, new Uint8Array(), 'optional').mandatory).toBe(false);
  });

  it('result codes with and without error and words', () => {
    const of = (hex: string) => resultOf([avp(1, fromHex(hex))]);
    expect(of('0002')).toMatchObject({ result: 2, error: 0 });
    expect(of('00020006')).toMatchObject({ result: 2, error: 6 });
    expect(of('000200064e6f')).toEqual({ result: 2, error: 6, message: fromHex('4e6f') });
    expect(of('00')).toBeNull();
    expect(resultOf([])).toBeNull();
  });
});

describe('data messages', () => {
  it('go without length and numbers, and are read with them', () => {
    expect(toHex(encodeData({ tunnelId: 1, sessionId: 2, frame: fromHex('ff03c021') }))).toBe(
      '000200010002ff03c021',
    );
    const expected = { kind: 'data', tunnelId: 1, sessionId: 2, frame: fromHex('ff03c021') };
    for (const hex of [
      '000200010002ff03c021',
      '4002000c00010002ff03c021',
      // What stands behind the length is not part of it.
      '4002000c00010002ff03c021ffff',
      '080200010002 00050006 ff03c021',
      '0202000100020000ff03c021',
      '02020001000200020000ff03c021',
      '4b02 0014 0001 0002 0005 0006 0002 0000 ff03c021',
    ]) {
      expect(decodeL2tp(fromHex(hex)), hex).toEqual(expected);
    }
  });

  it.each([
    ['', 'truncated'],
    ['c8', 'truncated'],
    // Version 3, version 1 (L2F).
    ['c803000c0001000200030004', 'badValue'],
    ['0001000100020000', 'badValue'],
    // A control message without numbers or without length.
    ['c002000800010002', 'badValue'],
    ['88020001000200030004', 'badValue'],
    ['c802000d0001000200030004', 'truncated'],
    ['40020005', 'badLength'],
    ['020200010002ffff00', 'truncated'],
  ])('%j is %s', (hex, code) => {
    const run = () => decodeL2tp(fromHex(hex));
    expect(run).toThrow(IkeDecodeError);
    expect(run).toThrow(code);
  });
});

describe('counting', () => {
  const ack = (nr: number) =>
    ({ kind: 'control', tunnelId: 1, sessionId: 0, ns: 0, nr, body: new Uint8Array() }) as const;
  const hello = (ns: number, nr = 0) => ({
    ...ack(nr),
    ns,
    body: fromHex('8008000000000006'),
  });

  it('sends again what is not acknowledged, until it gives up', () => {
    const channel = new ControlChannel(schedule);
    const message = [avp(0, fromHex('0006'))];
    channel.send(0, message, 0);
    channel.send(0, message, 0);
    expect(channel.time(299)).toEqual([]);
    expect(channel.time(300)).toHaveLength(2);
    channel.receive(ack(1));
    expect(channel.time(900)).toMatchObject([{ what: 6, again: true }]);
    expect(channel.time(901)).toEqual([]);
    expect(channel.time(2000)).toBe('giveUp');
  });

  it('is quiet once all is acknowledged', () => {
    const channel = new ControlChannel(schedule);
    channel.send(0, [avp(0, fromHex('0006'))], 0);
    expect(channel.isQuiet).toBe(false);
    channel.receive(ack(1));
    expect([channel.isQuiet, channel.wakeAt]).toEqual([true, Number.POSITIVE_INFINITY]);
  });

  it('takes each message once and in order; acknowledges the old ones again', () => {
    const channel = new ControlChannel(schedule);
    expect(channel.receive(hello(1))).toEqual({ delivered: null, ack: false });
    expect(channel.receive(hello(0))).toMatchObject({ delivered: { type: 6 }, ack: true });
    expect(channel.receive(hello(0))).toEqual({ delivered: null, ack: true });
    expect(channel.receive(hello(1))).toMatchObject({ delivered: { type: 6 }, ack: true });
    expect(toHex(channel.acknowledgement().bytes)).toBe('c802000c0000000000000002');
  });

  it('goes round after 65535', () => {
    const channel = new ControlChannel(schedule);
    let taken = 0;
    for (let ns = 0; ns < 0x1_0000; ns += 1) {
      if (channel.receive(hello(ns)).delivered !== null) taken += 1;
    }
    expect(taken).toBe(0x1_0000);
    expect(channel.receive(hello(0xffff))).toEqual({ delivered: null, ack: true });
    expect(channel.receive(hello(0)).delivered).not.toBeNull();
  });

  it('a message without its type first is garbage, and not counted', () => {
    const channel = new ControlChannel(schedule);
    const odd = { ...hello(0), body: fromHex('8008000000090006') };
    expect(() => channel.receive(odd)).toThrow('badValue');
    expect(channel.receive(hello(0)).delivered).not.toBeNull();
  });
});
