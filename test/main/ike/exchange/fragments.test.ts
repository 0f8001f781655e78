// IKE fragments: joined when they fit, ignored and counted when they do not.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  decodeFragment,
  encodeFragments,
  FragmentJoiner,
} from '../../../../src/main/ike/codec/fragment.ts';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import { createConversation } from '../../../../src/main/ike/exchange/conversation.ts';
import { defaultSchedule } from '../../../../src/main/ike/exchange/machine.ts';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import { Recorder } from '../../../../src/main/ike/exchange/recorder.ts';
import { answering, mainModeOutcome, play, type Reply } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';
import { build, chain, parse } from '../responder/wire.ts';
import { cut } from './cut.ts';
import { pskOptions } from './sample-options.ts';

function playCut(spoil: (pieces: Buffer[]) => readonly Reply[]) {
  const responder = new Responder({ psk: 'example-psk' });
  return mainModeOutcome(
    play(
      createMainMode(pskOptions()),
      answering(responder, (bytes, request) =>
        parse(request).flags === 1 ? spoil(cut(bytes, 40)) : [{ bytes }],
      ),
    ),
  );
}

describe('message 6 in pieces', () => {
  it('in order, backwards and twice', () => {
    for (const order of [
      (pieces: Buffer[]) => pieces,
      (pieces: Buffer[]) => [...pieces].reverse(),
      (pieces: Buffer[]) => pieces.flatMap((one) => [one, one]),
    ]) {
      const outcome = playCut((pieces) =>
        order(pieces).map((bytes, at) => ({ bytes, afterMs: 10 + at })),
      );
      expect(outcome).toMatchObject({ ended: 'done', serverProof: 'verified' });
      expect(outcome.trace.some(({ what }) => what === 'fragment')).toBe(true);
    }
  });

  it('a lost piece comes with the next transmission', () => {
    let tries = 0;
    const outcome = playCut((pieces) => {
      tries += 1;
      return pieces.slice(tries === 1 ? 1 : 0).map((bytes, at) => ({ bytes, afterMs: 10 + at }));
    });
    expect(outcome).toMatchObject({ ended: 'done', serverProof: 'verified' });
  });

  it('pieces of nonsense, of no number and of another message before them', () => {
    const outcome = playCut((pieces) => {
      const wire = parse(pieces[0] ?? Buffer.alloc(0));
      const of = (data: Buffer): Buffer => build({ ...wire, body: chain([[132, data]]) });
      const nonsense = [
        of(Buffer.from([0, 9, 1, 1, ...randomBytes(60)])),
        of(Buffer.from([0, 1, 0, 1, 1])),
        of(Buffer.from([0, 1, 200, 1, 1])),
        of(Buffer.from([0, 1, 1])),
        of(Buffer.from([0, 7, 1, 0, 1])),
        ...cut(pieces[0] ?? Buffer.alloc(0), 1000),
      ];
      return [...nonsense, ...pieces].map((bytes, at) => ({ bytes, afterMs: 10 + at }));
    });
    expect(outcome).toMatchObject({ ended: 'done', serverProof: 'verified' });
    expect(outcome.ignored.fragments).toBe(5);
  });
});

it('memory is bounded by one message', () => {
  const joiner = new FragmentJoiner(100);
  const piece = (id: number, number: number, size: number, last = false) => ({
    id,
    number,
    last,
    data: new Uint8Array(size),
  });
  expect(joiner.add(piece(1, 1, 60))).toBeNull();
  expect(() => joiner.add(piece(1, 2, 60))).toThrow('tooMany');
  // It starts anew after that, and with every new id.
  expect(joiner.add(piece(2, 1, 60))).toBeNull();
  expect(joiner.add(piece(3, 1, 60))).toBeNull();
  expect(joiner.add(piece(3, 2, 40, true))).toHaveLength(100);
  expect(toHex(decodeFragment(fromHex('0000000a00010201aabb')).data)).toBe('aabb');
});

describe('C8: what we send in pieces', () => {
  const cookies = { iCookie: Buffer.alloc(8, 1), rCookie: Buffer.alloc(8, 2) };
  const whole = build({
    ...cookies,
    next: 5,
    exchange: 2,
    flags: 1,
    id: 0,
    body: Buffer.alloc(2000, 7),
  });

  it.each([
    [4, 576],
    [6, 1280],
  ] as const)('IPv%d: packets of %d bytes at most, joined to the same message', (family, limit) => {
    const pieces = encodeFragments(whole, family, 1) ?? [];
    expect(pieces.length).toBe(Math.ceil(whole.length / (limit - (family === 4 ? 68 : 88))));
    const joiner = new FragmentJoiner(16_384);
    const joined = pieces.map((piece) => {
      const { flags, next, body } = parse(piece);
      expect([flags & 1, next]).toEqual([0, 132]);
      expect(piece.length + (family === 4 ? 28 : 48) + 4).toBeLessThanOrEqual(limit);
      return joiner.add(decodeFragment(body));
    });
    expect(joined.at(-1) && toHex(joined.at(-1) ?? new Uint8Array())).toBe(toHex(whole));
    expect(joined.slice(0, -1).every((each) => each === null)).toBe(true);
    expect(encodeFragments(whole.subarray(0, 300), family, 1)).toBeNull();
  });

  it('whole first, and in pieces when a second has gone by without an answer', () => {
    const [message, pieces] = [new Uint8Array(9), [new Uint8Array(2), new Uint8Array(3)]];
    const exchange = createConversation({
      recorder: new Recorder(),
      schedule: { ...defaultSchedule, resendAtMs: [300, 900, 1500], unmeasuredMs: 300 },
      first: () => ({
        ...{ sends: 'message5', awaiting: 'message6', port: 500, message, pieces },
        receive: () => ({ kind: 'ignored', why: 'garbage' }),
      }),
      end: () => {
        throw new Error('not here');
      },
    });
    const sizes = (now: number) =>
      exchange
        .handle({ kind: now === 0 ? 'start' : 'time' }, now)
        .flatMap((action) => (action.kind === 'send' ? action.bytes.length : []));
    expect([0, 300, 900, 1500].map(sizes)).toEqual([[9], [9], [9], [2, 3]]);
  });
});
