// The two side questions: IKEv2, and aggressive mode.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAggressiveProbe } from '../../../../src/main/ike/exchange/aggressive-probe.ts';
import { createReadinessProbe } from '../../../../src/main/ike/exchange/ikev2-readiness.ts';
import type {
  AggressiveOutcome,
  IkeSaInitOutcome,
} from '../../../../src/main/ike/exchange/outcomes.ts';
import { windowsOffer, windowsVendorIds } from '../../../../src/main/ike/exchange/windows-offer.ts';
import { play, type Played } from '../responder/play.ts';
import {
  bodyOf,
  build,
  chain,
  notifyBody,
  parse,
  parts,
  saAnswer,
  transforms,
  type Part,
} from '../responder/wire.ts';
import { client, endpoints, pskOptions, server } from './sample-options.ts';

const { schedule, random, makeKeyPair } = pskOptions();

describe('IKEv2 readiness', () => {
  const ask = (network: Parameters<typeof play>[1], port: 500 | 4500 = 500): Played =>
    play(createReadinessProbe({ endpoints, port, schedule, random }), network);
  const outcomeOf = ({ outcome }: Played): IkeSaInitOutcome => {
    if (outcome.exchange !== 'ikeSaInit') throw new Error(outcome.exchange);
    return outcome;
  };
  /** RFC 7296: the responder's SPI, version 2, response flag. */
  const answer = (request: Uint8Array, list: readonly Part[]): Buffer => {
    const wire = parse(request);
    const rCookie = Buffer.from('a1a2a3a4a5a6a7a8', 'hex');
    const next = list[0]?.[0] ?? 0;
    const bytes = build({ ...wire, rCookie, next, exchange: 34, flags: 0x20, body: chain(list) });
    bytes.writeUInt8(0x20, 17);
    return bytes;
  };
  const notify = (type: number, data: Buffer = Buffer.alloc(0)): Part => {
    const head = Buffer.alloc(4);
    head.writeUInt16BE(type, 2);
    return [41, Buffer.concat([head, data])];
  };
  const groupOf = (request: Uint8Array): number => {
    const wire = parse(request);
    return bodyOf(parts(wire.next, wire.body), 34).readUInt16BE(0);
  };
  const taken: Part = [
    33,
    Buffer.from('0000001c010100020300000c0100000c800e01000000000804000013', 'hex'),
  ];
  const hash = (request: Uint8Array, r: string, address: string, port: number): Buffer => {
    const end = Buffer.from([...address.split('.').map(Number), port >> 8, port & 255]);
    const data = Buffer.concat([parse(request).iCookie, Buffer.from(r, 'hex'), end]);
    return createHash('sha1').update(data).digest();
  };

  it('taken at once, with the NAT verdict', () => {
    const outcome = outcomeOf(
      ask((request) => [
        {
          bytes: answer(request, [
            taken,
            [34, Buffer.alloc(260)],
            [40, Buffer.alloc(32)],
            notify(16_388, hash(request, 'a1a2a3a4a5a6a7a8', server, 500)),
            notify(16_389, hash(request, 'a1a2a3a4a5a6a7a8', client, 1025)),
          ]),
        },
      ]),
    );
    expect(outcome).toMatchObject({
      ended: 'done',
      speaksIkev2: 'yes',
      proposalTaken: true,
      wantedGroup: null,
      nat: { clientBehindNat: true, serverBehindNat: false },
      halfOpen: { seen: 1, possible: 1 },
    });
  });

  it('our own NAT hashes are those of RFC 7296 section 2.23', () => {
    let checked = 0;
    ask((request) => {
      const wire = parse(request);
      const notifies = parts(wire.next, wire.body).filter(([type]) => type === 41);
      const data = notifies.map(([, body]) => body.subarray(4).toString('hex'));
      expect(data).toEqual([
        hash(request, '0000000000000000', client, 50_002).toString('hex'),
        hash(request, '0000000000000000', server, 4500).toString('hex'),
      ]);
      checked += 1;
      return [{ bytes: answer(request, [taken]) }];
    }, 4500);
    expect(checked).toBe(1);
  });

  it('it wants the key of a group that was offered: it takes a proposal, and keeps nothing', () => {
    const played = ask((request) => {
      // 768 bits, as nobody takes any more.
      expect(groupOf(request)).toBe(1);
      return [{ bytes: answer(request, [notify(17, Buffer.from([0, 14]))]) }];
    });
    expect(played.sent).toHaveLength(1);
    expect(outcomeOf(played)).toMatchObject({
      ended: 'done',
      speaksIkev2: 'yes',
      proposalTaken: true,
      wantedGroup: 14,
      halfOpen: { seen: 0, possible: 0 },
    });
  });

  it('asks again with the cookie in front', () => {
    const played = ask((request) => {
      const wire = parse(request);
      const list = parts(wire.next, wire.body);
      const first = list[0] ?? [0, Buffer.alloc(0)];
      if (first[0] !== 41) {
        return [{ bytes: answer(request, [notify(16_390, Buffer.from('cafe', 'hex'))]) }];
      }
      expect(first[1].toString('hex')).toBe('00004006cafe');
      return [{ bytes: answer(request, [notify(17, Buffer.from([0, 20]))]) }];
    });
    expect(outcomeOf(played)).toMatchObject({
      ended: 'done',
      proposalTaken: true,
      wantedGroup: 20,
      cookieAsked: true,
    });
  });

  it.each([
    ['NO_PROPOSAL_CHOSEN: it speaks IKEv2, but took nothing', 14, 'yes'],
    ['INVALID_MAJOR_VERSION: it does not', 5, 'no'],
  ] as const)('%s', (_, type, speaksIkev2) => {
    const outcome = outcomeOf(ask((request) => [{ bytes: answer(request, [notify(type)]) }]));
    expect(outcome).toMatchObject({ ended: 'error', speaksIkev2, proposalTaken: false });
    expect(outcome.halfOpen).toEqual({ seen: 0, possible: 0 });
  });

  it('an IKEv1 notify in answer: it does not', () => {
    const outcome = outcomeOf(
      ask((request) => {
        const { iCookie } = parse(request);
        const head = { iCookie, rCookie: Buffer.alloc(8), next: 11, exchange: 5, flags: 0, id: 1 };
        return [{ bytes: build({ ...head, body: chain([[11, notifyBody(5)]]) }) }];
      }),
    );
    expect(outcome).toMatchObject({ ended: 'error', speaksIkev2: 'no' });
    expect(outcome.notifies).toMatchObject([{ name: 'INVALID_MAJOR_VERSION' }]);
  });

  it('a server that asks for ever is left alone', () => {
    const played = ask((request) => [
      { bytes: answer(request, [notify(16_390, Buffer.from(`${Math.random()}`))]) },
    ]);
    expect(outcomeOf(played)).toMatchObject({ ended: 'error', speaksIkev2: 'yes' });
    expect(new Set(played.sent.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).size).toBe(
      3,
    );
  });

  it('silence', () => {
    expect(outcomeOf(ask(() => []))).toMatchObject({
      ended: 'timeout',
      speaksIkev2: 'silent',
      halfOpen: { seen: 0, possible: 0 },
    });
  });
});

