/**
 * Lets the far network ping this PC (seed 3.1): a rule of our own for just those addresses, never the File and
 * Printer Sharing group, which would open SMB with it (windows-facts 5.4).
 */
import type * as z from 'zod';
import { canonicalRange } from '../net/address-range.ts';
import { sameJson } from '../identity/canonical.ts';
import type { Facts } from '../profile-plan/facts.ts';
import { pingRule as pingRuleValue } from '../port/values.ts';
import { ipVersion } from '../profile/fields.ts';
import type { Profile } from '../profile/profile.ts';
import { ownDisplayName, ownGroup, ownName } from './parts/own-name.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { namedTarget, type NamedTarget } from './parts/tunnel.ts';
import { ofMachine } from './parts/scope.ts';
import type { Speaks } from './traits.ts';

type Rule = z.infer<typeof pingRuleValue>;

const kind = 'pingRule';
const say = sayer<Code>(kind);

const codes = ['pingWanted', 'undoOwnRule', 'policyIgnoresLocalRules'] as const;
type Code = (typeof codes)[number];

export const pingRule: Room<NamedTarget, Rule, 'pingRule.read', Code> & Speaks<Code> = {
  kind,
  sharing: 'part',
  scope: ofMachine,
  target: namedTarget,
  value: pingRuleValue,
  codes,
  undoCode: 'undoOwnRule',

  want: (profile, facts) =>
    rulesWanted(profile, facts).map((rule) => ({
      target: { name: ownName(profile.id, `pingRule${rule.ipVersion}`) },
      aim: { kind: 'exactly', value: rule },
      reasons: [
        {
          code: 'pingWanted',
          parameters: { from: rule.remoteAddresses.join(' ') },
          source: null,
        },
      ],
    })),

  query: ({ name }) => ({ kind: 'pingRule.read', name }),
  find: (_target, answer) => answer,
  same: (a, b) => sameJson(comparable(a), comparable(b)),
  move: ({ target, to }) =>
    to === null
      ? { kind: 'pingRule.remove', ...target }
      : { kind: 'pingRule.put', ...target, rule: to },

  watch: (profile) => (profile.allowPingFrom.length === 0 ? [] : [{ kind: 'firewall.read' }]),

  findings(profile, _facts, answer) {
    if (profile.allowPingFrom.length === 0) return [];
    const read = answer({ kind: 'firewall.read' });
    if (read?.ok !== true) return [];
    // D18: a policy of the organisation makes Windows ignore every local rule.
    return read.value.localFirewallRulesAllowed
      ? []
      : [say('policyIgnoresLocalRules', 'block', { policy: 'AllowLocalFirewallRules' })];
  },
};

/** ICMPv4 and ICMPv6 are two protocols, so each IP version has a rule. */
function rulesWanted(profile: Profile, facts: Facts): Rule[] {
  return ([4, 6] as const).flatMap((version) => {
    const remoteAddresses = profile.allowPingFrom.filter((from) => ipVersion(from) === version);
    if (remoteAddresses.length === 0) return [];
    const displayName = `${ownDisplayName(facts.connectionName)} (ping)`;
    return [{ displayName, group: ownGroup, remoteAddresses, ipVersion: version }];
  });
}

function comparable(rule: Rule | null): unknown {
  return rule && { ...rule, remoteAddresses: rule.remoteAddresses.map(canonicalRange).sort() };
}
