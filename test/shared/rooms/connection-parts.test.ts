import { describe, expect, it } from 'vitest';
import { connectionIpsecPolicy } from '../../../src/shared/rooms/connection-ipsec-policy.ts';
import { connectionWanted } from '../../../src/shared/rooms/parts/connection-value.ts';
import { connectionRoutes } from '../../../src/shared/rooms/connection-routes.ts';
import { keyOf } from '../../../src/shared/identity/key.ts';
import { phonebookKeys } from '../../../src/shared/rooms/phonebook-keys.ts';
import { triggerDns } from '../../../src/shared/rooms/trigger-dns.ts';
import {
  factsOf,
  findingsOf,
  itemsOf,
  l2tpProfile,
  oneItem,
  planOf,
  undoOf,
  windowsVersions,
} from './fixtures.ts';

type L2tp = NonNullable<Parameters<typeof l2tpProfile>[0]>['l2tp'];
const profileWith = (l2tp: L2tp) => l2tpProfile({ ...(l2tp ? { l2tp } : {}) });
const on = (windows: string) => factsOf({ host: { windows } });
const entry = { name: 'Office', allUsers: false };
const within = keyOf('vpnConnection', entry);

describe('the IPsec policy of an entry', () => {
  const ipsecPolicy = {
    ikeEncryption: 'AES256',
    ikeIntegrity: 'SHA256',
    dhGroup: 'Group14',
    espCipher: 'AES256',
    espAuthentication: 'SHA256128',
    pfs: 'PFS2048',
  } as const;
  const policy = {
    encryptionMethod: 'AES256',
    integrityCheckMethod: 'SHA256',
    dhGroup: 'Group14',
    cipherTransformConstants: 'AES256',
    authenticationTransformConstants: 'SHA256128',
    pfsGroup: 'PFS2048',
  };
  const other = { ...policy, dhGroup: 'Group2' };
  const set = (to: typeof policy | null) => ({
    kind: 'vpnConnection.setIpsecPolicy',
    ...entry,
    policy: to,
  });

  it.each([
    ['wanted, absent', ipsecPolicy, null, set(policy), set(null)],
    ['wanted, another', ipsecPolicy, other, set(policy), set(other)],
    ['wanted, there', ipsecPolicy, policy, null, null],
    ['not wanted, absent', undefined, null, null, null],
    ['not wanted, one stands there', undefined, other, set(null), set(other)],
  ])('%s', (_name, wanted, have, operation, undo) => {
    const profile = profileWith(wanted === undefined ? {} : { ipsecPolicy: wanted });
    const item = oneItem(
      planOf({ profile, pc: { 'vpnConnection.ipsecPolicy': () => have } }),
      connectionIpsecPolicy,
    );
    expect(item.operation).toEqual(operation);
    expect(item.within).toBe(within);
    if (undo !== null) expect(undoOf(connectionIpsecPolicy, item)).toEqual(undo);
  });

  it.each(windowsVersions)('%s', (windows) => {
    const able = windows.startsWith('10') || windows.startsWith('6.3');
    const profile = profileWith({ ipsecPolicy });
    const plan = planOf({ profile, facts: on(windows) });
    expect(itemsOf(plan, connectionIpsecPolicy)).toHaveLength(able ? 1 : 0);
    expect(plan.findings.filter((each) => each.room === connectionIpsecPolicy.kind)).toEqual(
      able
        ? []
        : [
            {
              code: 'ipsecPolicyNeedsWindows81',
              severity: 'block',
              room: 'connectionIpsecPolicy',
              parameters: { windows, nearest: 'maximum' },
            },
          ],
    );
  });
});

