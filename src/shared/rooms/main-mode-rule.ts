/**
 * Binds main-mode proposals to the server's address: a tunnel rule itself has no parameter for them (windows-facts 4).
 * The same phase-1 set stands here and in the tunnel rule (D15).
 */
import type * as z from 'zod';
import { sameJson } from '../identity/canonical.ts';
import { mainModeRule as mainModeRuleValue } from '../port/values.ts';
import { canonicalRange } from '../net/address-range.ts';
import { ownGroup } from './parts/own-name.ts';
import { keptCode, recordedWishes } from './parts/recorded.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import {
  deleteOldAssociations,
  modernTunnelOf,
  namedTarget,
  oldAssociationsCode,
  tunnelNames,
  type NamedTarget,
} from './parts/tunnel.ts';
import { ofMachine } from './parts/scope.ts';
import type { ComesAfterwards, KnownByReceipt, Speaks } from './traits.ts';

type Rule = z.infer<typeof mainModeRuleValue>;

const self = { kind: 'mainModeRule', target: namedTarget, value: mainModeRuleValue };

const codes = [
  'mainModeRuleWanted',
  'undoOwnRule',
  'mainModeSetUnconfirmed',
  keptCode,
  oldAssociationsCode,
] as const;
type Code = (typeof codes)[number];

export const mainModeRule: Room<NamedTarget, Rule, 'mainModeRule.read', Code> &
  Speaks<Code> &
  ComesAfterwards<Code> &
  KnownByReceipt<NamedTarget, Rule, Code> = {
  ...self,
  sharing: 'part',
  scope: ofMachine,
  codes,
  undoCode: 'undoOwnRule',

  want(profile, facts) {
    const tunnel = modernTunnelOf(profile, facts);
    if (tunnel === null) return [];
    if (tunnel.endpoints === null) return recordedWishes(self, profile, facts);
    const names = tunnelNames(profile.id);
    const { server } = tunnel.endpoints;
    const rule: Rule = {
      displayName: tunnel.displayName,
      group: ownGroup,
      remoteAddresses: [server],
      mainModeCryptoSet: names.mainModeCryptoSet,
      phase1AuthSet: names.phase1AuthSet,
    };
    return [
      {
        target: { name: names.mainModeRule },
        aim: { kind: 'exactly', value: rule },
        reasons: [{ code: 'mainModeRuleWanted', parameters: { server }, source: null }],
      },
    ];
  },

  query: ({ name }) => ({ kind: 'mainModeRule.read', name }),
  find: (_target, answer) => answer,
  same: (a, b) => sameJson(comparable(a), comparable(b)),
  move: ({ target, to }) =>
    to === null
      ? { kind: 'mainModeRule.remove', ...target }
      : { kind: 'mainModeRule.put', ...target, rule: to },

  ofToday: (ours, { serverAddressNow: now }) =>
    now === null ? ours : { ...ours, remoteAddresses: [now] },

  /** D19: whether Windows really uses the rule's set for tunnels is UNCONFIRMED; one field report says no. */
  findings: (profile, facts) =>
    modernTunnelOf(profile, facts) === null
      ? []
      : [sayer<Code>(self.kind)('mainModeSetUnconfirmed', 'note')],
  afterwards: deleteOldAssociations,
};

function comparable(rule: Rule | null): unknown {
  return rule && { ...rule, remoteAddresses: rule.remoteAddresses.map(canonicalRange).sort() };
}
