/**
 * The keys of a phonebook entry that no cmdlet reaches (windows-facts 2.2). One item per key. Values are the texts
 * that stand in rasphone.pbk; a key that is missing has the default of a fresh entry [K].
 */
import * as z from 'zod';
import type { Facts } from '../profile-plan/facts.ts';
import type { Coded, Reason } from '../plan/step.ts';
import { atLeast } from '../port/windows-version.ts';
import { phonebookKey } from '../port/values.ts';
import type { L2tpProfile } from '../profile/profile.ts';
import { connectionOf, connectionTarget } from './parts/connection-entry.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { ofEntry } from './parts/scope.ts';
import type { Speaks } from './traits.ts';

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
  'undoPhonebookKey',
] as const;
type Code = (typeof codes)[number];

export const phonebookKeys: Room<KeyTarget, string, 'phonebook.read', Code> & Speaks<Code> = {
  kind,
  sharing: 'part',
  scope: ofEntry,
  target: keyTarget,
  value: z.string(),
  codes,
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

  query: ({ name, allUsers }) => ({ kind: 'phonebook.read', name, allUsers }),
  find: ({ key }, answer) => answer?.[key] ?? null,
  move: ({ target, to }) => ({ kind: 'phonebook.set', ...target, data: to }),

  findings(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry === null || classRouteKnown(facts)) return [];
    return entry.profile.l2tp.splitTunnel && !classBasedRoute(entry.profile)
      ? [say('classBasedRouteStays', 'warning')]
      : [];
  },
};

interface KeyWish {
  key: Key;
  value: string;
  reason: Reason<Code>;
  risk?: Coded<Code>;
}

function keysWanted(profile: L2tpProfile, facts: Facts): KeyWish[] {
  const { l2tp } = profile;
  const wish = (key: Key, value: string, code: Code, source: string): KeyWish => ({
    key,
    value,
    reason: { code, parameters: { key, value }, source },
  });
  const metric = String(l2tp.interfaceMetric ?? 0);
  const serverName = wish(
    'DisableIKENameEkuCheck',
    flag(!l2tp.verifyServerName),
    'keyServerName',
    'seed 6.2',
  );
  if (!l2tp.verifyServerName) serverName.risk = { code: 'serverNameNotChecked', parameters: {} };
  return [
    serverName,
    // Bit mask of protocols that are not negotiated; 8 = IPv6 (RASNP_Ipv6).
    wish('ExcludedProtocols', l2tp.ipv6 ? '0' : '8', 'keyIpv6', 'RASENTRY'),
    // 0 = Windows decides.
    wish('IpInterfaceMetric', metric, 'keyMetric', 'RASENTRY'),
    wish('Ipv6InterfaceMetric', metric, 'keyMetric', 'RASENTRY'),
    ...(classRouteKnown(facts)
      ? [
          wish(
            'DisableClassBasedDefaultRoute',
            flag(l2tp.splitTunnel && !classBasedRoute(profile)),
            'keyClassBasedRoute',
            'D24',
          ),
        ]
      : []),
    wish('UseRasCredentials', flag(l2tp.useVpnCredentialsForNetwork), 'keyVpnCredentials', 'D24'),
    // The cmdlet's split tunnelling is for both families; that it writes this key too is UNCONFIRMED.
    wish('Ipv6PrioritizeRemote', flag(!l2tp.splitTunnel), 'keyIpv6DefaultRoute', 'RASENTRY'),
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
