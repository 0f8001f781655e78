// The extra step of the server check against a simulated server. Real ones are in test/vm.
import { describe, expect, it } from 'vitest';
import { PasswordHolder } from '../../../../src/main/ike/ppp/credentials.ts';
import { windowsQuickModeOffer } from '../../../../src/shared/offers/windows-quick-mode.ts';
import { chapMd5, msChapV2, pap } from './fake-pppd.ts';
import { playTunnel } from './play-tunnel.ts';

describe('the whole way', () => {
  it('ends with the proof of both, an address, and everything taken down', () => {
    const { outcome, l2tp, ipsec, endedAt } = playTunnel();
    expect(outcome).toMatchObject({
      ended: 'done',
      reached: 'address',
      awaiting: null,
      notPossible: null,
      quickMode: { chosen: { index: 0, proposal: { cipher: 'AES256', integrity: 'SHA1' } } },
      l2tp: { serverName: 'vpn.example.com', secretWanted: false, closed: null },
      ppp: {
        asked: ['mschapv2'],
        method: 'mschapv2',
        user: 'accepted',
        serverProof: 'verified',
        failure: null,
        address: 'offered',
        mppe: null,
      },
      halfOpen: { seen: 0, possible: 0 },
    });
    expect(outcome.l2tp.espReceived).toBeGreaterThan(5);
    // SCCRQ, SCCCN, ICRQ, ICCN, and at the end CDN and StopCCN.
    expect(l2tp.got).toEqual([1, 3, 10, 12, 14, 4]);
    expect(l2tp.pppd.got.at(-1)).toBe('c021:5');
    // The ESP SA by the SPI that the server sends to, and then phase 1 by its cookies.
    expect(ipsec.deleted.map(({ protocol }) => protocol)).toEqual([3, 1]);
    expect(ipsec.deleted[0]?.spi).toBe(ipsec.clientSpi);
    expect(endedAt).toBeLessThan(500);
  });

  it('asks in quick mode for UDP 1701 on both sides, and tells the original addresses', () => {
    const { ipsec } = playTunnel();
    expect(ipsec.message1.map(([type]) => type)).toEqual([1, 10, 5, 5, 21, 21]);
    const hex = ipsec.message1.slice(2).map(([, body]) => body.toString('hex'));
    expect(hex).toEqual([
      '011106a5c000020a',
      '011106a5cb007101',
      '01000000c000020a',
      '01000000cb007101',
    ]);
  });

  it.each([
    [0, 'AES256'],
    [1, 'AES128'],
    [2, '3DES'],
  ] as const)('works with proposal %i, %s', (choose, cipher) => {
    const { outcome } = playTunnel({ ipsec: { choose } });
    expect(outcome.quickMode.chosen).toEqual({
      index: choose,
      proposal: { cipher, integrity: 'SHA1' },
    });
    expect(outcome.ppp.serverProof).toBe('verified');
  });

  it("works with a policy's SHA-256 and a second key exchange", () => {
    const ipsecPolicy = {
      ikeEncryption: 'AES256',
      ikeIntegrity: 'SHA256',
      dhGroup: 'ECP256',
      espCipher: 'AES256',
      espAuthentication: 'SHA256128',
      pfs: 'PFSMM',
    } as const;
    const offer = windowsQuickModeOffer('8andLater', { encryption: 'required', ipsecPolicy });
    expect(offer.pfs).toBe(19);
    const { outcome } = playTunnel({ ipsec: { pfs: true }, options: { offer } });
    expect(outcome).toMatchObject({ ended: 'done', reached: 'address' });
  });

  it('works under the numbers of draft-02', () => {
    const { outcome, ipsec } = playTunnel({ phase1: { natTraversal: 'draft02' } });
    expect(outcome.ended).toBe('done');
    expect(ipsec.message1.map(([type]) => type)).toEqual([1, 10, 5, 5, 131, 131]);
  });

  it('survives a lossy and repeating way', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { outcome } = playTunnel({
        way: (bytes, count) => {
          const dice = (count * 7919 + seed * 104_729) % 17;
          return dice < 2 ? [] : dice < 4 ? [bytes, bytes] : [bytes];
        },
      });
      // A lost success or address of pppd is not sent again here; nothing may be called refused or wrong because of loss.
      expect(outcome.ended).toMatch(/^(done|timeout)$/);
      expect(outcome.ppp.user).not.toBe('refused');
      expect(outcome.quickMode.deletedByServer).toBe(false);
    }
  });
});

