import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/shared/port/query.ts';
import { askAll } from '../../../../src/main/windows/ask.ts';
import { netEvents } from '../../../../src/main/windows/net-events-tool.ts';
import type { RegistryReading } from '../../../../src/main/windows/registry-reader.ts';

interface Given {
  script: unknown;
  registry?: RegistryReading[];
  printed?: string | null;
  windows?: string;
}

async function ask(query: Query, { script, registry = [], printed = null, windows }: Given) {
  const [answer] = await askAll(
    [query],
    { get: () => undefined },
    {
      windows: windows ?? '10.0.22631',
      script: {
        read: (reads) => Promise.resolve(reads.map(() => ({ ok: true, value: script as never }))),
      },
      registry: () => Promise.resolve(registry),
      keys: () => Promise.resolve(new Set()),
      phonebook: () => Promise.resolve(null),
      besides: () => Promise.resolve(null),
      netEvents: () => Promise.resolve(printed === null ? null : Buffer.from(printed)),
    },
  );
  return answer;
}

describe('failed negotiations', () => {
  const query: Query = { kind: 'ikeFailures.read', since: '2026-11-30T10:00:00Z', atMost: 1 };
  const one = (time: string) =>
    `<item><header><timeStamp>${time}</timeStamp></header><type>FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE</type>` +
    '<ikeMmFailure><failureErrorCode>13801</failureErrorCode><failurePoint>IPSEC_FAILURE_ME</failurePoint></ikeMmFailure></item>';

  it('are at most as many as were asked for', async () => {
    const printed = `<netEvents>${one('2026-11-30T10:01:00Z')}${one('2026-11-30T10:02:00Z')}</netEvents>`;
    expect(await ask(query, { script: { elevated: true }, printed })).toEqual({
      ok: true,
      value: [
        { at: '2026-11-30T10:02:00.000Z', code: 13801, point: 'me', mode: 'main', remote: null },
      ],
    });
  });

  it.each([
    ['accessDenied', { script: { elevated: false } }],
    ['failed', { script: { elevated: true } }],
    ['notUnderstood', { script: { elevated: true }, printed: 'Aucun événement' }],
    ['notOnThisWindows', { script: { elevated: true }, windows: '6.3.9600' }],
  ])('are not read: %s', async (unreadable, given) => {
    expect(await ask(query, given)).toEqual({ ok: false, unreadable });
  });

  it('are printed by netsh, and no file is named', async () => {
    const run = {
      stdout: Buffer.from('x'),
      stderr: Buffer.alloc(0),
      timedOut: false,
      truncated: false,
    };
    const calls: unknown[] = [];
    const tool = (exitCode: number | null) =>
      netEvents((name, args) => {
        calls.push([name, ...args]);
        return Promise.resolve({ ...run, exitCode });
      });
    expect(await tool(0)).toEqual(Buffer.from('x'));
    expect([await tool(1), await tool(null)]).toEqual([null, null]);
    expect(calls[0]).toEqual(['netsh', 'wfp', 'show', 'netevents', 'file=-']);
    expect(await netEvents(() => Promise.reject(new Error('ENOENT')))).toBeNull();
  });
});

describe('build and updates', () => {
  const query: Query = { kind: 'build.read' };
  const script = { updates: ['KB5009543', 'FILE 1', 'KB976902', 'Service Pack 1'] };
  const updates = ['KB5009543', 'KB976902'];
  it('have a revision, or none before 10', async () => {
    const present: RegistryReading = { state: 'present', value: { type: 'dword', data: 1466 } };
    const value = { revision: 1466, updates };
    expect(await ask(query, { script, registry: [present] })).toEqual({ ok: true, value });
    const without = { script, registry: [{ state: 'absent' } as const] };
    expect(await ask(query, without)).toEqual({ ok: true, value: { revision: null, updates } });
  });
  it('are not guessed', async () => {
    const text: RegistryReading = { state: 'present', value: { type: 'sz', data: '1466' } };
    expect(await ask(query, { script, registry: [text] })).toEqual({
      ok: false,
      unreadable: 'notUnderstood',
    });
  });
});

describe('other software', () => {
  const read = (script: object) => ask({ kind: 'otherSoftware.read' }, { script });
  const nothing = { programs: [], firewalls: [], guards: null };

  it('is a VPN program by the beginning of its name, and nothing else is told of', async () => {
    const programs = [
      'OpenVPN 2.6.8-I001 amd64',
      'OpenVPN 2.6.8-I001 amd64',
      ' FortiClient VPN',
      'WireGuard',
      'Firefox',
      'My notes on OpenVPN',
    ];
    expect(await read({ ...nothing, programs })).toMatchObject({
      value: { vpnPrograms: [' FortiClient VPN', 'OpenVPN 2.6.8-I001 amd64', 'WireGuard'] },
    });
  });

  it('says which firewalls are on, and whether Credential Guard runs', async () => {
    const firewalls = [0x41000, 0x40000, 0x41010, 0x61100, 0x40100].map((state) => ({
      name: 'F',
      state,
    }));
    expect(await read({ ...nothing, firewalls, guards: [2] })).toMatchObject({
      value: {
        firewalls: [true, false, true, true, false].map((on) => ({ name: 'F', on })),
        credentialGuard: false,
      },
    });
    expect(await read({ ...nothing, guards: [1, 2] })).toMatchObject({
      value: { credentialGuard: true },
    });
    expect(await read(nothing)).toMatchObject({ value: { credentialGuard: null } });
  });
});
