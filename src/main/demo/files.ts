/** The files of a simulated PC's folder and their schemas: what a person may look at and edit. */
import * as z from 'zod';
import {
  parsePhonebook,
  printPhonebook,
  type Phonebook,
} from '../../shared/phonebook/phonebook-text.ts';
import { host, windowsVersion } from '../../shared/port/host.ts';
import { rasEvent } from '../../shared/port/ras-event.ts';
import { build, ikeFailure, miniports, otherSoftware } from '../../shared/port/surroundings.ts';
import {
  crlCheck,
  ipsecRule,
  ipsecThroughNat,
  legacyTunnelRule,
  mainModeCryptoSet,
  mainModeDefault,
  mainModeRule,
  nrptRule,
  phase1AuthSet,
  pingRule,
  quickModeCryptoSet,
  registryValue,
  startType,
  triggerDns,
  tunnelGuard,
  vpnRoute,
} from '../../shared/port/values.ts';
import { type Area, jsonArea } from './store.ts';

const windows = z.lazy(() =>
  z.strictObject({
    version: windowsVersion,
    language: z.string(),
    identity: host.shape.identity,
    network: host.shape.network,
    /** What the PC's resolver answers: a name, or `*.example.com` for everything below. */
    names: z.record(z.string(), z.array(z.string())),
    /** Absent in folders of earlier versions: nobody works from elsewhere. */
    atConsole: host.shape.atConsole.default(true),
    remoteSessions: host.shape.remoteSessions.default([]),
    /** Folders of earlier versions: the client of a remote-desktop session. */
    remoteSessionPeer: z.string().nullish(),
    ikePortHolders: host.shape.ikePortHolders,
    moduleLogging: z.boolean(),
    deviceTunnel: z.boolean(),
    /** How a dial goes on once Windows' own window is open: `silent` is tried and ends in no event, a number in that error. */
    dialEnds: z
      .union([z.enum(['connected', 'cancelled', 'silent']), z.int().min(0)])
      .default('connected'),
    /** As `restart.right` says it. */
    restartRight: z
      .strictObject({ privilege: z.boolean(), hidden: z.boolean() })
      .default({ privilege: true, hidden: false }),
    policies: z.strictObject({
      nrpt: z.boolean(),
      localFirewallRules: z.boolean(),
      localIpsecRules: z.boolean(),
    }),
  }),
);
export type WindowsFile = z.infer<typeof windows>;

/** `restartMarked`: the volatile key stands, which a restart takes away (D41). */
const boot = z.strictObject({ bootTime: z.iso.datetime(), restartMarked: z.boolean() });

const demoService = z.strictObject({
  start: startType,
  running: z.boolean(),
  dependsOn: z.array(z.string()),
});
const services = z.record(z.string(), demoService);
export type ServicesFile = z.infer<typeof services>;

/** Key → value name → what stands there. */
const registry = z.record(z.string(), z.record(z.string(), registryValue));
export type RegistryFile = z.infer<typeof registry>;

const certificate = z.strictObject({
  thumbprint: z.string(),
  der: z.string(),
  /** The key container that the certificate points to; null without a key. */
  container: z.string().nullable(),
});
const certificates = z.lazy(() =>
  z.strictObject({
    My: z.array(certificate),
    CA: z.array(certificate),
    Root: z.array(certificate),
    /** Private keys on the disk: they stay when a certificate goes (D27). */
    containers: z.array(
      z.strictObject({ id: z.string(), thumbprint: z.string(), exportable: z.boolean() }),
    ),
  }),
);
export type CertificatesFile = z.infer<typeof certificates>;
export type DemoCertificate = z.infer<typeof certificate>;

/** By the entry's GUID. How routes and EAP settings stand in a phonebook is UNCONFIRMED, so they stand here. */
const connectionExtras = z.strictObject({
  eapXml: z.string().nullable(),
  routes: z.record(z.string(), vpnRoute),
  triggerDns: z.record(z.string(), triggerDns),
  connected: z.boolean(),
  /** Of its interface, since it was last dialled. */
  metric: z.int().optional(),
});
export type ConnectionExtras = z.infer<typeof connectionExtras>;
const connections = z.record(z.string(), connectionExtras);

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Write-only: nothing of it ever leaves through the port, and it holds salted hashes only. */
const secrets = z.lazy(() =>
  z.strictObject({
    salt: z.string(),
    l2tpPsks: z.record(z.string(), hash),
    credentials: z.record(
      z.string(),
      z.strictObject({ userName: z.string(), password: hash.nullable() }),
    ),
    authSetPsks: z.record(z.string(), hash),
    legacyRulePsks: z.record(z.string(), hash),
  }),
);

