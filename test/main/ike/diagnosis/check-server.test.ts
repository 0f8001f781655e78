// The whole check over a network without sockets: which questions in which order, what the budget and a VPN forbid, and how it
// is broken off. The same against real servers is in test/ike-lab.
import { describe, expect, it } from 'vitest';
import { vendorId } from '../../../../src/main/ike/exchange/vendor-ids.ts';
import { verdictOf } from '../../../../src/shared/server-check/amount.ts';
import type { Reply } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';
import { parse } from '../responder/wire.ts';
import { sayCode } from '../../../../src/shared/text/text.ts';
import { type FakeServer } from './fake-network.ts';
import {
  anyPsk,
  fakeServer,
  invalidMajorVersion,
  nothing,
  type FakeServerOptions,
} from './fake-server.ts';
import { atOnce, check, first, second, serves, toProof } from './whole-check.ts';

describe('which questions, in which order', () => {
  it('the right secret: one offer to its end, a DELETE; beside it whether it speaks IKEv2', async () => {
    const { network, codes, result, left } = await check({ servers: serves() });
    expect(network.order()).toEqual([...toProof, '500 delete']);
    expect([result.proof, verdictOf(result)]).toEqual(['provedRight', 'good']);
    expect(codes).toEqual(expect.arrayContaining(['pskProved', 'ikev2Not', 'natNone']));
    expect(left).toBe(0);
  });

  it.each(['taken', 'refused', 'silent'] as const)(
    'a healthy server: six round trips and no wait of our own, IKEv2 %s',
    async (ikev2) => {
      const { endedAt, codes } = await check({ servers: serves({ ikev2, afterMs: 100 }) });
      expect(codes).toContain('pskProved');
      expect(endedAt).toBeLessThanOrEqual(6 * 100 + 150);
    },
  );

  it('it speaks IKEv2 too: told, and that question costs nothing', async () => {
    const { codes, left } = await check({ servers: serves({ ikev2: 'taken' }) });
    expect(codes).toContain('ikev2Too');
    expect(left).toBe(0);
  });

  it.each([
    ['mute', 'pskNoAnswer', 'noAnswer'],
    ['unreadable', 'pskRefused', 'refused'],
  ] as const)(
    'taken, but the secret is wrong (%s): no other offer',
    async (wrongPsk, code, proof) => {
      const { network, codes, result, left } = await check({ servers: serves({ wrongPsk }) });
      expect(network.order()).toEqual(toProof);
      expect([codes.includes(code), result.proof, left]).toEqual([true, proof, 1]);
    },
  );

  const wanted: [string, Omit<FakeServerOptions, 'address'>, readonly string[], string][] = [
    [
      'another proposal',
      { takes: (values) => values.get(4) === 5 && anyPsk(values) },
      ['500 wide psk'],
      'serverWantsOther',
    ],
    [
      'certificates',
      { takes: (values) => values.get(3) === 3 },
      ['500 wide psk', '500 wide rsa'],
      'certificatesWanted',
    ],
    ['IKEv2', { takes: nothing, ikev2: 'taken' }, ['500 wide psk', '500 wide rsa'], 'ikev2Only'],
    [
      'aggressive mode',
      { takes: nothing, aggressive: 'taken' },
      ['500 wide psk', '500 wide rsa', '500 aggressive'],
      'aggressiveOnly',
    ],
    [
      'nothing that we know',
      { takes: nothing },
      ['500 wide psk', '500 wide rsa', '500 aggressive'],
      'proposalRefused',
    ],
  ];
  it.each(wanted)(
    'refused, because it wants %s: one question more at a time, until one explains it',
    async (_, options, more, code) => {
      const { network, codes, result, most } = await check({ servers: serves(options) });
      expect(network.order()).toEqual([...atOnce, '500 offer', ...more]);
      expect(codes).toContain(code);
      expect([result.proof, verdictOf(result)]).toEqual(['notTested', 'problem']);
      expect(most).toBe(1);
    },
  );

  it('C20: UDP 1701 is asked of a server that answers, and never where a VPN is up or may be', async () => {
    const asked = async (vpn: 'up' | 'down' | 'unknown') =>
      (await check({ servers: serves(), vpn: [vpn] })).network.l2tpAsked.length;
    expect(await asked('down')).toBe(1);
    expect([await asked('up'), await asked('unknown')]).toEqual([0, 0]);
    expect((await check({})).network.l2tpAsked).toEqual([]);
  });

  it('C3: the key exchange refused: the other method is not asked, since its message 2 says nothing', async () => {
    const { network, codes, result, most } = await check({ servers: serves({ noKey: true }) });
    expect(network.order()).toEqual([...atOnce, '500 offer', '500 message3']);
    expect(codes).toContain('keyExchangeRefused');
    expect([result.proof, verdictOf(result), most]).toEqual(['notTested', 'problem', 1]);
  });

  it('silence: three quick questions while the offer waits, one at a time, and known in 5 s', async () => {
    const { network, codes, endedAt, left, most } = await check({});
    expect(network.order()).toEqual([
      ...[...atOnce, '500 offer', '500 wide rsa', '500 aggressive', '4500 offer'],
    ]);
    expect(codes).toContain('serverSilent');
    expect(endedAt).toBeLessThan(5000);
    // The offer and one more; nobody was reached, so nothing is held against the next check.
    expect([most, left]).toEqual([2, 0]);
  });

  it('silence that one of them explains: the rest is not asked', async () => {
    const takes: FakeServerOptions['takes'] = (values) => values.get(3) === 3;
    const rsa = fakeServer({ address: first, takes });
    // As Libreswan: mute to what it does not want.
    const mute: FakeServer = (message, port) =>
      rsa(message, port).filter(({ bytes }) => bytes?.[18] === 2);
    const { network, codes } = await check({ servers: { [first]: mute } });
    expect(network.order()).toEqual([...atOnce, '500 offer', '500 wide rsa']);
    expect(codes).toContain('certificatesWanted');
  });

  it('only 4500 answers: everything is asked there', async () => {
    const { network, codes, result } = await check({ servers: serves({ ports: [4500] }) });
    expect(network.order().slice(0, 6)).toEqual([
      ...[...atOnce, '500 offer', '4500 offer', '4500 message3', '4500 message5'],
    ]);
    expect([codes.includes('port500Blocked'), result.proof]).toEqual([true, 'provedRight']);
  });

  it('no secret given: as far as the keys, and nothing that proves anything', async () => {
    const { network, result } = await check({ servers: serves(), psk: null });
    expect(network.order()).toEqual(toProof.slice(0, -1));
    expect([result.proof, verdictOf(result)]).toEqual(['notTested', 'notMade']);
  });

  it('forged errors with the right cookies before every answer change no verdict', async () => {
    const { network, codes, result } = await check({
      servers: serves({ injected: true, afterMs: 300 }),
    });
    expect(network.order().slice(0, 5)).toEqual(toProof);
    expect([result.proof, codes.includes('errorsOverruled')]).toEqual(['provedRight', true]);
  });
});