describe('routes', () => {
  const routes = [
    { prefix: '192.0.2.0/24' },
    { prefix: '203.0.113.9/32', metric: 30 },
    { prefix: '2001:DB8:0::/48' },
  ];
  const profile = profileWith({ splitTunnel: true, routes });
  const route = (prefix: string, metric: number) => ({ ...entry, prefix, route: { metric } });

  it('are one item each, named in one spelling', () => {
    const items = itemsOf(planOf({ profile }), connectionRoutes);
    expect(items.map((item) => item.operation)).toEqual([
      { kind: 'vpnConnection.addRoute', ...route('192.0.2.0/24', 1) },
      { kind: 'vpnConnection.addRoute', ...route('203.0.113.9/32', 30) },
      { kind: 'vpnConnection.addRoute', ...route('2001:db8::/48', 1) },
    ]);
    expect(items.every((item) => item.within === within)).toBe(true);
    expect(items[0] && undoOf(connectionRoutes, items[0])).toEqual({
      kind: 'vpnConnection.removeRoute',
      ...entry,
      prefix: '192.0.2.0/24',
    });
  });

  it('without a metric take the one that stands there; with one they set it', () => {
    const standing = {
      '192.0.2.0/24': { metric: 77 },
      '203.0.113.9/32': { metric: 77 },
      '2001:db8::/48': { metric: 1 },
    };
    const items = itemsOf(
      planOf({ profile, pc: { 'vpnConnection.routes': () => standing } }),
      connectionRoutes,
    );
    expect(items.map((item) => item.operation)).toEqual([
      null,
      { kind: 'vpnConnection.setRoute', ...route('203.0.113.9/32', 30) },
      null,
    ]);
    expect(items[1] && undoOf(connectionRoutes, items[1])).toEqual({
      kind: 'vpnConnection.setRoute',
      ...route('203.0.113.9/32', 77),
    });
  });

  it.each(windowsVersions)('%s', (windows) => {
    const able = windows.startsWith('10') || windows.startsWith('6.3');
    const plan = planOf({ profile, facts: on(windows) });
    expect(itemsOf(plan, connectionRoutes)).toHaveLength(able ? 3 : 0);
    expect(findingsOf(plan, connectionRoutes)).toEqual(able ? [] : ['routesNeedWindows81:block']);
    expect(findingsOf(planOf({ facts: on(windows) }), connectionRoutes)).toEqual([]);
  });

  it.each([
    ['198.51.100.0/24', 'routeOverlapsLocalNetwork'],
    ['198.51.100.128/25', 'routeInsideLocalNetwork'],
    ['198.51.0.0/16', 'routeAroundLocalNetwork'],
    ['198.51.101.0/24', null],
    ['2001:db8::/32', null],
  ])('R12: %s and the own network 198.51.100.0/24: %s (D24)', (prefix, code) => {
    const plan = planOf({ profile: profileWith({ splitTunnel: true, routes: [{ prefix }] }) });
    expect(plan.findings.filter((each) => each.code.endsWith('LocalNetwork'))).toEqual(
      code !== null
        ? [
            {
              code,
              severity: 'warning',
              room: 'connectionRoute',
              parameters: { prefix, network: '198.51.100.7/24' },
            },
          ]
        : [],
    );
  });

  it('of others are named, ours of an earlier revision go', () => {
    const { owned } = planOf({ profile }).records;
    const pc = {
      'vpnConnection.routes': () => ({
        '192.0.2.0/24': { metric: 1 },
        '203.0.113.9/32': { metric: 30 },
        '203.0.113.64/26': { metric: 1 },
      }),
    };
    const later = profileWith({ splitTunnel: true, routes: [{ prefix: '192.0.2.0/24' }] });
    const plan = planOf({ profile: later, facts: factsOf({ owned }), pc });
    expect(plan.findings.find((each) => each.code === 'otherRoutes')?.parameters).toEqual({
      routes: '203.0.113.64/26',
    });
    expect(
      itemsOf(plan, connectionRoutes).flatMap((item) => (item.operation ? [item.operation] : [])),
    ).toEqual([{ kind: 'vpnConnection.removeRoute', ...entry, prefix: '203.0.113.9/32' }]);
  });
});

