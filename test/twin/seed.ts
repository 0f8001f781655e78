/** The state of a simulated PC as the stubs keep it: one small translator per area, so that both sides begin equal. */
import { printPhonebook } from '../../src/shared/phonebook/phonebook-text.ts';
import type { Host } from '../../src/shared/port/host.ts';
import {
  allUsersPhonebook,
  certificatesArea,
  firewallArea,
  ipsecArea,
  type IpsecFile,
  nrptArea,
  registryArea,
  servicesArea,
  userPhonebook,
} from '../../src/main/demo/files.ts';
import { allEntries } from '../../src/main/demo/entries.ts';
import type { Machine } from '../../src/main/demo/machine.ts';
import type { RegistryData } from '../../src/main/windows/reg-output.ts';
import { bundlePassword, bundles } from '../pipeline/bundles.ts';

export type Registry = Map<string, Map<string, RegistryData>>;

export interface StoredCertificate {
  store: 'My' | 'CA' | 'Root';
  thumbprint: string;
  der: string;
  /** Base64 of the PKCS#12 with its key; empty without one. */
  bundle: string;
}

export interface Seed {
  /** What the stubs keep. */
  state: Record<string, unknown>;
  registry: Registry;
  books: { user: Uint8Array; allUsers: Uint8Array };
  certificates: StoredCertificate[];
}

export { bundlePassword };

/** @param hosts what the PC answers to `host.read`, by server. */
export function seedOf(pc: Machine, hosts: Readonly<Record<string, Host>>): Seed {
  return {
    state: {
      services: services(pc),
      connections: connections(pc),
      credentials: {},
      hosts: Object.fromEntries(Object.entries(hosts).map(([name, host]) => [name, hostOf(host)])),
      net: net(pc),
      answers: {},
      fail: [],
      calls: [],
    },
    registry: registry(pc),
    books: {
      user: printPhonebook(pc.read(userPhonebook)),
      allUsers: printPhonebook(pc.read(allUsersPhonebook)),
    },
    certificates: certificates(pc),
  };
}

/** The rest of a host is in the registry. */
function hostOf(host: Host): Partial<Host> {
  const inRegistry = ['windows', 'moduleLogging', 'nrptPolicy'];
  return Object.fromEntries(Object.entries(host).filter(([key]) => !inRegistry.includes(key)));
}

const startWords = {
  boot: 'Boot',
  system: 'System',
  automatic: 'Automatic',
  manual: 'Manual',
  disabled: 'Disabled',
} as const;

function services(pc: Machine): Record<string, unknown> {
  const all = pc.read(servicesArea);
  /** DependentServices of Windows names those further away too, the last to start first. */
  const dependents = (name: string): string[] => {
    const direct = Object.keys(all).filter((each) => all[each]?.dependsOn.includes(name));
    return [...new Set([...direct, ...direct.flatMap(dependents)])];
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, { start, running, dependsOn }]) => [
      name,
      {
        start: startWords[start],
        status: running ? 'Running' : 'Stopped',
        dependents: dependents(name),
        dependsOn,
        ...((name === 'BFE' || name === 'MpsSvc') && { protected: 'yes' }),
      },
    ]),
  );
}

function connections(pc: Machine) {
  const found = { user: {}, allUsers: {} } as Record<'user' | 'allUsers', Record<string, unknown>>;
  for (const { name, allUsers, extras } of allEntries(pc)) {
    found[allUsers ? 'allUsers' : 'user'][name.toLowerCase()] = {
      eapXml: extras.eapXml,
      routes: Object.fromEntries(
        Object.entries(extras.routes).map(([prefix, { metric }]) => [prefix, metric]),
      ),
      trigger: Object.fromEntries(
        Object.entries(extras.triggerDns).map(([suffix, { servers }]) => [suffix, servers]),
      ),
      connected: extras.connected,
      psk: null,
    };
  }
  return found;
}

/** The kinds of RwStubNet, as New- leaves them there. */
function net(pc: Machine): Record<string, unknown> {
  const { rules, mainModeRules, mainModeDefault, securityAssociations } = pc.read(ipsecArea);
  const { crlCheck, ipsecThroughNat, foreignRules, pingRules } = pc.read(firewallArea);
  const { localFirewallRules, localIpsecRules } = pc.windows.policies;
  const word = (allowed: boolean) => (allowed ? 'NotConfigured' : 'False');
  const profile = {
    AllowLocalFirewallRules: word(localFirewallRules),
    AllowLocalIPsecRules: word(localIpsecRules),
  };
  const unseeded = [mainModeRules, pingRules].some((each) => Object.keys(each).length > 0);
  if (mainModeDefault !== null || unseeded) throw new Error('not seeded');
  return {
    setting: {
      CertValidationLevel: crlCheck === 'None' ? 'NotConfigured' : crlCheck,
      AllowIPsecThroughNAT: ipsecThroughNat === 'None' ? 'NotConfigured' : ipsecThroughNat,
    },
    profiles: { Domain: profile, Private: profile, Public: profile },
    ...sets(pc),
    ...associations(securityAssociations),
    IPsecRule: Object.fromEntries(
      Object.entries(rules).map(([name, { rule, enabled }]) => [
        name,
        {
          CimClass: 'MSFT_NetConSecRule',
          InstanceID: name,
          DisplayName: rule.displayName,
          RuleGroup: rule.group,
          PrimaryStatus: 1,
          Mode: rule.mode,
          InboundSecurity: rule.inboundSecurity,
          OutboundSecurity: rule.outboundSecurity,
          Profile: rule.profile,
          KeyModule: rule.keyModule,
          LocalTunnelEndpoint: [rule.localTunnelEndpoint],
          RemoteTunnelEndpoint: [rule.remoteTunnelEndpoint],
          LocalAddress: rule.localAddresses,
          RemoteAddress: rule.remoteAddresses,
          Phase1AuthSet: rule.phase1AuthSet,
          QuickModeCryptoSet: rule.quickModeCryptoSet,
          Enabled: enabled ? 'True' : 'False',
        },
      ]),
    ),
    FirewallRule: Object.fromEntries(
      foreignRules.map(({ name, displayName }) => [
        name,
        { CimClass: 'MSFT_NetFirewallRule', InstanceID: name, DisplayName: displayName },
      ]),
    ),
    nrpt: pc.read(nrptArea).rules.map(({ comment, namespaces, servers }, at) => ({
      Name: `{00000000-0000-4000-9000-${String(at).padStart(12, '0')}}`,
      Namespace: namespaces,
      NameServers: servers,
      Comment: comment,
    })),
  };
}

