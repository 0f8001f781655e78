/** Profiles, facts and an ordinary PC for the tests of rooms and plan. Everything goes through its zod schema. */
import type * as z from 'zod';
import { facts as factsSchema, type Facts } from '../../../src/shared/profile-plan/facts.ts';
import { planProfile, queriesOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import { stateOf, type State } from '../../../src/shared/plan/state.ts';
import type { Finding, Item, Plan, Scope, Step } from '../../../src/shared/plan/step.ts';
import { operation } from '../../../src/shared/port/operation.ts';
import {
  parseAnswer,
  type Query,
  type QueryKind,
  type QueryOf,
  type Unreadable,
  type ValueOf,
} from '../../../src/shared/port/query.ts';
import {
  profile as profileSchema,
  type IpsecProfile,
  type L2tpProfile,
  type Profile,
} from '../../../src/shared/profile/profile.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import type { AnyRoom } from '../../../src/shared/rooms/room.ts';

type Input = z.input<typeof profileSchema>;
type L2tpInput = Extract<Input, { kind: 'l2tp' }>;
type IpsecInput = Extract<Input, { kind: 'ipsec' }>;

export const profileId = '3f0c7c1e-6f0e-4d62-8a53-0d1c52a9b7aa';
export const otherProfileId = '77777777-0000-4000-8000-000000000001';

export const windowsVersions = [
  '6.0.6002',
  '6.1.7601',
  '6.2.9200',
  '6.3.9600',
  '10.0.19045',
  '10.0.26100',
] as const;

const common = {
  profileVersion: 1 as const,
  id: profileId,
  revision: 1,
  name: 'Office',
  provider: { name: 'Example' },
  server: { address: 'vpn.example.com' },
  authentication: { method: 'psk' as const },
};

/** A small L2TP profile with a PSK that is not in it; `l2tp` is merged. */
export function l2tpProfile(
  overrides: Partial<Omit<L2tpInput, 'l2tp'>> & { l2tp?: Partial<L2tpInput['l2tp']> } = {},
): L2tpProfile {
  const { l2tp, ...rest } = overrides;
  return profileSchema.parse({
    ...common,
    ...rest,
    kind: 'l2tp',
    l2tp: { methods: ['mschapv2'], ...l2tp },
  }) as L2tpProfile;
}

/** A small pure IPsec profile with a PSK that is not in it; `ipsec` is merged. */
export function ipsecProfile(
  overrides: Partial<Omit<IpsecInput, 'ipsec'>> & { ipsec?: Partial<IpsecInput['ipsec']> } = {},
): IpsecProfile {
  const { ipsec, ...rest } = overrides;
  return profileSchema.parse({
    ...common,
    ...rest,
    kind: 'ipsec',
    ipsec: {
      remoteSubnets: ['192.0.2.0/25'],
      mainMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }] },
      quickMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA1' }] },
      ...ipsec,
    },
  }) as IpsecProfile;
}

export const certificateAuthentication = {
  method: 'certificate' as const,
  source: { kind: 'onThisPc' as const, issuer: 'CN=Example CA' },
};

/** Windows 11, elevated, one network, the PSK at hand. `host`, its `network` and `consent` are merged. */
export function factsOf(
  overrides: Partial<Omit<Facts, 'host' | 'consent'>> & {
    host?: Partial<Omit<Facts['host'], 'network'>> & {
      network?: Partial<Facts['host']['network']>;
    };
    consent?: Partial<Facts['consent']>;
  } = {},
): Facts {
  const { host, consent, ...rest } = overrides;
  return factsSchema.parse({
    now: '2026-06-01T12:00:00Z',
    serverAddress: '203.0.113.1',
    recordedServerAddress: null,
    owned: [],
    claims: [],
    connectionName: 'Office',
    onConflict: 'stop',
    secretsGiven: ['psk'],
    material: null,
    chosenCertificate: null,
    serverCheck: null,
    ...rest,
    host: {
      windows: '10.0.22631',
      language: 'en-US',
      identity: { sid: 'S-1-5-21-1', sessionSid: 'S-1-5-21-1', elevated: true },
      serverAddresses: ['203.0.113.1'],
      addressTowardsServer: '198.51.100.7',
      atConsole: true,
      remoteSessions: [],
      ikePortHolders: [],
      moduleLogging: false,
      nrptPolicy: false,
      ...host,
      network: {
        addresses: [{ address: '198.51.100.7', prefixLength: 24, interface: 'Ethernet' }],
        gateways: ['198.51.100.1'],
        dnsServers: ['198.51.100.2'],
        dhcpServers: ['198.51.100.3'],
        ipv6: false,
        ...host?.network,
      },
    },
    consent: {
      irreversible: false,
      remoteSession: false,
      hangUp: false,
      restartRasMan: false,
      ...consent,
    },
  });
}

