/**
 * The state of a simulated PC as the stubs keep it: one small translator per area, so that both sides begin equal, and a second
 * time after each stage, to compare.
 *
 * The stubs keep a file of their own, not the demo PC's folder: they hold what the cmdlets show (numbers and property names of
 * the CIM classes, masks for prefixes, services by Windows' words), and their bodies import nothing of src/. In the demo PC's
 * format both sides would share the demo PC's idea of Windows, and a mistake in it would be equal on both.
 */
import { printPhonebook } from '../../src/shared/phonebook/phonebook-text.ts';
import type { Host } from '../../src/shared/port/host.ts';
import {
  allUsersPhonebook,
  bootArea,
  certificatesArea,
  registryArea,
  secretsArea,
  servicesArea,
  userPhonebook,
} from '../../src/main/demo/files.ts';
import { allEntries } from '../../src/main/demo/entries.ts';
import { ownAddress } from '../../src/main/demo/host.ts';
import type { Machine } from '../../src/main/demo/machine.ts';
import type { RegistryData } from '../../src/main/windows/reg-output.ts';
import { bundlePassword, bundles } from '../main/pipeline/bundles.ts';
import { secretOf, stubHash } from './known-secrets.ts';
import { net } from './seed-net.ts';

export type Registry = Map<string, Map<string, RegistryData>>;

export interface StoredCertificate {
  store: 'My' | 'CA' | 'Root';
  thumbprint: string;
  der: string;
  hasKey: boolean;
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
      credentials: credentials(pc),
      hosts: Object.fromEntries(Object.entries(hosts).map(([name, host]) => [name, hostOf(host)])),
      net: net(pc),
      // Addresses that no network of the PC has, so that the way out is asked for.
      own: {
        4: ownAddress(pc.windows, '192.0.2.1'),
        6: ownAddress(pc.windows, '2001:db8:ffff::1'),
      },
      answers: { 'Get-CimInstance': [{ LastBootUpTime: pc.read(bootArea).bootTime }] },
      restartMarked: pc.read(bootArea).restartMarked ? 'yes' : 'no',
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

/** As services.msc shows them in English; the firewall had another name before Windows 10 1709. */
const displayNames: Readonly<Record<string, string>> = {
  BFE: 'Base Filtering Engine',
  IKEEXT: 'IKE and AuthIP IPsec Keying Modules',
  PolicyAgent: 'IPsec Policy Agent',
  SstpSvc: 'Secure Socket Tunneling Protocol Service',
  TapiSrv: 'Telephony',
  RasMan: 'Remote Access Connection Manager',
  RemoteAccess: 'Routing and Remote Access',
};

function displayNameOf(name: string, windows: string): string {
  const build = Number(windows.split('.')[2]);
  if (name === 'MpsSvc') return build >= 16_299 ? 'Windows Defender Firewall' : 'Windows Firewall';
  return displayNames[name] ?? name;
}

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
        displayName: displayNameOf(name, pc.windows.version),
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
  const { salt, l2tpPsks } = pc.read(secretsArea);
  for (const { name, allUsers, key, extras } of allEntries(pc)) {
    const psk = l2tpPsks[key];
    found[allUsers ? 'allUsers' : 'user'][name.toLowerCase()] = {
      eapXml: extras.eapXml,
      routes: Object.fromEntries(
        Object.entries(extras.routes).map(([prefix, { metric }]) => [prefix, metric]),
      ),
      trigger: Object.fromEntries(
        Object.entries(extras.triggerDns).map(([suffix, { servers }]) => [suffix, servers]),
      ),
      connected: extras.connected,
      ...(extras.metric !== undefined && { metric: extras.metric }),
      psk: psk === undefined ? null : stubHash(secretOf(salt, psk)),
    };
  }
  return found;
}

/** By scope and name, as RasSetCredentials of the twin keeps them. */
function credentials(pc: Machine): Record<string, unknown> {
  const { salt, credentials: all } = pc.read(secretsArea);
  return Object.fromEntries(
    allEntries(pc).flatMap(({ name, allUsers, key }) => {
      const kept = all[key];
      if (kept === undefined) return [];
      const password = kept.password === null ? null : stubHash(secretOf(salt, kept.password));
      const place = `${allUsers ? 'allUsers' : 'user'} ${name.toLowerCase()}`;
      return [[place, { userName: kept.userName, password }]];
    }),
  );
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
      hasKey: container !== null,
    })),
  );
}

/** Base64 of the PKCS#12 of the only certificate with a key that random PCs have before us. */
export function bundleOf(thumbprint: string): string {
  const { onThisPcThumbprint, pkcs12 } = bundles();
  if (thumbprint !== onThisPcThumbprint) throw new Error('no key for it');
  return pkcs12[0] ?? '';
}
