/** For each room: how somebody else changes one value of it behind our back, and a profile in which the room speaks. */
import { performers } from '../../../src/main/demo/areas.ts';
import {
  certificatesArea,
  firewallArea,
  type FirewallFile,
  ipsecArea,
  nrptArea,
  registryArea,
  type RegistryFile,
  servicesArea,
} from '../../../src/main/demo/files.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { bundles } from './bundles.ts';

interface Target {
  name: string;
  allUsers: boolean;
  service: string;
  thumbprint: string;
  prefix: string;
  suffix: string;
}
export interface Mutator {
  readonly profile: () => Profile;
  readonly windows?: string;
  readonly change: (pc: Machine, target: Target) => void;
}

const embedded = () => ({
  method: 'certificate' as const,
  source: { kind: 'embedded' as const, pkcs12: bundles().pkcs12[1] ?? '' },
});
const weak = (name: 'allowWeakCrypto' | 'skipNameCheck') => ({ name, why: 'needed here' });
const fullL2tp = () =>
  l2tpProfile({
    authentication: embedded(),
    nat: 'server',
    crlCheck: 1,
    allowPingFrom: ['192.0.2.0/25'],
    weakenings: [weak('allowWeakCrypto')],
    l2tp: {
      methods: ['mschapv2'],
      userName: 'jane',
      rememberCredentials: true,
      splitTunnel: true,
      routes: [{ prefix: '192.0.2.0/25', metric: 5 }],
      ipsecPolicy: {
        ikeEncryption: 'AES256',
        ikeIntegrity: 'SHA256',
        dhGroup: 'Group14',
        espCipher: 'AES256',
        espAuthentication: 'SHA256128',
        pfs: 'PFS2048',
      },
      nameResolution: [
        { kind: 'machine', suffix: '.example.com', servers: ['192.0.2.53'] },
        { kind: 'perConnection', suffix: '.corp.example.net', servers: ['192.0.2.53'] },
      ],
    },
  });
const fullIpsec = () =>
  ipsecProfile({
    authentication: embedded(),
    server: { address: 'vpn.example.com', certificateNames: ['vpn.example.com'] },
    nat: 'server',
    ipsec: {
      mainMode: {
        proposals: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }],
        machineDefault: true,
      },
    },
  });
const legacy = () => ipsecProfile();

export function perform(pc: Machine, operation: Operation): void {
  performers[operation.kind](operation as never, pc);
}

function setRegistry(pc: Machine, key: string, value: string, data: number): void {
  const standing = pc.read(registryArea);
  const changed: RegistryFile = {
    ...standing,
    [key]: { ...standing[key], [value]: { type: 'dword', data } },
  };
  pc.write(registryArea, changed);
}

type Named =
  'mainModeSets' | 'authSets' | 'quickModeSets' | 'rules' | 'mainModeRules' | 'legacyRules';

/** Changes an object of ours by its name; says so when there is none. */
function changeNamed(
  pc: Machine,
  area: Named,
  name: string,
  change: (found: never) => unknown,
): void {
  const ipsec = pc.read(ipsecArea);
  const found = ipsec[area][name];
  if (found === undefined) throw new Error(`no ${area} ${name}`);
  pc.write(ipsecArea, { ...ipsec, [area]: { ...ipsec[area], [name]: change(found as never) } });
}

function dropCertificate(pc: Machine, store: 'My' | 'CA' | 'Root', thumbprint: string): void {
  const file = pc.read(certificatesArea);
  pc.write(certificatesArea, {
    ...file,
    [store]: file[store].filter((each) => each.thumbprint !== thumbprint),
  });
}

function changeService(pc: Machine, name: string, change: object): void {
  const services = pc.read(servicesArea);
  const found = services[name];
  if (found === undefined) throw new Error(`no service ${name}`);
  pc.write(servicesArea, { ...services, [name]: { ...found, ...change } });
}

function setFirewall(pc: Machine, change: Partial<FirewallFile>): void {
  pc.write<FirewallFile>(firewallArea, { ...pc.read(firewallArea), ...change });
}

const parameters = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters';
const policyAgent = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';

