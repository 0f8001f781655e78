/** What NetSecurity and the NRPT keep on a simulated PC, exactly as the stubs' New- and Set- leave it under `net` (RwStubNet). */
import {
  firewallArea,
  ipsecArea,
  type IpsecFile,
  nrptArea,
  secretsArea,
} from '../../src/main/demo/files.ts';
import type { Machine } from '../../src/main/demo/machine.ts';
import { secretOf } from './known-secrets.ts';

/** Numbers of the CIM classes, written down apart from those of the stubs. */
const ciphers: Record<string, number> = {
  ...{ None: 0, DES: 2, DES3: 6, AES128: 65001, AES192: 65002, AES256: 65003 },
  ...{ AESGCM128: 65004, AESGCM192: 65005, AESGCM256: 65006 },
};
const hashes: Record<string, number> = {
  ...{ None: 0, MD5: 2, SHA1: 3, SHA256: 65001, SHA384: 65002 },
  ...{ AESGMAC128: 65003, AESGMAC192: 65004, AESGMAC256: 65005 },
};
const groups: Record<string, number> = {
  ...{ None: 0, DH1: 1, DH2: 2, DH14: 14, DH19: 19, DH20: 20, DH24: 24 },
};
/** Windows' own name of the machine's main mode set. */
const defaultSet = '{E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE1}';

type Objects = Record<string, unknown>;

export function net(pc: Machine): Objects {
  const { mainModeRules, securityAssociations } = pc.read(ipsecArea);
  const { crlCheck, ipsecThroughNat } = pc.read(firewallArea);
  const { localFirewallRules, localIpsecRules } = pc.windows.policies;
  const word = (allowed: boolean) => (allowed ? 'NotConfigured' : 'False');
  const profile = {
    AllowLocalFirewallRules: word(localFirewallRules),
    AllowLocalIPsecRules: word(localIpsecRules),
  };
  return {
    setting: {
      CertValidationLevel: crlCheck === 'None' ? 'NotConfigured' : crlCheck,
      AllowIPsecThroughNAT: ipsecThroughNat === 'None' ? 'NotConfigured' : ipsecThroughNat,
    },
    profiles: { Domain: profile, Private: profile, Public: profile },
    IPsecPhase1AuthSet: authSets(pc),
    IPsecMainModeCryptoSet: { ...mainModeSets(pc), ...defaultMainModeSet(pc) },
    IPsecQuickModeCryptoSet: quickModeSets(pc),
    ...associations(securityAssociations),
    IPsecMainModeRule: objects(mainModeRules, 'MSFT_NetMainModeRule', (rule) => ({
      RuleGroup: rule.group,
      Enabled: 'True',
      Profile: 'Any',
      LocalAddress: ['Any'],
      RemoteAddress: rule.remoteAddresses.map(masked),
      MainModeCryptoSet: rule.mainModeCryptoSet,
      Phase1AuthSet: rule.phase1AuthSet,
    })),
    IPsecRule: rules(pc),
    FirewallRule: firewallRules(pc),
    nrpt: pc.read(nrptArea).rules.map(({ comment, namespaces, servers }, at) => ({
      Name: `{00000000-0000-4000-9000-${String(at).padStart(12, '0')}}`,
      Namespace: namespaces,
      NameServers: servers,
      Comment: comment,
    })),
  };
}

function objects<T extends { displayName: string }>(
  all: Readonly<Record<string, T>>,
  cimClass: string,
  more: (each: T, name: string) => Objects,
): Objects {
  return Object.fromEntries(
    Object.entries(all).map(([name, each]) => [
      name,
      {
        CimClass: cimClass,
        InstanceID: name,
        DisplayName: each.displayName,
        RuleGroup: 'Roadwarrior',
        PrimaryStatus: 1,
        ...more(each, name),
      },
    ]),
  );
}

