/** What of a PC is not ours, by what receipts and claims name: it never changes, also while a profile is applied. */
import type { DemoSnapshot } from '../../../src/main/demo/snapshot.ts';
import type { InstalledList } from '../../../src/main/pipeline/installed.ts';

type Values = Record<string, unknown>;
interface Entry {
  file?: string;
  name: string;
}
interface Settings {
  services: Record<string, { start: unknown }>;
  registry: Record<string, Values>;
  certificates: Record<'My' | 'CA' | 'Root', string[]> & { containers: { thumbprint: string }[] };
  phonebooks: Record<'allUsers' | 'user', { encoding: unknown; entries: Entry[] }>;
  connections: { entries: Entry[] };
  ipsec: Record<string, Values> & { mainModeDefault: unknown };
  authSetPsks: Values;
  legacyRulePsks: Values;
  firewall: {
    crlCheck: unknown;
    ipsecThroughNat: unknown;
    pingRules: Values;
    tunnelGuards: Values;
  };
  nrpt: { comment: string }[];
}
interface Target {
  name: string;
  allUsers: boolean;
  service: string;
  thumbprint: string;
}

const parameters = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters';
const policyAgent = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';

/** Takes one thing out of the settings. A room that is missing here fails the test: see `foreignOf`. */
const takeOut: Readonly<Record<string, (settings: Settings, target: Target) => void>> = {
  serviceStart: (settings, { service }) => {
    const found = settings.services[service];
    if (found !== undefined) found.start = 'ours';
  },
  // Whether a service runs passes by itself and stands in no setting.
  serviceRunning: () => undefined,
  natTraversal: (settings) => {
    drop(settings, policyAgent, 'AssumeUDPEncapsulationContextOnSendRule');
  },
  prohibitIpsec: (settings) => {
    drop(settings, parameters, 'ProhibitIpSec');
  },
  weakCrypto: (settings) => {
    drop(settings, parameters, 'AllowL2TPWeakCrypto');
  },
  rootCertificate: (settings, target) => {
    dropCertificate(settings, 'Root', target);
  },
  intermediateCertificate: (settings, target) => {
    dropCertificate(settings, 'CA', target);
  },
  certificateKey: (settings, target) => {
    dropCertificate(settings, 'My', target);
    settings.certificates.containers = settings.certificates.containers.filter(
      (each) => each.thumbprint !== target.thumbprint,
    );
  },
  vpnConnection: dropEntry,
  connectionIpsecPolicy: dropEntry,
  connectionRoute: dropEntry,
  phonebookKey: dropEntry,
  // Trigger suffixes exist for entries of one user alone.
  triggerDns: (settings, target) => {
    dropEntry(settings, { ...target, allUsers: false });
  },
  credentials: dropEntry,
  pskByHand: dropEntry,
  nrptRule: (settings, { name }) => {
    settings.nrpt = settings.nrpt.filter((each) => each.comment !== name);
  },
  mainModeCryptoSet: (settings, { name }) => {
    dropNamed(settings.ipsec['mainModeSets'], name);
  },
  quickModeCryptoSet: (settings, { name }) => {
    dropNamed(settings.ipsec['quickModeSets'], name);
  },
  phase1AuthSet: (settings, { name }) => {
    dropNamed(settings.ipsec['authSets'], name);
    dropNamed(settings.authSetPsks, name);
  },
  ipsecRule: (settings, { name }) => {
    dropNamed(settings.ipsec['rules'], name);
  },
  mainModeRule: (settings, { name }) => {
    dropNamed(settings.ipsec['mainModeRules'], name);
  },
  legacyTunnelRule: (settings, { name }) => {
    dropNamed(settings.ipsec['legacyRules'], name);
    dropNamed(settings.legacyRulePsks, name);
  },
  mainModeDefault: (settings) => {
    settings.ipsec.mainModeDefault = null;
  },
  crlCheck: (settings) => {
    settings.firewall.crlCheck = 'ours';
  },
  ipsecThroughNat: (settings) => {
    settings.firewall.ipsecThroughNat = 'ours';
  },
  tunnelGuard: (settings, { name }) => {
    dropNamed(settings.firewall.tunnelGuards, name);
  },
  pingRule: (settings, { name }) => {
    dropNamed(settings.firewall.pingRules, name);
  },
};

export const roomsTakenOut = Object.keys(takeOut);

/** The settings without everything that is recorded as ours. Take the same list out of both snapshots. */
export function foreignOf(snapshot: DemoSnapshot, { installed }: InstalledList): unknown {
  const settings = structuredClone(snapshot.settings) as Settings;
  const things = installed.flatMap((each) => [
    ...each.claims,
    ...each.receipts.flatMap((receipt) => receipt.owned),
  ]);
  for (const { room, target } of things) {
    const take = takeOut[room];
    if (take === undefined) throw new Error(`foreign.ts does not know the room ${room}`);
    take(settings, target as Target);
  }
  for (const book of Object.values(settings.phonebooks)) {
    if (book.entries.length === 0) book.encoding = 'none';
  }
  settings.registry = Object.fromEntries(
    Object.entries(settings.registry).filter(([, values]) => Object.keys(values).length > 0),
  );
  return settings;
}

function drop(settings: Settings, key: string, value: string): void {
  dropNamed(settings.registry[key], value);
}

function dropNamed(values: Values | undefined, name: string): void {
  if (values !== undefined) Reflect.deleteProperty(values, name);
}

function dropCertificate(settings: Settings, store: 'My' | 'CA' | 'Root', target: Target): void {
  settings.certificates[store] = settings.certificates[store].filter(
    (each) => !each.startsWith(target.thumbprint),
  );
}

function dropEntry(settings: Settings, { name, allUsers }: Target): void {
  const book = settings.phonebooks[allUsers ? 'allUsers' : 'user'];
  book.entries = book.entries.filter((each) => each.name !== name);
  const file = `phonebook/${allUsers ? 'all-users' : 'user'}.pbk`;
  settings.connections.entries = settings.connections.entries.filter(
    (each) => each.name !== name || each.file !== file,
  );
}
