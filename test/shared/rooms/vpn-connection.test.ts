import { describe, expect, it } from 'vitest';
import type { ValueOf } from '../../../src/shared/port/query.ts';
import { pskByHand } from '../../../src/shared/rooms/psk-by-hand.ts';
import { vpnConnection } from '../../../src/shared/rooms/vpn-connection.ts';
import { peapXml } from '../profile/eap-xml.ts';
import {
  certificateAuthentication,
  factsOf,
  findingsOf,
  ipsecProfile,
  itemsOf,
  l2tpProfile,
  oneItem,
  planOf,
  undoOf,
  windowsVersions,
  type Case,
  type PcAnswers,
} from './fixtures.ts';
import { isEmpty } from '../plan/is-empty.ts';

type Seen = Extract<ValueOf<'vpnConnection.read'>, { connected: boolean }>;

const wanted: Seen['connection'] = {
  serverAddress: 'vpn.example.com',
  tunnelType: 'L2tp',
  ipsecAuthentication: 'psk',
  methods: ['MSChapv2'],
  eapXml: null,
  encryption: 'Required',
  splitTunnel: false,
  dnsSuffix: '',
  idleDisconnectSeconds: 0,
  rememberCredentials: false,
  useWindowsCredentials: false,
};
const noPsk = factsOf({ secretsGiven: [] });
const certificate = l2tpProfile({ authentication: certificateAuthentication });

/** The entry stands on the PC, different from `wanted` as said. */
function entry(different: Partial<Seen['connection']> = {}, around: Partial<Seen> = {}): PcAnswers {
  return {
    'vpnConnection.read': () => ({
      connection: { ...wanted, ...different },
      connected: false,
      provisioningAuthority: '',
      ...around,
    }),
    'vpnConnection.names': () => ({ user: ['Office'], allUsers: [] }),
  };
}
const item = (of: Case) => oneItem(planOf(of), vpnConnection);

describe('the entry', () => {
  it('is created with everything that the profile says, and removed by undo', () => {
    const profile = l2tpProfile({
      server: { address: '2001:db8::1' },
      l2tp: {
        methods: ['mschapv2', 'chap'],
        encryption: 'maximum',
        splitTunnel: true,
        dnsSuffix: 'example.com',
        idleDisconnectSeconds: 600,
        rememberCredentials: true,
        allUsers: true,
      },
    });
    const plan = planOf({ profile });
    const made = oneItem(plan, vpnConnection);
    expect(made.operation).toEqual({
      kind: 'vpnConnection.create',
      name: 'Office',
      allUsers: true,
      psk: 'psk',
      connection: {
        ...wanted,
        serverAddress: '2001:db8::1',
        methods: ['Chap', 'MSChapv2'],
        encryption: 'Maximum',
        splitTunnel: true,
        dnsSuffix: 'example.com',
        idleDisconnectSeconds: 600,
        rememberCredentials: true,
      },
    });
    expect(plan.steps.find((step) => step.room === 'vpnConnection')?.scope).toBe('machine');
    expect(undoOf(vpnConnection, made)).toEqual({
      kind: 'vpnConnection.remove',
      name: 'Office',
      allUsers: true,
      hangUp: false,
    });
  });

  it('is not made for pure IPsec', () => {
    expect(itemsOf(planOf({ profile: ipsecProfile() }), vpnConnection)).toEqual([]);
  });

  it.each<[string, Case, string]>([
    ['missing', {}, 'create'],
    ['as wanted, no PSK at hand', { facts: noPsk, pc: entry() }, 'none'],
    [
      'server in other letters',
      { facts: noPsk, pc: entry({ serverAddress: 'VPN.Example.COM' }) },
      'none',
    ],
    ['its level reads Custom', { facts: noPsk, pc: entry({ encryption: 'Custom' }) }, 'none'],
    ['another server', { facts: noPsk, pc: entry({ serverAddress: '192.0.2.9' }) }, 'update'],
    ['another method', { facts: noPsk, pc: entry({ methods: ['Pap'] }) }, 'update'],
    [
      'certificate instead of PSK',
      { facts: noPsk, pc: entry({ ipsecAuthentication: 'certificate' }) },
      'update',
    ],
    ['weaker encryption', { facts: noPsk, pc: entry({ encryption: 'Optional' }) }, 'update'],
    ['split', { facts: noPsk, pc: entry({ splitTunnel: true }) }, 'update'],
    ['another tunnel type', { facts: noPsk, pc: entry({ tunnelType: 'Automatic' }) }, 'update'],
  ])('%s', (_name, of, action) => {
    expect(item(of).action).toBe(action);
  });

  it('gets a PSK that is given even where it looks the same (D10)', () => {
    const plan = planOf({ pc: entry() });
    expect(oneItem(plan, vpnConnection).operation).toEqual({
      kind: 'vpnConnection.setPsk',
      name: 'Office',
      allUsers: false,
      psk: 'psk',
    });
    const { owned } = planOf().records;
    expect(
      isEmpty(planOf({ pc: entry(), facts: factsOf({ owned }), rooms: [vpnConnection] })),
    ).toBe(true);
  });

  it('says that the former PSK cannot come back, and not so with certificates', () => {
    expect(item({ pc: entry({ serverAddress: '192.0.2.9' }) }).irreversible).toBe('pskNotReadable');
    const other = entry({ ipsecAuthentication: 'certificate', serverAddress: '192.0.2.9' });
    expect(item({ profile: certificate, pc: other }).irreversible).toBeNull();
  });

  it('writes EAP in our own words and knows it again in those of Windows', () => {
    const profile = l2tpProfile({ l2tp: { methods: ['eap'], eapXml: peapXml } });
    const made = item({ profile, facts: noPsk }).after as Seen['connection'];
    expect(made.eapXml).not.toBeNull();
    expect(made.eapXml).not.toBe(peapXml);
    const pc = entry({ methods: ['Eap'], eapXml: peapXml });
    expect(item({ profile, facts: noPsk, pc }).action).toBe('none');
  });
});

