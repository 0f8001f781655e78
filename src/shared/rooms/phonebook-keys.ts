/**
 * The keys of a phonebook entry that no cmdlet reaches (windows-facts 2.2). One item per key. Values are the texts
 * that stand in rasphone.pbk; a key that is missing has the default of a fresh entry [K]. A metric that is written and not the
 * one of the interface is drift (R11).
 */
import * as z from 'zod';
import type { Facts } from '../profile-plan/facts.ts';
import type { Coded, Finding, Reason } from '../plan/step.ts';
import type { Answers, QueryOf } from '../port/query.ts';
import { atLeast } from '../port/windows-version.ts';
import { phonebookKey } from '../port/values.ts';
import type { L2tpProfile } from '../profile/profile.ts';
import { connectionOf, connectionTarget, type ConnectionTarget } from './parts/connection-entry.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { ofEntry } from './parts/scope.ts';
import type { Drifts, KnownByReceipt, Speaks } from './traits.ts';

const keyTarget = z.strictObject({ ...connectionTarget.shape, key: phonebookKey });
type KeyTarget = z.infer<typeof keyTarget>;
type Key = KeyTarget['key'];

/** What Windows writes into a fresh entry (windows-facts 2.2, captured on 10/11). */
const fresh: Record<Key, string> = {
  DisableIKENameEkuCheck: '0',
  ExcludedProtocols: '0',
  IpInterfaceMetric: '0',
  Ipv6InterfaceMetric: '0',
  DisableClassBasedDefaultRoute: '0',
  UseRasCredentials: '1',
  Ipv6PrioritizeRemote: '1',
};

const kind = 'phonebookKey';
const say = sayer<Code>(kind);

const codes = [
  'keyServerName',
  'keyIpv6',
  'keyMetric',
  'keyClassBasedRoute',
  'keyVpnCredentials',
  'keyIpv6DefaultRoute',
  'serverNameNotChecked',
  'classBasedRouteStays',
  'metricNotInForce',
  'undoPhonebookKey',
] as const;
type Code = (typeof codes)[number];

export const phonebookKeys: Room<KeyTarget, string, 'phonebook.read', Code> &
  Speaks<Code> &
  Drifts<Code> &
  KnownByReceipt<KeyTarget, string, Code> = {
  kind,
  sharing: 'part',
  scope: ofEntry,
  target: keyTarget,
  value: z.string(),
  codes,
  driftCodes: ['metricNotInForce'],
  undoCode: 'undoPhonebookKey',

  want(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry === null) return [];
    return keysWanted(entry.profile, facts).map(({ key, value, reason, risk }) => ({
      target: { ...entry.target, key },
      // A key that is missing has the default.
      aim:
        value === fresh[key]
          ? { kind: 'unless', these: [null], value }
          : { kind: 'exactly', value },
      reasons: [reason],
      ...(risk === undefined ? {} : { risks: [risk] }),
      within: entry.key,
    }));
  },

  query: readKeys,
  find: ({ key }, answer) => answer?.[key] ?? null,
  move: ({ target, to }) => ({ kind: 'phonebook.set', ...target, data: to }),

  watch(profile, facts) {
    const entry = connectionOf(profile, facts);
    return entry === null ? [] : [readKeys(entry.target), readConnection(entry.target)];
  },

  findings(profile, facts, answer) {
    const entry = connectionOf(profile, facts);
    if (entry === null) return [];
    const { splitTunnel, interfaceMetric } = entry.profile.l2tp;
    const stays = splitTunnel && !classBasedRoute(entry.profile) && !classRouteKnown(facts);
    return [
      ...(stays ? [say('classBasedRouteStays', 'warning')] : []),
      ...metricFindings(entry.target, String(interfaceMetric ?? 0), answer),
    ];
  },
  watchRecorded: (target) => [readConnection(target)],
  recordedFindings: ({ target, ours }, _recorded, answer) =>
    target.key === 'IpInterfaceMetric' ? metricFindings(target, ours, answer) : [],
};

function readKeys({ name, allUsers }: ConnectionTarget): QueryOf<'phonebook.read'> {
  return { kind: 'phonebook.read', name, allUsers };
}

function readConnection({ name, allUsers }: ConnectionTarget): QueryOf<'vpnConnection.read'> {
  return { kind: 'vpnConnection.read', name, allUsers };
}

/** R11: of a connection that is up, where the metric is as wanted in the phonebook. 0 leaves it to Windows: any is right. */
function metricFindings(
  target: ConnectionTarget,
  wanted: string | null,
  answer: Answers,
): Finding<Code>[] {
  const written = answer(readKeys(target));
  const read = answer(readConnection(target));
  if (wanted === '0' || written?.ok !== true || read?.ok !== true) return [];
  if (written.value?.IpInterfaceMetric !== wanted) return [];
  const inForce = read.value !== null && 'metric' in read.value ? read.value.metric : undefined;
  if (inForce === undefined || String(inForce) === wanted) return [];
  const { name } = target;
  return [say('metricNotInForce', 'warning', { name, metric: wanted, inForce: String(inForce) })];
}

interface KeyWish {
  key: Key;
  value: string;
  reason: Reason<Code>;
  risk?: Coded<Code>;
}

function keysWanted(profile: L2tpProfile, facts: Facts): KeyWish[] {
  const { l2tp } = profile;
  const wish = (key: Key, value: string, code: Code): KeyWish => ({
    key,
    value,
    reason: { code, parameters: { key, value }, source: null },
  });
  const metric = String(l2tp.interfaceMetric ?? 0);
  // seed 6.2.
  const serverName = wish('DisableIKENameEkuCheck', flag(!l2tp.verifyServerName), 'keyServerName');
  if (!l2tp.verifyServerName) serverName.risk = { code: 'serverNameNotChecked', parameters: {} };
  return [
    serverName,
    // Bit mask of protocols that are not negotiated; 8 = IPv6 (RASNP_Ipv6).
    wish('ExcludedProtocols', l2tp.ipv6 ? '0' : '8', 'keyIpv6'),
    // 0 = Windows decides.
    wish('IpInterfaceMetric', metric, 'keyMetric'),
    wish('Ipv6InterfaceMetric', metric, 'keyMetric'),
    ...(classRouteKnown(facts)
      ? [
          wish(
            'DisableClassBasedDefaultRoute',
            flag(l2tp.splitTunnel && !classBasedRoute(profile)),
            'keyClassBasedRoute',
          ),
        ]
      : []),
    wish('UseRasCredentials', flag(l2tp.useVpnCredentialsForNetwork), 'keyVpnCredentials'),
    // The cmdlet's split tunnelling is for both families; that it writes this key too is UNCONFIRMED.
    wish('Ipv6PrioritizeRemote', flag(!l2tp.splitTunnel), 'keyIpv6DefaultRoute'),
  ];
}

function flag(on: boolean): string {
  return on ? '1' : '0';
}

/** D24: off when routes are listed, unless the profile says otherwise. */
function classBasedRoute({ l2tp }: L2tpProfile): boolean {
  return l2tp.classBasedRoute ?? l2tp.routes.length === 0;
}

/** windows-facts 2.2: the key came with Windows 7; Vista always adds the classful route. */
function classRouteKnown(facts: Facts): boolean {
  return atLeast(facts.host.windows, '6.1.0');
}
