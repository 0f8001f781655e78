// The extra step against real servers with real ESP, L2TP and PPP: strongSwan or Libreswan, xl2tpd, pppd.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TunnelCase } from '../ike-lab/agent/tunnel-job.ts';
import type { NetworkOptions } from '../ike-lab/lab-options.ts';
import { openLab, type Lab } from '../ike-lab/open-lab.ts';
import { openVm, vmProblem, type Vm } from './open-vm.ts';
import {
  countEsp,
  countPppd,
  startCharon,
  startPluto,
  startXl2tpd,
  stopXl2tpd,
} from './servers.ts';

const problem = vmProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

const server = { psk: 'example-psk', userName: 'alice', password: 'example-password' };
const networks: [string, NetworkOptions][] = [
  ['only the PC behind NAT', { clientNat: true }],
  ['only the server behind NAT', { serverNat: true }],
];

describe.skipIf(problem !== null).each([
  ['strongSwan', startCharon],
  ['Libreswan', startPluto],
] as const)('%s with xl2tpd and pppd', (name, startDaemon) => {
  let lab: Lab;
  let vm: Vm;

  beforeAll(async () => {
    lab = await openLab({ clientNat: true, serverNat: true });
    vm = await openVm(lab);
    await vm.run(startDaemon(server.psk, vm.host.ownAddress), 120_000);
    await vm.run(startXl2tpd(server, 'require-mschap-v2'));
    console.log(`${name}: kernel ready after ${vm.uptime} s`);
  });
  afterAll(async () => {
    await lab.close();
  });

  const check = async (change: Partial<TunnelCase> = {}) => {
    const from = lab.freshAddress();
    const asked = { ...server, server: vm.host.address, from, ...change };
    const { outcome, ms } = await lab.run('tunnel', asked, 60_000);
    console.log(`${name}: ${outcome.ended} at ${outcome.reached} after ${Math.round(ms)} ms`);
    return outcome;
  };
  /** Nothing of ours is left at the server. */
  const leavesNothing = async () => {
    const left = async () => [await vm.run(countEsp), await vm.run(countPppd)].map(Number);
    await expect.poll(left, { timeout: 15_000, interval: 500 }).toEqual([0, 0]);
  };

  it('the whole way, and everything taken down at the server', async () => {
    const outcome = await check();
    expect(outcome).toMatchObject({
      ended: 'done',
      reached: 'address',
      quickMode: { chosen: { proposal: { cipher: 'AES256', integrity: 'SHA1' } } },
      ppp: {
        method: 'mschapv2',
        user: 'accepted',
        serverProof: 'verified',
        address: 'offered',
        failure: null,
      },
      halfOpen: { possible: 0 },
    });
    await leavesNothing();
  });

  it('wrong password: 691', async () => {
    const outcome = await check({ password: 'not-the-password' });
    expect(outcome).toMatchObject({
      ended: 'error',
      reached: 'lcp',
      awaiting: 'authentication',
      ppp: { user: 'refused', failure: { error: 691 }, serverProof: 'none' },
    });
    await leavesNothing();
  });

  it('wrong user: refused', async () => {
    const outcome = await check({ userName: 'mallory' });
    expect(outcome).toMatchObject({ ended: 'error', ppp: { user: 'refused', method: 'mschapv2' } });
    await leavesNothing();
  });

  it('wrong PSK: not even begun', async () => {
    const outcome = await check({ psk: 'another-psk' });
    expect(outcome).toMatchObject({ reached: null, awaiting: 'mainMode' });
    expect(outcome.mainMode?.serverProof).not.toBe('verified');
  });

  it('as part of the whole server check', async () => {
    const { psk, userName, password } = server;
    const given = { server: vm.host.address, from: lab.freshAddress(), psk };
    const full = { userName, password };
    const { result } = await lab.run('check', { ...given, full }, 90_000);
    expect(result.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['pskProved', 'quickModeTaken', 'userAccepted', 'addressOffered']),
    );
    expect(result.hops.find(({ hop }) => hop === 'tunnel')).toEqual({
      hop: 'tunnel',
      state: 'good',
    });
    expect(JSON.stringify(result)).not.toContain(password);
    await leavesNothing();
  });

  it('broken off in the middle: nothing is left at the server', async () => {
    const { psk, userName, password } = server;
    const given = { server: vm.host.address, from: lab.freshAddress(), psk };
    const full = { userName, password };
    const abortOn = { hop: 'tunnel', afterMs: 200 } as const;
    const { result } = await lab.run('check', { ...given, full, abortOn }, 90_000);
    expect(result.ended).toBe('aborted');
    await leavesNothing();
  });

  it('wrong PSK in the whole check: no password goes', async () => {
    const from = lab.freshAddress();
    const full = { userName: server.userName, password: server.password };
    const given = { server: vm.host.address, from, psk: 'another-psk', full };
    const { result } = await lab.run('check', given, 90_000);
    expect(result.findings.map(({ code }) => code)).toContain('tunnelNotAsked');
    expect(result.exchanges.map(({ probe }) => probe)).not.toContain('tunnel');
  });

  it('3DES in quick mode', async () => {
    const outcome = await check({ quickMode: '3des' });
    expect(outcome).toMatchObject({
      ended: 'done',
      quickMode: { chosen: { proposal: { cipher: '3DES' } } },
      ppp: { serverProof: 'verified' },
    });
  });

  it.each([
    ['require-chap\nrequire-mschap-v2', ['mschapv2'], 'mschapv2', 'verified'],
    ['require-chap\nrefuse-mschap-v2', ['chap'], 'chap', 'none'],
    ['require-pap', ['pap'], 'pap', 'none'],
  ] as const)('%j and a profile with %j: %s', async (options, methods, method, serverProof) => {
    await vm.run(startXl2tpd(server, options));
    const outcome = await check({ methods });
    expect(outcome).toMatchObject({
      ended: 'done',
      reached: 'address',
      ppp: { method, user: 'accepted', serverProof, address: 'offered' },
    });
  });

  it.each([
    ['require-pap', 'pap'],
    ['require-chap', 'chap'],
  ])('%s where the profile has MS-CHAPv2: no password goes', async (options, asked) => {
    await vm.run(startXl2tpd(server, options));
    const outcome = await check();
    expect(outcome).toMatchObject({
      ended: 'error',
      ppp: { asked: [asked], user: 'notTried', methodRefused: true, terminatedByServer: true },
    });
  });

  it('xl2tpd is stopped: quick mode stands, and nothing answers in it', async () => {
    await vm.run(stopXl2tpd);
    const outcome = await check();
    expect(outcome).toMatchObject({
      ended: 'timeout',
      reached: 'quickMode',
      awaiting: 'l2tpTunnel',
      l2tp: { espReceived: 0 },
    });
    await leavesNothing();
  });
});

describe.skipIf(problem !== null).each(networks)('%s', (_, network) => {
  it('the whole way', async () => {
    const lab = await openLab(network);
    try {
      const vm = await openVm(lab);
      await vm.run(startCharon(server.psk, vm.host.ownAddress), 120_000);
      await vm.run(startXl2tpd(server, 'require-mschap-v2'));
      const { outcome } = await lab.run('tunnel', { ...server, server: vm.host.address }, 60_000);
      expect(outcome).toMatchObject({ ended: 'done', ppp: { serverProof: 'verified' } });
    } finally {
      await lab.close();
    }
  });
});