describe('the PSK on Windows versions (D4)', () => {
  it.each(windowsVersions)('%s', (windows) => {
    const byHand = windows < '6.2' && !windows.startsWith('10');
    const plan = planOf({ facts: factsOf({ host: { windows } }) });
    expect(oneItem(plan, vpnConnection).operation).toMatchObject({
      kind: 'vpnConnection.create',
      psk: byHand ? null : 'psk',
    });
    const steps = plan.steps.filter((step) => step.room === 'pskByHand');
    expect(steps.map((step) => [step.byHand, step.items[0]?.operation])).toEqual(
      byHand ? [[true, null]] : [],
    );
  });

  it('is not asked for where a person types it, and shown once', () => {
    const facts = factsOf({ host: { windows: '6.1.7601' }, secretsGiven: [] });
    const plan = planOf({ facts });
    expect(plan.findings.map(({ code }) => code)).not.toContain('secretNeeded');
    const { owned } = plan.records;
    const again = planOf({ facts: { ...facts, owned }, pc: entry() });
    expect(oneItem(again, pskByHand).action).toBe('none');
    const newer = planOf({ facts: noPsk });
    expect(newer.findings).toContainEqual({
      code: 'secretNeeded',
      severity: 'need',
      room: 'vpnConnection',
      parameters: { secret: 'psk' },
    });
  });

  it('is no matter with a certificate', () => {
    const facts = factsOf({ host: { windows: '6.0.6002' }, secretsGiven: [] });
    expect(itemsOf(planOf({ profile: certificate, facts }), pskByHand)).toEqual([]);
    expect(item({ profile: certificate }).operation).toMatchObject({ psk: null });
  });
});

