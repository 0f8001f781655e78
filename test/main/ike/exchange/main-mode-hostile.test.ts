// What somebody on the way, or a bad line, can do to a main mode.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import type { Exchange } from '../../../../src/main/ike/exchange/machine.ts';
import { answering, mainModeOutcome, play, type Played, type Reply } from '../responder/play.ts';
import { Responder, type ResponderOptions } from '../responder/responder.ts';
import { build, chain, parse } from '../responder/wire.ts';
import { pskOptions } from './sample-options.ts';

type Spoil = (bytes: Buffer, responder: Responder, request: Uint8Array) => readonly Reply[];

/** Plays with a responder whose every answer passes through `spoil`. It answers each message once. */
function playSpoiled(spoil: Spoil, options: ResponderOptions = {}): Played {
  const responder = new Responder({ psk: 'example-psk', ...options });
  return play(
    createMainMode(pskOptions()),
    answering(responder, (bytes, request) => spoil(Buffer.from(bytes), responder, request)),
  );
}

describe('unauthenticated errors end nothing', () => {
  it.each([14, 17, 18, 24])(
    'forged notify %i with the right cookies before each valid answer',
    (type) => {
      const played = playSpoiled((bytes, responder, request) => {
        const { iCookie } = parse(request);
        return [
          { bytes: responder.clearError(iCookie, type), afterMs: 5 },
          { bytes, afterMs: 300 },
        ];
      });
      const outcome = mainModeOutcome(played);
      expect(outcome).toMatchObject({ ended: 'done', serverProof: 'verified' });
      expect(outcome.notifies.map((one) => [one.type, one.protection, one.awaiting])).toEqual([
        [type, 'clear', 'message2'],
        [type, 'clear', 'message4'],
        [type, 'clear', 'message6'],
      ]);
    },
  );

  it('forged noise in message 6 and forged encrypted notifies before the valid answer', () => {
    const played = playSpoiled((bytes, _, request) => {
      const { iCookie, rCookie, flags } = parse(request);
      if (flags === 0) return [{ bytes }];
      const noise = { iCookie, rCookie, next: 5, exchange: 2, flags: 1, id: 0 };
      return [
        { bytes: build({ ...noise, body: randomBytes(64) }), afterMs: 3 },
        {
          bytes: build({ ...noise, next: 8, exchange: 5, id: 99, body: randomBytes(64) }),
          afterMs: 4,
        },
        { bytes, afterMs: 900 },
      ];
    });
    const outcome = mainModeOutcome(played);
    expect(outcome).toMatchObject({ ended: 'done', serverProof: 'verified' });
    expect(outcome.notifies).toMatchObject([
      { type: null, protection: 'undecryptable', isError: true },
    ]);
  });

  it('a clear DELETE is not even an error', () => {
    const played = playSpoiled((bytes, _, request) => {
      const { iCookie, rCookie } = parse(request);
      const deletion = Buffer.from([0, 0, 0, 32, 0, 0, 0, 1, 1, 16, 0, 1, ...iCookie, ...rCookie]);
      deletion.writeUInt16BE(28, 2);
      const head = { iCookie, rCookie, next: 12, exchange: 5, flags: 0, id: 3 };
      return [{ bytes: build({ ...head, body: deletion.subarray(0, 28) }), afterMs: 1 }, { bytes }];
    });
    expect(mainModeOutcome(played)).toMatchObject({ ended: 'done', notifies: [] });
  });

  it('ICMP errors before the valid answer', () => {
    const played = playSpoiled((bytes) => [
      { refused: true, afterMs: 1 },
      { bytes, afterMs: 200 },
    ]);
    expect(mainModeOutcome(played)).toMatchObject({ ended: 'done', refused: { 500: 3, 4500: 0 } });
  });
});

describe('how it ends without an answer', () => {
  const run = (reply: (exchange: Exchange) => readonly Reply[]): Played => {
    const exchange = createMainMode(pskOptions());
    return play(exchange, () => reply(exchange));
  };

  it('silence: six transmissions of the same bytes, then timeout within 5 s', () => {
    const played = run(() => []);
    expect(played.sent.map((one) => one.at)).toEqual([0, 1000, 1500, 2100, 2900, 3900]);
    expect(new Set(played.sent.map((one) => Buffer.from(one.bytes).toString('hex'))).size).toBe(1);
    expect(played.endedAt).toBe(4500);
    expect(mainModeOutcome(played)).toMatchObject({
      ended: 'timeout',
      awaiting: 'message2',
      halfOpen: { seen: 0, possible: 1 },
    });
  });

  it('ICMP on every try: refused, a second after the first', () => {
    const played = run(() => [{ refused: true, afterMs: 1 }]);
    expect(played.endedAt).toBe(1001);
    expect(mainModeOutcome(played)).toMatchObject({
      ended: 'refused',
      halfOpen: { seen: 0, possible: 0 },
    });
  });

  it('NO_PROPOSAL_CHOSEN: error, a second after it', () => {
    const played = playSpoiled((bytes) => [{ bytes }], { answerError: { at: 1, type: 14 } });
    expect(played.endedAt).toBe(1010);
    expect(mainModeOutcome(played)).toMatchObject({
      ended: 'error',
      awaiting: 'message2',
      notifies: [{ name: 'NO_PROPOSAL_CHOSEN', protection: 'clear', count: 2 }],
      halfOpen: { seen: 0, possible: 0 },
    });
  });

  it('an error under our keys ends it at once: it comes from somebody who knows the PSK', () => {
    const played = playSpoiled((bytes) => [{ bytes }], { answerError: { at: 5, type: 24 } });
    expect(played.endedAt).toBe(30);
    expect(mainModeOutcome(played)).toMatchObject({
      ended: 'error',
      awaiting: 'message6',
      serverProof: 'none',
      notifies: [{ name: 'AUTHENTICATION_FAILED', protection: 'authenticated' }],
    });
  });

  it('a wrong PSK: the error cannot be read, and nothing more is claimed', () => {
    const exchange = createMainMode(pskOptions());
    const responder = new Responder({ psk: 'another-psk' });
    const played = play(exchange, (message) => {
      const { iCookie, flags } = parse(message);
      // Under the responder's own keys message 5 is noise.
      if (flags === 1) return [{ bytes: responder.encryptedError(iCookie, 16) }];
      const bytes = responder.answer(message);
      return bytes === null ? [] : [{ bytes }];
    });
    expect(mainModeOutcome(played)).toMatchObject({
      ended: 'error',
      awaiting: 'message6',
      serverProof: 'none',
      notifies: [{ type: null, name: null, protection: 'undecryptable' }],
      halfOpen: { seen: 1, possible: 1 },
    });
  });

  it('reads an error whose IV comes from nothing, as Libreswan makes it', () => {
    const exchange = createMainMode(pskOptions());
    const responder = new Responder({ psk: 'example-psk' });
    const played = play(exchange, (message) => {
      const { iCookie, flags } = parse(message);
      if (flags === 1) return [{ bytes: responder.encryptedError(iCookie, 18, Buffer.alloc(0)) }];
      const bytes = responder.answer(message);
      return bytes === null ? [] : [{ bytes }];
    });
    expect(mainModeOutcome(played).notifies).toMatchObject([
      { name: 'INVALID_ID_INFORMATION', protection: 'authenticated' },
    ]);
  });
});

