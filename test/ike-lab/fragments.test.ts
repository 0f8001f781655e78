// A server certificate too long for one packet: strongSwan answers Windows' vendor IDs with IKE fragments by default.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../main/certificate/openssl-ca.ts';
import type { MainModeCase } from './agent/main-mode-job.ts';
import type { Daemon, ServerCertificates } from './lab-options.ts';
import { labProblem, openLab, withLab, type Lab } from './open-lab.ts';

const problem = labProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

describe.skipIf(problem !== null)('long certificates on both sides', () => {
  let lab: Lab;
  let workshop: Workshop;
  let certificates: ServerCertificates;
  let certificate: NonNullable<MainModeCase['certificate']>;

  beforeAll(async () => {
    lab = await openLab();
    workshop = openWorkshop();
    const ca = workshop.makeCa({ subject: '/CN=Example CA', keyName: 'ca' });
    const names = Array.from({ length: 60 }, (_, at) => `DNS:a-long-name-${at}.example.com`);
    const leaf = (subject: string, eku: string, first: string) =>
      workshop.makeLeaf({
        subject,
        issuer: ca,
        keyName: eku,
        extensions: [
          `extendedKeyUsage = ${eku}`,
          `subjectAltName = DNS:${first}, ${names.join(', ')}`,
        ],
      });
    const server = leaf('/CN=vpn.example.com', 'serverAuth', 'vpn.example.com');
    const client = leaf('/CN=pc', 'clientAuth', 'pc.example.com');
    const pem = (file: string) => readFileSync(file, 'utf8');
    certificates = {
      ca: pem(ca.certificate),
      certificate: pem(server.certificate),
      key: pem(server.key),
      id: 'vpn.example.com',
    } as ServerCertificates;
    const password = 'example';
    const pkcs12 = workshop.makePkcs12({ leaf: client, chain: [ca], password });
    certificate = {
      pkcs12: pkcs12.toString('base64'),
      password,
      authorities: [ca.der.toString('base64')],
    };
  }, 60_000);
  afterAll(async () => {
    workshop.remove();
    await lab.close();
  });

  it.for<[Daemon, boolean]>([
    ['charon', true],
    ['pluto', false],
  ])('%s: proved, in IKE fragments: %s', async ([daemon, inFragments]) => {
    const host = await lab.addHost({ daemon, authentication: 'rsa', certificates });
    const { outcome } = await lab.run('mainMode', { server: host.address, certificate });
    expect(outcome).toMatchObject({ ended: 'done', serverProof: 'verified' });
    expect(outcome.serverCertificates.map(({ subject }) => subject)).toEqual([
      'CN=vpn.example.com',
    ]);
    expect(outcome.trace.some(({ what }) => what === 'fragment')).toBe(inFragments);
    // The way takes it whole, so it goes whole.
    expect(outcome.trace.some(({ what }) => what === 'message5 fragment')).toBe(false);
  });

  it('C8: a way that drops IP fragments and large packets: message 5 goes in IKE fragments', () =>
    withLab({ drop: ['large'] }, async (narrow) => {
      const host = await narrow.addHost({ daemon: 'charon', authentication: 'rsa', certificates });
      const { outcome } = await narrow.run('mainMode', { server: host.address, certificate });
      expect(outcome).toMatchObject({ ended: 'done', serverProof: 'verified' });
      const pieces = outcome.trace.filter(({ what }) => what === 'message5 fragment');
      expect(pieces.length).toBeGreaterThan(4);
      expect(Math.max(...pieces.map(({ bytes }) => bytes))).toBeLessThanOrEqual(576 - 28 - 4);
    }));
});
