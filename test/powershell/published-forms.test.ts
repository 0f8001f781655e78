/**
 * Our reading functions and their parsers against objects as real Windows printed them (test/fixtures/facts/printed-objects.json,
 * with the source of each): names of properties are held elsewhere (cmdlet-outputs.json), here it is the form of their values.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { host } from '../../src/shared/port/host.ts';
import { connectionWanted, sameConnection } from '../../src/shared/rooms/parts/connection-value.ts';
import { StubAdapter } from '../main/windows/engine/adapter-on-stubs.ts';
import { factsOf, l2tpProfile } from '../shared/rooms/fixtures.ts';
import { engineOrReason } from './engine.ts';
import { cases } from './published-form-cases.ts';
import { shippedScripts } from './session-fixture.ts';

const { forms, notFound } = z
  .object({
    forms: z.record(
      z.string(),
      z.strictObject({
        cmdlet: z.string(),
        windows: z.string().min(1),
        source: z.string().min(1),
        objects: z.array(z.record(z.string(), z.unknown())).min(1),
      }),
    ),
    notFound: z.record(z.string(), z.string().min(1)),
  })
  .parse(
    JSON.parse(
      readFileSync(
        join(import.meta.dirname, '..', 'fixtures', 'facts', 'printed-objects.json'),
        'utf8',
      ),
    ),
  );

/** No cmdlet answers them, or not alone: .NET, the registry and Windows' own libraries do. */
const noCmdlet = ['Read-RwCertificates', 'Read-RwFileSecurity', 'Read-RwFolders'].concat(
  ...['Read-RwGuards', 'Read-RwOtherSoftware', 'Read-RwRestartRight', 'Read-RwRights'],
);
const named = cases.map((each) => [`${each.reads}: ${each.what}`, each] as const);
/** Forms that the two tests of host.ps1 take. */
const ofHost = [
  ...['ipAddressOf2019', 'ipAddressByNumbers', 'routeOfIPv4Alone'],
  ...['findRoute', 'dnsServers', 'tcp'],
];

const objectsOf = (answers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(answers).map(([cmdlet, form]) => [cmdlet, forms[form]?.objects ?? []]),
  );

describe.skipIf(engineOrReason().skip)('published forms', () => {
  let windows: StubAdapter;
  beforeAll(async () => {
    windows = new StubAdapter(['Get-RwNetworkFacts', 'Get-RwSessionFacts']);
    await windows.pc.loadAll();
    expect(await windows.pc.session.loadScripts('native-probes')).toMatchObject({ ok: true });
  }, 60_000);
  afterAll(() => windows.pc.session.end());

  it.each(named)('%s', async (_name, { ask, answers = {}, fail = [], value }) => {
    windows.pc.set({ answers: objectsOf(answers), fail, quiet: true });
    expect(await windows.ask(ask)).toEqual(value);
  });

  it('an entry that Windows prints is the one that the profile wanted', async () => {
    windows.pc.set({ answers: objectsOf({ 'Get-VpnConnection': 'vpnConnectionOf8' }) });
    const read = z
      .object({ connection: z.unknown() })
      .parse(await windows.ask({ kind: 'vpnConnection.read', name: 'Office', allUsers: false }));
    const profile = l2tpProfile({ server: { address: '192.0.2.1' } });
    const wanted = connectionWanted(profile, factsOf());
    expect(sameConnection(wanted, read.connection as typeof wanted)).toBe(true);
  });

  const network = async (addresses: string) => {
    windows.pc.set({
      answers: objectsOf({
        'Get-NetIPAddress': addresses,
        'Get-NetRoute': 'routeOfIPv4Alone',
        'Get-DnsClientServerAddress': 'dnsServers',
        'Find-NetRoute': 'findRoute',
      }),
    });
    const said = await windows.pc.session.call('Get-RwNetworkFacts', { Server: '203.0.113.5' });
    const { network: found, towards } = z
      .object({ network: host.shape.network, towards: host.shape.addressTowardsServer })
      .parse(said.ok ? said.value : said);
    return { ...found, towards, dhcpServers: [] };
  };

  it('Read-RwHost: a PC without a default route of IPv6 keeps its gateway', async () => {
    expect(await network('ipAddressOf2019')).toEqual({
      addresses: [
        { address: '192.0.2.15', prefixLength: 24, interface: 'Ethernet' },
        { address: 'fe80::b5b8:fff4:fef:6048', prefixLength: 64, interface: 'vEthernet (NAT) 2' },
      ],
      gateways: ['192.0.2.1'],
      dnsServers: ['192.0.2.53', '192.0.2.54'],
      dhcpServers: [],
      ipv6: false,
      towards: '192.0.2.15',
    });
    expect((await network('ipAddressByNumbers')).addresses).toEqual([
      { address: '192.0.2.46', prefixLength: 24, interface: 'Ethernet' },
    ]);
  });

  it('Read-RwHost: who came in over a port that listens', async () => {
    windows.pc.set({ answers: objectsOf({ 'Get-NetTCPConnection': 'tcp' }) });
    expect(await windows.pc.session.call('Get-RwSessionFacts', { DesktopPeer: '' })).toMatchObject({
      ok: true,
      value: { sessions: [{ address: '198.51.100.9', port: 5985 }] },
    });
  });
});

describe('the forms', () => {
  it('are each taken by a test, and each reading function has one or says why not', () => {
    const taken = new Set([
      ...cases.flatMap(({ answers = {} }) => Object.values(answers)),
      ...ofHost,
    ]);
    expect([...taken].sort()).toEqual(Object.keys(forms).sort());
    const shipped = readdirSync(shippedScripts)
      .map((file) => readFileSync(join(shippedScripts, file), 'utf8'))
      .flatMap((text) => [...text.matchAll(/^function (Read-Rw\w+)/gm)].map(([, one]) => one));
    const held = new Set([...cases.map(({ reads }) => reads), 'Read-RwHost']);
    const rest = shipped.filter((one) => one !== undefined && !held.has(one)).sort();
    // Read-RwState is the caller of them all.
    expect(rest).toEqual([...noCmdlet, 'Read-RwState'].sort());
  });

  it('name what nobody printed, by its cmdlet', () => {
    for (const cmdlet of Object.keys(notFound)) expect(cmdlet).toMatch(/^Get-Net[A-Za-z0-9]+/);
    const typed = Object.values(forms).filter(({ windows }) => windows === 'typed');
    const without = typed.map(({ cmdlet }) => cmdlet).filter((cmdlet) => /IPsec/.test(cmdlet));
    for (const cmdlet of without) expect(notFound).toHaveProperty([cmdlet]);
  });
});