/** Words in the place of the numbers of the CIM classes, which the scripts read too. */
function sets(pc: Machine): Record<string, unknown> {
  const { authSets, mainModeSets, quickModeSets } = pc.read(ipsecArea);
  const named = <T extends { displayName: string }>(
    all: Readonly<Record<string, T>>,
    cimClass: string,
    more: (set: T) => Record<string, unknown>,
  ) =>
    Object.fromEntries(
      Object.entries(all).map(([name, set]) => [
        name,
        {
          CimClass: cimClass,
          InstanceID: name,
          DisplayName: set.displayName,
          RuleGroup: 'Roadwarrior',
          ...more(set),
        },
      ]),
    );
  return {
    // Of a PSK only that it is there: what it is nobody can read on the simulated PC.
    IPsecPhase1AuthSet: named(authSets, 'MSFT_NetIKEP1AuthSet', ({ proposal }) =>
      proposal.method === 'psk'
        ? { Proposals: [{ CimClass: 'MSFT_NetIKEPSKAuthProposal', PreSharedKey: 'not known' }] }
        : { Proposals: [{ CimClass: 'MSFT_NetIKECertAuthProposal' }] },
    ),
    IPsecMainModeCryptoSet: named(mainModeSets, 'MSFT_NetIKEMMCryptoSet', (set) => ({
      MaxLifetimeMinutes: set.lifetimeMinutes,
      Proposals: set.proposals.map(({ encryption, integrity, group }) => ({
        CimClass: 'MSFT_NetIKEMMCryptoProposal',
        CipherAlgorithm: encryption,
        HashAlgorithm: integrity,
        GroupId: group,
      })),
    })),
    IPsecQuickModeCryptoSet: named(quickModeSets, 'MSFT_NetIKEQMCryptoSet', (set) => ({
      PfsGroupID: set.pfs,
      Proposals: set.proposals.map((each) => ({
        CimClass: 'MSFT_NetIKEQMCryptoProposal',
        Encapsulation: 2,
        CipherAlgorithm: each.encryption,
        HashAlgorithmESP: each.integrity,
        MaxLifetimeMinutes: each.lifetimeMinutes,
        MaxLifetimeKilobytes: each.lifetimeKilobytes,
      })),
    })),
  };
}

function associations(all: readonly IpsecFile['securityAssociations'][number][]) {
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

const current = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const logging = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell\\ModuleLogging';
const nrptPolicy = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig';

function registry(pc: Machine): Registry {
  const found: Registry = new Map([['HKCU\\SOFTWARE', new Map<string, RegistryData>()]]);
  const put = (key: string, value: string, data: RegistryData) => {
    found.set(key, (found.get(key) ?? new Map<string, RegistryData>()).set(value, data));
  };
  for (const [key, values] of Object.entries(pc.read(registryArea))) {
    found.set(key, new Map());
    for (const [value, data] of Object.entries(values)) {
      put(
        key,
        value,
        data.type === 'other' ? { type: 'other', name: 'REG_BINARY', data: data.data } : data,
      );
    }
  }
  const [major, minor, build] = pc.windows.version.split('.');
  put(current, 'CurrentMajorVersionNumber', { type: 'dword', data: Number(major) });
  put(current, 'CurrentMinorVersionNumber', { type: 'dword', data: Number(minor) });
  put(current, 'CurrentBuildNumber', { type: 'sz', data: build ?? '' });
  if (pc.windows.moduleLogging) put(logging, 'EnableModuleLogging', { type: 'dword', data: 1 });
  if (pc.windows.policies.nrpt) found.set(nrptPolicy, new Map());
  return found;
}

function certificates(pc: Machine): StoredCertificate[] {
  const stores = pc.read(certificatesArea);
  return (['My', 'CA', 'Root'] as const).flatMap((store) =>
    stores[store].map(({ thumbprint, der, container }) => ({
      store,
      thumbprint,
      der,
      bundle: container === null ? '' : keyOf(thumbprint),
    })),
  );
}

/** The only certificate with a key that random PCs have before us. */
function keyOf(thumbprint: string): string {
  const { onThisPcThumbprint, pkcs12 } = bundles();
  if (thumbprint !== onThisPcThumbprint) throw new Error('no key for it');
  return pkcs12[0] ?? '';
}
