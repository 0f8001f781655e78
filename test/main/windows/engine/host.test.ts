import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOrReason } from '../../../powershell/engine.ts';
import { shippedScripts } from '../../../powershell/session-fixture.ts';
import { StubPc } from './stub-pc.ts';

const credentials = readFileSync(join(shippedScripts, 'credentials.ps1'), 'utf8').split('\n');
const nativeCall = `credentials.ps1:${credentials.findIndex((line) => line.includes('$method.Invoke(')) + 1}`;
const probes = [
  'Get-RwCredentialsBytes',
  'Get-RwNativeAnswer',
  'Get-RwClientAddress',
  'Get-RwNetworkFacts',
  'Get-RwSessionFacts',
];
const address = (IPAddress: string, PrefixLength: number, AddressState = 'Preferred') => ({
  IPAddress,
  PrefixLength,
  AddressState,
  InterfaceAlias: 'Ethernet',
});
const answers = {
  'Get-NetIPAddress': [
    address('192.0.2.10', 24),
    address('127.0.0.1', 8),
    address('fe80::1%12', 64),
    address('2001:db8::10', 64, 'Tentative'),
  ],
  'Get-NetRoute': [
    { DestinationPrefix: '0.0.0.0/0', NextHop: '192.0.2.1' },
    { DestinationPrefix: '0.0.0.0/0', NextHop: '0.0.0.0' },
    { DestinationPrefix: '::/0', NextHop: 'fe80::2' },
  ],
  'Get-DnsClientServerAddress': [
    { ServerAddresses: ['192.0.2.53'] },
    { ServerAddresses: ['fec0:0:0:ffff::1'] },
    { ServerAddresses: [] },
  ],
  'Find-NetRoute': [{ IPAddress: '192.0.2.10' }, { NextHop: '192.0.2.1' }],
  'Get-NetUDPEndpoint': [{ OwningProcess: process.pid }, { OwningProcess: process.pid }],
};