describe('phonebook keys', () => {
  const fresh = {
    DisableIKENameEkuCheck: '0',
    ExcludedProtocols: '0',
    IpInterfaceMetric: '0',
    Ipv6InterfaceMetric: '0',
    DisableClassBasedDefaultRoute: '0',
    UseRasCredentials: '1',
    Ipv6PrioritizeRemote: '1',
  };
  const connection = connectionWanted(profileWith({}), factsOf());
  const routes = [{ prefix: '192.0.2.0/24' }];
  /** What the profile changes of a fresh entry. */
  const cases: [string, L2tp, Record<string, string>][] = [
    ['the defaults', {}, { UseRasCredentials: '0' }],
    ['VPN credentials for the network', { useVpnCredentialsForNetwork: true }, {}],
    [
      'the server name unchecked',
      { verifyServerName: false },
      { DisableIKENameEkuCheck: '1', UseRasCredentials: '0' },
    ],
    ['IPv6 off', { ipv6: false }, { ExcludedProtocols: '8', UseRasCredentials: '0' }],
    [
      'a metric',
      { interfaceMetric: 35 },
      { IpInterfaceMetric: '35', Ipv6InterfaceMetric: '35', UseRasCredentials: '0' },
    ],
    [
      'split, no routes: the classful route stays',
      { splitTunnel: true },
      { UseRasCredentials: '0', Ipv6PrioritizeRemote: '0' },
    ],
    [
      'split with routes: the classful route goes (D24)',
      { splitTunnel: true, routes },
      { DisableClassBasedDefaultRoute: '1', UseRasCredentials: '0', Ipv6PrioritizeRemote: '0' },
    ],
    [
      'split with routes and the classful route',
      { splitTunnel: true, routes, classBasedRoute: true },
      { UseRasCredentials: '0', Ipv6PrioritizeRemote: '0' },
    ],
    [
      'split without the classful route',
      { splitTunnel: true, classBasedRoute: false },
      { DisableClassBasedDefaultRoute: '1', UseRasCredentials: '0', Ipv6PrioritizeRemote: '0' },
    ],
  ];
  const writes = (of: Parameters<typeof planOf>[0]) =>
    Object.fromEntries(
      itemsOf(planOf(of), phonebookKeys).flatMap(({ operation }) =>
        operation?.kind === 'phonebook.set' ? [[operation.key, operation.data]] : [],
      ),
    );

  it.each(cases)('%s', (_name, l2tp, changes) => {
    const profile = profileWith(l2tp);
    // The same keys are written into an entry that the plan makes, and into a fresh one that stands there.
    expect(writes({ profile })).toEqual(changes);
    expect(writes({ profile, pc: { 'phonebook.read': () => fresh } })).toEqual(changes);
    const done = { 'phonebook.read': () => ({ ...fresh, ...changes }) };
    expect(writes({ profile, pc: done })).toEqual({});
  });

  it('set back what somebody changed, each by its own item', () => {
    for (const key of Object.keys(fresh) as (keyof typeof fresh)[]) {
      const right = { ...fresh, UseRasCredentials: '0' };
      const pc = { 'phonebook.read': () => ({ ...right, [key]: '3' }) };
      expect(writes({ pc })).toEqual({ [key]: right[key] });
    }
  });

  it('go back to what stood there, absence too', () => {
    const profile = profileWith({ ipv6: false });
    const items = itemsOf(
      planOf({ profile, pc: { 'phonebook.read': () => ({ UseRasCredentials: '1' }) } }),
      phonebookKeys,
    ).filter((item) => item.operation !== null);
    expect(items.map((item) => undoOf(phonebookKeys, item))).toEqual([
      { kind: 'phonebook.set', ...entry, key: 'ExcludedProtocols', data: null },
      { kind: 'phonebook.set', ...entry, key: 'UseRasCredentials', data: '1' },
    ]);
  });

  it('Vista has no key for the classful route', () => {
    const profile = profileWith({ splitTunnel: true, classBasedRoute: false });
    expect(writes({ profile, facts: on('6.0.6002') })).not.toHaveProperty(
      'DisableClassBasedDefaultRoute',
    );
    expect(findingsOf(planOf({ profile, facts: on('6.0.6002') }), phonebookKeys)).toEqual([
      'classBasedRouteStays:warning',
    ]);
    expect(findingsOf(planOf({ profile, facts: on('6.1.7601') }), phonebookKeys)).toEqual([]);
  });

  it.each([
    ['another is in force', 12, {}, { connected: true, metric: 25 }, ['metricNotInForce:warning']],
    ['the same', 12, {}, { connected: true, metric: 12 }, []],
    ['not connected', 12, {}, {}, []],
    ['no interface of that name', 12, {}, { connected: true }, []],
    ['not written yet', 12, { IpInterfaceMetric: '0' }, { connected: true, metric: 25 }, []],
    ['left to Windows', undefined, { IpInterfaceMetric: '0' }, { connected: true, metric: 25 }, []],
  ])('R11: the metric, %s', (_name, interfaceMetric, differing, around, found) => {
    const profile = profileWith(interfaceMetric === undefined ? {} : { interfaceMetric });
    const state = { connection, connected: false, provisioningAuthority: '', ...around };
    const keys = { ...fresh, IpInterfaceMetric: '12', Ipv6InterfaceMetric: '12', ...differing };
    const pc = { 'phonebook.read': () => keys, 'vpnConnection.read': () => state };
    expect(findingsOf(planOf({ profile, pc }), phonebookKeys)).toEqual(found);
  });

  it('say that the server name is not checked', () => {
    const risks = (l2tp: L2tp) =>
      planOf({ profile: profileWith(l2tp) }).steps.find((step) => step.room === 'phonebookKey')
        ?.risks;
    expect(risks({ verifyServerName: false })).toEqual([
      { code: 'serverNameNotChecked', parameters: {} },
    ]);
    expect(risks({})).toEqual([]);
  });
});

