/** Makes a simulated PC, and changes one from outside: what its user, another program or a restart would do. */
import { ensureFolder } from '../storage/atomic-file.ts';
import type { FileSystem } from '../storage/file-system.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { Connection } from './connection-view.ts';
import { connectedNames } from './connection-use.ts';
import { entryOf, putValue, setExtras } from './entries.ts';
import {
  certificatesArea,
  type CertificatesFile,
  firewallArea,
  type FirewallFile,
  ipsecArea,
  type IpsecFile,
  nrptArea,
  type NrptFile,
  registryArea,
  type RegistryFile,
  secretsArea,
  servicesArea,
  type ServicesFile,
  surroundingsArea,
  type SurroundingsFile,
  type WindowsFile,
  windowsArea,
} from './files.ts';
import { connectionOperations } from './connections.ts';
import { machineOn, noSecrets } from './demo-pc.ts';
import type { Machine } from './machine.ts';
import { restartWindows } from './restart.ts';
import {
  foreignConnection,
  foreignFirewall,
  foreignNrpt,
  foreignRoot,
  stockRegistry,
  stockServices,
  stockSurroundings,
  stockWindows,
} from './stock.ts';
import { Store } from './store.ts';

/** A connection that is on the PC before anything of ours. */
export interface DemoConnection {
  readonly name: string;
  readonly allUsers: boolean;
  readonly connection?: Partial<Connection>;
  readonly psk?: string;
  readonly connected?: boolean;
  /** Further keys of the entry's main block. */
  readonly keys?: Readonly<Record<string, string>>;
}

export interface NewDemoPc {
  readonly fs: FileSystem;
  /** `major.minor.build`, for example 10.0.22631. */
  readonly windows: string;
  readonly language?: string;
  readonly host?: Partial<Omit<WindowsFile, 'version' | 'language'>>;
  readonly services?: Readonly<Record<string, Partial<ServicesFile[string]>>>;
  /** Null: the value is absent. */
  readonly registry?: Readonly<
    Record<string, Readonly<Record<string, RegistryFile[string][string] | null>>>
  >;
  readonly certificates?: Partial<CertificatesFile>;
  readonly connections?: readonly DemoConnection[];
  readonly firewall?: Partial<FirewallFile>;
  readonly ipsec?: Partial<IpsecFile>;
  readonly nrpt?: NrptFile;
  readonly surroundings?: Partial<SurroundingsFile>;
}

/** Makes the folder; its parent must exist. Without more words the PC has one foreign thing of each kind. */
export function createDemoPc(folder: string, pc: NewDemoPc): void {
  ensureFolder(pc.fs, folder);
  ensureFolder(pc.fs, pc.fs.join(folder, 'phonebook'));
  const windows = { ...stockWindows(pc.windows, pc.language ?? 'en-US'), ...pc.host };
  new Store(pc.fs, folder).change((view) => {
    view.write(windowsArea, windows);
    view.write(servicesArea, servicesOf(pc));
    view.write(registryArea, registryOf(pc));
    view.write(certificatesArea, {
      ...{ My: [], CA: [], Root: [foreignRoot], containers: [] },
      ...pc.certificates,
    });
    view.write(firewallArea, { ...firewallArea.absent, ...foreignFirewall, ...pc.firewall });
    view.write(ipsecArea, { ...ipsecArea.absent, ...pc.ipsec });
    view.write(nrptArea, pc.nrpt ?? foreignNrpt);
    view.write(surroundingsArea, { ...stockSurroundings(pc.windows), ...pc.surroundings });
    view.write(secretsArea, { ...secretsArea.absent, salt: pc.fs.uniqueSuffix() });
    for (const each of pc.connections ?? [oldVpn]) {
      addConnection(view, windows, each, pc.fs);
    }
  });
}

/** Changes a PC from outside the port. */
export function changeDemoPc(folder: string, fs: FileSystem, change: (pc: Machine) => void): void {
  new Store(fs, folder).change((view) => {
    change(machineOn(view, view.read(windowsArea), noSecrets, { fs }));
  });
}

/** Of its cards, and of the connections that are up (windows-facts 2.2). */
export function demoInterfaceNames(folder: string, fs: FileSystem): string[] {
  const names = new Set<string>();
  changeDemoPc(folder, fs, (pc) => {
    for (const each of pc.windows.network.addresses) names.add(each.interface);
    for (const name of connectedNames(pc)) names.add(name);
  });
  return [...names];
}

/** @param at when Windows started again: ISO 8601, UTC */
export function restartDemoPc(folder: string, fs: FileSystem, at: string): void {
  changeDemoPc(folder, fs, (pc) => {
    restartWindows(pc, at);
  });
}

const oldVpn: DemoConnection = {
  name: foreignConnection,
  allUsers: false,
  connection: { tunnelType: 'Pptp', ipsecAuthentication: 'unknown', serverAddress: '192.0.2.99' },
};

function servicesOf({ windows, services = {} }: NewDemoPc): ServicesFile {
  const stock = stockServices(windows);
  const plain = { start: 'manual', running: false, dependsOn: [] } as const;
  const changed = Object.entries(services).map(
    ([name, change]) => [name, { ...plain, ...stock[name], ...change }] as const,
  );
  return { ...stock, ...Object.fromEntries(changed) } as ServicesFile;
}

function registryOf({ windows, registry = {} }: NewDemoPc): RegistryFile {
  const stock = stockRegistry(windows);
  const keys = new Set([...Object.keys(stock), ...Object.keys(registry)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const values = Object.entries({ ...stock[key], ...registry[key] });
      return [key, Object.fromEntries(values.filter(([, value]) => value !== null))];
    }),
  ) as RegistryFile;
}

function addConnection(
  view: Parameters<typeof machineOn>[0],
  windows: WindowsFile,
  { name, allUsers, connection = {}, psk, connected = false, keys = {} }: DemoConnection,
  fs: FileSystem,
): void {
  const secrets = { get: (of: SecretName) => (of === 'psk' ? psk : undefined) };
  const pc = machineOn(view, windows, secrets, { fs });
  const place = { name, allUsers };
  connectionOperations['vpnConnection.create'](
    {
      kind: 'vpnConnection.create',
      ...place,
      connection: { ...plainConnection, ...connection },
      psk: psk === undefined ? null : 'psk',
    },
    pc,
  );
  for (const [key, value] of Object.entries(keys)) putValue(pc, place, key, value);
  if (connected) setExtras(pc, entryOf(pc, place), { connected });
}

const plainConnection: Connection = {
  serverAddress: 'old.example.org',
  tunnelType: 'L2tp',
  ipsecAuthentication: 'certificate',
  methods: ['MSChapv2'],
  eapXml: null,
  encryption: 'Required',
  splitTunnel: false,
  dnsSuffix: '',
  idleDisconnectSeconds: 0,
  rememberCredentials: false,
  useWindowsCredentials: false,
};
