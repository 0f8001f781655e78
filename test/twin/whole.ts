/**
 * The whole of a PC on both sides, to compare: what the stubs keep, and what the simulated PC keeps, translated as at first
 * (seed.ts). Names and numbers that Windows makes up by itself are left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  keyAndValue,
  listEntries,
  parsePhonebook,
} from '../../src/shared/phonebook/phonebook-text.ts';
import type { Registry, Seed } from './seed.ts';
import type { StubWindows } from './stub-windows.ts';

type Connections = Record<string, Record<string, { psk: unknown }>>;

export interface Whole {
  services: unknown;
  connections: Connections;
  credentials: unknown;
  net: Record<string, unknown>;
  setting: unknown;
  nrpt: unknown;
  registry: unknown;
  /** Thumbprints by store. */
  certificates: unknown;
  /** By scope: entries in the order of the file, with their values. */
  books: unknown;
}

export function wholeOfSeed({ state, registry, books, certificates }: Seed): Whole {
  const stores = ['My', 'CA', 'Root'].map((store) => [
    store,
    certificates.filter((each) => each.store === store).map(({ thumbprint }) => thumbprint),
  ]);
  return whole(state, registry, Object.fromEntries(stores) as Stores, books);
}

/**
 * An entry that goes over to certificates forgets its key on the simulated PC; the stubs keep it, for another turn to a key.
 * Which of the two Windows does nobody knows, so a key that the simulated PC has no more is left out on both sides.
 */
export function withoutForgotten(stubs: Whole, { connections: simulated }: Whole): Whole {
  const entries = (scope: string) =>
    Object.entries(stubs.connections[scope] ?? {}).map(([name, each]) => {
      const isForgotten = simulated[scope]?.[name]?.psk === null;
      return [name, isForgotten ? { ...each, psk: null } : each];
    });
  const scopes = Object.keys(stubs.connections).map((scope) => [
    scope,
    Object.fromEntries(entries(scope)) as Connections[string],
  ]);
  return { ...stubs, connections: Object.fromEntries(scopes) as Connections };
}

export function wholeOfStubs(stubs: StubWindows): Whole {
  const folder = join(stubs.home, '.dotnet', 'corefx', 'cryptography', 'x509stores');
  const inStore = (name: string) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name)).map((file) => file.replace(/\.pfx$/, ''))
      : [];
  const stores = { My: inStore('my'), CA: inStore('ca'), Root: inStore('root') };
  const books = {
    user: readFileSync(stubs.book('user')),
    allUsers: readFileSync(stubs.book('allUsers')),
  };
  return whole(stubs.state, stubs.registry, stores, books);
}

export type Stores = Record<'My' | 'CA' | 'Root', string[]>;

type Net = { nrpt: { Name: string }[]; setting: Record<string, string> } & Record<string, unknown>;
/** @param state as the stubs keep it. */
export function whole(
  state: Record<string, unknown>,
  registry: Registry,
  stores: Stores,
  books: Seed['books'],
): Whole {
  const { nrpt, setting, ...net } = state['net'] as Net;
  return {
    services: state['services'],
    connections: state['connections'] as Connections,
    credentials: state['credentials'],
    net,
    // Undo writes what was read, and a setting that is not configured is read as None: it is in force either way.
    setting: Object.fromEntries(
      Object.entries(setting).map(([name, value]) => [
        name,
        value === 'NotConfigured' ? 'None' : value,
      ]),
    ),
    nrpt: nrpt.map((rule) => ({ ...rule, Name: '' })),
    registry: Object.fromEntries(
      [...registry]
        .filter(([, values]) => values.size > 0)
        .map(([key, values]) => [key, Object.fromEntries(values)]),
    ),
    certificates: Object.fromEntries(
      Object.entries(stores).map(([store, all]) => [store, [...new Set(all)].sort()]),
    ),
    books: { user: entriesOf(books.user), allUsers: entriesOf(books.allUsers) },
  };
}

/** What an absent key stands for; only these keys are compared, because each side lays out a new entry in its own way. */
const defaults: Record<string, string> = {
  AuthRestrictions: '512',
  AutoLogon: '0',
  CacheCredentials: '0',
  CustomIPSecPolicies: '',
  DataEncryption: '256',
  DisableClassBasedDefaultRoute: '0',
  DisableIKENameEkuCheck: '0',
  ExcludedProtocols: '0',
  IdleDisconnectSeconds: '0',
  IpDnsSuffix: '',
  IpInterfaceMetric: '0',
  IpPrioritizeRemote: '1',
  IpSecFlags: '0',
  Ipv6InterfaceMetric: '0',
  Ipv6PrioritizeRemote: '1',
  NumCustomPolicy: '0',
  PhoneNumber: '',
  ProvisioningAuthority: '',
  UseRasCredentials: '1',
  VpnStrategy: '0',
};

interface Entries {
  encoding: unknown;
  entries: (readonly [string, Record<string, string>])[];
}

/** Every entry by name, in the order of the file, with the value of each key wherever it stands. */
function entriesOf(bytes: Uint8Array): Entries {
  const book = parsePhonebook(bytes);
  const entries = listEntries(book).map(({ name, from, to }) => {
    const pairs = book.lines.slice(from + 1, to).flatMap(({ text }) => {
      const pair = keyAndValue(text);
      return pair === undefined || defaults[pair.key] === undefined ? [] : [pair];
    });
    const values = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
    const all = { ...defaults, ...values };
    // Only L2TP and automatic entries have IPsec of their own (windows-facts 2.2): what undo leaves of it in another is dead.
    return [
      name,
      { ...all, ...(/^[03]$/.test(all['VpnStrategy'] ?? '') ? {} : { IpSecFlags: '' }) },
    ] as const;
  });
  return { encoding: book.encoding, entries };
}