/** What a PC answers to the queries of one kind; `unreadable` instead of a value says why there is none. */
export type PcAnswers = {
  [K in QueryKind]?: (query: QueryOf<K>) => ValueOf<K> | { unreadable: Unreadable };
};

/** A PC on which all services run and nothing of ours is. */
const ordinaryPc: PcAnswers = {
  'registry.read': () => null,
  'service.read': () => ({
    start: 'automatic',
    running: true,
    runningDependents: [],
    blockedBy: [],
  }),
  'certificate.list': () => [],
  'vpnConnection.read': () => null,
  'vpnConnection.names': () => ({ user: [], allUsers: [] }),
  'vpnConnection.ipsecPolicy': () => null,
  'vpnConnection.routes': () => ({}),
  'vpnConnection.triggerDns': () => ({}),
  'phonebook.read': () => null,
  'nrpt.read': () => ({}),
  'mainModeCryptoSet.read': () => null,
  'phase1AuthSet.read': () => null,
  'quickModeCryptoSet.read': () => null,
  'ipsecRule.read': () => null,
  'mainModeRule.read': () => null,
  'mainModeDefault.read': () => null,
  'legacyTunnelRule.read': () => null,
  'ipsecRule.others': () => [],
  'ipsecRule.matching': () => [],
  'tunnelGuard.read': () => null,
  'firewall.read': () => ({
    crlCheck: 'None',
    ipsecThroughNat: 'None',
    localFirewallRulesAllowed: true,
    localIpsecRulesAllowed: true,
  }),
  'pingRule.read': () => null,
  'securityAssociations.read': () => ({ mainMode: [], quickMode: [] }),
  'ras.read': () => ({ connections: [], deviceTunnel: false, remoteAccessRunning: false }),
};

export function answerOf(query: Query, pc: PcAnswers = {}): ReturnType<typeof parseAnswer> {
  const reply = (pc[query.kind] ?? ordinaryPc[query.kind]) as ((of: Query) => unknown) | undefined;
  if (reply === undefined) throw new Error(`the fixture does not answer ${query.kind}`);
  const value = reply(query);
  const refused = value !== null && typeof value === 'object' && 'unreadable' in value;
  return parseAnswer(query.kind, refused ? { ok: false, ...value } : { ok: true, value });
}

export interface Case {
  profile?: Profile;
  facts?: Facts;
  pc?: PcAnswers;
  rooms?: readonly AnyRoom[];
  scopes?: readonly Scope[];
  hash?: string;
}

export function stateFor({ profile = l2tpProfile(), facts = factsOf(), ...rest }: Case): State {
  const { pc, rooms = allRooms, scopes } = rest;
  const queries = queriesOfProfile(rooms, profile, facts, scopes);
  const answers = queries.map((query) => answerOf(query, pc));
  return stateOf(queries, answers);
}

/** The plan; throws when a code is not listed by its room or an operation does not fit the port. */
export function planOf(of: Case = {}): Plan {
  const { profile = l2tpProfile(), facts = factsOf(), rooms = allRooms, hash = 'aa' } = of;
  const plan = planProfile(rooms, {
    profile,
    profileHash: hash,
    state: stateFor(of),
    facts,
    simulated: true,
    ...(of.scopes ? { scopes: of.scopes } : {}),
  });
  for (const step of plan.steps) checkStep(step, rooms);
  return plan;
}

function checkStep(step: Step, rooms: readonly AnyRoom[]): void {
  const room = rooms.find((each) => each.kind === step.room);
  const codes = [...(room?.codes ?? []), 'noLongerWanted'];
  for (const { code } of [...step.reasons, ...step.risks, { code: step.undo }])
    if (!codes.includes(code)) throw new Error(`${step.room} does not list the code ${code}`);
  for (const item of step.items) {
    if (item.operation !== null) operation.parse(item.operation);
    room?.target.parse(item.target);
    for (const value of [item.before, item.after]) if (value !== null) room?.value.parse(value);
  }
}

export function itemsOf(plan: Plan, room: AnyRoom): Item[] {
  return plan.steps.filter((step) => step.room === room.kind).flatMap((step) => step.items);
}

export function oneItem(plan: Plan, room: AnyRoom): Item {
  const items = itemsOf(plan, room);
  const [item] = items;
  if (item === undefined || items.length > 1)
    throw new Error(`${room.kind}: ${items.length} items instead of one`);
  return item;
}

/** `code:severity` of what a room says, in order. */
export function findingsOf(plan: Plan, room: AnyRoom | null): string[] {
  return plan.findings
    .filter((each: Finding) => each.room === (room === null ? null : room.kind))
    .map(({ code, severity }) => `${code}:${severity}`);
}

/** The operation that takes an item back, as undo would have it; no secret is at hand. */
export function undoOf(room: AnyRoom, item: Item): unknown {
  return room.move({
    target: item.target,
    from: item.after,
    to: item.before,
    secrets: [],
    hangUp: false,
  });
}
