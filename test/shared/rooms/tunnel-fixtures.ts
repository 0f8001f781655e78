/** Profiles, facts, certificates and a small PC in memory for the rooms of certificates and pure IPsec. */
import type { CertificateDescription } from '../../../src/shared/certificate/description.ts';
import type { CertificateMaterial } from '../../../src/shared/certificate/material.ts';
import { facts as factsSchema, type Facts } from '../../../src/shared/profile-plan/facts.ts';
import { planProfile, queriesOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import { stateOf } from '../../../src/shared/plan/state.ts';
import type { Finding, Plan } from '../../../src/shared/plan/step.ts';
import { operation, type Operation } from '../../../src/shared/port/operation.ts';
import {
  parseAnswer,
  type Answer,
  type Query,
  type ValueOf,
} from '../../../src/shared/port/query.ts';
import type { storedCertificate } from '../../../src/shared/port/values.ts';
import { profile as profileSchema, type Profile } from '../../../src/shared/profile/profile.ts';
import {
  intermediateCertificate,
  rootCertificate,
} from '../../../src/shared/rooms/certificate-authority.ts';
import { certificateKey } from '../../../src/shared/rooms/certificate-key.ts';
import { crlCheck } from '../../../src/shared/rooms/crl-check.ts';
import { ipsecRule } from '../../../src/shared/rooms/ipsec-rule.ts';
import { ipsecThroughNat } from '../../../src/shared/rooms/ipsec-through-nat.ts';
import { legacyTunnelRule } from '../../../src/shared/rooms/legacy-tunnel-rule.ts';
import { mainModeCryptoSet } from '../../../src/shared/rooms/main-mode-crypto-set.ts';
import { mainModeDefault } from '../../../src/shared/rooms/main-mode-default.ts';
import { mainModeRule } from '../../../src/shared/rooms/main-mode-rule.ts';
import { phase1AuthSet } from '../../../src/shared/rooms/phase1-auth-set.ts';
import { pingRule } from '../../../src/shared/rooms/ping-rule.ts';
import { quickModeCryptoSet } from '../../../src/shared/rooms/quick-mode-crypto-set.ts';
import type { AnyRoom } from '../../../src/shared/rooms/room.ts';
import { tunnelGuard } from '../../../src/shared/rooms/tunnel-guard.ts';
import type * as z from 'zod';

/** The rooms under test, in the order of all-rooms.ts. */
export const rooms: readonly AnyRoom[] = [
  rootCertificate,
  intermediateCertificate,
  certificateKey,
  ipsecThroughNat,
  mainModeCryptoSet,
  phase1AuthSet,
  quickModeCryptoSet,
  mainModeRule,
  tunnelGuard,
  ipsecRule,
  mainModeDefault,
  legacyTunnelRule,
  crlCheck,
  pingRule,
];

export const windowsVersions = [
  '6.0.6002',
  '6.1.7601',
  '6.2.9200',
  '6.3.9600',
  '10.0.19045',
  '10.0.26100',
] as const;

export const profileId = '3f0c7c1e-6f0e-4d62-8a53-0d1c52a9b7aa';
export const own = '198.51.100.7';
export const server = '203.0.113.1';

type Patch = Record<string, unknown>;
export type Stored = z.infer<typeof storedCertificate>;

const common = {
  profileVersion: 1,
  id: profileId,
  revision: 1,
  name: 'Office',
  provider: { name: 'Example' },
  server: { address: 'vpn.example.com', certificateNames: ['vpn.example.com'] },
  authentication: { method: 'psk' },
};

export function ipsecProfile(patch: Patch = {}, ipsec: Patch = {}): Profile {
  return profileSchema.parse({
    ...common,
    kind: 'ipsec',
    ipsec: {
      remoteSubnets: ['192.0.2.0/25'],
      mainMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }] },
      quickMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA1' }], pfs: 'DH14' },
      ...ipsec,
    },
    ...patch,
  });
}

