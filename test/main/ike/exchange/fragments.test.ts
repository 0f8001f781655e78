// IKE fragments: joined when they fit, ignored and counted when they do not.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeFragment, FragmentJoiner } from '../../../../src/main/ike/codec/fragment.ts';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
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
