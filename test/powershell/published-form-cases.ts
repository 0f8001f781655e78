// What our reading functions and their parsers make of the forms in test/fixtures/facts/printed-objects.json.
import type { Query } from '../../src/shared/port/query.ts';

const name = '11111111-2222-4333-8444-555555555555';
const set = (last: number) => `11111111-2222-4333-8444-55555555555${last}`;
const notThere = (cmdlet: string, property = 'InstanceID') => ({
  cmdlet,
  errorId: `CmdletizationQuery_NotFound_${property},${cmdlet}`,
  category: 'ObjectNotFound',
});

export interface Case {
  what: string;
  reads: string;
  ask: Query;
  /** Cmdlet → form. */
  answers?: Record<string, string>;
  fail?: ReturnType<typeof notThere>[];
  value: unknown;
}

const connectionOf8 = {
  connection: {
    serverAddress: '192.0.2.1',
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
  },
  connected: false,
  provisioningAuthority: '',
};

export const cases: Case[] = [
  {
    what: 'an entry of 8, with NapState',
    reads: 'Read-RwConnection',
    ask: { kind: 'vpnConnection.read', name: 'Office', allUsers: false },
    answers: { 'Get-VpnConnection': 'vpnConnectionOf8' },
    value: connectionOf8,
  },
  {
    what: 'an entry of 10 with an EAP document, connected',
    reads: 'Read-RwConnection',
    ask: { kind: 'vpnConnection.read', name: 'Office', allUsers: false },
    answers: { 'Get-VpnConnection': 'vpnConnectionOf10', 'Get-NetIPInterface': 'ipInterface' },
    value: {
      connection: {
        ...connectionOf8.connection,
        tunnelType: 'Automatic',
        ipsecAuthentication: 'certificate',
        methods: ['Eap'],
        eapXml: '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig" />',
        encryption: 'Optional',
        splitTunnel: true,
        dnsSuffix: 'corp.example.com',
        idleDisconnectSeconds: 600,
        rememberCredentials: true,
      },
      connected: true,
      metric: 15,
      provisioningAuthority: '',
    },
  },
  {
    what: 'the devices of L2TP and PPP on a German Windows, one switched off and one binding wrong',
    reads: 'Read-RwMiniports',
    ask: { kind: 'miniports.read' },
    answers: { 'Get-NetAdapter': 'wanMiniports', 'Get-NetAdapterBinding': 'wanBindings' },
    value: {
      l2tp: { enabled: true },
      ip: { enabled: true },
      ipv6: { enabled: false },
      bindings: [
        { component: 'rbt_filter', enabled: true },
        { component: 'ms_wanarp', enabled: false },
      ],
    },
  },
  {
    what: 'updates, a service pack among them',
    reads: 'Read-RwUpdates',
    ask: { kind: 'build.read' },
    answers: { 'Get-CimInstance': 'hotFixes' },
    value: { revision: null, updates: ['KB5009543', 'KB976902'] },
  },
  {
    what: 'routes of an entry',
    reads: 'Read-RwConnection',
    ask: { kind: 'vpnConnection.routes', name: 'Office', allUsers: false },
    answers: { 'Get-VpnConnection': 'vpnConnectionOf10' },
    value: { '198.51.100.0/24': { metric: 1 }, '2001:db8:7020:3020::/64': { metric: 23 } },
  },
  {
    what: 'suffixes with two servers, one, and none',
    reads: 'Read-RwTriggerDns',
    ask: { kind: 'vpnConnection.triggerDns', name: 'Office' },
    answers: { 'Get-VpnConnectionTrigger': 'trigger' },
    value: {
      'a.example.com': { servers: ['192.0.2.53'] },
      'b.example.com': { servers: ['192.0.2.53', '192.0.2.54'] },
      'c.example.com': { servers: [] },
    },
  },
  {
    what: 'who is connected',
    reads: 'Read-RwRas',
    ask: { kind: 'ras.read' },
    answers: { 'Get-VpnConnection': 'vpnConnectionOf10', 'Get-Service': 'service' },
    value: { connections: ['Office'], deviceTunnel: false, remoteAccessRunning: true },
  },
  {
    what: 'a service and who runs on it',
    reads: 'Read-RwService',
    ask: { kind: 'service.read', service: 'RasMan' },
    answers: { 'Get-Service': 'service' },
    value: {
      start: 'automatic',
      running: true,
      displayName: 'Remote Access Connection Manager',
      runningDependents: ['RasAuto'],
      blockedBy: [],
    },
  },
  {
    what: 'when Windows was started',
    reads: 'Read-RwRestart',
    ask: { kind: 'restart.read' },
    answers: { 'Get-CimInstance': 'operatingSystem' },
    value: { marked: null, bootTime: '2026-01-02T03:04:05.500Z' },
  },
  {
    what: 'a dial that failed, by Windows’ own account for a person',
    reads: 'Read-RwRasEvents',
    ask: { kind: 'rasEvents.read', since: '2017-12-24T00:00:00.000Z', atMost: 9 },
    answers: { 'Get-WinEvent': 'rasClientFailed' },
    value: [
      {
        at: '2017-12-24T19:38:13.426Z',
        id: 20227,
        entry: 'Office',
        attempt: name,
        by: null,
        code: 809,
      },
    ],
  },
  {
    what: 'our rule among others, and the servers in force',
    reads: 'Read-RwNrpt',
    ask: { kind: 'nrpt.read' },
    answers: { 'Get-DnsClientNrptRule': 'nrptRule', 'Get-DnsClientNrptPolicy': 'nrptPolicy' },
    value: {
      [name]: { namespaces: ['.example.com'], servers: ['203.0.113.53', '203.0.113.54'] },
    },
  },
  {
    what: 'settings that nobody configured, by number, and a profile that ignores local IPsec rules',
    reads: 'Read-RwFirewall',
    ask: { kind: 'firewall.read' },
    answers: {
      'Get-NetFirewallSetting': 'firewallSettingOfServers',
      'Get-NetFirewallProfile': 'firewallProfile',
    },
    value: {
      crlCheck: 'None',
      ipsecThroughNat: 'None',
      localFirewallRulesAllowed: true,
      localIpsecRulesAllowed: false,
    },
  },
  {
    what: 'settings by words',
    reads: 'Read-RwFirewall',
    ask: { kind: 'firewall.read' },
    answers: {
      'Get-NetFirewallSetting': 'firewallSettingByWords',
      'Get-NetFirewallProfile': 'firewallProfile',
    },
    value: {
      crlCheck: 'RequireCrlCheck',
      ipsecThroughNat: 'None',
      localFirewallRulesAllowed: true,
      localIpsecRulesAllowed: false,
    },
  },
  {
    what: 'a rule for ping by numbers, without a group',
    reads: 'Read-RwPingRule',
    ask: { kind: 'pingRule.read', name },
    answers: {
      'Get-NetFirewallRule': 'pingRule',
      'Get-NetFirewallPortFilter': 'pingPort',
      'Get-NetFirewallAddressFilter': 'addressFilter',
    },
    value: {
      displayName: 'Roadwarrior Office ping',
      group: '',
      remoteAddresses: ['198.51.100.0/24', '2001:db8::/64'],
      ipVersion: 4,
    },
  },
  {
    what: 'a guard by words',
    reads: 'Read-RwTunnelGuard',
    ask: { kind: 'tunnelGuard.read', name },
    answers: {
      'Get-NetFirewallRule': 'guardRule',
      'Get-NetFirewallPortFilter': 'anyPort',
      'Get-NetFirewallAddressFilter': 'guardAddresses',
    },
    value: {
      displayName: 'Roadwarrior Branch guard',
      group: 'Roadwarrior',
      localAddresses: ['0.0.0.0-192.0.2.14', '192.0.2.16-255.255.255.255'],
      remoteAddresses: ['198.51.100.0/24'],
    },
  },
  {
    what: 'a tunnel rule in force without a local endpoint',
    reads: 'Read-RwIpsecRule',
    ask: { kind: 'ipsecRule.read', name },
    answers: { 'Get-NetIPsecRule': 'ipsecRule', 'Get-NetFirewallAddressFilter': 'addressFilter' },
    value: {
      enabled: true,
      active: true,
      rule: {
        displayName: 'Roadwarrior Branch',
        group: 'Roadwarrior',
        mode: 'Tunnel',
        inboundSecurity: 'Require',
        outboundSecurity: 'Require',
        profile: 'Any',
        keyModule: 'IKEv1',
        localTunnelEndpoint: 'Any',
        remoteTunnelEndpoint: '192.0.2.1',
        localAddresses: ['Any'],
        remoteAddresses: ['198.51.100.0/24', '2001:db8::/64'],
        phase1AuthSet: set(7),
        quickModeCryptoSet: set(6),
      },
    },
  },
  {
    what: 'a rule of Group Policy that meets our traffic',
    reads: 'Read-RwOtherIpsecRules',
    ask: { kind: 'ipsecRule.others', displayName: 'Branch', addresses: ['198.51.100.0/24'] },
    answers: {
      'Find-NetIPsecRule': 'ipsecRuleOfPolicy',
      'Get-NetIPsecRule': 'ipsecRuleOfPolicy',
      'Get-NetFirewallAddressFilter': 'addressFilter',
    },
    value: [
      {
        name: '{c1988b9c-9546-4eea-bf64-000000000001}',
        displayName: 'External Traffic - Attempt IPsec',
        why: 'matchesTraffic',
      },
    ],
  },
  {
    what: 'the rule that Windows finds from the own address on the way',
    reads: 'Read-RwMatchingIpsecRules',
    ask: { kind: 'ipsecRule.matching', addresses: ['198.51.100.0/24'] },
    answers: { 'Find-NetRoute': 'findRoute', 'Find-NetIPsecRule': 'ipsecRuleOfPolicy' },
    value: [
      {
        subnet: '198.51.100.0/24',
        own: '192.0.2.15',
        rules: ['{c1988b9c-9546-4eea-bf64-000000000001}'],
      },
    ],
  },
  {
    what: 'a main mode rule with the default set',
    reads: 'Read-RwMainModeRule',
    ask: { kind: 'mainModeRule.read', name },
    answers: {
      'Get-NetIPsecMainModeRule': 'mainModeRule',
      'Get-NetFirewallAddressFilter': 'guardAddresses',
    },
    value: {
      displayName: 'Roadwarrior Branch',
      group: 'Roadwarrior',
      remoteAddresses: ['198.51.100.0/24'],
      mainModeCryptoSet: 'Default',
      phase1AuthSet: set(7),
    },
  },
  {
    what: 'a main mode set, by words where the type file is, else by numbers',
    reads: 'Read-RwMainModeCryptoSet',
    ask: { kind: 'mainModeCryptoSet.read', name },
    answers: { 'Get-NetIPsecMainModeCryptoSet': 'mainModeSet' },
    value: {
      displayName: 'Roadwarrior Branch',
      lifetimeMinutes: 480,
      proposals: [
        { encryption: 'AES256', integrity: 'SHA256', group: 'DH14' },
        { encryption: 'DES3', integrity: 'SHA1', group: 'DH2' },
      ],
    },
  },
  {
    what: 'no default set, as a Windows has it where nobody made one',
    reads: 'Read-RwMainModeDefault',
    ask: { kind: 'mainModeDefault.read' },
    fail: [notThere('Get-NetIPsecMainModeCryptoSet')],
    value: null,
  },
  {
    what: 'a quick mode set with AH, which is none of ours',
    reads: 'Read-RwQuickModeCryptoSet',
    ask: { kind: 'quickModeCryptoSet.read', name },
    answers: { 'Get-NetIPsecQuickModeCryptoSet': 'quickModeSet' },
    value: {
      displayName: 'Roadwarrior Branch',
      pfs: 'DH14',
      proposals: [
        {
          encryption: 'AES256',
          integrity: 'SHA256',
          lifetimeMinutes: 60,
          lifetimeKilobytes: 100_000,
        },
        {
          encryption: 'AH None',
          integrity: 'None',
          lifetimeMinutes: 60,
          lifetimeKilobytes: 100_000,
        },
      ],
    },
  },
  {
    what: 'a set with a certificate',
    reads: 'Read-RwPhase1AuthSet',
    ask: { kind: 'phase1AuthSet.read', name, compare: null },
    answers: { 'Get-NetIPsecPhase1AuthSet': 'certificateSet' },
    value: {
      displayName: 'Roadwarrior Branch',
      proposal: {
        method: 'certificate',
        authority: 'CN=Example CA',
        authorityType: 'Root',
        signing: 'RSA',
        thumbprint: '00112233445566778899AABBCCDDEEFF00112233',
        serverName: 'vpn.example.com',
      },
    },
  },
  {
    what: 'what was negotiated',
    reads: 'Read-RwSecurityAssociation',
    ask: { kind: 'securityAssociations.read', peer: '192.0.2.1' },
    answers: {
      'Get-NetIPsecMainModeSA': 'mainModeSa',
      'Get-NetIPsecQuickModeSA': 'quickModeSa',
    },
    value: {
      mainMode: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }],
      quickMode: [
        { encryption: 'AES128', integrity: 'SHA1' },
        { encryption: 'AESGCM256', integrity: 'AESGMAC256' },
      ],
    },
  },
];