describe('what quick mode can say', () => {
  it('is refused under our keys: at once', () => {
    const { outcome, endedAt } = playTunnel({
      ipsec: { refuse: { type: 14, how: 'authenticated' } },
    });
    expect(outcome).toMatchObject({ ended: 'error', reached: null, awaiting: 'quickMode' });
    expect(outcome.notifies).toMatchObject([
      { name: 'NO_PROPOSAL_CHOSEN', protection: 'authenticated', awaiting: 'quickMode' },
    ]);
    expect(endedAt).toBeLessThan(50);
  });

  it('is refused in clear: waits for the valid answer, which anybody could have been quicker than', () => {
    const { outcome, endedAt, ipsec } = playTunnel({
      ipsec: { refuse: { type: 14, how: 'clear' } },
    });
    expect(outcome).toMatchObject({ ended: 'error', notifies: [{ protection: 'clear' }] });
    expect(endedAt).toBeGreaterThanOrEqual(1000);
    expect(ipsec.deleted.map(({ protocol }) => protocol)).toEqual([1]);
  });

  it('an answer that does not verify is no answer', () => {
    const { outcome } = playTunnel({ ipsec: { wrongHash: true } });
    expect(outcome).toMatchObject({ ended: 'timeout', awaiting: 'quickMode' });
    expect(outcome.ignored.garbage).toBeGreaterThan(0);
  });

  it('a choice that was not offered', () => {
    const { outcome } = playTunnel({ ipsec: { foreign: true } });
    expect(outcome).toMatchObject({ ended: 'error', quickMode: { foreignChoice: true } });
  });

  it.each(['its', 'ours'] as const)(
    'a DELETE behind it, of %s inbound SA: the server could not set it up',
    (deletes) => {
      const { outcome } = playTunnel({ ipsec: { deletes }, l2tp: { silent: true } });
      expect(outcome).toMatchObject({
        ended: 'error',
        reached: 'quickMode',
        awaiting: 'l2tpTunnel',
        quickMode: { deletedByServer: true },
      });
    },
  );

  it.each(['otherEsp', 'otherPhase1'] as const)(
    'a DELETE of another SA (%s) ends nothing',
    (deletes) => {
      const { outcome } = playTunnel({ ipsec: { deletes } });
      expect(outcome).toMatchObject({
        ended: 'done',
        reached: 'address',
        quickMode: { deletedByServer: false },
      });
    },
  );

  it('message 3 goes again when message 2 comes again', () => {
    let lost = 0;
    const { outcome, ipsec } = playTunnel({
      way: (bytes, count, direction) => {
        if (direction === 'back' && count === 2) return [bytes, bytes];
        lost += count === 3 ? 1 : 0;
        return count === 3 ? [] : [bytes];
      },
    });
    expect([lost, ipsec.message3Seen, outcome.ended]).toEqual([1, 1, 'done']);
  });

  it('silence', () => {
    const { outcome, endedAt } = playTunnel({ way: () => [] });
    expect(outcome).toMatchObject({ ended: 'timeout', awaiting: 'quickMode', reached: null });
    expect(endedAt).toBe(4500);
  });
});

describe('without NAT', () => {
  it.each([
    ['none found', { clientBehindNat: false, serverBehindNat: false }],
    ['not known', 'unknown'],
  ] as const)('%s: says so, sends nothing but the DELETE', (_, nat) => {
    const { outcome, sent, ipsec } = playTunnel({ phase1: { nat } });
    expect(outcome).toMatchObject({ notPossible: 'withoutNat', reached: null, awaiting: null });
    expect(sent).toHaveLength(1);
    expect(ipsec.deleted.map(({ protocol }) => protocol)).toEqual([1]);
  });
});