describe('trigger DNS', () => {
  const rule = {
    kind: 'perConnection' as const,
    suffix: '.Example.com',
    servers: ['192.0.2.53', '2001:DB8::53'],
  };
  const profile = profileWith({ splitTunnel: true, nameResolution: [rule] });
  const servers = ['192.0.2.53', '2001:db8::53'];
  const target = { name: 'Office', suffix: 'example.com' };

  it.each([
    ['absent', {}, 'vpnConnection.addTriggerDns'],
    [
      'other servers',
      { 'example.com': { servers: ['192.0.2.54'] } },
      'vpnConnection.setTriggerDns',
    ],
    ['there', { 'EXAMPLE.com': { servers: ['192.0.2.53', '2001:DB8::53'] } }, null],
  ])('%s', (_name, standing, kind) => {
    const plan = planOf({ profile, pc: { 'vpnConnection.triggerDns': () => standing } });
    const item = oneItem(plan, triggerDns);
    expect(item.operation).toEqual(kind && { kind, ...target, triggerDns: { servers } });
    expect(item.within).toBe(within);
    const step = plan.steps.find((each) => each.room === 'triggerDns');
    const risk = step?.action === 'none' ? undefined : 'dialsByItself';
    expect([step?.scope, step?.risks[0]?.code]).toEqual(['user', risk]);
  });

  it('goes by undo', () => {
    expect(undoOf(triggerDns, oneItem(planOf({ profile }), triggerDns))).toEqual({
      kind: 'vpnConnection.removeTriggerDns',
      ...target,
    });
  });

  it.each([
    ['an entry of all users', { allUsers: true }, '10.0.22631', 'triggerDnsUserEntriesOnly:block'],
    ['Windows 8', {}, '6.2.9200', 'triggerDnsNeedsWindows81:block'],
    ['Vista', {}, '6.0.6002', 'triggerDnsNeedsWindows81:block'],
  ])('%s has none', (_name, l2tp, windows, finding) => {
    const plan = planOf({
      profile: profileWith({ nameResolution: [rule], ...l2tp }),
      facts: on(windows),
    });
    expect(itemsOf(plan, triggerDns)).toEqual([]);
    expect(findingsOf(plan, triggerDns)).toEqual([finding]);
  });

  it('wants a split tunnel; two spellings of a suffix are one', () => {
    const two = [rule, { ...rule, suffix: 'example.com', servers: ['198.51.100.53'] }];
    const plan = planOf({ profile: profileWith({ nameResolution: two }) });
    expect(findingsOf(plan, triggerDns)).toEqual(['triggerDnsNeedsSplitTunnel:warning']);
    expect(oneItem(plan, triggerDns).after).toEqual({ servers: [...servers, '198.51.100.53'] });
  });
});