const ipsec = z.lazy(() =>
  z.strictObject({
    mainModeSets: z.record(z.string(), mainModeCryptoSet),
    authSets: z.record(z.string(), phase1AuthSet),
    quickModeSets: z.record(z.string(), quickModeCryptoSet),
    rules: z.record(z.string(), z.strictObject({ rule: ipsecRule, enabled: z.boolean() })),
    mainModeRules: z.record(z.string(), mainModeRule),
    mainModeDefault: mainModeDefault.nullable(),
    legacyRules: z.record(z.string(), legacyTunnelRule),
    securityAssociations: z.array(
      z.strictObject({
        peer: z.string(),
        mainMode: z.strictObject({
          encryption: z.string(),
          integrity: z.string(),
          group: z.string(),
        }),
        quickMode: z.strictObject({ encryption: z.string(), integrity: z.string() }).nullable(),
      }),
    ),
  }),
);
export type IpsecFile = z.infer<typeof ipsec>;

const firewall = z.lazy(() =>
  z.strictObject({
    crlCheck,
    ipsecThroughNat,
    pingRules: z.record(z.string(), pingRule),
    tunnelGuards: z.record(z.string(), tunnelGuard).default({}),
    /** Rules that others made: nothing of ours may touch them. */
    foreignRules: z.array(z.strictObject({ name: z.string(), displayName: z.string() })),
  }),
);
export type FirewallFile = z.infer<typeof firewall>;

const nrpt = z.strictObject({
  rules: z.array(nrptRule.extend({ comment: z.string() })),
});
export type NrptFile = z.infer<typeof nrpt>;

/** What a doctor reads and nobody sets; of the failures the newest first. */
const surroundings = z.lazy(() =>
  z.strictObject({ build, miniports, otherSoftware, ikeFailures: z.array(ikeFailure) }),
);
export type SurroundingsFile = z.infer<typeof surroundings>;

function required(): never {
  throw new Error('A demo folder without windows.json: make it with createDemoPc.');
}

export const windowsArea: Area<WindowsFile> = {
  ...jsonArea('windows.json', windows, null as unknown as WindowsFile),
  get absent(): WindowsFile {
    return required();
  },
};
export const bootArea = jsonArea('boot.json', boot, {
  bootTime: '2020-01-01T00:00:00.000Z',
  restartMarked: false,
});
/** Of the Application log, the newest first. */
export const eventsArea = jsonArea('events.json', z.array(rasEvent), []);
export const servicesArea = jsonArea('services.json', services, {});
export const registryArea = jsonArea('registry.json', registry, {});
export const certificatesArea = jsonArea('certificates.json', certificates, {
  My: [],
  CA: [],
  Root: [],
  containers: [],
});
export const connectionsArea = jsonArea('connections.json', connections, {});
export const secretsArea = jsonArea('secrets.json', secrets, {
  salt: '',
  l2tpPsks: {},
  credentials: {},
  authSetPsks: {},
  legacyRulePsks: {},
});
export const ipsecArea = jsonArea('ipsec.json', ipsec, {
  mainModeSets: {},
  authSets: {},
  quickModeSets: {},
  rules: {},
  mainModeRules: {},
  mainModeDefault: null,
  legacyRules: {},
  securityAssociations: [],
});
export const firewallArea = jsonArea('firewall.json', firewall, {
  crlCheck: 'None',
  ipsecThroughNat: 'None',
  pingRules: {},
  tunnelGuards: {},
  foreignRules: [],
});
/** Absent in folders of earlier versions: a PC with nothing odd around it. */
export const surroundingsArea = jsonArea('surroundings.json', surroundings, {
  build: { revision: null, updates: [] },
  miniports: {
    l2tp: { enabled: true },
    ip: { enabled: true },
    ipv6: { enabled: true },
    bindings: [
      { component: 'ms_wanarp', enabled: true },
      { component: 'ms_pacer', enabled: true },
    ],
  },
  otherSoftware: { vpnPrograms: [], firewalls: [], credentialGuard: false },
  ikeFailures: [],
});
export const nrptArea = jsonArea('nrpt.json', nrpt, { rules: [] });

const phonebookArea = (file: string): Area<Phonebook> => ({
  file,
  parse: parsePhonebook,
  print: printPhonebook,
  absent: parsePhonebook(new Uint8Array()),
});
export const allUsersPhonebook = phonebookArea('phonebook/all-users.pbk');
export const userPhonebook = phonebookArea('phonebook/user.pbk');