export function l2tpProfile(patch: Patch = {}): Profile {
  return profileSchema.parse({
    ...common,
    kind: 'l2tp',
    l2tp: { methods: ['mschapv2'] },
    ...patch,
  });
}

export const withCertificate = {
  authentication: {
    method: 'certificate',
    source: { kind: 'embedded', pkcs12: 'AAAA' },
  },
};
export const withCertificateOnPc = {
  authentication: {
    method: 'certificate',
    source: { kind: 'onThisPc', issuer: 'CN=Example CA, O=Example, C=NL' },
  },
};

export function factsOf(patch: Partial<Facts> = {}, host: Partial<Facts['host']> = {}): Facts {
  return factsSchema.parse({
    now: '2026-06-01T12:00:00Z',
    host: {
      windows: '10.0.22631',
      language: 'en-US',
      identity: { sid: 'S-1-5-21-1', sessionSid: 'S-1-5-21-1', elevated: true },
      network: {
        addresses: [{ address: own, prefixLength: 24, interface: 'Ethernet' }],
        gateways: ['198.51.100.1'],
        dnsServers: ['198.51.100.2'],
        dhcpServers: ['198.51.100.3'],
        ipv6: false,
      },
      serverAddresses: [server],
      addressTowardsServer: own,
      atConsole: true,
      remoteSessions: [],
      ikePortHolders: [],
      moduleLogging: false,
      nrptPolicy: false,
      ...host,
    },
    serverAddress: server,
    recordedServerAddress: null,
    owned: [],
    claims: [],
    connectionName: 'Office',
    onConflict: 'stop',
    secretsGiven: ['psk', 'keyBundle', 'keyBundlePassword'],
    material: null,
    chosenCertificate: null,
    serverCheck: null,
    consent: { irreversible: false, remoteSession: false, hangUp: false, restartRasMan: false },
    ...patch,
  });
}

/** A certificate by name: `issuer` null for a root. Thumbprints and names' DER are made from the name. */
export function certificate(
  name: string,
  issuer: string | null,
  patch: Partial<CertificateDescription> = {},
): CertificateDescription {
  const hex = (text: string) => Buffer.from(text).toString('hex').toUpperCase();
  const thumbprint = hex(name).padEnd(40, '0').slice(0, 40);
  const ca = issuer === null || name.includes('CA');
  return {
    thumbprint,
    sha256: thumbprint.padEnd(64, 'F'),
    subject: `CN=${name}, O=Example, C=NL`,
    issuer: `CN=${issuer ?? name}, O=Example, C=NL`,
    subjectEncodedOrder: `C=NL, O=Example, CN=${name}`,
    issuerEncodedOrder: `C=NL, O=Example, CN=${issuer ?? name}`,
    subjectDer: hex(name),
    issuerDer: hex(issuer ?? name),
    serial: '01',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2030-01-01T00:00:00Z',
    key: { type: 'RSA', bits: 2048, curve: null },
    signature: { oid: '1.2.840.113549.1.1.11', hash: 'SHA256' },
    ekus: ca ? null : ['1.3.6.1.5.5.7.3.2'],
    keyUsage: ca ? ['keyCertSign'] : ['digitalSignature'],
    basicConstraints: { ca, pathLength: null },
    sanDns: [],
    sanIp: [],
    authorityKeyId: null,
    subjectKeyId: null,
    nameConstraints: ca
      ? { permitted: [{ kind: 'dns', value: 'example.com' }], excluded: [] }
      : null,
    selfSigned: issuer === null,
    der: 'AAAA',
    ...patch,
  };
}

