// Mutated packets through the decoders, for the memory that they hold, and through whole exchanges. The decoders alone go on in test/fuzz.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IkeDecodeError } from '../../../../src/main/ike/codec/decode-error.ts';
import { decodePacket } from '../../../../src/main/ike/codec/header.ts';
import { makeKeyPair, type KeyPair } from '../../../../src/main/ike/crypto/diffie-hellman.ts';
import { readInformational } from '../../../../src/main/ike/exchange/informational.ts';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import { createReadinessProbe } from '../../../../src/main/ike/exchange/ikev2-readiness.ts';
import { Phase1Sa } from '../../../../src/main/ike/exchange/phase1-sa.ts';
import { endpoints, pskOptions } from '../exchange/sample-options.ts';
import { answering, play } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';
import { EveryDecoder } from './decode-all.ts';
import { memoryHeld } from './memory.ts';
import { mutate, mutation } from './mutation.ts';
import { parts, samplePackets } from './sample-packets.ts';

const runs = 2000;
const mebibyte = 1024 * 1024;

const newDecoder = () =>
  new EveryDecoder({ material: parts.material, ivSources: [parts.lastBlock, new Uint8Array()] });

/** A responder that drops what it cannot read: after a changed public value the two sides have different keys. */
function steady(responder: Responder): { answer(message: Uint8Array): Uint8Array | null } {
  return {
    answer: (message) => {
      try {
        return responder.answer(message);
      } catch {
        return null;
      }
    },
  };
}

describe('the decoders', () => {
  const packets = samplePackets();
  const damaged = (count: number, decoder: EveryDecoder) => {
    const changes = fc.array(mutation, { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...packets), changes, ({ port, bytes }, list) => {
        decoder.decode({ port, bytes: mutate(bytes, list) });
      }),
      { numRuns: count },
    );
  };

  it('read what is not damaged, each of them something', () => {
    const decoder = newDecoder();
    for (const packet of packets) decoder.decode(packet);
    expect([...decoder.read.keys()].sort()).toEqual([
      ...['decodeCertificate', 'decodeDecrypted', 'decodeDeletion', 'decodeFragment'],
      ...['decodeIdentification', 'decodeNotification', 'decodePacket', 'decodePayloads'],
      ...['decodePayloads padded', 'decodeSecurityAssociation', 'decodeV2Notify'],
      ...['holdsV2Proposal', 'openEncapsulation: ike', 'readInformational'],
      ...['readInformational: authenticated', 'readInformational: clear'],
      'readInformational: undecryptable',
    ]);
  });

  it(`${runs} mutated packets of real servers: nothing but the typed error, and nothing is kept`, () => {
    const decoder = newDecoder();
    // What is made once, by the engine and by fast-check, is made now.
    damaged(runs / 5, decoder);
    const before = memoryHeld();
    damaged(runs, decoder);
    const after = memoryHeld();
    expect(after.objects - before.objects).toBeLessThan(mebibyte);
    expect(after.buffers - before.buffers).toBeLessThan(mebibyte);
    // Most of the damage is behind the first look.
    expect(decoder.read.get('decodePacket')).toBeGreaterThan(runs / 5);
    expect(decoder.read.get('decodeFragment')).toBeGreaterThan(20);
    expect(decoder.read.get('openEncapsulation: esp')).toBeGreaterThan(20);
  });

  it('a mutated message under our keys never says what was not said', () => {
    const sealed = new Phase1Sa(parts).close();
    if (sealed.kind !== 'send') throw new Error('nothing sent');
    const keys = { material: parts.material, ivSources: [parts.lastBlock] };
    const said = (bytes: Uint8Array) => readInformational(decodePacket(bytes.subarray(4)), keys);
    const right = said(sealed.bytes);
    expect(right).toMatchObject({ protection: 'authenticated', deletesPhase1: true });
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 3 }), (changes) => {
        const bytes = Buffer.concat([Buffer.alloc(4), mutate(sealed.bytes.subarray(4), changes)]);
        try {
          const found = said(bytes);
          // The header is in clear: under other cookies it is no word about this phase 1.
          const says = { ...found, deletesPhase1: true };
          if (found.protection === 'authenticated') expect(says).toEqual(right);
        } catch (error) {
          if (!(error instanceof IkeDecodeError)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the biggest datagram, in all shapes that make a decoder work long, is read in milliseconds', () => {
    const size = 65_507;
    const shapes = [
      new Uint8Array(size),
      new Uint8Array(size).fill(0xff),
      Uint8Array.from({ length: size }, (_, at) => [13, 0, 0, 4][at % 4] ?? 0),
      Uint8Array.from({ length: size }, (_, at) => [0x80, 1, 0, 1][at % 4] ?? 0),
    ];
    for (const bytes of shapes) {
      const start = performance.now();
      newDecoder().decode({ port: 500, bytes });
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});

describe('whole exchanges', () => {
  // Key pairs are costly and not what is tried here.
  const pairs = new Map<number, KeyPair>();
  const cached: typeof makeKeyPair = (group) => {
    const pair = pairs.get(group) ?? makeKeyPair(group);
    pairs.set(group, pair);
    return pair;
  };

  it('a main mode that gets two mutations of each answer ends, and never proves what is not so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(mutation, { minLength: 1, maxLength: 4 }), {
          minLength: 2,
          maxLength: 2,
        }),
        (changes) => {
          const responder = new Responder({ psk: 'example-psk' });
          const { outcome } = play(
            createMainMode(pskOptions({ makeKeyPair: cached })),
            answering(steady(responder), (bytes) => [
              ...changes.map((one, at) => ({ bytes: mutate(bytes, one), afterMs: at })),
              { bytes, afterMs: 50 },
            ]),
          );
          if (outcome.exchange !== 'mainMode') throw new Error(outcome.exchange);
          // A mutation may change a nonce, a public value or the cookie unseen: nothing proves messages 2 and 4 by themselves.
          expect(['done', 'error', 'timeout']).toContain(outcome.ended);
          expect(outcome.serverProof === 'verified').toBe(outcome.ended === 'done');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the IKEv2 question', () => {
    const { schedule, random } = pskOptions();
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 6 }), (changes) => {
        const probe = createReadinessProbe({
          endpoints,
          port: 500,
          schedule,
          random,
        });
        const { outcome } = play(probe, (message) => {
          const answer = Buffer.from(message);
          answer.writeUInt8(0x20, 19);
          return [{ bytes: mutate(answer, changes) }];
        });
        expect(outcome.exchange).toBe('ikeSaInit');
      }),
      { numRuns: 300 },
    );
  });
});