describe.skipIf(engineOrReason().skip)('host.ps1, native.ps1, credentials.ps1', () => {
  let pc: StubPc;
  beforeAll(async () => {
    pc = new StubPc(probes);
    await pc.loadAll();
    expect(await pc.session.loadScripts('native-probes')).toMatchObject({ ok: true });
  }, 60_000);
  afterAll(() => pc.session.end());

  it('reads the network', async () => {
    pc.set({ answers });
    expect(await pc.session.call('Get-RwNetworkFacts', { Server: '203.0.113.5' })).toMatchObject({
      ok: true,
      value: {
        network: {
          addresses: [
            { address: '192.0.2.10', prefixLength: 24, interface: 'Ethernet' },
            { address: 'fe80::1', prefixLength: 64, interface: 'Ethernet' },
          ],
          gateways: ['192.0.2.1', 'fe80::2'],
          dnsServers: ['192.0.2.53'],
          ipv6: false,
        },
        server: ['203.0.113.5'],
        towards: '192.0.2.10',
        holders: [{ port: 500 }, { port: 4500 }, { port: 1701 }],
      },
    });
  });

  it('knows that there may be no route, no gateway, no holder and no such name', async () => {
    const none = ['Find-NetRoute', 'Get-NetRoute', 'Get-NetUDPEndpoint'].map((cmdlet) => ({
      cmdlet,
      errorId: `CmdletizationQuery_NotFound,${cmdlet}`,
      category: 'ObjectNotFound',
    }));
    pc.set({
      answers: { ...answers, 'Get-NetIPAddress': [address('2001:db8::10', 64)] },
      fail: none,
    });
    expect(await pc.session.call('Get-RwNetworkFacts', { Server: '203.0.113.5' })).toMatchObject({
      value: { network: { gateways: [], ipv6: true }, towards: null, holders: [] },
    });
    const unknown = await pc.session.call('Get-RwNetworkFacts', { Server: 'name.invalid' });
    expect(unknown).toMatchObject({ value: { server: [], towards: null } });
  });

  it('takes an unknown error for what it is, not for "no route"', async () => {
    const fail = [
      { cmdlet: 'Find-NetRoute', errorId: 'WIN32 5,Find-NetRoute', category: 'NotSpecified' },
    ];
    pc.set({ answers, fail });
    expect(await pc.session.call('Get-RwNetworkFacts', { Server: '203.0.113.5' })).toMatchObject({
      ok: false,
    });
  });

  it('reads the peer of a remote session from WTS_CLIENT_ADDRESS', async () => {
    const bytes = (family: number, ...at: number[]) =>
      Buffer.from([family, 0, 0, 0, 0, 0, ...at, ...Array<number>(18 - at.length).fill(0)]);
    const of = async (client: Buffer) =>
      pc.session.call('Get-RwClientAddress', { Bytes: client.toString('base64') });
    expect(await of(bytes(2, 198, 51, 100, 7))).toMatchObject({
      value: { address: '198.51.100.7' },
    });
    expect(await of(bytes(23, 0x20, 1, 0xd, 0xb8))).toMatchObject({
      value: { address: '2001:db8::' },
    });
    expect(await of(bytes(0))).toMatchObject({ value: { address: '0.0.0.0' } });
  });

  it('D16: finds who works here from elsewhere by the ports that this PC listens on', async () => {
    const tcp = (
      State: string | number,
      port: number,
      RemoteAddress = '0.0.0.0',
      own = '192.0.2.10',
    ) => ({
      ...{ State, LocalPort: port, LocalAddress: own, RemoteAddress, RemotePort: 50_000 },
    });
    const listening = [tcp('Listen', 22), tcp(2, 5985), tcp('Listen', 3389), tcp('Listen', 135)];
    const connections = [
      ...listening,
      tcp('Established', 22, '198.51.100.9'),
      tcp('Established', 22, '198.51.100.9'),
      tcp(5, 5985, '2001:db8::9'),
      tcp('TimeWait', 22, '198.51.100.20'),
      // Went out from here, to a server.
      tcp('Established', 49_700, '203.0.113.80'),
      // This PC with itself.
      tcp('Established', 135, '127.0.0.1', '127.0.0.1'),
      tcp('Established', 135, '192.0.2.10'),
    ];
    const of = async (DesktopPeer: string, found: unknown[]) => {
      pc.set({ answers: { 'Get-NetTCPConnection': found } });
      const answer = await pc.session.call('Get-RwSessionFacts', { DesktopPeer });
      return answer.ok ? answer.value['sessions'] : answer;
    };
    const ssh = { address: '198.51.100.9', port: 22 };
    const winRm = { address: '2001:db8::9', port: 5985 };
    expect(await of('', connections)).toEqual([ssh, winRm]);
    expect(await of('198.51.100.77', connections)).toEqual([
      ssh,
      winRm,
      { address: '198.51.100.77', port: 3389 },
    ]);
    expect(await of('198.51.100.9', connections)).toEqual([ssh, winRm]);
    expect(await of('', listening)).toEqual([]);
  });

  it('lays out RASCREDENTIALSW as ras.h does', async () => {
    const answer = await pc.session.call(
      'Get-RwCredentialsBytes',
      { UserName: 'J\u00f6rg', Password: 'password' },
      { secrets: { password: 'p\u2019w' } },
    );
    const value = answer.ok ? (answer.value['bytes'] as string) : '';
    const bytes = Buffer.from(value, 'base64');
    expect(bytes.length).toBe(1068);
    expect([bytes.readUInt32LE(0), bytes.readUInt32LE(4)]).toEqual([1068, 3]);
    expect(bytes.subarray(8, 18).toString('utf16le')).toBe('J\u00f6rg\0');
    expect(bytes.subarray(8 + 257 * 2, 8 + 257 * 2 + 8).toString('utf16le')).toBe('p\u2019w\0');
    expect(bytes.subarray(8 + 257 * 4).every((each) => each === 0)).toBe(true);
    const long = await pc.session.call('Get-RwCredentialsBytes', { UserName: 'x'.repeat(257) });
    expect(long).toMatchObject({ ok: false, error: { errorId: 'RwCredentialsTooLong' } });
  });

  it.skipIf(process.platform === 'win32')('calls a native method that it emitted', async () => {
    const answer = await pc.session.call('Get-RwNativeAnswer', {
      Library: 'libc',
      EntryPoint: 'getpid',
    });
    expect(answer).toMatchObject({ ok: true });
    const { answer: pid, own } = answer.ok ? answer.value : {};
    expect(pid).toBe(own);
  });

  it.skipIf(process.platform === 'win32')('gets as far as Windows itself', async () => {
    pc.set({ answers });
    const call = (concern: string, name: string, parameters: Record<string, string | boolean>) =>
      pc.session.call(
        'Invoke-RwCalls',
        { Calls: [{ concern, name, parameters }] },
        { secrets: { password: 'secret' } },
      );
    const missing = (exceptionType: string) => ({
      value: {
        done: 0,
        failure: {
          causes: expect.arrayContaining([expect.objectContaining({ exceptionType })]) as unknown,
        },
      },
    });
    const entry = { Entry: 'Office', AllUsers: false };
    // The library is not here; everything up to the very call has run.
    const noLibrary = { value: { done: 0, failure: { at: nativeCall } } };
    const set = { ...entry, UserName: 'user', Password: 'password' };
    expect(await call('credentials', 'Set-RwCredentials', set)).toMatchObject(noLibrary);
    expect(await call('credentials', 'Clear-RwCredentials', entry)).toMatchObject(noLibrary);
    const notHere = missing('System.PlatformNotSupportedException');
    expect(await call('host', 'Read-RwHost', { Server: '203.0.113.5' })).toMatchObject(notHere);
    const path = { Path: '/tmp' };
    expect(await call('host', 'Read-RwFileSecurity', path)).toMatchObject(notHere);
    expect(await call('host', 'Read-RwFolders', {})).toMatchObject({ value: { done: 1 } });
    expect(await call('host', 'New-RwProtectedFolder', path)).toMatchObject({ value: { done: 0 } });
  });
});