describe('what L2TP can say', () => {
  it('nothing: xl2tpd is stopped', () => {
    const { outcome, endedAt, ipsec } = playTunnel({ l2tp: { silent: true } });
    expect(outcome).toMatchObject({
      ended: 'timeout',
      reached: 'quickMode',
      awaiting: 'l2tpTunnel',
      l2tp: { espReceived: 0 },
    });
    expect(endedAt).toBeLessThan(6200);
    expect(ipsec.deleted.map(({ protocol }) => protocol)).toEqual([3, 1]);
  });

  it('StopCCN, with its codes and words made harmless', () => {
    const stopAtOnce = { result: 4, error: 0, text: 'not \u001b[31mallowed' };
    const { outcome } = playTunnel({ l2tp: { stopAtOnce } });
    expect(outcome).toMatchObject({
      ended: 'error',
      awaiting: 'l2tpTunnel',
      l2tp: { closed: { message: 'StopCCN', result: 4, error: 0, text: 'not ?[31mallowed' } },
    });
  });

  it('CDN in place of a session: the tunnel is closed too', () => {
    const hangUpAtCall = { result: 4, error: 0, text: '' };
    const { outcome, l2tp } = playTunnel({ l2tp: { hangUpAtCall } });
    expect(outcome).toMatchObject({
      ended: 'error',
      reached: 'l2tpTunnel',
      awaiting: 'l2tpSession',
      l2tp: { closed: { message: 'CDN', result: 4 } },
    });
    expect(l2tp.got).toEqual([1, 3, 10, 4]);
  });

  it('acknowledges the call and never answers it', () => {
    const { outcome, l2tp, endedAt } = playTunnel({ l2tp: { onlyAcknowledges: true } });
    expect(outcome).toMatchObject({
      ended: 'timeout',
      reached: 'l2tpTunnel',
      awaiting: 'l2tpSession',
    });
    expect(l2tp.got).toEqual([1, 3, 10, 4]);
    expect(endedAt).toBeLessThan(7000);
  });

  it('a secret is wanted that Windows does not have', () => {
    const { outcome, l2tp } = playTunnel({ l2tp: { challenge: true } });
    expect(outcome).toMatchObject({ ended: 'error', l2tp: { secretWanted: true } });
    expect(l2tp.got).toEqual([1, 4]);
  });
});

