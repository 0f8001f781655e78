/**
 * The tunnel rule itself (Windows 8 and later): no clear text while it is in force (D15), named by a GUID (D12), for any
 * address of this PC (D21). Paused is not drift; not in force, and not matching what this PC sends today, is (D18, D22).
 */
import type * as z from 'zod';
import { sameJson } from '../identity/canonical.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import type { Answers, QueryOf } from '../port/query.ts';
import { ipsecRule as ipsecRuleValue, type ipsecRuleState } from '../port/values.ts';
import type { Profile } from '../profile/profile.ts';
import {
  associationCodes,
  associationFindings,
  associationQueries,
  recordedProposals,
} from './parts/associations.ts';
import { ownGroup } from './parts/own-name.ts';
import { keptCode, recordedThings, recordedValue, recordedWishes } from './parts/recorded.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import {
  serverMoved,
  tunnelFindingCodes,
  tunnelFindings,
  tunnelQueries,
} from './parts/tunnel-findings.ts';
import { comparableEnds, endsOfToday, reasonsOf, ruleReasonCodes } from './parts/tunnel-ends.ts';
import { matchCodes, matchDriftCodes, matchFindings, matchQueries } from './parts/tunnel-match.ts';
import {
  deleteOldAssociations,
  modernTunnelOf,
  namedTarget,
  oldAssociationsCode,
  tunnelNames,
  type NamedTarget,
  type Tunnel,
} from './parts/tunnel.ts';
import { ofMachine } from './parts/scope.ts';
import { guardQueries, guardStands } from './tunnel-guard.ts';
import type {
  ComesAfterwards,
  Drifts,
  KnownByReceipt,
  Pausable,
  Recorded,
  Speaks,
} from './traits.ts';

type Rule = z.infer<typeof ipsecRuleValue>;
type Seen = z.infer<typeof ipsecRuleState>;

const self = { kind: 'ipsecRule', target: namedTarget, value: ipsecRuleValue };

const codes = [
  ...ruleReasonCodes,
  'undoOwnRule',
  'rulePaused',
  'ruleNotInForce',
  keptCode,
  oldAssociationsCode,
  ...tunnelFindingCodes,
  ...matchCodes,
  ...associationCodes,
] as const;
type Code = (typeof codes)[number];

