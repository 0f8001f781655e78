// Ten thousand mutated packets through the decoders and through whole exchanges: no crash but the typed error, no hang,
// bounded memory.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IkeDecodeError } from '../../../src/main/ike/codec/decode-error.ts';
import { decodePacket } from '../../../src/main/ike/codec/header.ts';
import {
  decodeCertificate,
  decodeIdentification,
} from '../../../src/main/ike/codec/identification.ts';
import { decodeV2Notify, holdsV2Proposal } from '../../../src/main/ike/codec/ikev2-init.ts';
import { decodeDeletion, decodeNotification } from '../../../src/main/ike/codec/notification.ts';
import { decodePayloads } from '../../../src/main/ike/codec/payloads.ts';
import { decodePhase1Transform } from '../../../src/main/ike/codec/phase1-transform.ts';
import { decodeSecurityAssociation } from '../../../src/main/ike/codec/security-association.ts';
import { makeKeyPair, type KeyPair } from '../../../src/main/ike/crypto/diffie-hellman.ts';
import { createMainMode } from '../../../src/main/ike/exchange/main-mode.ts';
import { createReadinessProbe } from '../../../src/main/ike/exchange/ikev2-readiness.ts';
import { vendorId } from '../../../src/main/ike/exchange/vendor-ids.ts';
import { endpoints, pskOptions } from '../exchange/sample-options.ts';
import { answering, play } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';

const runs = 10_000;

/** Everything that is ever asked of a datagram. @throws only what must not be thrown */
function decodeAll(bytes: Uint8Array): void {
  attempt(() => {
    const { header, body } = decodePacket(bytes);
    attempt(() => decodePayloads(header.nextPayload, body));
    attempt(() => {
      const payloads = decodePayloads(header.nextPayload, body, 'padded', 'any');
      for (const payload of payloads) decodeBody(payload.body);
    });
  });
  decodeBody(bytes);
}

function decodeBody(body: Uint8Array): void {
  attempt(() => {
    const { proposals } = decodeSecurityAssociation(body);
    for (const { transforms } of proposals) transforms.forEach(decodePhase1Transform);
  });
  for (const decode of [
    decodeCertificate,
    decodeDeletion,
    decodeIdentification,
    decodeNotification,
    decodeV2Notify,
    holdsV2Proposal,
  ]) {
    attempt(() => decode(body));
  }
}

function attempt(decode: () => unknown): void {
  try {
    decode();
  } catch (error) {
    if (!(error instanceof IkeDecodeError)) throw error;
  }
}

/** Real messages of a whole main mode, both ways. */
function corpus(): Uint8Array[] {
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

/** Flips, cuts, stretches and length fields. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('set'), at: fc.nat(), value: fc.nat(255) }),
  fc.record({ kind: fc.constant('length'), at: fc.nat(), value: fc.nat(0xffff) }),
  fc.record({ kind: fc.constant('cut'), at: fc.nat(), value: fc.nat(40) }),
  fc.record({ kind: fc.constant('repeat'), at: fc.nat(), value: fc.nat(200) }),
);

function mutate(
  original: Uint8Array,
  changes: readonly { kind: string; at: number; value: number }[],
): Buffer {
  let bytes = Buffer.from(original);
  for (const { kind, at, value } of changes) {
    const place = bytes.length === 0 ? 0 : at % bytes.length;
    if (kind === 'set' && bytes.length > 0) bytes.writeUInt8(value, place);
    if (kind === 'length' && place + 2 <= bytes.length) bytes.writeUInt16BE(value, place);
    if (kind === 'cut')
      bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + value)]);
    if (kind === 'repeat') {
      bytes = Buffer.concat([bytes, bytes.subarray(place, place + value)]);
    }
  }
  // Half of them with a header length that fits, so that they get further.
  if (bytes.length >= 28 && changes.length % 2 === 0) bytes.writeUInt32BE(bytes.length, 24);
  return bytes;
}

describe('the decoders', () => {
  it(`${runs} mutated packets of a main mode`, () => {
    const messages = corpus();
    const before = process.memoryUsage().arrayBuffers;
    fc.assert(
      fc.property(
        fc.constantFrom(...messages),
        fc.array(mutation, { maxLength: 6 }),
        (one, changes) => {
          decodeAll(mutate(one, changes));
        },
      ),
      { numRuns: runs },
    );
    // Decoding makes views: what it keeps does not grow with what it reads.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('noise of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        decodeAll(bytes);
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
      decodeAll(bytes);
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
          makeKeyPair: cached,
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