describe('C1: spoilt on the way', () => {
  it('once: begun again, and the right secret is proved', async () => {
    const { network, codes, result, most } = await check({ servers: serves({ spoilt: 1 }) });
    expect(network.order().filter((what) => what === '500 message5')).toHaveLength(2);
    expect(codes).toEqual(expect.arrayContaining(['pskProved', 'begunAgain']));
    expect([result.proof, verdictOf(result), most]).toEqual(['provedRight', 'good', 2]);
  });

  it('twice: nothing is known of the secret, and no third time', async () => {
    const { network, codes, result } = await check({ servers: serves({ spoilt: 9 }) });
    expect(network.order().filter((what) => what === '500 message5')).toHaveLength(2);
    expect(codes).toContain('exchangeSpoilt');
    expect([result.proof, verdictOf(result)]).toEqual(['notTested', 'notMade']);
  });

  it('and no handshake is left: what stays unknown is said, and when it can be asked', async () => {
    const { network, codes, result } = await check({ servers: serves({ spoilt: 1 }), taken: 1 });
    expect(network.order().filter((what) => what === '500 message5')).toHaveLength(1);
    expect(codes).toEqual(expect.arrayContaining(['exchangeSpoilt', 'budgetEmpty']));
    expect([result.proof, verdictOf(result)]).toEqual(['notTested', 'notMade']);
  });
});

