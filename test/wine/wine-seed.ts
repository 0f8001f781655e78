/** What a simulated PC has (test/twin/seed.ts), as files and a registry that Wine reads. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host } from '../../src/shared/port/host.ts';
import type { RegistryData } from '../../src/main/windows/reg-output.ts';
import type { Registry, Seed, StoredCertificate } from '../twin/seed.ts';

export interface SeededService {
  start: string;
  status: string;
  dependsOn: string[];
}

const services = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';
export const stores = 'HKLM\\SOFTWARE\\Microsoft\\SystemCertificates';
const pbk = 'Microsoft/Network/Connections/Pbk/rasphone.pbk';

/** Host paths of the two phonebooks. */
export function phonebooks(drive: string): { user: string; allUsers: string } {
  const account = readdirSync(join(drive, 'users')).find((name) => name !== 'Public') ?? '';
  return {
    user: join(drive, 'users', account, 'AppData/Roaming', pbk),
    allUsers: join(drive, 'ProgramData', pbk),
  };
}

/** @param windowsPath of a host path. */
export function writeFiles(drive: string, seed: Seed, windowsPath: (path: string) => string): void {
  const books = phonebooks(drive);
  for (const scope of ['user', 'allUsers'] as const) {
    mkdirSync(dirname(books[scope]), { recursive: true });
    writeFileSync(books[scope], seed.books[scope]);
  }
  const { state } = seed;
  const hosts = Object.values(state['hosts'] as Record<string, Pick<Host, 'network'>>);
  const shown = {
    ...state,
    quiet: 'yes',
    phonebooks: { user: windowsPath(books.user), allUsers: windowsPath(books.allUsers) },
    answers: { ...(state['answers'] as object), ...(hosts[0] && networkOf(hosts[0])) },
  };
  writeFileSync(join(drive, 'rw/state.json'), JSON.stringify(shown));
}

/** As the cmdlets that host.ps1 asks show it; what they have nothing to say of is left out. */
function networkOf({ network }: Pick<Host, 'network'>) {
  return {
    'Get-NetIPAddress': network.addresses.map((each) => ({
      ...{ IPAddress: each.address, PrefixLength: each.prefixLength },
      ...{ InterfaceAlias: each.interface, AddressState: 'Preferred' },
    })),
    'Get-NetRoute': network.gateways.map((NextHop) => ({
      DestinationPrefix: NextHop.includes(':') ? '::/0' : '0.0.0.0/0',
      NextHop,
    })),
    'Get-DnsClientServerAddress': [{ ServerAddresses: network.dnsServers }],
  };
}

export function registryOf({ state, registry, certificates }: Seed): Registry {
  const keys: Registry = new Map([...registry].map(([key, values]) => [key, new Map(values)]));
  for (const [name, each] of Object.entries({ ...driversOf(state), ...servicesOf(state) })) {
    const key = `${services}\\${name}`;
    keys.set(key, new Map([...(keys.get(key) ?? []), ...serviceValues(each)]));
  }
  for (const each of certificates) {
    keys.set(
      `${stores}\\${each.store}\\Certificates\\${each.thumbprint}`,
      new Map([['Blob', { type: 'other', name: 'REG_BINARY', data: blobOf(each) }]]),
    );
  }
  // As on every Windows, and here so that what says that there is no policy is near.
  for (const hive of ['HKLM', 'HKCU']) {
    for (const policies of ['Windows\\PowerShell', 'Windows NT\\DNSClient']) {
      const key = `${hive}\\SOFTWARE\\Policies\\Microsoft\\${policies}`;
      keys.set(key, keys.get(key) ?? new Map<string, RegistryData>());
    }
  }
  return keys;
}

export function servicesOf(state: Record<string, unknown>): Record<string, SeededService> {
  return state['services'] as Record<string, SeededService>;
}

/** What services need and no simulated PC has, because it is part of every Windows and runs. RpcSs is Wine's own. */
function driversOf(state: Record<string, unknown>): Record<string, SeededService> {
  const needed = Object.values(servicesOf(state)).flatMap(({ dependsOn }) => dependsOn);
  const driver = { start: 'Automatic', status: 'Running', dependsOn: [] };
  return Object.fromEntries(
    needed.filter((name) => name !== 'RpcSs').map((name) => [name, driver]),
  );
}

const startNumbers = ['Boot', 'System', 'Automatic', 'Manual', 'Disabled'];

function serviceValues({ start, dependsOn }: SeededService): [string, RegistryData][] {
  return [
    ['ImagePath', { type: 'sz', data: 'C:\\windows\\system32\\rw-service.exe' }],
    ['ObjectName', { type: 'sz', data: 'LocalSystem' }],
    ['Type', { type: 'dword', data: 0x10 }],
    ['ErrorControl', { type: 'dword', data: 1 }],
    ['Start', { type: 'dword', data: startNumbers.indexOf(start) }],
    ['DependOnService', { type: 'multiSz', data: dependsOn }],
  ];
}

export function startWord(value: RegistryData | undefined): string {
  return (value?.type === 'dword' && startNumbers[value.data]) || 'unknown';
}

/** A store's entry: property 32 (CERT_CERT_PROP_ID), 1, length, the certificate. */
function blobOf({ der }: StoredCertificate): string {
  const bytes = Buffer.from(der, 'base64');
  const head = Buffer.alloc(12);
  for (const [at, number] of [32, 1, bytes.length].entries()) head.writeUInt32LE(number, at * 4);
  return Buffer.concat([head, bytes]).toString('hex');
}
