// C1: a slow or unsteady way must not spoil a main mode, and what is spoilt is no refusal.
import { describe, expect, it } from 'vitest';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import { answering, mainModeOutcome, play, type Played } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';
import { build, parse } from '../responder/wire.ts';
import { pskOptions } from './sample-options.ts';

/** Answers after so many milliseconds, by the number of the transmission; null: lost. */
function playOver(afterMs: (count: number) => number | null): Played {
  const network = answering(new Responder({ psk: 'example-psk' }));
  return play(createMainMode(pskOptions()), (message, _port, count) => {
    const after = afterMs(count);
    return after === null ? [] : network(message).map((reply) => ({ ...reply, afterMs: after }));
  });
}
const times = ({ sent }: Played) => sent.map(({ at }) => at);

describe('C1: repeats follow the measured round trip', () => {
  it.each([10, 100, 300, 620, 999])('a round trip of %i ms: nothing is sent twice', (afterMs) => {
    const played = playOver(() => afterMs);
    expect(mainModeOutcome(played).serverProof).toBe('verified');
    expect(times(played).slice(0, 3)).toEqual([0, afterMs, 2 * afterMs]);
    expect(mainModeOutcome(played).trace.filter(({ event }) => event === 'resent')).toEqual([]);
  });

  it('300 ms, and then 620: the answer that is late by that is waited for', () => {
    const played = playOver((count) => (count === 2 ? 620 : 300));
    expect(mainModeOutcome(played).trace.filter(({ event }) => event === 'resent')).toEqual([]);
  });

  it('a short one: message 3 is repeated as soon as it is overdue', () => {
    const played = playOver((count) => (count === 2 ? null : 20));
    expect(times(played).slice(0, 4)).toEqual([0, 20, 420, 440]);
  });

  it('a long one: what is lost has its time as well', () => {
    const played = playOver((count) => (count === 3 ? null : 900));
    expect(times(played).slice(0, 4)).toEqual([0, 900, 1800, 1800 + 2250]);
    expect(mainModeOutcome(played).serverProof).toBe('verified');
  });
});

describe('C1: message 3 waits until the copies of message 1 are home', () => {
  it('every copy was answered: at once', () => {
    const played = playOver(() => 1200);
    expect(times(played).slice(0, 3)).toEqual([0, 1000, 2200]);
    // Message 3 left when the second message 2 had come, and not a second after the first.
    expect(mainModeOutcome(played).trace.find(({ event }) => event === 'ignored')).toMatchObject({
      atMs: 2200,
      what: 'duplicates',
    });
  });

  it('one was lost: as long as its answer could take, if the first transmission was answered', () => {
    const played = playOver((count) => (count === 1 ? null : 20));
    expect(times(played).slice(0, 3)).toEqual([0, 1000, 1020 + 1000]);
    expect(mainModeOutcome(played).serverProof).toBe('verified');
  });
});

describe('C1: a copy of message 1 that comes after message 3', () => {
  /** As strongSwan answers it: an error under the new keys, and from then on nothing (`answers`: it goes on all the same). */
  const spoiltBy = (type: number, answers: boolean): Played => {
    const responder = new Responder({ psk: 'example-psk' });
    const network = answering(responder);
    return play(createMainMode(pskOptions()), (message) => {
      const { iCookie, flags } = parse(message);
      if (flags === 0) return network(message);
      const error = { bytes: responder.encryptedError(iCookie, type), afterMs: 5 };
      return [error, ...(answers ? [{ ...network(message)[0], afterMs: 300 }] : [])];
    });
  };

  it.each([1, 9, 14, 16, 23])('notify %i under our key ends nothing: the proof wins', (type) => {
    expect(mainModeOutcome(spoiltBy(type, true))).toMatchObject({
      ended: 'done',
      serverProof: 'verified',
    });
  });

  it('no proof follows: an error that judges nobody', () => {
    const { notifies, ended } = mainModeOutcome(spoiltBy(1, false));
    expect([ended, notifies.map(({ meaning }) => meaning)]).toEqual(['error', ['spoilt']]);
  });
});

describe('C1: nobody on the way makes a proof out of our own datagrams', () => {
  it('our own messages sent back are counted, and nothing else', () => {
    const played = play(createMainMode(pskOptions()), (message) => [{ bytes: message }]);
    const { ended, ignored, foreignChoice, answeredFrom } = mainModeOutcome(played);
    expect([ended, foreignChoice, answeredFrom]).toEqual(['timeout', false, []]);
    expect(ignored.reflected).toBeGreaterThan(1);
  });

  it('our own key as the key of the server is garbage: HASH_R would be our HASH_I', () => {
    const proposals = pskOptions().proposals.slice(0, 1);
    const played = play(createMainMode(pskOptions({ proposals })), (message) => {
      const wire = parse(message);
      const bytes = build({ ...wire, rCookie: wire.iCookie });
      // Not quite our own bytes (message 3: the last octet, of a NAT-D hash), which would be dropped before.
      if (wire.next === 4) bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
      return [{ bytes }];
    });
    expect(mainModeOutcome(played)).toMatchObject({ reached: 'message2', serverProof: 'none' });
  });
});