export function material(patch: Partial<CertificateMaterial> = {}): CertificateMaterial {
  const root = certificate('Example CA', null);
  const leaf = certificate('Laptop', 'Example CA');
  return {
    leaf,
    intermediates: [],
    roots: [root],
    keys: { count: 1, matchesLeaf: true },
    friendlyName: null,
    encryption: { mac: null, certificates: [], keys: [] },
    needsAesSupport: false,
    leafSigning: 'RSA',
    chain: [
      { thumbprint: leaf.thumbprint, issuedBy: root.thumbprint, verified: true },
      { thumbprint: root.thumbprint, issuedBy: root.thumbprint, verified: true },
    ],
    ...patch,
  };
}

export function stored(of: CertificateDescription, patch: Partial<Stored> = {}): Stored {
  const { thumbprint, subject, issuer, issuerDer, notBefore, notAfter, ekus, der } = of;
  return {
    ...{ thumbprint, subject, issuer, notBefore, notAfter, ekus, der },
    issuerDer: issuerDer.toLowerCase(),
    ...(of.authorityKeyId !== null && { authorityKeyId: of.authorityKeyId }),
    ...(of.subjectKeyId !== null && { subjectKeyId: of.subjectKeyId }),
    hasKey: false,
    keyType: 'RSA',
    ...patch,
  };
}

type Others = ValueOf<'ipsecRule.others'>;
type Associations = ValueOf<'securityAssociations.read'>;

/** What the rooms under test read and write, without any of Windows' strictness: the demo PC has that. */
export class SmallPc {
  stores: Record<'My' | 'CA' | 'Root', Stored[]> = { My: [], CA: [], Root: [] };
  firewall: ValueOf<'firewall.read'> = {
    crlCheck: 'None',
    ipsecThroughNat: 'None',
    localFirewallRulesAllowed: true,
    localIpsecRulesAllowed: true,
  };
  /** By query kind and name. */
  things = new Map<string, unknown>();
  ruleState = { enabled: true, active: true };
  defaults: ValueOf<'mainModeDefault.read'> = null;
  others: Others = [];
  associations: Associations = { mainMode: [], quickMode: [] };
  /** Own address on every route. */
  own: string | null = own;
  unreadable = new Set<Query['kind']>();

  ask(query: Query): Answer {
    if (this.unreadable.has(query.kind)) return { ok: false, unreadable: 'serviceStopped' };
    return parseAnswer(query.kind, { ok: true, value: structuredClone(this.read(query)) });
  }

  private read(query: Query): unknown {
    switch (query.kind) {
      case 'certificate.list':
        return this.stores[query.store];
      case 'firewall.read':
        return this.firewall;
      case 'mainModeDefault.read':
        return this.defaults;
      case 'ipsecRule.others':
        return this.others.filter(
          ({ why, displayName }) => why !== 'sameName' || displayName === query.displayName,
        );
      case 'ipsecRule.matching':
        return query.addresses.map((subnet) => ({ subnet, own: this.own, rules: this.matching() }));
      case 'phase1AuthSet.read': {
        // D23: only the PC compares, and only with a key that it is given.
        const set = this.things.get(`phase1AuthSet ${query.name}`) as
          ValueOf<'phase1AuthSet.read'> | undefined;
        return set?.proposal.method === 'psk' && query.compare === null
          ? { ...set, proposal: { method: 'psk', psk: 'notCompared' } }
          : (set ?? null);
      }
      case 'securityAssociations.read':
        return this.associations;
      case 'ipsecRule.read': {
        const rule = this.things.get(`ipsecRule ${query.name}`);
        return rule === undefined ? null : { rule, ...this.ruleState };
      }
      default:
        if (!('name' in query)) throw new Error(`not here: ${query.kind}`);
        return this.things.get(`${query.kind.split('.')[0] ?? ''} ${query.name}`) ?? null;
    }
  }

  /** Rules for any own address, or for the one of today. */
  private matching(): string[] {
    return [...this.things].flatMap(([key, rule]) => {
      const [kind, name = ''] = key.split(' ');
      const { localAddresses: local = [] } = rule as { localAddresses?: string[] };
      const matches = local.some((each) => ['Any', this.own].includes(each.split('/')[0] ?? ''));
      return kind === 'ipsecRule' && matches ? [name] : [];
    });
  }

