// PPP's layout (RFC 1661), LCP's haggling, and one attempt only.
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import { askedAuthentication, bestOf, optionOf } from '../../../../src/main/ike/ppp/auth-option.ts';
import { Authentication } from '../../../../src/main/ike/ppp/authentication.ts';
import { PasswordHolder } from '../../../../src/main/ike/ppp/credentials.ts';
import {
  decodeFrame,
  decodeOptions,
  decodePacketOf,
  encodeFrame,
  encodeOptions,
  encodePacketOf,
} from '../../../../src/main/ike/ppp/frame.ts';
import { Lcp } from '../../../../src/main/ike/ppp/lcp.ts';
import { frameName } from '../../../../src/main/ike/ppp/numbers.ts';
import type { PppSend } from '../../../../src/main/ike/ppp/output.ts';
import type { PppMethod } from '../../../../src/main/ike/ppp/ppp-method.ts';

const schedule = { resendAtMs: [1000], giveUpAtMs: 3000 };
const magic = '01020304';
const random = (length: number) => Uint8Array.from({ length }, (_, at) => at + 1);
const hexOf = (sends: readonly PppSend[]) => sends.map(({ frame }) => toHex(frame));

function lcpOf(methods: readonly PppMethod[] = ['mschapv2']): Lcp {
  return new Lcp({ methods, schedule, random });
}

function packet(hex: string) {
  return decodePacketOf(fromHex(hex));
}

describe('frames', () => {
  it('with and without address and control, protocol in one byte or two', () => {
    const frame = { protocol: 0xc021, payload: fromHex('0101') };
    expect(toHex(encodeFrame(frame))).toBe('ff03c0210101');
    expect(decodeFrame(fromHex('ff03c0210101'))).toEqual(frame);
    expect(decodeFrame(fromHex('c0210101'))).toEqual(frame);
    expect(decodeFrame(fromHex('ff03214500'))).toEqual({
      protocol: 0x21,
      payload: fromHex('4500'),
    });
    expect(() => decodeFrame(fromHex('ff03'))).toThrow('truncated');
    expect(() => decodeFrame(fromHex('ff03c0'))).toThrow('truncated');
    expect(() => decodeFrame(fromHex('ff03c020'))).toThrow('badValue');
  });

  it('packets and options', () => {
    const hex = '01070008 01040578';
    const { code, id, data } = packet(`${hex}0000`);
    expect([code, id, toHex(data)]).toEqual([1, 7, '01040578']);
    expect(toHex(encodePacketOf({ code, id, data }))).toBe(hex.replace(' ', ''));
    const options = decodeOptions(data);
    expect(options).toEqual([{ type: 1, value: fromHex('0578') }]);
    expect(toHex(encodeOptions(options))).toBe('01040578');
    expect(() => packet('01070003')).toThrow('badLength');
    expect(() => packet('01070009')).toThrow('truncated');
    expect(() => decodeOptions(fromHex('0101'))).toThrow('badLength');
    expect(() => decodeOptions(fromHex('0105aa'))).toThrow('truncated');
    expect(() => decodeOptions(new Uint8Array(200).fill(2))).toThrow('tooMany');
  });

  it('names for the trace', () => {
    expect(frameName(0xc021, 1)).toBe('LCP Configure-Request');
    expect(frameName(0xc223, 4)).toBe('CHAP Failure');
    expect(frameName(0xc023, 2)).toBe('PAP Authenticate-Ack');
    expect(frameName(0x8281, 99)).toBe('PPP 0x8281 99');
  });
});