describe('what is ignored and counted', () => {
  const noNumber = Buffer.from([0, 1, 0, 1, 1]);

  it('wrong cookies, garbage, oversize, fragments, other exchanges, duplicates', () => {
    const played = playSpoiled((bytes, _, request) => {
      const wire = parse(bytes);
      const { flags } = parse(request);
      if (flags !== 0) return [{ bytes, afterMs: 20 }];
      return [
        { bytes: build({ ...wire, iCookie: randomBytes(8) }), afterMs: 1 },
        { bytes: randomBytes(200), afterMs: 2 },
        { bytes: bytes.subarray(0, 40), afterMs: 3 },
        { bytes: Buffer.concat([bytes, Buffer.alloc(20_000)]), afterMs: 4 },
        // A fragment without a number.
        { bytes: build({ ...wire, next: 132, body: chain([[132, noNumber]]) }), afterMs: 5 },
        { bytes: build({ ...wire, exchange: 4 }), afterMs: 6 },
        { bytes, afterMs: 7 },
        { bytes, afterMs: 8 },
      ];
    });
    const outcome = mainModeOutcome(played);
    expect(outcome.ended).toBe('done');
    expect(outcome.ignored).toEqual({
      wrongCookies: 2,
      garbage: 4,
      oversize: 2,
      duplicates: 2,
      reflected: 0,
      unexpected: 2,
      fragments: 2,
    });
  });

  it('an answer with a transform that nobody offered', () => {
    const played = playSpoiled((bytes) => {
      const changed = Buffer.from(bytes);
      const group = changed.indexOf(Buffer.from([0x80, 0x04, 0x00, 0x14]));
      if (group > 0) changed.writeUInt8(0x05, group + 3);
      return [{ bytes: changed }];
    });
    expect(mainModeOutcome(played)).toMatchObject({
      ended: 'timeout',
      reached: null,
      foreignChoice: true,
    });
  });

  it.each([0, 1])('a public value that is none (all bytes %i)', (byte) => {
    const choose: ResponderOptions['choose'] = (values) => values.get(4) === 14;
    const played = playSpoiled(
      (bytes) => {
        const changed = Buffer.from(bytes);
        if (changed.readUInt8(16) === 4) changed.fill(0, 32, 32 + 256).writeUInt8(byte, 32 + 255);
        return [{ bytes: changed }];
      },
      { choose },
    );
    expect(mainModeOutcome(played)).toMatchObject({ ended: 'timeout', reached: 'message2' });
  });
});

it('a lossy line: an answer to the third transmission of each message', () => {
  const seen = new Map<string, number>();
  const played = playSpoiled((bytes, _, request) => {
    const key = Buffer.from(request).toString('hex');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 3 ? [{ bytes }] : [];
  });
  expect(mainModeOutcome(played)).toMatchObject({ ended: 'done', roundTripMs: null });
});

it('events after the end, before the start and floods of notifies are harmless', () => {
  const exchange = createMainMode(pskOptions());
  expect(exchange.handle({ kind: 'time' }, 0)).toEqual([]);
  const [first] = exchange.handle({ kind: 'start' }, 0);
  if (first?.kind !== 'send') throw new Error('nothing sent');
  const { iCookie } = parse(first.bytes);
  const responder = new Responder({});
  for (let type = 1; type < 2000; type += 1) {
    exchange.handle({ kind: 'datagram', port: 500, bytes: responder.clearError(iCookie, type) }, 1);
  }
  const end = exchange.handle({ kind: 'time' }, 5000).at(-1);
  if (end?.kind !== 'finished') throw new Error('not finished');
  expect(end.outcome.notifies.length).toBe(32);
  expect(end.outcome.trace.length).toBe(64);
  expect(exchange.handle({ kind: 'time' }, 6000)).toEqual([]);
});
