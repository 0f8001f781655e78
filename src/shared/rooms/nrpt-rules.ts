/**
 * Name resolution rules of the machine (D26): Add-DnsClientNrptRule. They stay when the VPN is down: then the names
 * below the suffix are still asked of those servers, and the plan says so. A policy key makes Windows ignore all local rules.
 */
import * as z from 'zod';
import { canonicalRange } from '../net/address-range.ts';
import { toolFamily } from '../port/windows-version.ts';
import { nrptRule } from '../port/values.ts';
import { byKind } from '../profile/kind.ts';
import { guid } from '../identity/guid.ts';
import type { L2tp } from '../profile/l2tp.ts';
import type { Profile } from '../profile/profile.ts';
import { ownName } from './parts/own-name.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { ofMachine } from './parts/scope.ts';
import type { Speaks } from './traits.ts';

/** The GUID that stands in the rule's comment: rules of ours are found by it alone (D12). */
const ruleTarget = z.strictObject({ name: guid });
type RuleTarget = z.infer<typeof ruleTarget>;
type Rule = z.infer<typeof nrptRule>;

const kind = 'nrptRule';
const say = sayer<Code>(kind);

const codes = [
  'nrptRuleWanted',
  'nrptStaysWhenDown',
  'nrptIgnoredByPolicy',
  'nrptNeedsWindows8',
  'undoNrptRule',
] as const;
type Code = (typeof codes)[number];

export const nrptRules: Room<RuleTarget, Rule, 'nrpt.read', Code> & Speaks<Code> = {
  kind,
  sharing: 'part',
  scope: ofMachine,
  target: ruleTarget,
  value: nrptRule,
  codes,
  undoCode: 'undoNrptRule',

  want(profile, facts) {
    if (toolFamily(facts.host.windows) === 'netsh') return [];
    return machineRules(profile).map(({ suffix, servers }) => {
      const rule = normal({ namespaces: [suffix], servers });
      return {
        target: { name: ownName(profile.id, `nrpt/${suffix.toLowerCase()}`) },
        aim: { kind: 'exactly', value: rule },
        reasons: [
          {
            code: 'nrptRuleWanted',
            parameters: { suffix, servers: rule.servers.join(', ') },
            source: 'nameResolutionPolicy',
          },
        ],
        risks: [{ code: 'nrptStaysWhenDown', parameters: { servers: rule.servers.join(', ') } }],
      };
    });
  },

  query: () => ({ kind: 'nrpt.read' }),
  find: ({ name }, answer) => answer[name] ?? null,
  same: (a, b) => (a === null || b === null ? a === b : sameRule(normal(a), normal(b))),
  move({ target, from, to }) {
    if (to === null) return { kind: 'nrpt.remove', ...target };
    return { kind: from === null ? 'nrpt.add' : 'nrpt.set', ...target, rule: to };
  },

  findings(profile, facts) {
    if (machineRules(profile).length === 0) return [];
    if (toolFamily(facts.host.windows) === 'netsh')
      return [
        say('nrptNeedsWindows8', 'block', { windows: facts.host.windows, nearest: 'dnsSuffix' }),
      ];
    return facts.host.nrptPolicy
      ? [say('nrptIgnoredByPolicy', 'block', { key: 'DnsPolicyConfig' })]
      : [];
  },
};

function machineRules(profile: Profile): L2tp['nameResolution'] {
  return byKind(profile, {
    l2tp: ({ l2tp }) => l2tp.nameResolution.filter((rule) => rule.kind === 'machine'),
    ipsec: () => [],
  });
}

/** DNS names know no case; the order of the servers is the order of asking. */
function normal(rule: Rule): Rule {
  return {
    namespaces: rule.namespaces.map((name) => name.toLowerCase()).sort(),
    servers: rule.servers.map(canonicalRange),
  };
}

function sameRule(a: Rule, b: Rule): boolean {
  return a.namespaces.join() === b.namespaces.join() && a.servers.join() === b.servers.join();
}