describe('C7: answers that are none of IKEv1', () => {
  const answers = (
    reply: (message: Uint8Array) => Reply,
  ): Readonly<Record<string, FakeServer>> => ({
    [first]: (message) => [reply(message)],
  });
  it.each<[string, (message: Uint8Array) => Reply, string]>([
    ['an echo', (message) => ({ bytes: message }), 'notIke'],
    ['another protocol', () => ({ bytes: Buffer.from('SIP/2.0 400 Bad Request') }), 'notIke'],
    ['ICMP: nothing listens', () => ({ refused: true }), 'nothingListens'],
    ['ICMP: prohibited', () => ({ prohibited: true }), 'wayProhibited'],
  ])('%s is an answer', async (_, reply, code) => {
    const { codes, result } = await check({ servers: answers(reply) });
    expect(codes.filter((each) => each !== 'lessAsked')).toEqual(['nameFound', code]);
    expect([result.proof, verdictOf(result)]).toEqual(['notTested', 'problem']);
  });

  it.each([
    ['in IKEv2', true, 'no'],
    ['in IKEv2, which it takes', true, 'yes'],
    ['in IKEv1', false, 'no'],
  ] as const)('C21: INVALID_MAJOR_VERSION %s', async (_, inVersion2, ikev2) => {
    const server = fakeServer({ address: first, ikev2: ikev2 === 'yes' ? 'taken' : 'refused' });
    const responder = new Responder({});
    const { codes, result, network } = await check({
      servers: {
        [first]: (message, port) => {
          const { exchange, iCookie, rCookie } = parse(message);
          if (exchange !== 2) return server(message, port);
          const in1 = () => responder.clearError(iCookie, 5, Buffer.from(rCookie));
          return [{ bytes: inVersion2 ? invalidMajorVersion(message) : in1() }];
        },
      },
    });
    expect(codes).toContain('ikev1NotBuilt');
    expect(codes).not.toContain('serverSilent');
    const found = result.findings.find(({ code }) => code === 'ikev1NotBuilt');
    expect(found?.parameters).toEqual({ ikev2 });
    // Nothing else is worth asking.
    expect(network.order()).toEqual([...atOnce, '500 offer']);
  });
});

it('C2: 500 is slow and loses message 5, 4500 is fine: the proof from there counts', async () => {
  const server = fakeServer({ address: first, loses: 500 });
  const slow: FakeServer = (message, port) =>
    server(message, port).map((reply) => (port === 500 ? { ...reply, afterMs: 1400 } : reply));
  const { codes, result } = await check({ servers: { [first]: slow } });
  expect(codes).toEqual(expect.arrayContaining(['pskProved', 'port500Unsteady']));
  expect([result.proof, verdictOf(result)]).toEqual(['provedRight', 'good']);
});

it('C6: with no repeat of message 4 the key is only one of the reasons', async () => {
  const { result } = await check({ servers: serves({ loses: 500 }) });
  const found = result.findings.find(({ code }) => code === 'pskNoAnswer');
  const words = (repeats: number) => sayCode('en', 'check', 'pskNoAnswer', { repeats });
  expect(found?.parameters).toEqual({ repeats: 0 });
  expect(words(0)).toMatch(/lost.*limits.*wrong/);
  expect(words(0)).not.toContain('Most likely');
  expect(words(4)).toContain('Most likely the key is wrong');
});

