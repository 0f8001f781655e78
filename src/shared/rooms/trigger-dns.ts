/**
 * Name resolution of one connection (D26): Add-VpnConnectionTriggerDnsConfiguration. Asking for a name below the suffix
 * makes Windows dial by itself, and the plan says so. Entries of one user only: the cmdlet has no -AllUserConnection.
 */
import * as z from 'zod';
import { canonicalRange } from '../net/address-range.ts';
import { hasConnectionRoutesAndPolicy } from '../port/windows-version.ts';
import { triggerDns as triggerDnsValue } from '../port/values.ts';
import type { L2tpProfile } from '../profile/profile.ts';
import { connectionOf, connectionTarget } from './parts/connection-entry.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { ofUser } from './parts/scope.ts';
import type { Speaks } from './traits.ts';

const suffixTarget = z.strictObject({ name: connectionTarget.shape.name, suffix: z.string() });
type SuffixTarget = z.infer<typeof suffixTarget>;
type TriggerDns = z.infer<typeof triggerDnsValue>;

const kind = 'triggerDns';
const say = sayer<Code>(kind);

const codes = [
  'triggerDnsWanted',
  'dialsByItself',
  'triggerDnsNeedsWindows81',
  'triggerDnsUserEntriesOnly',
  'triggerDnsNeedsSplitTunnel',
  'undoTriggerDns',
] as const;
type Code = (typeof codes)[number];

export const triggerDns: Room<SuffixTarget, TriggerDns, 'vpnConnection.triggerDns', Code> &
  Speaks<Code> = {
  kind,
  sharing: 'part',
  scope: ofUser,
  target: suffixTarget,
  value: triggerDnsValue,
  codes,
  undoCode: 'undoTriggerDns',

  want(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry === null || entry.target.allUsers) return [];
    if (!hasTriggers(facts.host.windows)) return [];
    return [...suffixes(entry.profile)].map(([suffix, servers]) => ({
      target: { name: entry.target.name, suffix },
      aim: { kind: 'exactly', value: { servers } },
      reasons: [
        {
          code: 'triggerDnsWanted',
          parameters: { suffix, servers: servers.join(', ') },
          source: 'triggerDns',
        },
      ],
      risks: [{ code: 'dialsByItself', parameters: { suffix } }],
      within: entry.key,
    }));
  },

  query: ({ name }) => ({ kind: 'vpnConnection.triggerDns', name }),
  find({ suffix }, answer) {
    const found = Object.entries(answer).find(([name]) => spelling(name) === suffix);
    return found === undefined ? null : { servers: found[1].servers.map(canonicalRange) };
  },
  move({ target, from, to }) {
    if (to === null) return { kind: 'vpnConnection.removeTriggerDns', ...target };
    const verb = from === null ? 'vpnConnection.addTriggerDns' : 'vpnConnection.setTriggerDns';
    return { kind: verb, ...target, triggerDns: to };
  },

  findings(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry === null || suffixes(entry.profile).size === 0) return [];
    const { windows } = facts.host;
    if (!hasTriggers(windows))
      return [say('triggerDnsNeedsWindows81', 'block', { windows, nearest: 'machine' })];
    if (entry.target.allUsers)
      return [say('triggerDnsUserEntriesOnly', 'block', { nearest: 'machine' })];
    // Automatic dialling is said to want a split tunnel [K]: UNCONFIRMED, so it is only a warning.
    return entry.profile.l2tp.splitTunnel ? [] : [say('triggerDnsNeedsSplitTunnel', 'warning')];
  },
};

/** Triggers came with 8.1, like routes and the IPsec policy [K]. */
function hasTriggers(windows: string): boolean {
  return hasConnectionRoutesAndPolicy(windows);
}

/** A trigger suffix is a name without a leading dot [K]: `.example.com` and `example.com` are one. */
function suffixes(profile: L2tpProfile): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of profile.l2tp.nameResolution) {
    if (rule.kind !== 'perConnection') continue;
    const suffix = spelling(rule.suffix);
    const servers = [...(found.get(suffix) ?? []), ...rule.servers.map(canonicalRange)];
    found.set(suffix, [...new Set(servers)]);
  }
  return found;
}

function spelling(suffix: string): string {
  return suffix.replace(/^\./, '').toLowerCase();
}