function authSets(pc: Machine): Objects {
  const { salt, authSetPsks } = pc.read(secretsArea);
  return objects(pc.read(ipsecArea).authSets, 'MSFT_NetIKEP1AuthSet', ({ proposal }, name) => {
    if (proposal.method === 'psk') {
      const psk = secretOf(salt, authSetPsks[name] ?? '');
      const one = { CimClass: 'MSFT_NetIKEPSKAuthProposal', AuthenticationMethod: 2 };
      return { Proposals: [{ ...one, PreSharedKey: psk }] };
    }
    const both = {
      CimClass: 'MSFT_NetIKECertAuthProposal',
      TrustedCA: proposal.authority,
      TrustedCAType: { Root: 1, Intermediate: 2 }[proposal.authorityType],
      SigningAlgorithm: { RSA: 1, ECDSA256: 2, ECDSA384: 3 }[proposal.signing],
    };
    const { serverName } = proposal;
    // One selects our certificate, the other validates the server's (D20).
    return {
      Proposals: [
        {
          ...{ ...both, CertName: null, CertNameType: 0, Thumbprint: proposal.thumbprint },
          ...{ SelectionCriteria: true, ValidationCriteria: false },
        },
        {
          ...{ ...both, CertName: serverName, CertNameType: serverName === null ? 0 : 1 },
          ...{ Thumbprint: null, SelectionCriteria: false, ValidationCriteria: true },
        },
      ],
    };
  });
}

interface MainModeWords {
  encryption: string;
  integrity: string;
  group: string;
}

function mainModeProposal({ encryption, integrity, group }: MainModeWords): Objects {
  return {
    CimClass: 'MSFT_NetIKEMMCryptoProposal',
    CipherAlgorithm: ciphers[encryption],
    HashAlgorithm: hashes[integrity],
    GroupId: groups[group],
  };
}

function mainModeSets(pc: Machine): Objects {
  return objects(pc.read(ipsecArea).mainModeSets, 'MSFT_NetIKEMMCryptoSet', (set) => ({
    MaxLifetimeMinutes: set.lifetimeMinutes,
    Proposals: set.proposals.map(mainModeProposal),
  }));
}

/** The machine's own set has no group, and the life time that New- gives (windows-facts 5.2). */
function defaultMainModeSet(pc: Machine): Objects {
  const { mainModeDefault } = pc.read(ipsecArea);
  if (mainModeDefault === null) return {};
  const set = {
    displayName: 'Roadwarrior',
    methods: mainModeDefault.methods.map((method) => {
      const [, group = '', cipher = '', hash = ''] = /^(\w+):(\w+)-(\w+)$/.exec(method) ?? [];
      return mainModeProposal({
        encryption: cipher === '3des' ? 'DES3' : cipher.toUpperCase(),
        integrity: hash.toUpperCase(),
        group: group
          .replace('ecdhp256', 'DH19')
          .replace('ecdhp384', 'DH20')
          .replace('dhgroup', 'DH'),
      });
    }),
  };
  return objects({ [defaultSet]: set }, 'MSFT_NetIKEMMCryptoSet', ({ methods }) => ({
    RuleGroup: null,
    MaxLifetimeMinutes: 480,
    Proposals: methods,
  }));
}

function quickModeSets(pc: Machine): Objects {
  return objects(pc.read(ipsecArea).quickModeSets, 'MSFT_NetIKEQMCryptoSet', (set) => ({
    PfsGroupID: set.pfs === 'SameAsMainMode' ? set.pfs : groups[set.pfs],
    Proposals: set.proposals.map((each) => ({
      CimClass: 'MSFT_NetIKEQMCryptoProposal',
      Encapsulation: 2,
      CipherAlgorithm: ciphers[each.encryption],
      HashAlgorithmESP: hashes[each.integrity],
      MaxLifetimeMinutes: each.lifetimeMinutes,
      MaxLifetimeKilobytes: each.lifetimeKilobytes,
    })),
  }));
}

