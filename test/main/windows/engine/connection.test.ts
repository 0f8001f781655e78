import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationOf } from '../../../../src/shared/port/operation.ts';
import type { Query } from '../../../../src/shared/port/query.ts';
import { askAll } from '../../../../src/main/windows/ask.ts';
import { performAll } from '../../../../src/main/windows/perform.ts';
import { ScriptCalls } from '../../../../src/main/windows/script-calls.ts';
import { engineOrReason } from '../../../powershell/engine.ts';
import { StubPc } from './stub-pc.ts';

const windows = '10.0.22631';
const psk = 'it\u2019s $(a) secret "quoted"';
const secrets = { get: (name: string) => (name === 'psk' ? psk : undefined) };
const eapXml =
  '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"><A>b</A></EapHostConfig>';
const entry = { name: "O'Brien \u2019s VPN", allUsers: true };
const connection: OperationOf<'vpnConnection.create'>['connection'] = {
  serverAddress: 'vpn.example.com',
  tunnelType: 'L2tp',
  ipsecAuthentication: 'psk',
  methods: ['Eap', 'MSChapv2'],
  eapXml,
  encryption: 'Maximum',
  splitTunnel: false,
  dnsSuffix: '',
  idleDisconnectSeconds: 300,
  rememberCredentials: true,
  useWindowsCredentials: false,
};