describe('what PPP can say', () => {
  it.each([
    ['password', { userName: 'alice', password: new PasswordHolder('wrong') }],
    ['user', { userName: 'nobody', password: new PasswordHolder('example-password') }],
  ])('wrong %s: 691, tried once', (_, credentials) => {
    const { outcome, l2tp } = playTunnel({ options: { credentials } });
    expect(outcome).toMatchObject({
      ended: 'error',
      reached: 'lcp',
      awaiting: 'authentication',
      ppp: {
        user: 'refused',
        serverProof: 'none',
        failure: { error: 691, text: 'Access denied' },
        address: 'notAsked',
      },
      l2tp: { closed: null },
    });
    expect(l2tp.pppd.got.filter((each) => each === 'c223:2')).toHaveLength(1);
    expect(l2tp.got.slice(-2)).toEqual([14, 4]);
  });

  it('a failure without a number', () => {
    const credentials = { userName: 'nobody', password: new PasswordHolder('x') };
    const { outcome } = playTunnel({ l2tp: { ppp: { failure: '' } }, options: { credentials } });
    expect(outcome.ppp).toMatchObject({ user: 'refused', failure: { error: null, text: '' } });
  });

  it('a server that says yes without knowing the password is found out', () => {
    const { outcome, l2tp } = playTunnel({ l2tp: { ppp: { falseProof: true } } });
    expect(outcome).toMatchObject({
      ended: 'error',
      reached: 'lcp',
      ppp: { user: 'accepted', serverProof: 'failed', address: 'notAsked' },
    });
    expect(l2tp.pppd.got).not.toContain('8021:1');
  });

  it('asks for CHAP first, and takes MS-CHAPv2 when asked to', () => {
    const { outcome } = playTunnel({ l2tp: { ppp: { asks: [chapMd5, msChapV2] } } });
    expect(outcome).toMatchObject({
      ended: 'done',
      ppp: { asked: ['chap', 'mschapv2'], method: 'mschapv2', serverProof: 'verified' },
    });
  });

  it.each([
    ['chap', chapMd5],
    ['pap', pap],
  ] as const)('%s where the profile names it', (method, asks) => {
    const { outcome } = playTunnel({
      l2tp: { ppp: { asks: [asks] } },
      options: { methods: ['mschapv2', method] },
    });
    expect(outcome).toMatchObject({
      ended: 'done',
      ppp: { method, user: 'accepted', serverProof: 'none', address: 'offered' },
    });
  });

  it.each([
    ['chap', chapMd5],
    ['pap', pap],
  ] as const)('%s with a wrong password', (method, asks) => {
    const { outcome } = playTunnel({
      l2tp: { ppp: { asks: [asks] } },
      options: {
        methods: [method],
        credentials: { userName: 'alice', password: new PasswordHolder('wrong') },
      },
    });
    expect(outcome).toMatchObject({ ended: 'error', ppp: { method, user: 'refused' } });
  });

  it.each([
    ['chap', chapMd5],
    ['pap', pap],
    ['mschapv1', 'c22380'],
    ['other', 'c227aa'],
  ])('insists on %s, which the profile does not name: no password goes', (asked, asks) => {
    const { outcome, l2tp } = playTunnel({ l2tp: { ppp: { asks: [asks] } } });
    expect(outcome).toMatchObject({
      ended: 'error',
      awaiting: 'lcp',
      ppp: { asked: [asked], method: null, methodRefused: true, user: 'notTried' },
    });
    expect(l2tp.pppd.got.filter((each) => /^c(023|223)/.test(each))).toEqual([]);
  });

  it.each([
    ['chap', chapMd5],
    ['pap', pap],
  ])('wants %s, drops it when refused, and ends the link: as pppd does', (asked, asks) => {
    const { outcome, l2tp } = playTunnel({
      l2tp: { ppp: { asks: [asks], dropsWhatIsRefused: true } },
    });
    expect(outcome).toMatchObject({
      ended: 'error',
      ppp: { asked: [asked], methodRefused: true, terminatedByServer: true, user: 'notTried' },
    });
    expect(l2tp.pppd.got.filter((each) => /^c(023|223)/.test(each))).toEqual([]);
  });

  it('asks for no proof at all', () => {
    const { outcome } = playTunnel({ l2tp: { ppp: { asks: [] } } });
    expect(outcome).toMatchObject({
      ended: 'done',
      ppp: { method: 'none', user: 'notTried', address: 'offered' },
    });
  });

  it('EAP is agreed on and left to Windows; without a password it ends there too', () => {
    const eap = { l2tp: { ppp: { asks: ['c227'] } }, options: { methods: ['eap'] } } as const;
    expect(playTunnel(eap).outcome).toMatchObject({
      ended: 'done',
      reached: 'lcp',
      ppp: { method: 'eap', user: 'notTried' },
    });
    expect(playTunnel({ options: { credentials: null } }).outcome).toMatchObject({
      ended: 'done',
      reached: 'lcp',
      ppp: { method: 'mschapv2', user: 'notTried' },
    });
  });

  it.each([
    ['nak', 'offered', 'address'],
    ['ack', 'none', 'authentication'],
    ['reject', 'refused', 'authentication'],
    ['protocolReject', 'refused', 'authentication'],
    ['silent', 'silent', 'authentication'],
  ] as const)('IPCP %s: an address is %s', (ipcp, address, reached) => {
    const { outcome } = playTunnel({ l2tp: { ppp: { ipcp } } });
    expect(outcome).toMatchObject({ ended: 'done', reached, ppp: { address } });
  });

  it.each([
    [0x40, [128]],
    [0x20, [40]],
    [0xe0, [40, 56, 128]],
  ])('MPPE bits %i: strengths %j', (mppe, bits) => {
    expect(playTunnel({ l2tp: { ppp: { mppe } } }).outcome.ppp.mppe).toEqual(bits);
  });

  it.each([[{ rejects: [1] }], [{ rejects: [1, 5] }], [{ naksMru: 1280 }]])(
    'haggles about options: %j',
    (ppp) => {
      expect(playTunnel({ l2tp: { ppp } }).outcome).toMatchObject({ ended: 'done' });
    },
  );

  it.each([
    [{ silent: true }, 'lcp', 'l2tpSession', 9000],
    [{ muteAfter: 'lcp' }, 'authentication', 'lcp', 10_000],
    [{ muteAfter: 'proof' }, 'authentication', 'lcp', 60_000],
  ] as const)('%j: %s does not come', (ppp, awaiting, reached, limit) => {
    const { outcome, endedAt } = playTunnel({ l2tp: { ppp } });
    expect(outcome).toMatchObject({ ended: 'timeout', awaiting, reached });
    expect(endedAt).toBeGreaterThanOrEqual(limit);
    expect(endedAt).toBeLessThan(limit + 2000);
  });

  it('C19: tells of the person who may have to confirm, once, as soon as the proof is sent', () => {
    const { told, outcome } = playTunnel({ l2tp: { ppp: { muteAfter: 'proof' } } });
    expect(told).toHaveLength(1);
    expect(told[0]).toBeLessThan(2000);
    expect(outcome.ppp.isJudged).toBe(true);
    const unasked = playTunnel({ l2tp: { ppp: { muteAfter: 'lcp' } } });
    expect([unasked.told, unasked.outcome.ppp.isJudged]).toEqual([[], false]);
  });

  it('ends the link right behind its success', () => {
    const { outcome } = playTunnel({ l2tp: { ppp: { terminatesAfterProof: true } } });
    expect(outcome).toMatchObject({
      ended: 'error',
      reached: 'authentication',
      ppp: { terminatedByServer: true, serverProof: 'verified', address: 'notAsked' },
    });
  });
});

describe('what is never told', () => {
  it('the outcome holds no password and no key', () => {
    const { outcome } = playTunnel();
    expect(JSON.stringify(outcome)).not.toContain('example-password');
  });
});
