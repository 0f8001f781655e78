// Ten thousand mutated packets through the decoders and through whole exchanges: no crash but the typed error, no hang,
// bounded memory.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IkeDecodeError } from '../../../../src/main/ike/codec/decode-error.ts';
import { decodePacket } from '../../../../src/main/ike/codec/header.ts';
import { makeKeyPair, type KeyPair } from '../../../../src/main/ike/crypto/diffie-hellman.ts';
import { readInformational } from '../../../../src/main/ike/exchange/informational.ts';
import type { ServerPort } from '../../../../src/main/ike/exchange/outcomes.ts';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import { createReadinessProbe } from '../../../../src/main/ike/exchange/ikev2-readiness.ts';
import { Phase1Sa } from '../../../../src/main/ike/exchange/phase1-sa.ts';
import { vendorId } from '../../../../src/main/ike/exchange/vendor-ids.ts';
import { readCorpus } from '../corpus-files.ts';
import { cut } from '../exchange/cut.ts';
import { endpoints, pskOptions } from '../exchange/sample-options.ts';
import { answering, play } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';
import { build, chain } from '../responder/wire.ts';
import { phase1Parts } from '../tunnel/play-tunnel.ts';
import { EveryDecoder, type Datagram } from './decode-all.ts';
import { memoryHeld } from './memory.ts';
import { mutate, mutation } from './mutation.ts';

const runs = 10_000;
const mebibyte = 1024 * 1024;

/** The keys that `sealed` is under. */
const parts = phase1Parts();
const newDecoder = () =>
  new EveryDecoder({ material: parts.material, ivSources: [parts.lastBlock, new Uint8Array()] });

/**
 * What both real servers sent, and what is not in that: fragments, a message under keys that we have, a DELETE in clear, and
 * IKEv2.
 */
function corpus(): Datagram[] {
  const recorded = readCorpus().flatMap(({ packets }) =>
    packets.map(({ port, hex }) => ({ port, bytes: Buffer.from(hex, 'hex') })),
  );
  const own = simulated().map((bytes) => ({ port: 500, bytes }) as const);
  const pieces = own
    .flatMap(({ bytes }) => cut(bytes, 90))
    .map((bytes) => ({ port: 500, bytes }) as const);
  const [ikev2] = createReadinessProbe({ ...pskOptions(), port: 500 }).handle({ kind: 'start' }, 0);
  return [
    ...[...recorded, ...own, ...pieces],
    ...[new Phase1Sa(parts).close(), ikev2].flatMap((action) =>
      action?.kind === 'send' ? [action] : [],
    ),
    { port: 500, bytes: clearDelete() },
  ];
}

function clearDelete(): Buffer {
  const cookies = [Buffer.alloc(8, 1), Buffer.alloc(8, 2)] as const;
  const [iCookie, rCookie] = cookies;
  const body = chain([[12, Buffer.concat([Buffer.from([0, 0, 0, 1, 1, 16, 0, 1]), ...cookies])]]);
  return build({ iCookie, rCookie, next: 12, exchange: 5, flags: 0, id: 9, body });
}

/** A whole main mode, both ways. */
function simulated(): Uint8Array[] {
  const responder = new Responder({
    psk: 'example-psk',
    vendorIds: [vendorId.rfc3947],
    seen: { client: ['198.51.100.7', 1025], server: ['10.0.0.1', 500] },
    certificateRequests: [Buffer.from('3000', 'hex')],
  });
  const messages: Uint8Array[] = [];
  play(
    createMainMode(pskOptions()),
    answering(responder, (bytes, request) => {
      messages.push(request, bytes);
      return [{ bytes }];
    }),
  );
  return messages;
}

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
  const packets = corpus();
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
          if (found.protection === 'authenticated') expect(found).toEqual(right);
        } catch (error) {
          if (!(error instanceof IkeDecodeError)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('noise of any length', () => {
    const decoder = newDecoder();
    fc.assert(
      fc.property(
        fc.constantFrom<ServerPort>(500, 4500),
        fc.uint8Array({ maxLength: 600 }),
        (port, bytes) => {
          decoder.decode({ port, bytes });
        },
      ),
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
