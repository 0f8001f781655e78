import { describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../../../src/main/ike/crypto/diffie-hellman.ts';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import { vendorId } from '../../../../src/main/ike/exchange/vendor-ids.ts';
import type { Proposal } from '../../../../src/shared/offers/proposal.ts';
import { answering, mainModeOutcome, play } from '../responder/play.ts';
import { Responder, type ResponderOptions } from '../responder/responder.ts';
import { client, pskOptions, server } from './sample-options.ts';

const natT = {
  vendorIds: [vendorId.rfc3947],
  seen: { client: [client, 50_001], server: [server, 500] },
} satisfies ResponderOptions;

describe('main mode with a PSK', () => {
  it.each([
    [0, 20],
    [1, 19],
    [2, 14],
    [3, 14],
    [4, 2],
  ] as const)(
    'proves the PSK with proposal %i of Windows (group %i) and says DELETE',
    (index, group) => {
      const { proposals } = pskOptions();
      const wanted = proposals[index] as Proposal;
      const responder = new Responder({
        psk: 'example-psk',
        choose: (values) =>
          values.get(4) === group && values.get(1) === (wanted.encryption === '3DES' ? 5 : 7),
      });
      const played = play(createMainMode(pskOptions()), answering(responder));
      const outcome = mainModeOutcome(played);
      expect(outcome).toMatchObject({
        ended: 'done',
        reached: 'message6',
        awaiting: null,
        chosen: { index },
        serverProof: 'verified',
        serverIdentity: { type: 'ipv4', text: '203.0.113.1' },
        halfOpen: { seen: 0, possible: 0 },
        port: 500,
        roundTripMs: 10,
      });
      expect(played.sent).toHaveLength(5);
      expect(responder.later[0]?.map(([type]) => type)).toEqual([8, 12]);
      // ID_IPV4_ADDR of the PC's own address.
      expect(responder.opened[0]?.[0]?.[1]).toEqual(Buffer.from([1, 0, 0, 0, 192, 0, 2, 10]));
    },
  );

  it.each([
    ['the first proposal is taken', 20, [20]],
    ['another group is taken', 14, [20, 14]],
  ])('makes its key pair while message 1 is on its way: %s', (_name, group, expected) => {
    const made: [group: number, answered: boolean][] = [];
    const responder = new Responder({
      psk: 'example-psk',
      choose: (values) => values.get(4) === group,
    });
    let answered = false;
    const options = pskOptions({
      makeKeyPair: (wanted) => {
        made.push([wanted, answered]);
        return makeKeyPair(wanted);
      },
    });
    // The first message is lost: what was made is kept for the second.
    const network = answering(responder);
    const played = play(createMainMode(options), (message, _port, count) => {
      answered = count > 1;
      return count === 1 ? [] : network(message);
    });
    expect(mainModeOutcome(played).serverProof).toBe('verified');
    expect(made).toEqual(expected.map((each, at) => [each, at > 0]));
  });

  it.each(['message2', 'message4'] as const)(
    'makes one as far as %s only where it is needed',
    (upTo) => {
      const made: number[] = [];
      const options = pskOptions({
        upTo,
        makeKeyPair: (group) => {
          made.push(group);
          return makeKeyPair(group);
        },
      });
      play(createMainMode(options), answering(new Responder({ psk: 'example-psk' })));
      expect(made).toHaveLength(upTo === 'message2' ? 0 : 1);
    },
  );

  it.each([
    ['SHA256', 'AES256', 15],
    ['SHA384', 'AES192', 5],
    ['MD5', '3DES', 2],
    ['MD5', 'AES256', 14],
    ['SHA384', '3DES', 14],
  ] as const)('derives the keys for %s, %s, group %i', (hash, encryption, group) => {
    const proposals: Proposal[] = [
      { hash, encryption, group, authentication: 'psk', lifeSeconds: 3600 },
    ];
    const responder = new Responder({ psk: 'example-psk' });
    const played = play(createMainMode(pskOptions({ proposals })), answering(responder));
    expect(mainModeOutcome(played).serverProof).toBe('verified');
  });

  it('hands phase 1 over instead of closing it when asked', () => {
    const responder = new Responder({ psk: 'example-psk' });
    const played = play(createMainMode(pskOptions({ keepPhase1: true })), answering(responder));
    expect(played.sent).toHaveLength(3);
    const { phase1 } = played.finished;
    expect(JSON.stringify(played.finished)).not.toContain('skeyid');
    const close = phase1?.close();
    if (close?.kind !== 'send') throw new Error('no DELETE');
    responder.answer(close.bytes);
    expect(responder.later[0]?.map(([type]) => type)).toEqual([8, 12]);
  });

  it('calls a HASH_R that does not verify failed, and waits for a valid answer before it says so', () => {
    const responder = new Responder({ psk: 'example-psk', wrongHash: true });
    const played = play(createMainMode(pskOptions()), answering(responder));
    expect(mainModeOutcome(played)).toMatchObject({
      ended: 'error',
      reached: 'message4',
      awaiting: 'message6',
      serverProof: 'failed',
      halfOpen: { seen: 0, possible: 0 },
    });
    // It has taken our proof, and would keep its phase 1 for hours.
    expect(mainModeOutcome(played).trace.at(-1)).toMatchObject({ event: 'sent', what: 'delete' });
    expect(played.endedAt).toBe(20 + 10 + 1000);
  });

  it('stops where it is asked to, and says that the server keeps a half-open handshake', () => {
    for (const upTo of ['message2', 'message4'] as const) {
      const responder = new Responder({ psk: 'example-psk' });
      const options = pskOptions({ upTo, credentials: null });
      const played = play(createMainMode(options), answering(responder));
      expect(mainModeOutcome(played)).toMatchObject({
        ended: 'done',
        reached: upTo,
        serverProof: 'none',
        halfOpen: { seen: 1, possible: 1 },
      });
      expect(played.sent).toHaveLength(upTo === 'message2' ? 1 : 2);
    }
  });

  it.each([
    ['nobody', natT.seen.client, natT.seen.server, false, false, 500],
    ['the client', ['198.51.100.7', 1025], natT.seen.server, true, false, 4500],
    ['the client, by its port only', [client, 1025], natT.seen.server, true, false, 4500],
    ['the server', natT.seen.client, ['10.0.0.1', 500], false, true, 4500],
    ['both', ['198.51.100.7', 1025], ['10.0.0.1', 500], true, true, 4500],
  ] as const)(
    'finds %s behind NAT',
    (_, seenClient, seenServer, clientBehindNat, serverBehindNat, port) => {
      for (const [id, natPayload, name] of [
        [vendorId.rfc3947, 20, 'rfc3947'],
        [vendorId.natTraversalDraft02, 130, 'draft02'],
      ] as const) {
        const responder = new Responder({
          psk: 'example-psk',
          vendorIds: [id],
          natPayload,
          seen: { client: [...seenClient], server: [...seenServer] },
        });
        const played = play(createMainMode(pskOptions()), answering(responder));
        expect(mainModeOutcome(played)).toMatchObject({
          natTraversal: name,
          nat: { clientBehindNat, serverBehindNat },
          serverProof: 'verified',
          port,
        });
        expect(played.sent.map((one) => one.port)).toEqual([500, 500, port, port, port]);
      }
    },
  );

  it('names itself by its IPv6 address over IPv6', () => {
    const responder = new Responder({ psk: 'example-psk' });
    const over6 = {
      local: { address: '2001:db8::10', ports: { 500: 1, 4500: 2 } },
      server: { address: '2001:db8::1' },
    };
    play(createMainMode(pskOptions({ endpoints: over6 })), answering(responder));
    expect(responder.opened[0]?.[0]?.[1].toString('hex')).toBe(
      '0500000020010db8000000000000000000000010',
    );
  });

  it('knows nothing of NAT when the server does not speak of it', () => {
    const responder = new Responder({ psk: 'example-psk' });
    const played = play(createMainMode(pskOptions()), answering(responder));
    expect(mainModeOutcome(played)).toMatchObject({ nat: 'unknown', natTraversal: 'none' });
  });
});