describe('LCP', () => {
  it('asks for an MRU of 1400 and a magic number', () => {
    expect(hexOf(lcpOf().start(0))).toEqual([
      `ff03c021 0101000e 01040578 0506${magic}`.replaceAll(' ', ''),
    ]);
  });

  it('opens when both have agreed, in either order', () => {
    for (const order of [
      ['theirs', 'ours'],
      ['ours', 'theirs'],
    ]) {
      const lcp = lcpOf();
      lcp.start(0);
      for (const [at, which] of order.entries()) {
        if (which === 'ours') lcp.receive(packet('0201000e0104057805060102 0304'));
        else lcp.receive(packet('01090009 0305c22381'));
        expect(lcp.isOpen).toBe(at === 1);
      }
      expect(lcp.method).toBe('mschapv2');
      expect(lcp.wakeAt).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('sends its own request again on the first one of the server, which has only now begun to listen', () => {
    const lcp = lcpOf();
    lcp.start(0);
    const sends = lcp.receive(packet('01090004'));
    expect(hexOf(sends).map((hex) => hex.slice(8, 10))).toEqual(['01', '02']);
    expect(sends[0]?.again).toBe(true);
    expect(lcp.receive(packet('010a0004'))).toHaveLength(1);
  });

  it('refuses a method that the profile does not name, and asks for the best that it does', () => {
    const lcp = lcpOf(['pap', 'chap', 'mschapv2']);
    const [, answer] = lcp.receive(packet('01090009 0305c22380'));
    expect(toHex(answer?.frame ?? new Uint8Array())).toBe('ff03c021030900090305c22381');
    expect(lcp.asked).toEqual(['mschapv1']);
    expect(lcp.method).toBeNull();
    for (let id = 0; id < 4; id += 1) {
      expect(lcp.isStuck).toBe(false);
      lcp.receive(packet('01090009 0305c22380'));
    }
    expect(lcp.isStuck).toBe(true);
    expect(lcp.asked).toEqual(['mschapv1']);
  });

  it('rejects options that it does not know, all of them and only them', () => {
    const [, answer] = lcpOf().receive(
      packet('0109000e 0d0306 01040578 110400ff'.replace('000e', '000f')),
    );
    expect(toHex(answer?.frame ?? new Uint8Array())).toBe(
      'ff03c021 0409000b 0d0306 110400ff'.replaceAll(' ', ''),
    );
  });

  it('lets go of what the server rejects, and takes the MRU that it would rather have', () => {
    const lcp = lcpOf();
    lcp.start(0);
    expect(hexOf(lcp.receive(packet('0401000a 050601020304')))).toEqual([
      'ff03c0210102000801040578',
    ]);
    // An answer to the old request says nothing any more.
    expect(lcp.receive(packet('03010008 01040500'))).toEqual([]);
    expect(hexOf(lcp.receive(packet('03020008 01040500')))).toEqual(['ff03c0210103000801040500']);
    lcp.receive(packet('02020008 01040500'));
    lcp.receive(packet('01090004'));
    expect(lcp.isOpen).toBe(false);
    lcp.receive(packet('02030008 01040500'));
    expect(lcp.isOpen).toBe(true);
  });

  it('answers an echo with its own number once it is open', () => {
    const lcp = lcpOf();
    lcp.start(0);
    expect(lcp.receive(packet('09050008 aabbccdd'))).toEqual([]);
    lcp.receive(packet('02010004'));
    lcp.receive(packet('01090004'));
    expect(hexOf(lcp.receive(packet('0905000a aabbccdd 4142')))).toEqual([
      `ff03c0210a05000a${magic}4142`,
    ]);
  });

  it('asks again, and gives up', () => {
    const lcp = lcpOf();
    lcp.start(0);
    expect(lcp.time(999)).toEqual([]);
    expect(lcp.time(1000)).toMatchObject([{ what: 'LCP Configure-Request', again: true }]);
    expect(lcp.time(3000)).toBe('giveUp');
  });
});

describe('methods on the wire', () => {
  it.each([
    ['c023', 'pap'],
    ['c22305', 'chap'],
    ['c22380', 'mschapv1'],
    ['c22381', 'mschapv2'],
    ['c227', 'eap'],
    ['c223', 'other'],
    ['c22306', 'other'],
    ['c02305', 'other'],
    ['', 'other'],
  ])('%j is %s', (hex, name) => {
    expect(askedAuthentication(fromHex(hex))).toBe(name);
  });

  it('the best of what the profile names, whatever its order', () => {
    expect(bestOf(['pap', 'mschapv2', 'chap'])).toBe('mschapv2');
    expect(bestOf(['pap', 'chap'])).toBe('chap');
    expect(() => bestOf([])).toThrow(RangeError);
    expect(askedAuthentication(optionOf('chap').value)).toBe('chap');
  });
});

describe('one proof only', () => {
  const credentials = { userName: 'alice', password: new PasswordHolder('MyPw') };
  const of = (method: 'pap' | 'chap' | 'mschapv2') =>
    new Authentication({ method, credentials, schedule, judging: schedule, random });
  const challenge = (byte: number, id = 1) =>
    packet(
      `01${toHex(Uint8Array.of(id))}0017 10${'00'.repeat(16).replaceAll('00', toHex(Uint8Array.of(byte)))}7670`,
    );

  it('MS-CHAPv2: the same challenge gets the same answer, another one none', () => {
    const authentication = of('mschapv2');
    const first = authentication.receive(0xc223, challenge(7), 0).sends;
    expect(first).toHaveLength(1);
    expect(hexOf(authentication.receive(0xc223, challenge(7), 0).sends)).toEqual(hexOf(first));
    expect(authentication.receive(0xc223, challenge(8), 0).sends).toEqual([]);
  });

  it('a verdict before our answer is no verdict', () => {
    const authentication = of('mschapv2');
    expect(authentication.receive(0xc223, packet('03010004'), 0).verdict).toBeNull();
    expect(authentication.receive(0xc223, packet('04010004'), 0).verdict).toBeNull();
    authentication.receive(0xc223, challenge(7), 0);
    expect(authentication.receive(0xc023, packet('02010004'), 0).verdict).toBeNull();
    expect(authentication.receive(0xc223, packet('03010004'), 0).verdict).toEqual({
      kind: 'success',
      serverProof: 'failed',
    });
  });

  it('PAP as RFC 1334 writes it', () => {
    const [request] = of('pap').start(0);
    expect(toHex(request?.frame ?? new Uint8Array())).toBe(
      'ff03c023 0101000f 05616c696365 044d795077'.replaceAll(' ', ''),
    );
  });

  it('CHAP: MD5 over id, secret and challenge (RFC 1994 section 4.1)', () => {
    const [response] = of('chap').receive(0xc223, challenge(0x41, 0x30), 0).sends;
    // md5 of "0MyPw" and sixteen times "A", by md5sum.
    expect(toHex(response?.frame ?? new Uint8Array())).toBe(
      'ff03c223 0230001a 10 MD5HERE 616c696365'.replace('MD5HERE', md5sum).replaceAll(' ', ''),
    );
  });
});

const md5sum = 'b990c40604d7affd3f497d0c7377a08b';
