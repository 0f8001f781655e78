// Our main mode against real servers, wherever there is NAT. Proved is only what the server's own proof shows.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeLabCertificates, serverName, type LabCertificates } from './certificates.ts';
import {
  addresses,
  unsupported,
  type Daemon,
  type LabOptions,
  type NetworkOptions,
} from './lab-options.ts';
import { labProblem, withLab } from './open-lab.ts';

const problem = labProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

const psk = 'the right secret';
const daemons: readonly Daemon[] = ['charon', 'pluto'];
const ways: readonly [string, NetworkOptions][] = [
  ['direct', {}],
  ['client NAT', { clientNat: true }],
  ['server NAT', { serverNat: true }],
  ['both', { clientNat: true, serverNat: true }],
];
const rows = daemons.flatMap((daemon) => ways.map((way) => [daemon, ...way] as const));

function seenNat({ clientNat = false, serverNat = false }: NetworkOptions) {
  return { clientBehindNat: clientNat, serverBehindNat: serverNat };
}

describe.skipIf(problem !== null)('main mode with a PSK', { concurrent: true }, () => {
  it.for(rows)('%s, %s: right and wrong', async ([daemon, , network]) => {
    await withLab({ network, server: { daemon, psk } }, async (lab) => {
      const server = lab.serverAddress;
      const right = await lab.run('mainMode', { server, psk, from: lab.freshAddress() });
      expect(right.outcome).toMatchObject({
        ended: 'done',
        reached: 'message6',
        serverProof: 'verified',
        natTraversal: 'rfc3947',
        nat: seenNat(network),
        port: network.clientNat || network.serverNat ? 4500 : 500,
        chosen: { index: 0, proposal: { encryption: 'AES256', hash: 'SHA1', group: 20 } },
        serverIdentity: { type: 'ipv4', text: addresses.server.ipv4 },
        halfOpen: { possible: 0 },
      });
      // Our DELETE has taken it down again.
      expect(await lab.run('serverState', {})).toMatchObject({ halfOpen: 0, established: 0 });

      const wrong = await lab.run('mainMode', {
        server,
        psk: 'a wrong secret',
        from: lab.freshAddress(),
      });
      expect(wrong.outcome).toMatchObject({
        reached: 'message4',
        awaiting: 'message6',
        nat: seenNat(network),
        serverIdentity: null,
        halfOpen: { seen: 1, possible: 1 },
      });
      expect(wrong.outcome.serverProof).not.toBe('verified');
      expect([wrong.outcome.ended, wrong.outcome.notifies.map((one) => one.protection)]).toEqual(
        daemon === 'charon' ? ['error', ['undecryptable']] : ['timeout', []],
      );
      const after = await lab.run('serverState', {});
      expect(after).toMatchObject({ halfOpen: 1, established: 0, died: null });
    });
  });

  it.for(daemons)('%s over IPv6', async (daemon) => {
    // Libreswan's connection is bound to one address.
    const at = daemon === 'pluto' ? { serverFamily: 6 as const } : {};
    await withLab({ server: { daemon, psk, ...at } }, async (lab) => {
      const { outcome } = await lab.run('mainMode', { server: addresses.server.ipv6, psk });
      expect(outcome).toMatchObject({
        serverProof: 'verified',
        nat: seenNat({}),
        serverIdentity: { type: 'ipv6' },
      });
    });
  });
});

describe.skipIf(problem !== null)('main mode with certificates', { concurrent: true }, () => {
  let certificates: LabCertificates;
  beforeAll(() => {
    certificates = makeLabCertificates();
  });

  const rsa = (
    daemon: Daemon,
    which: keyof LabCertificates['server'],
    network: NetworkOptions = {},
  ): LabOptions => ({
    network,
    server: { daemon, authentication: 'rsa', certificates: certificates.server[which] },
  });

  it.for(rows)('%s, %s: both sides prove themselves', async ([daemon, , network]) => {
    await withLab(rsa(daemon, 'right', network), async (lab) => {
      const { outcome } = await lab.run('mainMode', {
        server: lab.serverAddress,
        certificate: certificates.client.right,
      });
      expect(outcome).toMatchObject({
        ended: 'done',
        serverProof: 'verified',
        nat: seenNat(network),
        serverIdentity: { type: 'fqdn', text: serverName },
        requestedAuthorities: [{ name: certificates.caName }],
        chosen: { proposal: { authentication: 'rsaSignature' } },
      });
      expect(outcome.serverCertificates[0]).toMatchObject({
        subject: `CN=${serverName}, O=Example, C=NL`,
        issuer: certificates.caName,
      });
      expect(await lab.run('serverState', {})).toMatchObject({ halfOpen: 0, established: 0 });
    });
  });

  const ofBoth = <Which>(list: readonly Which[]) =>
    daemons.flatMap((daemon) => list.map((which) => [daemon, which] as const));

  it.for(ofBoth(['otherCa', 'expired'] as const))(
    '%s: a client certificate that it refuses (%s) proves nothing about the server',
    async ([daemon, which]) => {
      await withLab(rsa(daemon, 'right'), async (lab) => {
        const { outcome } = await lab.run('mainMode', {
          server: lab.serverAddress,
          certificate: certificates.client[which],
        });
        expect(outcome).toMatchObject({
          ended: 'error',
          reached: 'message4',
          awaiting: 'message6',
          serverProof: 'none',
          serverCertificates: [],
          requestedAuthorities: [{ name: certificates.caName }],
        });
        // Whoever knows the Diffie-Hellman secret can make this hash: with signatures it says nothing about who it is.
        expect(outcome.notifies).toMatchObject([
          {
            name: daemon === 'charon' ? 'AUTHENTICATION_FAILED' : 'INVALID_ID_INFORMATION',
            protection: 'authenticated',
          },
        ]);
      });
    },
  );

  it.for(ofBoth(['wrongName', 'expired', 'otherCa', 'noServerUse'] as const))(
    '%s: a certificate of its own that is wrong (%s) is handed over as it is',
    async ([daemon, which], { skip }) => {
      const options = rsa(daemon, which);
      if (options.server !== null) {
        const reason = unsupported(options.server);
        if (reason !== null) skip(reason);
      }
      await withLab(options, async (lab) => {
        const { outcome } = await lab.run('mainMode', {
          server: lab.serverAddress,
          certificate: certificates.client.right,
        });
        const name = which === 'wrongName' ? 'other.example.com' : serverName;
        expect(outcome).toMatchObject({
          ended: 'done',
          // It holds the key of that certificate, and this is all that is said here.
          serverProof: 'verified',
          serverIdentity: { type: 'fqdn', text: name },
          serverCertificates: [
            {
              subject: `CN=${name}, O=Example, C=NL`,
              issuer: which === 'otherCa' ? certificates.otherCaName : certificates.caName,
            },
          ],
          requestedAuthorities: [{ name: certificates.caName }],
        });
        const until = Date.parse(outcome.serverCertificates[0]?.notAfter ?? '');
        expect(until < Date.now()).toBe(which === 'expired');
      });
    },
  );
});
