// On the wire, against real servers: somebody beside it answers each of our messages first, with errors that have the right
// cookies and the server's address. They end nothing: what the server itself proves counts, and that errors came is told.
import { expect, it } from 'vitest';
import { verdictOf } from '../../src/shared/server-check/amount.ts';
import { inLab } from './in-lab.ts';
import { addInjector } from './injector.ts';
import type { NetworkOptions } from './lab-options.ts';
import { withLab } from './open-lab.ts';

const psk = 'the right secret';
/** As from the other end of the world: the forged answer is always there first. */
const answersAfterMs = 150;

inLab('forged errors, always before the answer', () => {
  const ways: readonly [string, NetworkOptions, number][] = [
    ['direct', {}, 500],
    ['client NAT', { clientNat: true }, 4500],
  ];
  it.for(ways)('%s: the right PSK is proved all the same', ([, network, port]) =>
    withLab(network, async (lab) => {
      const host = await lab.addHost({ daemon: 'charon', psk, answersAfterMs });
      const injector = await addInjector(lab, host);
      const { result } = await lab.run('check', { server: host.address, psk });
      expect([result.proof, verdictOf(result)]).toEqual(['provedRight', 'good']);
      expect(result.findings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['pskProved', 'errorsOverruled']),
      );
      // It has heard each of our messages, and each of its errors was there before the server's answer.
      const heard = await injector.heard();
      expect([heard[1], heard[3], heard[5]].every((count) => count > 0)).toBe(true);
      const trace = result.exchanges.find(({ probe }) => probe === 'offer')?.trace ?? [];
      const received = trace.filter(({ event }) => event === 'received');
      expect(received.map(({ what }) => what)).toEqual([
        ...['informational', 'message2', 'informational', 'message4'],
        ...['informational', 'informational', 'message6 unreadable', 'message6'],
      ]);
      expect(received.at(-1)?.port).toBe(port);
      expect(await host.state()).toMatchObject({ halfOpen: 0, established: 0, died: null });
    }),
  );

  // Libreswan cannot be told to answer late: here it is a race, which may be won by either.
  it.for([
    ['direct', {}],
    ['client NAT', { clientNat: true }],
  ] as const)('Libreswan, %s: the right PSK is proved, whoever is first', ([, network]) =>
    withLab(network, async (lab) => {
      const host = await lab.addHost({ daemon: 'pluto', psk });
      const injector = await addInjector(lab, host);
      const { result } = await lab.run('check', { server: host.address, psk });
      expect([result.proof, verdictOf(result)]).toEqual(['provedRight', 'good']);
      const heard = await injector.heard();
      expect([heard[1], heard[3], heard[5]].every((count) => count > 0)).toBe(true);
      expect(await host.state()).toMatchObject({ halfOpen: 0, established: 0, died: null });
    }),
  );

  it('a wrong PSK is no more than refused, whoever says so', () =>
    withLab({}, async (lab) => {
      const host = await lab.addHost({ daemon: 'charon', psk, answersAfterMs });
      await addInjector(lab, host);
      const { result } = await lab.run('check', { server: host.address, psk: 'wrong' });
      expect(result.proof).toBe('refused');
      const codes = result.findings.map(({ code }) => code);
      expect(codes).toContain('pskRefused');
      expect(codes).not.toContain('pskKnownButRefused');
    }));
});