describe.skipIf(engineOrReason().skip)('connection.ps1 behind the port', () => {
  let pc: StubPc;
  let script: ScriptCalls;
  const ran: string[][] = [];
  beforeAll(async () => {
    pc = new StubPc();
    script = new ScriptCalls(pc.session);
    await script.load();
  }, 60_000);
  afterAll(() => pc.session.end());

  const perform = (operations: Parameters<typeof performAll>[0]) =>
    performAll(operations, secrets, {
      windows,
      doubled: () => Promise.resolve(false),
      script,
      program: (call) => {
        ran.push([call.tool, ...call.arguments.map(String)]);
        return Promise.resolve({ status: 'done' });
      },
      phonebook: () => Promise.resolve({ status: 'done' }),
    });
  const ask = (queries: Query[]) =>
    askAll(queries, secrets, {
      windows,
      script,
      registry: () => Promise.resolve([]),
      keys: () => Promise.resolve(new Set()),
      phonebook: () => Promise.resolve(null),
      besides: () => Promise.resolve(null),
      netEvents: () => Promise.resolve(null),
    });
  const given = (cmdlet: string) =>
    pc
      .get()
      .calls.filter((call) => call.cmdlet === cmdlet)
      .map((call) => call.given);
  const done = { status: 'done' };

  it('creates, reads back what it created, changes and removes', async () => {
    pc.set({});
    const read: Query = { kind: 'vpnConnection.read', ...entry };
    expect(await ask([read])).toEqual([{ ok: true, value: null }]);
    expect(
      await perform([{ kind: 'vpnConnection.create', ...entry, connection, psk: 'psk' }]),
    ).toEqual([done]);
    expect(await ask([read])).toEqual([
      { ok: true, value: { connection, connected: false, provisioningAuthority: '' } },
    ]);
    // The switch trap (windows-facts 3, fact 4): a switch that is off is not there at all.
    expect(given('Add-VpnConnection')).toMatchObject([{ L2tpPsk: psk, RememberCredential: true }]);
    expect(given('Add-VpnConnection')[0]).not.toHaveProperty('SplitTunneling');
    const changed = { ...connection, splitTunnel: true, dnsSuffix: 'example.com' };
    const set = { kind: 'vpnConnection.set' as const, ...entry, connection: changed };
    expect(await perform([{ ...set, psk: 'psk', hangUp: false }])).toEqual([done]);
    expect(given('Set-VpnConnection')).toMatchObject([
      { L2tpPsk: psk, SplitTunneling: true, UseWinlogonCredential: false, Force: true },
    ]);
    expect(await ask([read])).toMatchObject([{ value: { connection: changed } }]);
    expect(await perform([{ kind: 'vpnConnection.remove', ...entry, hangUp: true }])).toEqual([
      done,
    ]);
    expect(ran).toContainEqual(['rasdial', entry.name, '/disconnect']);
    expect(await ask([read])).toEqual([{ ok: true, value: null }]);
  }, 30_000);

  it('adds routes in one call, changes one, and stops at the one that fails', async () => {
    pc.set({});
    const routes = ['192.0.2.0/24', '198.51.100.0/24', '2001:db8::/32'].map((prefix) => ({
      kind: 'vpnConnection.addRoute' as const,
      ...entry,
      prefix,
      route: { metric: 7 },
    }));
    const create = {
      kind: 'vpnConnection.create' as const,
      ...entry,
      connection: { ...connection, ipsecAuthentication: 'certificate' as const },
      psk: null,
    };
    expect(await perform([create, ...routes])).toEqual([done, done, done, done]);
    const change = {
      kind: 'vpnConnection.setRoute' as const,
      ...entry,
      prefix: '192.0.2.0/24',
      route: { metric: 9 },
    };
    expect(await perform([change])).toEqual([done]);
    const read: Query = { kind: 'vpnConnection.routes', ...entry };
    expect(await ask([read])).toEqual([
      {
        ok: true,
        value: {
          '192.0.2.0/24': { metric: 9 },
          '198.51.100.0/24': { metric: 7 },
          '2001:db8::/32': { metric: 7 },
        },
      },
    ]);
    const state = pc.get();
    pc.set({
      ...state,
      fail: [
        {
          cmdlet: 'Add-VpnConnectionRoute',
          errorId: 'WIN32 5,Add-VpnConnectionRoute',
          category: 'NotSpecified',
        },
      ],
    });
    const remove = {
      kind: 'vpnConnection.removeRoute' as const,
      ...entry,
      prefix: '2001:db8::/32',
    };
    expect(await perform([remove, change, remove])).toEqual([
      done,
      { status: 'unknown', code: 'partlyDone' },
      { status: 'notDone' },
    ]);
    expect(await perform(routes.slice(0, 1))).toMatchObject([
      {
        status: 'failed',
        code: 'accessDenied',
        errorId: 'WIN32 5,Add-VpnConnectionRoute',
      },
    ]);
  }, 30_000);

  it('sets an IPsec policy and takes it back', async () => {
    pc.set({ connections: { user: {}, allUsers: { [entry.name]: {} } } });
    const policy = {
      encryptionMethod: 'AES256',
      integrityCheckMethod: 'SHA256',
      dhGroup: 'Group14',
      cipherTransformConstants: 'AES256',
      authenticationTransformConstants: 'SHA256128',
      pfsGroup: 'PFS2048',
    };
    const set = { kind: 'vpnConnection.setIpsecPolicy' as const, ...entry };
    expect(
      await perform([
        { ...set, policy },
        { ...set, policy: null },
      ]),
    ).toEqual([done, done]);
    expect(given('Set-VpnConnectionIPsecConfiguration')).toMatchObject([
      { DHGroup: 'Group14', PfsGroup: 'PFS2048', Force: true, AllUserConnection: true },
      { RevertToDefault: true },
    ]);
    expect(await perform([{ ...set, policy: { ...policy, dhGroup: 'Group15' } }])).toMatchObject([
      {
        status: 'failed',
        errorId: expect.stringContaining('ParameterArgumentValidationError') as unknown,
      },
    ]);
  });

  it('keeps trigger suffixes of an entry of one user', async () => {
    const name = 'Office';
    pc.set({ connections: { user: { [name]: { Trigger: {} } }, allUsers: {} } });
    const of = { name, suffix: 'example.com' };
    const add = { kind: 'vpnConnection.addTriggerDns' as const, ...of };
    const set = { kind: 'vpnConnection.setTriggerDns' as const, ...of };
    const read: Query = { kind: 'vpnConnection.triggerDns', name };
    await perform([
      { ...add, triggerDns: { servers: ['192.0.2.53'] } },
      { ...set, triggerDns: { servers: ['192.0.2.53', '192.0.2.54'] } },
    ]);
    expect(await ask([read])).toEqual([
      { ok: true, value: { 'example.com': { servers: ['192.0.2.53', '192.0.2.54'] } } },
    ]);
    await perform([{ kind: 'vpnConnection.removeTriggerDns', ...of }]);
    expect(await ask([read, { ...read, name: 'None' }])).toEqual([
      { ok: true, value: {} },
      { ok: true, value: {} },
    ]);
  });

  it('does not remove by a pattern', async () => {
    pc.set({ connections: { user: { Office: {} }, allUsers: {} } });
    const outcomes = await perform([
      { kind: 'vpnConnection.remove', name: 'Off*', allUsers: false, hangUp: false },
    ]);
    expect(outcomes).toMatchObject([
      { status: 'failed', code: 'invalidParameter', errorId: 'RwNotOneName' },
    ]);
    expect(pc.get().connections.user).toHaveProperty('Office');
  });

  describe.each(['Off*', 'Off?ce', '[O]ffice', 'Office]', ' '])(
    'S5e: by the pattern %j',
    (name) => {
      const of = { name, allUsers: false };
      const suffix = { name, suffix: 'example.com', triggerDns: { servers: ['192.0.2.53'] } };
      const route = { ...of, prefix: '192.0.2.0/24' };
      const operations: Parameters<typeof performAll>[0] = [
        { kind: 'vpnConnection.create', ...of, connection, psk: 'psk' },
        { kind: 'vpnConnection.set', ...of, connection, psk: 'psk', hangUp: false },
        { kind: 'vpnConnection.setPsk', ...of, psk: 'psk' },
        { kind: 'vpnConnection.remove', ...of, hangUp: false },
        { kind: 'vpnConnection.addRoute', ...route, route: { metric: 1 } },
        { kind: 'vpnConnection.removeRoute', ...route },
        { kind: 'vpnConnection.addTriggerDns', ...suffix },
        { kind: 'vpnConnection.setTriggerDns', ...suffix },
        { kind: 'vpnConnection.removeTriggerDns', name, suffix: 'example.com' },
      ];
      it.each(operations.map((each) => [each.kind, each] as const))(
        'nothing is done to another entry: %s',
        async (_kind, operation) => {
          pc.set({ connections: { user: { Office: { Name: 'Office' } }, allUsers: {} } });
          const before = pc.get().connections;
          const calls = pc.get().calls.length;
          expect(await perform([operation])).toMatchObject([
            { status: 'failed', code: 'invalidParameter', errorId: 'RwNotOneName' },
          ]);
          expect(pc.get().connections).toEqual(before);
          expect(pc.get().calls).toHaveLength(calls);
        },
      );

      it('nothing is read of another entry', async () => {
        pc.set({ connections: { user: { Office: { Name: 'Office' } }, allUsers: {} } });
        expect(await ask([{ kind: 'vpnConnection.read', ...of }])).toEqual([
          { ok: false, unreadable: 'notUnderstood' },
        ]);
      });
    },
  );

  it('waits until a hung-up entry is gone, and says so when it stays', async () => {
    const Office = { Name: 'Office', ConnectionStatus: 'Connected' };
    pc.set({ connections: { user: { Office }, allUsers: {} } });
    const hangUp = { kind: 'connection.hangUp' as const, name: 'Office', allUsers: false };
    const running = perform([hangUp]);
    setTimeout(() => {
      pc.set({
        connections: {
          user: { Office: { ...Office, ConnectionStatus: 'Disconnected' } },
          allUsers: {},
        },
      });
    }, 600);
    expect(await running).toEqual([done]);
    pc.set({ connections: { user: { Office }, allUsers: {} } });
    // One call (rasdial) was run, the second says that the connection stayed.
    expect(await perform([hangUp])).toEqual([{ status: 'unknown', code: 'partlyDone' }]);
  }, 60_000);

  it('tells what a restart of RasMan would cut', async () => {
    const stopped = { start: 'Disabled', status: 'Running', dependents: [] };
    pc.set({
      services: { RemoteAccess: stopped },
      connections: {
        user: { Office: { Name: 'Office', ConnectionStatus: 'Connected' } },
        allUsers: { Home: { Name: 'Home', ConnectionStatus: 'Disconnected' } },
      },
    });
    expect(await ask([{ kind: 'ras.read' }])).toEqual([
      {
        ok: true,
        value: { connections: ['Office'], deviceTunnel: false, remoteAccessRunning: true },
      },
    ]);
  });

  it('R11: reads the metric in force of a connection that is up', async () => {
    pc.set({});
    await perform([{ kind: 'vpnConnection.create', ...entry, connection, psk: 'psk' }]);
    const made = pc.get();
    const up = structuredClone(made);
    Object.assign(up.connections.allUsers[entry.name] ?? {}, { ConnectionStatus: 'Connected' });
    const cmdlet = 'Get-NetIPInterface';
    const answers = { [cmdlet]: [{ InterfaceMetric: 25 }] };
    const read = async (state: Partial<typeof made>) => {
      pc.set({ ...state, calls: [] });
      return ask([{ kind: 'vpnConnection.read', ...entry }]);
    };
    expect(await read({ ...up, answers })).toMatchObject([
      { ok: true, value: { connected: true, metric: 25 } },
    ]);
    const asked = {
      InterfaceAlias: [entry.name],
      AddressFamily: ['IPv4'],
      PolicyStore: 'ActiveStore',
    };
    expect(given(cmdlet)).toMatchObject([asked]);
    const value = { connection, provisioningAuthority: '' };
    const fail = [{ cmdlet, errorId: `Not found,${cmdlet}`, category: 'ObjectNotFound' }];
    for (const none of [{ fail }, { answers: {} }])
      expect(await read({ ...up, ...none })).toEqual([
        { ok: true, value: { ...value, connected: true } },
      ]);
    expect(await read({ ...made, answers })).toEqual([
      { ok: true, value: { ...value, connected: false } },
    ]);
    expect(given(cmdlet)).toEqual([]);
  }, 30_000);

  it('says why it could not read', async () => {
    const fail = (errorId: string, category: string) => {
      pc.set({ fail: [{ cmdlet: 'Get-VpnConnection', errorId, category }] });
      return ask([{ kind: 'vpnConnection.read', name: 'Office', allUsers: true }]);
    };
    expect(await fail('WIN32 5,Get-VpnConnection', 'NotSpecified')).toEqual([
      { ok: false, unreadable: 'accessDenied' },
    ]);
    expect(await fail('Other', 'PermissionDenied')).toEqual([
      { ok: false, unreadable: 'accessDenied' },
    ]);
    expect(await fail('HRESULT 0x800706d9,Get-VpnConnection', 'NotSpecified')).toEqual([
      { ok: false, unreadable: 'serviceStopped' },
    ]);
    expect(await fail('Other', 'NotSpecified')).toEqual([{ ok: false, unreadable: 'failed' }]);
  });
});
