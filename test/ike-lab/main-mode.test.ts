// Our main mode against real servers, wherever there is NAT. Proved is only what the server's own proof shows.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeLabCertificates, serverName, type LabCertificates } from './certificates.ts';
import {
  unsupported,
  type Daemon,
  type NetworkOptions,
  type ServerOptions,
} from './lab-options.ts';
import { inLab } from './in-lab.ts';
import { openLab, type Lab } from './open-lab.ts';

const psk = 'the right secret';
const daemons: readonly Daemon[] = ['charon', 'pluto'];
const ways: readonly [string, NetworkOptions][] = [
  ['direct', {}],
  ['client NAT', { clientNat: true }],
  ['server NAT', { serverNat: true }],
  ['both', { clientNat: true, serverNat: true }],
];

for (const [way, network] of ways) {
  inLab(`main mode, ${way}`, () => {
    mainModeOver(network);
  });
}

function mainModeOver(network: NetworkOptions): void {
  let lab: Lab;
  let certificates: LabCertificates;
  const nat = {
    clientBehindNat: network.clientNat ?? false,
    serverBehindNat: network.serverNat ?? false,
  };
  const port = nat.clientBehindNat || nat.serverBehindNat ? 4500 : 500;
  beforeAll(async () => {
    certificates = labCertificates();
    lab = await openLab(network);
  }, 60_000);
  afterAll(() => lab.close());

  it.for(daemons)('%s: a right PSK is proved, a wrong one is not', async (daemon) => {
    const host = await lab.addHost({ daemon, psk });
    const one = { server: host.address, from: lab.freshAddress() };
    const right = await lab.run('mainMode', { ...one, psk });
    expect(right.outcome).toMatchObject({
      ended: 'done',
      reached: 'message6',
      serverProof: 'verified',
      natTraversal: 'rfc3947',
      nat,
      port,
      chosen: { index: 0, proposal: { encryption: 'AES256', hash: 'SHA1', group: 20 } },
      serverIdentity: { type: 'ipv4', text: host.ownAddress },
      halfOpen: { possible: 0 },
    });
    // Our DELETE has taken it down again.
    expect(await host.state()).toMatchObject({ halfOpen: 0, established: 0 });

    const other = { server: host.address, from: lab.freshAddress() };
    const wrong = await lab.run('mainMode', { ...other, psk: 'a wrong secret' });
    expect(wrong.outcome).toMatchObject({
      reached: 'message4',
      awaiting: 'message6',
      nat,
      serverProof: 'none',
      serverIdentity: null,
      halfOpen: { seen: 1, possible: 1 },
    });
    expect([wrong.outcome.ended, wrong.outcome.notifies.map((each) => each.protection)]).toEqual(
      daemon === 'charon' ? ['error', ['undecryptable']] : ['timeout', []],
    );
    expect(await host.state()).toMatchObject({ halfOpen: 1, established: 0, died: null });
  });

  it.for(daemons)('%s: both sides prove themselves by certificates', async (daemon) => {
    const host = await lab.addHost(rsa(daemon, certificates.server.right));
    const { outcome } = await lab.run('mainMode', {
      server: host.address,
      certificate: certificates.client.right,
    });
    expect(outcome).toMatchObject({
      ended: 'done',
      serverProof: 'verified',
      nat,
      port,
      serverIdentity: { type: 'fqdn', text: serverName },
      requestedAuthorities: [{ name: certificates.caName }],
      chosen: { proposal: { authentication: 'rsaSignature' } },
    });
    expect(outcome.serverCertificates[0]).toMatchObject({
      subject: `CN=${serverName}, O=Example, C=NL`,
      issuer: certificates.caName,
    });
    expect(await host.state()).toMatchObject({ halfOpen: 0, established: 0 });
  });
}

inLab('main mode', () => {
  let lab: Lab;
  let certificates: LabCertificates;
  beforeAll(async () => {
    certificates = labCertificates();
    lab = await openLab();
  }, 60_000);
  afterAll(() => lab.close());

  const ofBoth = <Which>(list: readonly Which[]) =>
    daemons.flatMap((daemon) => list.map((which) => [daemon, which] as const));

  it.for(daemons)('%s over IPv6', async (daemon) => {
    const host = await lab.addHost({ daemon, psk, family: 6 });
    const { outcome } = await lab.run('mainMode', { server: host.ipv6, psk });
    expect(outcome).toMatchObject({
      serverProof: 'verified',
      nat: { clientBehindNat: false, serverBehindNat: false },
      serverIdentity: { type: 'ipv6' },
    });
  });

  it.for(ofBoth(['otherCa', 'expired'] as const))(
    '%s: a client certificate that it refuses (%s) proves nothing about the server',
    async ([daemon, which]) => {
      const host = await lab.addHost(rsa(daemon, certificates.server.right));
      const { outcome } = await lab.run('mainMode', {
        server: host.address,
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
      const name = daemon === 'charon' ? 'AUTHENTICATION_FAILED' : 'INVALID_ID_INFORMATION';
      expect(outcome.notifies).toMatchObject([{ name, protection: 'authenticated' }]);
    },
  );

  it.for(ofBoth(['wrongName', 'expired', 'otherCa', 'noServerUse'] as const))(
    '%s: a certificate of its own that is wrong (%s) is handed over as it is',
    async ([daemon, which], { skip }) => {
      const options = rsa(daemon, certificates.server[which]);
      const reason = unsupported(options);
      if (reason !== null) skip(reason);
      const host = await lab.addHost(options);
      const { outcome } = await lab.run('mainMode', {
        server: host.address,
        certificate: certificates.client.right,
      });
      const name = which === 'wrongName' ? 'other.example.com' : serverName;
      const issuer = which === 'otherCa' ? certificates.otherCaName : certificates.caName;
      expect(outcome).toMatchObject({
        ended: 'done',
        // It holds the key of that certificate, and this is all that is said here.
        serverProof: 'verified',
        serverIdentity: { type: 'fqdn', text: name },
        serverCertificates: [{ subject: `CN=${name}, O=Example, C=NL`, issuer }],
        requestedAuthorities: [{ name: certificates.caName }],
      });
      const until = Date.parse(outcome.serverCertificates[0]?.notAfter ?? '');
      expect(until < Date.now()).toBe(which === 'expired');
    },
  );
});

function rsa(daemon: Daemon, certificates: ServerOptions['certificates']): ServerOptions {
  return { daemon, authentication: 'rsa', ...(certificates && { certificates }) };
}

/** Once for the file. */
function labCertificates(): LabCertificates {
  made ??= makeLabCertificates();
  return made;
}
let made: LabCertificates | undefined;