describe('findings (D24)', () => {
  const remote = { atConsole: false, remoteSessions: [{ address: '198.51.100.9', port: 3389 }] };
  const cases: [string, Case, string[]][] = [
    ['a plain certificate entry', {}, []],
    [
      'in use and as wanted',
      { pc: entry({ ipsecAuthentication: 'certificate' }, { connected: true }) },
      [],
    ],
    [
      'in use and to be changed',
      { pc: entry({}, { connected: true }) },
      ['connectionInUse:consent'],
    ],
    [
      'in use, to be changed, consent given',
      { pc: entry({}, { connected: true }), facts: factsOf({ consent: { hangUp: true } }) },
      [],
    ],
    [
      'made by an MDM',
      { pc: entry({}, { provisioningAuthority: 'MDM' }) },
      ['connectionManaged:block'],
    ],
    [
      'the name in the phonebook of all users',
      { pc: { 'vpnConnection.names': () => ({ user: [], allUsers: ['OFFICE'] }) } },
      ['nameInOtherPhonebook:warning'],
    ],
    [
      'R4: the name in _hiddenPbk',
      { pc: { 'vpnConnection.names': () => ({ user: [], allUsers: [], hidden: ['OFFICE'] }) } },
      ['nameInHiddenPhonebook:warning'],
    ],
    [
      'R5: the phonebook of the user on a share',
      { pc: { 'vpnConnection.names': () => ({ user: [], allUsers: [], onShare: true }) } },
      ['phonebookOnShare:warning'],
    ],
    [
      'R3: the name in our own phonebook, and Windows does not list it',
      { pc: { 'vpnConnection.names': () => ({ user: ['OFFICE'], allUsers: [] }) } },
      ['entryNotShown:warning'],
    ],
    [
      'R3: Windows lists it, and no phonebook has it',
      { pc: { ...entry(), 'vpnConnection.names': () => ({ user: [], allUsers: [] }) } },
      ['entryNotInFile:warning'],
    ],
    [
      'full tunnel without IPv6 on a PC with IPv6',
      {
        profile: l2tpProfile({ authentication: certificateAuthentication, l2tp: { ipv6: false } }),
        facts: factsOf({ host: { network: { ipv6: true } } }),
      },
      ['fullTunnelIpv6Around:warning'],
    ],
    [
      'split tunnel without IPv6 on a PC with IPv6',
      {
        profile: l2tpProfile({
          authentication: certificateAuthentication,
          l2tp: { ipv6: false, splitTunnel: true },
        }),
        facts: factsOf({ host: { network: { ipv6: true } } }),
      },
      [],
    ],
    [
      'full tunnel in a remote session (D16)',
      { facts: factsOf({ host: remote }) },
      ['mayCutYouOff:consent'],
    ],
    [
      'R16: the server has an IPv6 address',
      { facts: factsOf({ serverAddress: '2001:db8::10' }) },
      ['l2tpServerIpv6:note'],
    ],
    ['a PSK', { profile: l2tpProfile() }, ['pskDoesNotProveServer:warning']],
    [
      'PAP with encryption required',
      {
        profile: l2tpProfile({
          authentication: certificateAuthentication,
          l2tp: { methods: ['pap'] },
        }),
      },
      ['plainMethodsWithoutMppe:warning'],
    ],
    [
      'PAP without encryption',
      {
        profile: l2tpProfile({
          authentication: certificateAuthentication,
          l2tp: { methods: ['pap'], encryption: 'none' },
        }),
      },
      [],
    ],
    [
      'EAP before Windows 8',
      {
        profile: l2tpProfile({
          authentication: certificateAuthentication,
          l2tp: { methods: ['eap'], eapXml: peapXml },
        }),
        facts: factsOf({ host: { windows: '6.1.7601' } }),
      },
      ['eapNeedsWindows8:block'],
    ],
  ];
  it.each(cases)('%s', (_name, of, expected) => {
    const plan = planOf({ profile: certificate, ...of });
    const general = ['conflict', 'irreversible'];
    expect(
      findingsOf(plan, vpnConnection).filter((each) => !general.includes(each.split(':')[0] ?? '')),
    ).toEqual(expected);
    const codes = expected.map((each) => each.split(':')[0]);
    expect(vpnConnection.codes).toEqual(expect.arrayContaining(codes));
  });
});