function rules(pc: Machine): Objects {
  const all = Object.entries(pc.read(ipsecArea).rules).map(([name, { rule, enabled }]) => [
    name,
    { ...rule, enabled },
  ]);
  const named = Object.fromEntries(all) as Record<string, Rule>;
  return objects(named, 'MSFT_NetConSecRule', (rule) => ({
    RuleGroup: rule.group,
    Mode: rule.mode,
    InboundSecurity: rule.inboundSecurity,
    OutboundSecurity: rule.outboundSecurity,
    Profile: rule.profile,
    KeyModule: rule.keyModule,
    LocalTunnelEndpoint: [rule.localTunnelEndpoint],
    RemoteTunnelEndpoint: [rule.remoteTunnelEndpoint],
    LocalAddress: rule.localAddresses.map(masked),
    RemoteAddress: rule.remoteAddresses.map(masked),
    Phase1AuthSet: rule.phase1AuthSet,
    QuickModeCryptoSet: rule.quickModeCryptoSet,
    Enabled: rule.enabled ? 'True' : 'False',
  }));
}
type Rule = IpsecFile['rules'][string]['rule'] & { enabled: boolean };

/** Foreign ones, our ping rules and our guards. */
function firewallRules(pc: Machine): Objects {
  const { foreignRules, pingRules, tunnelGuards } = pc.read(firewallArea);
  const foreign = foreignRules.map(({ name, displayName }) => [
    name,
    { CimClass: 'MSFT_NetFirewallRule', InstanceID: name, DisplayName: displayName },
  ]);
  const ping = objects(pingRules, 'MSFT_NetFirewallRule', (rule) => ({
    RuleGroup: rule.group,
    Enabled: 'True',
    Profile: 'Any',
    Direction: 'Inbound',
    Action: 'Allow',
    Protocol: rule.ipVersion === 4 ? 'ICMPv4' : 'ICMPv6',
    IcmpType: [rule.ipVersion === 4 ? '8' : '128'],
    LocalAddress: ['Any'],
    RemoteAddress: rule.remoteAddresses.map(masked),
  }));
  const guards = objects(tunnelGuards, 'MSFT_NetFirewallRule', (rule) => ({
    RuleGroup: rule.group,
    Enabled: 'True',
    Profile: 'Any',
    Direction: 'Outbound',
    Action: 'Block',
    Protocol: 'Any',
    IcmpType: ['Any'],
    LocalAddress: rule.localAddresses,
    RemoteAddress: rule.remoteAddresses.map(masked),
  }));
  return { ...(Object.fromEntries(foreign) as Objects), ...ping, ...guards };
}

/** Windows reads IPv4 prefixes back with masks. */
function masked(address: string): string {
  const [, network = '', length = ''] = /^([0-9.]+)\/([0-9]+)$/.exec(address) ?? [];
  if (network === '') return address;
  const octets = [0, 1, 2, 3].map((at) => {
    const bits = Math.min(8, Math.max(0, Number(length) - 8 * at));
    return String(256 - 2 ** (8 - bits));
  });
  return `${network}/${octets.join('.')}`;
}

function associations(all: IpsecFile['securityAssociations']): Objects {
  return {
    mainMode: all.map(({ peer, mainMode }, at) => ({
      CimClass: 'MSFT_NetMainModeSA',
      Name: String(at + 1),
      RemoteEndpoint: peer,
      CipherAlgorithm: mainMode.encryption,
      HashAlgorithm: mainMode.integrity,
      GroupId: mainMode.group,
    })),
    quickMode: all.flatMap(({ peer, quickMode }, at) =>
      quickMode === null
        ? []
        : [
            {
              CimClass: 'MSFT_NetQuickModeSA',
              Name: String(at + 1001),
              MmSaId: String(at + 1),
              RemoteEndpoint: peer,
              FirstCipherAlgorithm: quickMode.encryption,
              FirstIntegrityAlgorithm: quickMode.integrity,
            },
          ],
    ),
  };
}
