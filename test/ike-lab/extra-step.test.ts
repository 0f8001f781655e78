// When the extra step is made, and how far it comes without a virtual machine: quick mode with a real strongSwan.
// The whole way to the sign-in is in test/vm.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labProblem, openLab, withLab, type Host, type Lab } from './open-lab.ts';

const problem = labProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

const psk = 'example-psk';
const full = { userName: 'alice', password: 'example-password' };

describe.skipIf(problem !== null)('the extra step', () => {
  let lab: Lab;
  let host: Host;

  beforeAll(async () => {
    lab = await openLab({ clientNat: true });
    host = await lab.addHost({ daemon: 'charon', psk });
  });
  afterAll(async () => {
    await lab.close();
  });

  const check = async (change: { readonly psk?: string; readonly vpn?: 'up' }) => {
    const from = lab.freshAddress();
    const { result } = await lab.run('check', { server: host.address, from, psk, full, ...change });
    return {
      codes: result.findings.map(({ code }) => code),
      probes: result.exchanges.map(({ probe }) => probe),
      text: JSON.stringify(result),
    };
  };

  it('agrees on quick mode, hears nothing of L2TP, and leaves nothing behind', async () => {
    const { codes, text } = await check({});
    expect(codes).toEqual(expect.arrayContaining(['pskProved', 'quickModeTaken']));
    // Without ESP in the kernel strongSwan takes the SA back; with it there is no xl2tpd.
    expect(codes.some((code) => code === 'espTakenBack' || code === 'l2tpSilent')).toBe(true);
    expect(text).not.toContain(full.password);
    expect(await host.state()).toMatchObject({ halfOpen: 0, established: 0 });
  });

  it.each([
    ['the PSK is wrong', { psk: 'another-psk' }],
    ['a VPN is up', { vpn: 'up' }],
  ] as const)('is not made when %s', async (_, change) => {
    const { codes, probes } = await check(change);
    expect(codes).toContain('tunnelNotAsked');
    expect(probes).not.toContain('tunnel');
  });

  it('is not made without NAT', async () => {
    await withLab({}, async (direct) => {
      const { address } = await direct.addHost({ daemon: 'charon', psk });
      const { result } = await direct.run('check', { server: address, psk, full });
      expect(result.findings.map(({ code }) => code)).toContain('tunnelWithoutNat');
      expect(result.exchanges.map(({ probe }) => probe)).not.toContain('tunnel');
      expect(result.hops.find(({ hop }) => hop === 'tunnel')?.state).toBe('notAsked');
    });
  });
});