export const mutators: Readonly<Record<string, Mutator>> = {
  serviceStart: {
    profile: fullL2tp,
    change: (pc) => {
      changeService(pc, 'PolicyAgent', { start: 'disabled' });
    },
  },
  serviceRunning: {
    profile: fullL2tp,
    change: (pc) => {
      changeService(pc, 'PolicyAgent', { running: false });
    },
  },
  rootCertificate: {
    profile: fullL2tp,
    change: (pc, { thumbprint }) => {
      dropCertificate(pc, 'Root', thumbprint);
    },
  },
  intermediateCertificate: {
    profile: fullL2tp,
    change: (pc, { thumbprint }) => {
      dropCertificate(pc, 'CA', thumbprint);
    },
  },
  certificateKey: {
    profile: fullL2tp,
    change: (pc, { thumbprint }) => {
      dropCertificate(pc, 'My', thumbprint);
    },
  },
  natTraversal: {
    profile: fullL2tp,
    change: (pc) => {
      setRegistry(pc, policyAgent, 'AssumeUDPEncapsulationContextOnSendRule', 0);
    },
  },
  prohibitIpsec: {
    profile: fullL2tp,
    change: (pc) => {
      setRegistry(pc, parameters, 'ProhibitIpSec', 1);
    },
  },
  weakCrypto: {
    profile: fullL2tp,
    change: (pc) => {
      setRegistry(pc, parameters, 'AllowL2TPWeakCrypto', 0);
    },
  },
  vpnConnection: {
    profile: fullL2tp,
    change: (pc, { name, allUsers }) => {
      perform(pc, {
        kind: 'vpnConnection.set',
        name,
        allUsers,
        psk: null,
        hangUp: false,
        connection: {
          serverAddress: 'elsewhere.example.org',
          tunnelType: 'L2tp',
          ipsecAuthentication: 'certificate',
          methods: ['MSChapv2'],
          eapXml: null,
          encryption: 'Required',
          splitTunnel: true,
          dnsSuffix: '',
          idleDisconnectSeconds: 0,
          rememberCredentials: true,
          useWindowsCredentials: false,
        },
      });
    },
  },
  connectionIpsecPolicy: {
    profile: fullL2tp,
    change: (pc, { name, allUsers }) => {
      perform(pc, { kind: 'vpnConnection.setIpsecPolicy', name, allUsers, policy: null });
    },
  },
  connectionRoute: {
    profile: fullL2tp,
    change: (pc, { name, allUsers, prefix }) => {
      perform(pc, { kind: 'vpnConnection.removeRoute', name, allUsers, prefix });
    },
  },
  phonebookKey: {
    profile: fullL2tp,
    change: (pc, { name, allUsers }) => {
      perform(pc, {
        ...{ kind: 'phonebook.set', key: 'DisableIKENameEkuCheck', data: '1' },
        ...{ name, allUsers },
      });
    },
  },
  triggerDns: {
    profile: fullL2tp,
    change: (pc, { name, suffix }) => {
      perform(pc, { kind: 'vpnConnection.removeTriggerDns', name, suffix });
    },
  },
  nrptRule: {
    profile: fullL2tp,
    change: (pc, { name }) => {
      const { rules } = pc.read(nrptArea);
      pc.write(nrptArea, {
        rules: rules.map((each) =>
          each.comment === name ? { ...each, servers: ['192.0.2.99'] } : each,
        ),
      });
    },
  },
  ipsecThroughNat: {
    profile: fullIpsec,
    change: (pc) => {
      setFirewall(pc, { ipsecThroughNat: 'None' });
    },
  },
  mainModeCryptoSet: {
    profile: fullIpsec,
    change: (pc, { name }) => {
      changeNamed(pc, 'mainModeSets', name, (set: object) => ({ ...set, lifetimeMinutes: 1 }));
    },
  },
  phase1AuthSet: {
    profile: fullIpsec,
    change: (pc, { name }) => {
      changeNamed(pc, 'authSets', name, (set: { proposal: object }) => ({
        ...set,
        proposal: { ...set.proposal, serverName: 'elsewhere.example.org' },
      }));
    },
  },
  quickModeCryptoSet: {
    profile: fullIpsec,
    change: (pc, { name }) => {
      changeNamed(pc, 'quickModeSets', name, (set: object) => ({ ...set, pfs: 'DH2' }));
    },
  },
  mainModeRule: {
    profile: fullIpsec,
    change: (pc, { name }) => {
      changeNamed(pc, 'mainModeRules', name, (rule: object) => ({
        ...rule,
        remoteAddresses: ['192.0.2.250'],
      }));
    },
  },
  ipsecRule: {
    profile: fullIpsec,
    change: (pc, { name }) => {
      changeNamed(pc, 'rules', name, (state: { rule: object }) => ({
        ...state,
        rule: { ...state.rule, outboundSecurity: 'Request' },
      }));
    },
  },
  mainModeDefault: {
    profile: fullIpsec,
    change: (pc) => {
      pc.write(ipsecArea, { ...pc.read(ipsecArea), mainModeDefault: null });
    },
  },
  legacyTunnelRule: {
    profile: legacy,
    windows: '6.1.7601',
    change: (pc, { name }) => {
      changeNamed(pc, 'legacyRules', name, (rule: object) => ({ ...rule, pfs: 'dhgroup2' }));
    },
  },
  crlCheck: {
    profile: fullL2tp,
    change: (pc) => {
      setFirewall(pc, { crlCheck: 'None' });
    },
  },
  tunnelGuard: {
    profile: () => ipsecProfile({ ipsec: { localEndpoint: '198.51.100.7' } }),
    change: (pc, { name }) => {
      const firewall = pc.read(firewallArea);
      const found = firewall.tunnelGuards[name];
      if (found === undefined) throw new Error(`no guard ${name}`);
      const tunnelGuards = { [name]: { ...found, localAddresses: ['0.0.0.0-198.51.100.6'] } };
      pc.write(firewallArea, { ...firewall, tunnelGuards });
    },
  },
  pingRule: {
    profile: fullL2tp,
    change: (pc, { name }) => {
      const firewall = pc.read(firewallArea);
      const others = Object.entries(firewall.pingRules).filter(([each]) => each !== name);
      pc.write(firewallArea, { ...firewall, pingRules: Object.fromEntries(others) });
    },
  },
};

/** Rooms whose value Windows never tells (D10): nobody can see that it was changed. */
export const neverTold: readonly string[] = ['credentials', 'pskByHand'];