export const ipsecRule: Room<NamedTarget, Rule, 'ipsecRule.read', Code> &
  Speaks<Code> &
  Drifts<Code> &
  ComesAfterwards<Code> &
  KnownByReceipt<NamedTarget, Rule, Code> &
  Pausable<NamedTarget> = {
  ...self,
  sharing: 'part',
  scope: ofMachine,
  codes,
  driftCodes: ['ruleNotInForce', 'negotiatedOtherwise', ...matchDriftCodes],
  undoCode: 'undoOwnRule',

  want(profile, facts) {
    const tunnel = modernTunnelOf(profile, facts);
    if (tunnel === null) return [];
    const rule = ruleWanted(tunnel);
    if (rule === null) return recordedWishes(self, profile, facts);
    return [
      {
        target: { name: tunnelNames(profile.id).ipsecRule },
        aim: { kind: 'exactly', value: rule },
        ...reasonsOf(rule, recordedValue(self, recordedThings(profile, facts)), facts),
      },
    ];
  },

  query: readRule,
  find: (_target, answer) => answer?.rule ?? null,
  same: (a, b) => sameJson(comparable(a), comparable(b)),
  move: ({ target, to }) =>
    to === null
      ? { kind: 'ipsecRule.remove', ...target }
      : { kind: 'ipsecRule.put', ...target, rule: to },

  watch: (profile, facts) =>
    modernTunnelOf(profile, facts) === null
      ? []
      : [
          readRule({ name: tunnelNames(profile.id).ipsecRule }),
          ...tunnelQueries(profile, facts),
          ...matchQueries(recordedValue(self, recordedThings(profile, facts))),
          ...guardQueries(recordedThings(profile, facts)),
          ...associationQueries(facts.serverAddress),
        ],

  findings(profile, facts, answer) {
    const tunnel = modernTunnelOf(profile, facts);
    if (tunnel === null) return [];
    const target = { name: tunnelNames(profile.id).ipsecRule };
    const seen = seenRule(target, answer);
    const settled = isSettled(seen, ruleWanted(tunnel));
    const { mainMode, quickMode } = tunnel.profile.ipsec;
    const proposed = { mainMode: mainMode.proposals, quickMode: quickMode.proposals };
    return [
      ...tunnelFindings(tunnel.profile, facts, answer, self.kind, !settled),
      ...stateFindings(seen, target, recordedThings(profile, facts), answer),
      ...(settled ? associationFindings(proposed, facts.serverAddress, answer, self.kind) : []),
    ];
  },
  ofToday: endsOfToday,
  watchRecorded: (_target, { things, serverAddress }) => [
    ...matchQueries(recordedValue(self, things)),
    ...guardQueries(things),
    ...associationQueries(serverAddress),
  ],
  recordedFindings({ target, ours }, recorded, answer) {
    const seen = seenRule(target, answer);
    if (seen === null) return [];
    const proposed = isSettled(seen, ours) ? recordedProposals(recorded) : null;
    return [
      ...serverMoved(recorded.serverAddress, recorded.serverAddressNow, self.kind),
      ...stateFindings(seen, target, recorded.things, answer),
      ...(proposed === null
        ? []
        : associationFindings(proposed, recorded.serverAddress, answer, self.kind)),
    ];
  },
  afterwards: (profile: Profile, facts: Facts) => deleteOldAssociations(profile, facts),
  /** Old associations would let traffic through a rule that is off until their lifetime ends. */
  pause: ({ name }, paused, peer) => [
    { kind: paused ? 'ipsecRule.disable' : 'ipsecRule.enable', name },
    ...(peer === null ? [] : [{ kind: 'securityAssociations.delete' as const, peer }]),
  ],
  /** D22: without the rule its associations would live on until their lifetime ends. */
  afterUndo: (peer) => (peer === null ? [] : [{ kind: 'securityAssociations.delete', peer }]),
};

function readRule({ name }: NamedTarget): QueryOf<'ipsecRule.read'> {
  return { kind: 'ipsecRule.read', name };
}

/** Null when it is not there, or could not be read. */
function seenRule(target: NamedTarget, answer: Answers): Seen | null {
  const read = answer(readRule(target));
  return read?.ok === true ? read.value : null;
}

function isSettled(seen: Seen | null, wanted: Rule | null): boolean {
  return seen !== null && sameJson(comparable(seen.rule), comparable(wanted));
}

/** Verification takes `ruleNotInForce` as drift (Windows has the rule and does not follow it), and what matches no more. */
function stateFindings(
  seen: Seen | null,
  { name }: NamedTarget,
  things: Recorded['things'],
  answer: Answers,
): Finding<Code>[] {
  if (seen === null) return [];
  const say = sayer<Code>(self.kind);
  if (!seen.enabled) return [say('rulePaused', 'note')];
  if (!seen.active) return [say('ruleNotInForce', 'warning')];
  const guarded = guardStands(things, answer);
  return matchFindings(name, recordedValue(self, things), guarded, answer, self.kind);
}

function ruleWanted({ profile, displayName, endpoints }: Tunnel): Rule | null {
  if (endpoints === null) return null;
  const names = tunnelNames(profile.id);
  return {
    displayName,
    group: ownGroup,
    mode: 'Tunnel',
    inboundSecurity: 'Require',
    outboundSecurity: 'Require',
    profile: 'Any',
    // From 11 24H2 on the default means IKEv1 and IKEv2, before that IKEv1 and AuthIP (windows-facts 4).
    keyModule: 'IKEv1',
    localTunnelEndpoint: endpoints.local,
    remoteTunnelEndpoint: endpoints.server,
    localAddresses: [endpoints.local],
    remoteAddresses: profile.ipsec.remoteSubnets,
    phase1AuthSet: names.phase1AuthSet,
    quickModeCryptoSet: names.quickModeCryptoSet,
  };
}

function comparable(rule: Rule | null): unknown {
  return rule && { ...rule, ...comparableEnds(rule) };
}