describe('aggressive probe', () => {
  const [, , third] = windowsOffer('8andLater', 'psk').proposals;
  if (third === undefined) throw new Error('no proposal');
  const ask = (network: Parameters<typeof play>[1]): Played =>
    play(
      createAggressiveProbe({
        proposals: [third],
        vendorIds: windowsVendorIds('8andLater').slice(2, 3),
        port: 500,
        schedule,
        random,
        makeKeyPair,
      }),
      network,
    );
  const outcomeOf = ({ outcome }: Played): AggressiveOutcome => {
    if (outcome.exchange !== 'aggressive') throw new Error(outcome.exchange);
    return outcome;
  };

  it('an answer: told without its hash, and nothing is sent after it', () => {
    const secretHash = Buffer.from('5e'.repeat(20), 'hex');
    const played = ask((request) => {
      const wire = parse(request);
      const list = parts(wire.next, wire.body);
      expect(list.map(([type]) => type)).toEqual([1, 4, 10, 5, 13]);
      expect(bodyOf(list, 5).subarray(4).toString()).toBe('probe.invalid');
      const sa = saAnswer(transforms(bodyOf(list, 1))[0]?.raw ?? Buffer.alloc(0));
      const payloads: Part[] = [
        [1, sa],
        [4, Buffer.alloc(256)],
        [10, Buffer.alloc(20)],
        [5, Buffer.from([1, 0, 0, 0, 203, 0, 113, 1])],
        [8, secretHash],
      ];
      const rCookie = Buffer.alloc(8, 1);
      return [{ bytes: build({ ...wire, rCookie, next: 1, exchange: 4, body: chain(payloads) }) }];
    });
    expect(played.sent).toHaveLength(1);
    expect(outcomeOf(played)).toMatchObject({
      ended: 'done',
      answered: true,
      chosen: { index: 0, proposal: third },
      serverIdentity: { type: 'ipv4', text: '203.0.113.1' },
      halfOpen: { seen: 1, possible: 1 },
    });
    expect(JSON.stringify(played.outcome)).not.toContain('5e5e');
  });

  it.each([
    [18, 'INVALID_ID_INFORMATION'],
    [14, 'NO_PROPOSAL_CHOSEN'],
  ])('notify %i is told by name', (type, name) => {
    const outcome = outcomeOf(
      ask((request) => {
        const { iCookie } = parse(request);
        const head = {
          iCookie,
          rCookie: Buffer.alloc(8, 2),
          next: 11,
          exchange: 5,
          flags: 0,
          id: 1,
        };
        return [{ bytes: build({ ...head, body: chain([[11, notifyBody(type)]]) }) }];
      }),
    );
    expect(outcome).toMatchObject({ ended: 'error', answered: false, notifies: [{ name }] });
  });
});