  perform(given: Operation): void {
    const of = operation.parse(given);
    const word = of.kind.split('.')[0] ?? '';
    this.holdTogether(of);
    if (of.kind === 'certificate.add') {
      const { thumbprint, der } = of;
      this.stores[of.store].push({ ...stored(certificate('Example CA', null)), thumbprint, der });
    } else if (of.kind === 'certificate.importKey') {
      const leaf = stored(certificate('Laptop', 'Example CA'), { hasKey: true });
      this.stores.My.push({ ...leaf, thumbprint: of.thumbprint });
    } else if (of.kind === 'certificate.remove') {
      const list = this.stores[of.store];
      this.stores[of.store] = list.filter((each) => each.thumbprint !== of.thumbprint);
    } else if (of.kind === 'firewall.setCrlCheck') this.firewall.crlCheck = of.level;
    else if (of.kind === 'firewall.setIpsecThroughNat') this.firewall.ipsecThroughNat = of.level;
    else if (of.kind === 'mainModeDefault.set') {
      this.defaults = of.methods;
    } else if (of.kind.endsWith('.put')) {
      const value = 'set' in of ? of.set : 'rule' in of ? of.rule : null;
      if ('name' in of) this.things.set(`${word} ${of.name}`, value);
    } else if (of.kind.endsWith('.remove') && 'name' in of) {
      this.things.delete(`${word} ${of.name}`);
    } else throw new Error(`not here: ${of.kind}`);
  }

  /** Rules refer to sets by name: a set comes before its rules and goes after them. */
  private holdTogether(of: Operation): void {
    const sets = ['mainModeCryptoSet', 'phase1AuthSet', 'quickModeCryptoSet'] as const;
    if (of.kind === 'ipsecRule.put' || of.kind === 'mainModeRule.put') {
      for (const set of sets) {
        const name = (of.rule as Partial<Record<string, unknown>>)[set];
        if (typeof name === 'string' && !this.things.has(`${set} ${name}`)) {
          throw new Error(`${of.kind} before its ${set}`);
        }
      }
    }
    const removed = sets.find((set) => of.kind === `${set}.remove`);
    const name = 'name' in of ? of.name : '';
    if (removed && [...this.things.values()].some((each) => JSON.stringify(each).includes(name))) {
      throw new Error(`${removed} is in use`);
    }
  }

  /** Everything that a later comparison is about. */
  snapshot(): unknown {
    return structuredClone({
      stores: this.stores,
      firewall: this.firewall,
      things: [...this.things].sort(([a], [b]) => (a < b ? -1 : 1)),
      defaults: this.defaults,
    });
  }
}

export function plan(profile: Profile, facts: Facts, pc: SmallPc): Plan {
  const queries = queriesOfProfile(rooms, profile, facts);
  const state = stateOf(
    queries,
    queries.map((query) => pc.ask(query)),
  );
  return planProfile(rooms, { profile, profileHash: 'hash', state, facts, simulated: true });
}

/** Performs the plan and gives the facts that a next run starts from. */
export function apply(of: Plan, facts: Facts, pc: SmallPc): Facts {
  for (const item of of.steps.flatMap((step) => step.items)) {
    if (item.operation !== null) pc.perform(item.operation);
  }
  return { ...facts, owned: of.records.owned, claims: of.records.claims };
}

export function codes(findings: readonly Finding[]): string[] {
  return findings.map((each) => each.code);
}

export function found(of: Plan, code: string): Finding | undefined {
  return of.findings.find((each) => each.code === code);
}

/** The value that the plan wants in a room's only item. */
export function after(of: Plan, room: string): unknown {
  const items = of.steps.filter((step) => step.room === room).flatMap((step) => step.items);
  if (items.length !== 1) throw new Error(`${items.length} items in ${room}`);
  return items[0]?.after;
}
