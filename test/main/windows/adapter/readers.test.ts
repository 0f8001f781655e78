import { describe, expect, it } from 'vitest';
import type { Query, QueryOf } from '../../../../src/shared/port/query.ts';
import { askAll, type Sources, type UserBook } from '../../../../src/main/windows/ask.ts';
import { isOnShare } from '../../../../src/main/windows/phonebook-file.ts';
import { NotRead } from '../../../../src/main/windows/read/reader.ts';
import type { RegistryReading } from '../../../../src/main/windows/registry-reader.ts';
import type { ReadResult } from '../../../../src/main/windows/script-calls.ts';

const secrets = { get: () => undefined };
const dword = (data: number): RegistryReading => ({
  state: 'present',
  value: { type: 'dword', data },
});
const absent: RegistryReading = { state: 'absent' };
const read = (value: unknown): ReadResult => ({ ok: true, value: value as never });

interface Given {
  script?: ReadResult[];
  registry?: RegistryReading[] | 'broken';
  keys?: string[];
  books?: { user?: string; allUsers?: string };
  closed?: boolean;
  besides?: UserBook;
}

function ask(queries: Query[], given: Given) {
  const {
    script = [],
    registry = [],
    keys = [],
    books = {},
    closed = false,
    besides = null,
  } = given;
  const sources: Sources = {
    windows: '10.0.22631',
    script: { read: () => Promise.resolve(script) },
    registry: () =>
      registry === 'broken' ? Promise.reject(new Error('x')) : Promise.resolve(registry),
    keys: () => Promise.resolve(new Set(keys)),
    phonebook: (file) => {
      const text = books[file];
      if (closed) return Promise.reject(new NotRead('accessDenied'));
      return Promise.resolve(text === undefined ? null : Buffer.from(text));
    },
    besides: () => Promise.resolve(besides),
    netEvents: () => Promise.resolve(null),
  };
  return askAll(queries, secrets, sources);
}

const host: QueryOf<'host.read'> = { kind: 'host.read', server: 'vpn.example.com' };
const facts = {
  language: 'de-DE',
  identity: { sid: 'S-1-5-21-1', sessionSid: 'S-1-5-21-1', elevated: false },
  network: { addresses: [], gateways: [], dnsServers: [], dhcpServers: [], ipv6: false },
  serverAddresses: ['203.0.113.5'],
  addressTowardsServer: null,
  atConsole: true,
  remoteSessions: [],
  ikePortHolders: [],
};
const build: RegistryReading = { state: 'present', value: { type: 'sz', data: '22631' } };
const nrpt = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig';

describe('host.read', () => {
  const registry = [dword(10), dword(0), build, absent, absent];
  it('joins what PowerShell and the registry say', async () => {
    const plain = { ...facts, windows: '10.0.22631', moduleLogging: false, nrptPolicy: false };
    expect(await ask([host], { script: [read(facts)], registry })).toEqual([
      { ok: true, value: plain },
    ]);
    const policies = [...registry.slice(0, 3), absent, dword(1)];
    const given = { script: [read(facts)], registry: policies, keys: [nrpt] };
    expect(await ask([host], given)).toMatchObject([
      { value: { moduleLogging: true, nrptPolicy: true } },
    ]);
  });
  it('is unreadable when one half is', async () => {
    expect(await ask([host], { script: [read(facts)], registry: 'broken' })).toEqual([
      { ok: false, unreadable: 'failed' },
    ]);
    expect(await ask([host], { script: [read({ ...facts, more: 1 })], registry })).toEqual([
      { ok: false, unreadable: 'notUnderstood' },
    ]);
    const none = [absent, ...registry.slice(1)];
    expect(await ask([host], { script: [read(facts)], registry: none })).toEqual([
      { ok: false, unreadable: 'notUnderstood' },
    ]);
  });
});

describe('registry.read', () => {
  const query: Query = { kind: 'registry.read', key: 'HKLM\\SYSTEM', value: 'x' };
  it.each<[RegistryReading, unknown]>([
    [dword(2), { ok: true, value: { type: 'dword', data: 2 } }],
    [absent, { ok: true, value: null }],
    [
      { state: 'unreadable', why: 'accessDenied' },
      { ok: false, unreadable: 'accessDenied' },
    ],
    [
      { state: 'present', value: { type: 'multiSz', data: ['a', 'b'] } },
      { ok: true, value: { type: 'other', data: 'a\nb' } },
    ],
    [
      { state: 'present', value: { type: 'other', name: 'REG_QWORD', data: '0x1' } },
      { ok: true, value: { type: 'other', data: '0x1' } },
    ],
  ])('%j', async (reading, answer) => {
    expect(await ask([query], { registry: [reading] })).toEqual([answer]);
  });
});