describe('the extra step', () => {
  const full = { depth: 'full' } as const;
  const behindNat = { behindNat: true };

  it('comes after the proof, with a main mode of its own', async () => {
    const { network, result } = await check({ servers: serves(behindNat), options: full });
    const order = network.order();
    expect(order.indexOf('4500 quickMode')).toBeGreaterThan(order.indexOf('4500 delete'));
    expect(order.filter((what) => what === '4500 message5')).toHaveLength(2);
    expect(result.exchanges.map(({ probe }) => probe)).toContain('tunnel');
  });

  it.each([
    ['without NAT', {}, ['down']],
    ['when the secret is wrong', { ...behindNat, wrongPsk: 'unreadable' }, ['down']],
    ['while a VPN is up', behindNat, ['up']],
    ['when nobody can tell', behindNat, ['unknown']],
  ] as const)('is not made %s', async (_, options, vpn) => {
    const { network, codes } = await check({ servers: serves(options), vpn, options: full });
    expect(network.order()).not.toContain('4500 quickMode');
    expect(codes.some((code) => ['tunnelNotAsked', 'tunnelWithoutNat'].includes(code))).toBe(true);
  });

  it('is not made when a VPN has come up since the check began', async () => {
    const { network, codes, result } = await check({
      servers: serves(behindNat),
      vpn: ['down', 'up'],
      options: full,
    });
    expect(result.proof).toBe('provedRight');
    expect(network.order()).not.toContain('4500 quickMode');
    expect(codes).toContain('tunnelNotAsked');
  });
});

describe('while a VPN is up', () => {
  it.each(['up', 'unknown'] as const)(
    '%s: nothing is sent that could push it off',
    async (state) => {
      const { network, result, codes, left } = await check({ servers: serves(), vpn: [state] });
      expect(network.order()).toEqual(toProof.slice(0, -1));
      expect([result.proof, left]).toEqual(['notTested', 1]);
      expect(codes).toContain(state === 'up' ? 'vpnIsUp' : 'vpnMayBeUp');
      expect(verdictOf(result)).toBe('notMade');
    },
  );

  it.each([
    ['down', true],
    ['up', false],
    ['unknown', false],
  ] as const)('%s: that this PC has no SA with the server is said: %s', async (state, said) => {
    const ids: string[] = [];
    const server = fakeServer({ address: first });
    const listening: FakeServer = (message, port) => {
      ids.push(Buffer.from(message).toString('hex'));
      return server(message, port);
    };
    await check({ servers: { [first]: listening }, vpn: [state] });
    expect(ids.some((hex) => hex.includes(vendorId.initialContact))).toBe(said);
  });
});

describe('the budget', () => {
  it('an offer that nobody should take, and somebody does, counts', async () => {
    const { result, left } = await check({ servers: serves({ takes: () => true }), taken: 2 });
    const [exchange] = result.exchanges;
    expect([exchange?.probe, exchange?.halfOpen, left]).toEqual(['reach4500', 1, 3]);
  });

  it('two stand open: only the offer that nobody takes is sent', async () => {
    const { network, codes, result, left } = await check({ servers: serves(), taken: 2 });
    expect(network.order()).toEqual(atOnce);
    expect(codes).toContain('budgetEmpty');
    expect([verdictOf(result), left]).toEqual(['notMade', 2]);
  });

  it('one stands open: the offer has its turn, and what would be a third is left out', async () => {
    const { network, codes, most } = await check({ taken: 1 });
    expect(network.order()).toEqual([...atOnce, '500 offer']);
    expect(codes).toContain('lessAsked');
    expect(most).toBe(2);
  });

  it('a second check after a wrong secret may be made, a third has to wait', async () => {
    const wrong = serves({ wrongPsk: 'unreadable' });
    expect((await check({ servers: wrong, taken: 1 })).left).toBe(2);
    expect((await check({ servers: wrong, taken: 2 })).network.order()).toEqual(atOnce);
  });
});

