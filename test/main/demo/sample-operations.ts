/** One good operation of each kind, to be bent by the tests. */
import type { OperationOf } from '../../../src/shared/port/operation.ts';

export const ids = {
  mainMode: '00000000-0000-4000-8000-000000000001',
  auth: '00000000-0000-4000-8000-000000000002',
  quickMode: '00000000-0000-4000-8000-000000000003',
  rule: '00000000-0000-4000-8000-000000000004',
  mainModeRule: '00000000-0000-4000-8000-000000000005',
  legacy: '00000000-0000-4000-8000-000000000006',
  ping: '00000000-0000-4000-8000-000000000007',
  nrpt: '00000000-0000-4000-8000-000000000008',
  guard: '00000000-0000-4000-8000-000000000009',
} as const;

const office = { name: 'Office', allUsers: false };

export const connection: OperationOf<'vpnConnection.create'>['connection'] = {
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

export const create: OperationOf<'vpnConnection.create'> = {
  kind: 'vpnConnection.create',
  ...office,
  connection,
  psk: 'psk',
};
export const set: OperationOf<'vpnConnection.set'> = {
  kind: 'vpnConnection.set',
  ...office,
  connection,
  psk: 'psk',
  hangUp: false,
};
export const remove: OperationOf<'vpnConnection.remove'> = {
  kind: 'vpnConnection.remove',
  ...office,
  hangUp: false,
};
export const policy: OperationOf<'vpnConnection.setIpsecPolicy'> = {
  kind: 'vpnConnection.setIpsecPolicy',
  ...office,
  policy: {
    encryptionMethod: 'AES256',
    integrityCheckMethod: 'SHA256',
    dhGroup: 'Group14',
    cipherTransformConstants: 'AES256',
    authenticationTransformConstants: 'SHA256128',
    pfsGroup: 'None',
  },
};
export const addRoute: OperationOf<'vpnConnection.addRoute'> = {
  kind: 'vpnConnection.addRoute',
  ...office,
  prefix: '10.1.0.0/16',
  route: { metric: 1 },
};
export const addTrigger: OperationOf<'vpnConnection.addTriggerDns'> = {
  kind: 'vpnConnection.addTriggerDns',
  name: 'Office',
  suffix: '.corp.example.com',
  triggerDns: { servers: ['10.1.0.53'] },
};
export const dial: OperationOf<'connection.dial'> = { kind: 'connection.dial', ...office };
export const nrptAdd: OperationOf<'nrpt.add'> = {
  kind: 'nrpt.add',
  name: ids.nrpt,
  rule: { namespaces: ['.corp.example.com'], servers: ['10.1.0.53'] },
};
export const mainModeSet: OperationOf<'mainModeCryptoSet.put'> = {
  kind: 'mainModeCryptoSet.put',
  name: ids.mainMode,
  set: {
    displayName: 'Office',
    proposals: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }],
    lifetimeMinutes: 480,
  },
};
export const authSet: OperationOf<'phase1AuthSet.put'> = {
  kind: 'phase1AuthSet.put',
  name: ids.auth,
  set: { displayName: 'Office', proposal: { method: 'psk', psk: 'asGiven' } },
  psk: 'psk',
};
export const certificateAuthSet: OperationOf<'phase1AuthSet.put'> = {
  ...authSet,
  psk: null,
  set: {
    displayName: 'Office',
    proposal: {
      method: 'certificate',
      authority: 'C=NL, O=Example, CN=Example CA',
      authorityType: 'Root',
      signing: 'RSA',
      thumbprint: 'A'.repeat(40),
      serverName: 'vpn.example.com',
    },
  },
};
export const quickModeSet: OperationOf<'quickModeCryptoSet.put'> = {
  kind: 'quickModeCryptoSet.put',
  name: ids.quickMode,
  set: {
    displayName: 'Office',
    proposals: [
      {
        encryption: 'AES256',
        integrity: 'SHA256',
        lifetimeMinutes: 60,
        lifetimeKilobytes: 100_000,
      },
    ],
    pfs: 'DH14',
  },
};
export const rule: OperationOf<'ipsecRule.put'> = {
  kind: 'ipsecRule.put',
  name: ids.rule,
  rule: {
    displayName: 'Office',
    group: 'Roadwarrior',
    mode: 'Tunnel',
    inboundSecurity: 'Require',
    outboundSecurity: 'Require',
    profile: 'Any',
    keyModule: 'IKEv1',
    localTunnelEndpoint: '198.51.100.7',
    remoteTunnelEndpoint: '203.0.113.10',
    localAddresses: ['198.51.100.7'],
    remoteAddresses: ['10.1.0.0/16'],
    phase1AuthSet: ids.auth,
    quickModeCryptoSet: ids.quickMode,
  },
};
/** As a plan has it where Windows can: for any own address. */
export const ruleForAny: OperationOf<'ipsecRule.put'> = {
  ...rule,
  rule: { ...rule.rule, localTunnelEndpoint: 'Any', localAddresses: ['Any'] },
};
export const mainModeRule: OperationOf<'mainModeRule.put'> = {
  kind: 'mainModeRule.put',
  name: ids.mainModeRule,
  rule: {
    displayName: 'Office',
    group: 'Roadwarrior',
    remoteAddresses: ['203.0.113.10'],
    mainModeCryptoSet: ids.mainMode,
    phase1AuthSet: ids.auth,
  },
};
export const legacyRule: OperationOf<'legacyTunnelRule.put'> = {
  kind: 'legacyTunnelRule.put',
  name: ids.legacy,
  rule: {
    localTunnelEndpoint: '198.51.100.7',
    remoteTunnelEndpoint: '203.0.113.10',
    localAddresses: ['198.51.100.7'],
    remoteAddresses: ['10.1.0.0/16'],
    authentication: { method: 'psk' },
    quickMode: quickModeSet.set.proposals,
    pfs: 'DH14',
  },
  psk: 'psk',
};
export const pingRule: OperationOf<'pingRule.put'> = {
  kind: 'pingRule.put',
  name: ids.ping,
  rule: {
    displayName: 'Office ping',
    group: 'Roadwarrior',
    remoteAddresses: ['10.1.0.0/16'],
    ipVersion: 4,
  },
};
export const guard: OperationOf<'tunnelGuard.put'> = {
  kind: 'tunnelGuard.put',
  name: ids.guard,
  rule: {
    displayName: 'Office guard',
    group: 'Roadwarrior',
    localAddresses: ['0.0.0.0-198.51.100.6', '198.51.100.8-255.255.255.255'],
    remoteAddresses: ['10.1.0.0/16'],
  },
};
/** What a tunnel rule needs, in order. */
export const ruleParts = [authSet, quickModeSet, mainModeSet] as const;