describe('what stands in the phonebook', () => {
  const ends = ['MEDIA=rastapi', 'DEVICE=vpn', ''];
  const entry = { name: 'Office', allUsers: true };
  const policy = '020000000400000003000000050000000200000000000000';
  const allUsers = [
    '[Office]',
    'ExcludedProtocols=8',
    'NumCustomPolicy=1',
    `CustomIPSecPolicies=${policy}`,
    'DeviceTunnel=1',
    'ProvisioningAuthority=MDM',
    ...ends,
    '[Home]',
    'NumCustomPolicy=0',
    ...ends,
  ].join('\r\n');
  const books = { allUsers, user: '[Mine]\r\nType=2\r\n' };

  it('R4, R5: tells what lies beside it, and whether it lies on a share', async () => {
    const hidden = Buffer.from('[Office]\r\nType=2\r\n');
    const query: Query = { kind: 'vpnConnection.names' };
    expect(await ask([query], { books, besides: { onShare: true, hidden } })).toEqual([
      {
        ok: true,
        value: { user: ['Mine'], allUsers: ['Office', 'Home'], hidden: ['Office'], onShare: true },
      },
    ]);
    const paths = [
      '\\\\server\\home$\\jane',
      '\\\\?\\UNC\\server\\home',
      'C:\\Users',
      '\\\\?\\C:\\Users',
    ];
    expect(paths.map(isOnShare)).toEqual([true, true, false, false]);
  });

  it('is read of the right file', async () => {
    const queries: Query[] = [
      { kind: 'vpnConnection.names' },
      { kind: 'phonebook.read', ...entry },
      { kind: 'phonebook.read', name: 'Office', allUsers: false },
      { kind: 'vpnConnection.ipsecPolicy', ...entry },
      { kind: 'vpnConnection.ipsecPolicy', name: 'Home', allUsers: true },
    ];
    expect(await ask(queries, { books })).toEqual([
      { ok: true, value: { user: ['Mine'], allUsers: ['Office', 'Home'] } },
      { ok: true, value: { ExcludedProtocols: '8' } },
      { ok: true, value: null },
      {
        ok: true,
        value: {
          integrityCheckMethod: 'SHA256',
          encryptionMethod: 'AES256',
          dhGroup: 'Group14',
          cipherTransformConstants: 'AES256',
          authenticationTransformConstants: 'SHA256128',
          pfsGroup: 'None',
        },
      },
      { ok: true, value: null },
    ]);
  });

  it('is unreadable, not absent, where it is closed or not known', async () => {
    const query: Query = { kind: 'phonebook.read', ...entry };
    expect(await ask([query], { closed: true })).toEqual([
      { ok: false, unreadable: 'accessDenied' },
    ]);
    const odd = { allUsers: allUsers.replace(policy, 'ff') };
    expect(await ask([{ kind: 'vpnConnection.ipsecPolicy', ...entry }], { books: odd })).toEqual([
      { ok: false, unreadable: 'notUnderstood' },
    ]);
  });

  it('says whether a connection that is up is a device tunnel', async () => {
    const ras = (connections: string[]) =>
      ask([{ kind: 'ras.read' }], {
        script: [read({ connections, remoteAccessRunning: false })],
        books,
      });
    expect(await ras(['Office'])).toMatchObject([{ value: { deviceTunnel: true } }]);
    expect(await ras(['Home'])).toMatchObject([{ value: { deviceTunnel: false } }]);
  });
});

describe('events of dials', () => {
  it('are this account’s, another’s, or nobody can say whose', async () => {
    const whose = async (user: string, account: string) => {
      const strings = ['{41B2D1AE-0000-4000-8000-7B2D8C6A1F00}', user, 'Office', '809'];
      const events = [{ id: '20227', at: '2026-11-30T10:15:00Z', strings }];
      const query: Query = { kind: 'rasEvents.read', since: '2026-11-30T10:00:00Z', atMost: 1 };
      const answers = await ask([query], { script: [read({ account, events })] });
      expect(JSON.stringify(answers)).not.toContain(user === '' ? 'none' : user);
      return answers;
    };
    const by = (word: string | null) => [{ ok: true, value: [{ by: word, code: 809 }] }];
    expect(await whose('PC\\Jane', 'pc\\jane')).toMatchObject(by('own'));
    expect(await whose('PC\\joe', 'PC\\jane')).toMatchObject(by('other'));
    expect(await whose('SYSTEM', 'PC\\jane')).toMatchObject(by(null));
    expect(await whose('NT AUTHORITY\\SYSTEM', 'PC\\jane')).toMatchObject(by(null));
    expect(await whose('PC\\jane', '')).toMatchObject(by(null));
    expect(await whose('', 'PC\\jane')).toMatchObject(by(null));
  });

  it('have a code without a sign, however Windows writes it', async () => {
    const codeOf = async (written: string) => {
      const strings = ['{41B2D1AE-0000-4000-8000-7B2D8C6A1F00}', 'PC\\Jane', 'Office', written];
      const events = [{ id: '20227', at: '2026-11-30T10:15:00Z', strings }];
      const query: Query = { kind: 'rasEvents.read', since: '2026-11-30T10:00:00Z', atMost: 1 };
      const [answer] = await ask([query], { script: [read({ account: '', events })] });
      return answer;
    };
    const code = (number: number) => ({ ok: true, value: [{ code: number }] });
    expect(await codeOf('-2146762495')).toMatchObject(code(0x800b_0101));
    expect(await codeOf('-1')).toMatchObject(code(0xffff_ffff));
    expect(await codeOf('2148204801')).toMatchObject(code(0x800b_0101));
    // Below what 32 bits hold: no event that could be one.
    expect(await codeOf('-4294967297')).toEqual({ ok: true, value: [] });
  });

  it('a restart may be hidden for the PC or for the account', async () => {
    const hidden = async (...values: (number | null)[]) => {
      const readings = values.map((data) => (data === null ? absent : dword(data)));
      return ask([{ kind: 'restart.right' }], {
        script: [read({ privilege: true })],
        registry: readings,
      });
    };
    const right = (word: boolean) => [{ ok: true, value: { privilege: true, hidden: word } }];
    expect(await hidden(null, null)).toEqual(right(false));
    expect(await hidden(0, 0)).toEqual(right(false));
    expect(await hidden(1, null)).toEqual(right(true));
    expect(await hidden(null, 1)).toEqual(right(true));
  });
});
