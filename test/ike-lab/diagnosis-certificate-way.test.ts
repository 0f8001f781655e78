// The whole check with certificates wherever there is NAT, and over IPv6 with both methods.
import { beforeAll, expect, it } from 'vitest';
import { verdictOf } from '../../src/shared/server-check/amount.ts';
import type { CheckCase } from './agent/check-job.ts';
import { makeLabCertificates, serverName, type LabCertificates } from './certificates.ts';
import { inLab } from './in-lab.ts';
import type { Daemon, NetworkOptions } from './lab-options.ts';
import { withLab, type Lab } from './open-lab.ts';

const psk = 'the right secret';
const daemons: readonly Daemon[] = ['charon', 'pluto'];

inLab('the check with certificates, and over IPv6', () => {
  let certificates: LabCertificates;
  beforeAll(() => {
    certificates = makeLabCertificates();
  }, 60_000);

  const ask = async (lab: Lab, address: string, own: Partial<CheckCase>) => {
    const names = { [serverName]: [address] };
    const { result } = await lab.run('check', { server: serverName, names, ...own });
    return { result, codes: result.findings.map(({ code }) => code) };
  };
  const rsa = (daemon: Daemon) =>
    ({ daemon, authentication: 'rsa', certificates: certificates.server.right }) as const;

  const ways: readonly [string, NetworkOptions, string][] = [
    ['direct', {}, 'natNone'],
    ['client NAT', { clientNat: true }, 'natClient'],
    ['server NAT', { serverNat: true }, 'natServer'],
    ['both', { clientNat: true, serverNat: true }, 'natBoth'],
  ];
  it.for(ways)(
    'certificates, %s: proved and trusted, or refused; and who is behind NAT',
    ([, way, code]) =>
      withLab(way, async (lab) => {
        for (const daemon of daemons) {
          // Each with a server of its own: the two certificates are of one name and one key, and a server remembers.
          const asked = async (which: 'right' | 'otherCa') => {
            const host = await lab.addHost(rsa(daemon));
            const certificate = certificates.client[which];
            const found = await ask(lab, host.address, { certificate, from: lab.freshAddress() });
            return { ...found, state: await host.state() };
          };
          const [right, wrong] = [await asked('right'), await asked('otherCa')];
          expect(right.codes).toEqual(expect.arrayContaining(['certificateProved', code]));
          expect([right.result.proof, verdictOf(right.result)]).toEqual(['provedRight', 'good']);
          expect(right.state).toMatchObject({ halfOpen: 0, established: 0, died: null });
          expect(wrong.codes).toEqual(expect.arrayContaining(['certificateRefused', code]));
          expect([wrong.result.proof, verdictOf(wrong.result)]).toEqual(['refused', 'problem']);
          expect(wrong.state.halfOpen).toBeLessThanOrEqual(1);
        }
      }),
  );

  it.for(daemons)('IPv6, %s: the right PSK, a wrong one, and certificates', (daemon) =>
    withLab({}, async (lab) => {
      const withPsk = await lab.addHost({ daemon, psk, family: 6 });
      const right = await ask(lab, withPsk.ipv6, { psk });
      expect(right.codes).toEqual(expect.arrayContaining(['pskProved', 'natNone']));
      expect([right.result.proof, right.result.address]).toEqual(['provedRight', withPsk.ipv6]);
      const wrong = await ask(lab, withPsk.ipv6, { psk: 'wrong' });
      expect(wrong.codes).toContain(daemon === 'charon' ? 'pskRefused' : 'pskNoAnswer');
      expect(await withPsk.state()).toMatchObject({ halfOpen: 1, established: 0 });

      const withRsa = await lab.addHost({ ...rsa(daemon), family: 6 });
      const proved = await ask(lab, withRsa.ipv6, { certificate: certificates.client.right });
      expect(proved.codes).toEqual(expect.arrayContaining(['certificateProved', 'natNone']));
      expect(proved.result.proof).toBe('provedRight');
      expect(await withRsa.state()).toMatchObject({ halfOpen: 0, established: 0, died: null });
    }),
  );

  it('a name with both families: IPv6 first as the system gives it, IPv4 beside it', () =>
    withLab({}, async (lab) => {
      const host = await lab.addHost({ daemon: 'charon', psk });
      const names = { [serverName]: [host.ipv6, host.ownAddress] };
      const { result, codes } = await ask(lab, '', { psk, names });
      expect([result.proof, result.address]).toEqual(['provedRight', host.ipv6]);
      expect(codes).not.toContain('otherAddressSilent');
    }));
});