describe('addresses of the name', () => {
  it('the first one gives nothing: the second is asked', async () => {
    const { network, result, codes } = await check({
      addresses: [first, second],
      servers: { [second]: fakeServer({ address: second }) },
    });
    expect(network.order(second)).toContain('500 message5');
    expect(result.proof).toBe('provedRight');
    expect(codes).toContain('pskProved');
  });

  it('the first one answers: the second is only looked at', async () => {
    const { network, codes } = await check({
      addresses: [first, second],
      servers: serves(),
    });
    expect(network.order(second)).toEqual(['500 hopeless']);
    expect(codes).toEqual(expect.arrayContaining(['pskProved', 'otherAddressSilent']));
  });

  it('the preferred one comes first, if the name has it', async () => {
    const servers = { ...serves(), [second]: fakeServer({ address: second }) };
    const addresses = [first, second];
    for (const [preferred, expected] of [
      [second, second],
      ['203.0.113.99', first],
      [null, first],
    ] as const) {
      const options = { prefer: () => preferred };
      const { result, network } = await check({ addresses, servers, options });
      expect(result.address).toBe(expected);
      expect(network.order('203.0.113.99')).toEqual([]);
    }
  });

  it('no route to the first one: no problem while the second answers', async () => {
    const { result, codes } = await check({
      addresses: [first, second],
      unreachable: [first],
      servers: { [second]: fakeServer({ address: second }) },
    });
    expect([result.address, result.proof, verdictOf(result)]).toEqual([
      ...[second, 'provedRight', 'good'],
    ]);
    expect(codes).toContain('otherAddressSilent');
    expect(codes).not.toContain('noRoute');
  });

  it('no address: nothing is sent', async () => {
    const { network, codes, left } = await check({ addresses: null, servers: serves() });
    expect([network.sent, codes, left]).toEqual([[], ['nameNotFound'], 0]);
  });

  it('no route: nothing is sent, and nothing is taken from the budget', async () => {
    const { network, result, left } = await check({ unreachable: [first] });
    expect([network.sent, left]).toEqual([[], 0]);
    expect(result.hops.find(({ hop }) => hop === 'reach')?.state).toBe('bad');
  });
});

describe('broken off', () => {
  it('before it begins: nothing is sent', async () => {
    const { network, result, left } = await check({
      servers: serves(),
      options: { signal: AbortSignal.abort() },
    });
    expect([network.sent, result.ended, left]).toEqual([[], 'aborted', 0]);
  });

  it('midway: at once, nothing more is sent, and what may stand open stays in the budget', async () => {
    const { network, result, left, endedAt } = await check({
      servers: serves({ wrongPsk: 'mute' }),
      abort: 300,
    });
    expect(result.ended).toBe('aborted');
    expect(result.findings.at(-1)?.code).toBe('stopped');
    expect([endedAt, left]).toEqual([300, 1]);
    expect(network.sent.every(({ at }) => at <= 300)).toBe(true);
  });

  it('at its time limit: with what is known, and silence so far is not held against anybody', async () => {
    const { result, codes, endedAt } = await check({
      servers: serves({ wrongPsk: 'mute' }),
      options: { limitMs: 700 },
    });
    expect([result.ended, endedAt]).toEqual(['timeLimit', 700]);
    expect(codes).toEqual(['nameFound', 'serverReached', 'ikev2Not', 'timeOver']);
    expect(verdictOf(result)).toBe('notMade');
  });
});

it('each hop is told as it comes: asked, then how it is', async () => {
  const { events, result } = await check({ servers: serves() });
  expect(events[0]).toEqual({ hop: 'name', state: 'asking' });
  const last = new Map(events.map(({ hop, state }) => [hop, state]));
  const told = result.hops.filter(({ state }) => state !== 'notAsked');
  expect(Object.fromEntries(last)).toEqual(
    Object.fromEntries(told.map(({ hop, state }) => [hop, state])),
  );
});
