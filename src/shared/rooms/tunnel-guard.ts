/**
 * D21: where a tunnel rule is for one own address alone (Windows 6.0, or the profile names it), nothing of it holds for
 * another address, and traffic would leave in clear. This outbound rule of ours blocks that. It is made before the
 * tunnel rule and removed after it. That Windows' firewall drops what its IPsec rules do not match is its documented
 * order; that a range may begin at 0.0.0.0 or :: is UNCONFIRMED.
 */
import type * as z from 'zod';
import { sameJson } from '../identity/canonical.ts';
import { allBut, canonicalRange } from '../net/address-range.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Answers, QueryOf } from '../port/query.ts';
import { tunnelGuard as tunnelGuardValue } from '../port/values.ts';
import type { Profile } from '../profile/profile.ts';
import { ownGroup } from './parts/own-name.ts';
import { keptCode, recordedWishes } from './parts/recorded.ts';
import { cutOffCode, cutOffFindings, cutOffRisks } from './parts/remote-session.ts';
import { sayer } from './parts/say.ts';
import {
  fixedEndpoint,
  guardRoom,
  isForOneAddress,
  namedTarget,
  tunnelNames,
  tunnelOf,
  type NamedTarget,
  type Tunnel,
} from './parts/tunnel.ts';
import { ofMachine } from './parts/scope.ts';
import { willChange } from './parts/will-change.ts';
import type { Room } from './room.ts';
import type { Guards, Recorded, Speaks } from './traits.ts';

type Rule = z.infer<typeof tunnelGuardValue>;

const say = sayer<Code>(guardRoom);
const self = { kind: guardRoom, target: namedTarget, value: tunnelGuardValue };

const codes = [
  'guardWanted',
  'guardCutsElsewhere',
  'undoOwnRule',
  'policyIgnoresLocalRules',
  cutOffCode,
  keptCode,
] as const;
type Code = (typeof codes)[number];

export const tunnelGuard: Room<NamedTarget, Rule, 'tunnelGuard.read', Code> &
  Speaks<Code> &
  Guards = {
  ...self,
  sharing: 'part',
  scope: ofMachine,
  codes,
  undoCode: 'undoOwnRule',
  givenBackLast: true,

  want(profile, facts) {
    const tunnel = guardedTunnelOf(profile, facts);
    if (tunnel === null) return [];
    const rule = ruleWanted(tunnel, facts);
    if (rule === null) return recordedWishes(self, profile, facts);
    const parameters = {
      own: fixedEndpoint(tunnel.profile, facts) ?? '',
      subnets: rule.remoteAddresses.join(' '),
    };
    return [
      {
        target: { name: tunnelNames(profile.id).tunnelGuard },
        aim: { kind: 'exactly', value: rule },
        reasons: [{ code: 'guardWanted', parameters, source: null }],
        risks: [{ code: 'guardCutsElsewhere', parameters }, ...cutOffRisks(facts)],
      },
    ];
  },

  query: ({ name }) => ({ kind: 'tunnelGuard.read', name }),
  find: (_target, answer) => answer,
  same: sameRule,
  move: ({ target, to }) =>
    to === null
      ? { kind: 'tunnelGuard.remove', ...target }
      : { kind: 'tunnelGuard.put', ...target, rule: to },

  watch: (profile, facts) =>
    guardedTunnelOf(profile, facts) === null ? [] : [{ kind: 'firewall.read' }],

  findings(profile, facts, answer) {
    if (guardedTunnelOf(profile, facts) === null) return [];
    const read = answer({ kind: 'firewall.read' });
    const policy = 'AllowLocalFirewallRules';
    // D18: a policy of the organisation makes Windows ignore every local rule.
    const ignored = read?.ok === true && !read.value.localFirewallRulesAllowed;
    return [
      ...(ignored ? [say('policyIgnoresLocalRules', 'block', { policy })] : []),
      ...cutOffFindings(facts, guardRoom, willChange(tunnelGuard, profile, facts, answer)),
    ];
  },
};

/** For the tunnel's rule, whose words depend on it: what records name is read again, not believed. */
export function guardQueries(things: Recorded['things']): QueryOf<'tunnelGuard.read'>[] {
  return things
    .filter((each) => each.room === guardRoom)
    .map(({ target }) => ({ kind: 'tunnelGuard.read', ...namedTarget.parse(target) }));
}

/** @param answer to `guardQueries` of these things */
export function guardStands(things: Recorded['things'], answer: Answers): boolean {
  const guard = things.find((each) => each.room === guardRoom);
  const [query] = guardQueries(things);
  const read = query && answer(query);
  const ours = tunnelGuardValue.safeParse(guard?.ours);
  return read?.ok === true && ours.success && sameRule(read.value, ours.data);
}

/** The tunnel whose rule is for one own address alone. */
function guardedTunnelOf(profile: Profile, facts: Facts): Tunnel | null {
  const tunnel = tunnelOf(profile, facts);
  return tunnel !== null && isForOneAddress(tunnel.profile, facts) ? tunnel : null;
}

/** Null while no own address is known. */
function ruleWanted(tunnel: Tunnel, facts: Facts): Rule | null {
  const own = fixedEndpoint(tunnel.profile, facts);
  return own === null
    ? null
    : {
        displayName: `${tunnel.displayName} (guard)`,
        group: ownGroup,
        localAddresses: allBut(own),
        remoteAddresses: tunnel.profile.ipsec.remoteSubnets,
      };
}

function sameRule(a: Rule | null, b: Rule | null): boolean {
  return sameJson(comparable(a), comparable(b));
}

function comparable(rule: Rule | null): unknown {
  return (
    rule && {
      ...rule,
      localAddresses: rule.localAddresses.map(canonicalRange).sort(),
      remoteAddresses: rule.remoteAddresses.map(canonicalRange).sort(),
    }
  );
}
