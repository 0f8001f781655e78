// The whole server check over ways that hinder: NAT in four places, dropped ports, loss, nobody there. Firm is only what was proved.
import { expect, it } from 'vitest';
import { verdictOf } from '../../src/shared/server-check/amount.ts';
import type { Checked } from './agent/check-job.ts';
import { addresses, type Daemon, type NetworkOptions } from './lab-options.ts';
import { inLab } from './in-lab.ts';
import { withLab } from './open-lab.ts';

const psk = 'the right secret';
const daemons: readonly Daemon[] = ['charon', 'pluto'];
const codesOf = ({ result }: Checked) => result.findings.map((each) => each.code);
/** With the time that a busy machine takes for its sockets. */
const silentMs = 5000;

inLab('the check over a way that hinders', () => {
  const nats: readonly [string, NetworkOptions, string][] = [
    ['direct', {}, 'natNone'],
    ['client NAT', { clientNat: true }, 'natClient'],
    ['server NAT', { serverNat: true }, 'natServer'],
    ['both', { clientNat: true, serverNat: true }, 'natBoth'],
  ];
  it.for(nats)('NAT, %s: who is behind it, with a right PSK and a wrong one', ([, way, code]) =>
    withLab(way, async (lab) => {
      for (const daemon of daemons) {
        const host = await lab.addHost({ daemon, psk });
        const ask = (secret: string) =>
          lab.run('check', { server: host.address, psk: secret, from: lab.freshAddress() });
        const [right, wrong] = await Promise.all([ask(psk), ask('wrong')]);
        const nat = {
          clientBehindNat: way.clientNat ?? false,
          serverBehindNat: way.serverNat ?? false,
        };
        expect(right.result).toMatchObject({ nat, proof: 'provedRight' });
        expect(verdictOf(right.result)).toBe('good');
        expect(codesOf(right)).toContain(code);
        expect(wrong.result.nat).toEqual(nat);
        expect(codesOf(wrong)).toContain(daemon === 'charon' ? 'pskRefused' : 'pskNoAnswer');
        expect((await host.state()).halfOpen).toBe(1);
      }
    }),
  );

  it.for(daemons)('port 4500 dropped behind NAT, %s: the port is named, not the secret', (daemon) =>
    withLab({ clientNat: true, drop: [4500] }, async (lab) => {
      const host = await lab.addHost({ daemon, psk });
      const ask = (secret: string) =>
        lab.run('check', { server: host.address, psk: secret, from: lab.freshAddress() });
      for (const checked of await Promise.all([ask(psk), ask('wrong')])) {
        expect(codesOf(checked)).toContain('port4500Blocked');
        expect(codesOf(checked)).not.toContain('pskNoAnswer');
        expect([checked.result.proof, verdictOf(checked.result)]).toEqual(['noAnswer', 'silent']);
      }
      expect((await host.state()).halfOpen).toBeLessThanOrEqual(2);
    }),
  );

  it.for(daemons)('port 500 dropped, %s: told, and all the rest is tested over 4500', (daemon) =>
    withLab({ drop: [500] }, async (lab) => {
      const host = await lab.addHost({ daemon, psk });
      const checked = await lab.run('check', { server: host.address, psk });
      expect(codesOf(checked)).toEqual(expect.arrayContaining(['port500Blocked', 'pskProved']));
      expect(checked.result.hops.find((each) => each.hop === 'reach')?.state).toBe('silent');
      expect(checked.ms).toBeLessThan(silentMs + 1000);
      expect(await host.state()).toMatchObject({ halfOpen: 0, established: 0 });
    }),
  );

  it('nothing listens: known in a second; nobody there, or all dropped: in five', () =>
    withLab({}, async (lab) => {
      const { address } = await lab.addHost(null);
      const [refused, nobody] = await Promise.all(
        [address, addresses.nobody].map((server) => lab.run('check', { server, psk })),
      );
      if (refused === undefined || nobody === undefined) throw new Error('not run');
      expect(codesOf(refused)).toContain('nothingListens');
      expect(refused.ms).toBeLessThan(2000);
      expect(codesOf(nobody)).toContain('serverSilent');
      expect([verdictOf(nobody.result), nobody.result.proof]).toEqual(['silent', 'notTested']);
      expect(nobody.ms).toBeLessThan(silentMs);
      // Nobody was reached, so nothing is held against the next check.
      expect([refused.waitSeconds, nobody.waitSeconds]).toEqual([0, 0]);
    }));

  it('a firewall that drops everything, ICMP too: silence, never a wrong secret', () =>
    withLab({ drop: ['everything'] }, async (lab) => {
      const host = await lab.addHost({ daemon: 'charon', psk });
      const checked = await lab.run('check', { server: host.address, psk });
      expect(codesOf(checked)).toContain('serverSilent');
      expect(checked.ms).toBeLessThan(silentMs);
      expect((await host.state()).log).not.toContain('received packet');
    }));

  it.for(daemons)('a fifth lost each way, %s: right is proved or not told, never wrong', (daemon) =>
    withLab({ loss: 20, clientNat: true }, async (lab) => {
      const host = await lab.addHost({ daemon, psk });
      const runs = await Promise.all(
        Array.from({ length: 24 }, () =>
          lab.run('check', { server: host.address, psk, from: lab.freshAddress() }),
        ),
      );
      const firm = runs.filter(({ result }) => verdictOf(result) === 'problem');
      expect(firm.map(codesOf)).toEqual([]);
      expect(
        runs.every(({ result }) => ['provedRight', 'noAnswer', 'notTested'].includes(result.proof)),
      ).toBe(true);
      const proved = runs.filter(({ result }) => result.proof === 'provedRight');
      expect(proved.length).toBeGreaterThanOrEqual(20);
    }),
  );

  it.for(daemons)(
    'a fifth lost each way and a wrong PSK, %s: refused or no answer, never proved wrong',
    (daemon) =>
      withLab({ loss: 20, clientNat: true }, async (lab) => {
        const host = await lab.addHost({ daemon, psk });
        const runs = await Promise.all(
          Array.from({ length: 24 }, () =>
            lab.run('check', { server: host.address, psk: 'wrong', from: lab.freshAddress() }),
          ),
        );
        const problems = runs.flatMap(({ result }) =>
          result.findings.filter(({ severity }) => severity === 'problem'),
        );
        // Libreswan says nothing at all; that strongSwan has answered is all that may be told of it.
        const grounds = daemon === 'charon' ? ['answered', 'silence'] : ['silence'];
        expect(problems.filter(({ confidence }) => !grounds.includes(confidence))).toEqual([]);
        const firm = problems.filter(({ confidence }) => confidence === 'answered');
        expect(firm.filter(({ code }) => code !== 'pskRefused')).toEqual([]);
        const proofs = daemon === 'charon' ? ['refused'] : [];
        expect(
          runs.every(({ result }) => [...proofs, 'noAnswer', 'notTested'].includes(result.proof)),
        ).toBe(true);
        const told = daemon === 'charon' ? 'pskRefused' : 'pskNoAnswer';
        expect(runs.filter((one) => codesOf(one).includes(told)).length).toBeGreaterThanOrEqual(16);
      }),
  );

  it('ends in its time, and at once when it is stopped', () =>
    withLab({ drop: ['everything'] }, async (lab) => {
      const one = { server: addresses.nobody, psk };
      const [late, stopped] = await Promise.all([
        lab.run('check', { ...one, limitMs: 700 }),
        lab.run('check', { ...one, abortAfterMs: 300 }),
      ]);
      expect([late.result.ended, codesOf(late).at(-1)]).toEqual(['timeLimit', 'timeOver']);
      expect(late.ms).toBeLessThan(1500);
      expect([stopped.result.ended, codesOf(stopped).at(-1)]).toEqual(['aborted', 'stopped']);
      expect(stopped.ms).toBeLessThan(1200);
      expect(verdictOf(late.result)).toBe('notMade');
    }));
});
