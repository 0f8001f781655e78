/**
 * Vista SP2 and 7: one `netsh advfirewall consec` rule instead of sets and rules (D4, windows-facts 5.1). It knows no
 * key module and cannot pin the server's name.
 */
import type * as z from 'zod';
import { sameJson } from '../identity/canonical.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import { atLeast } from '../port/windows-version.ts';
import type { QueryOf } from '../port/query.ts';
import { legacyTunnelRule as legacyTunnelRuleValue } from '../port/values.ts';
import { weakens, type Profile } from '../profile/profile.ts';
import { comparableName } from './parts/authority-name.ts';
import { machineCertificate } from './parts/machine-certificate.ts';
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
import {
  deleteOldAssociations,
  legacyTunnelOf,
  namedTarget,
  oldAssociationsCode,
  pfsWord,
  quickModeProposals,
  tunnelNames,
  type NamedTarget,
} from './parts/tunnel.ts';
import { ofMachine } from './parts/scope.ts';
import type { ComesAfterwards, Irreversible, KnownByReceipt, Speaks } from './traits.ts';

type Rule = z.infer<typeof legacyTunnelRuleValue>;

const self = { kind: 'legacyTunnelRule', target: namedTarget, value: legacyTunnelRuleValue };

const codes = [
  ...ruleReasonCodes,
  'matchingRuleNotSeen',
  'undoOwnRule',
  'rulePskNotKept',
  'pskInClear',
  'keyModuleNotSet',
  'serverNameCannotBePinned',
  'vistaPfsWithCertificate',
  'authorityNameUnproved',
  keptCode,
  oldAssociationsCode,
  ...tunnelFindingCodes,
] as const;
type Code = (typeof codes)[number];

export const legacyTunnelRule: Room<NamedTarget, Rule, 'legacyTunnelRule.read', Code> &
  Speaks<Code> &
  Irreversible<Rule, Code> &
  ComesAfterwards<Code> &
  KnownByReceipt<NamedTarget, Rule, Code> = {
  ...self,
  sharing: 'part',
  scope: ofMachine,
  codes,
  undoCode: 'undoOwnRule',

  want(profile, facts) {
    if (legacyTunnelOf(profile, facts) === null) return [];
    const rule = ruleWanted(profile, facts);
    if (rule === null) return recordedWishes(self, profile, facts);
    return [
      {
        target: { name: tunnelNames(profile.id).legacyTunnelRule },
        aim: { kind: 'exactly', value: rule },
        // seed 10.3.
        ...reasonsOf(rule, recordedValue(self, recordedThings(profile, facts)), facts),
        ...(rule.authentication.method === 'psk' ? { secret: 'psk' as const } : {}),
      },
    ];
  },

  query: readRule,
  find: (_target, answer) => answer,
  same: (a, b) => sameJson(comparable(a), comparable(b)),

  move({ target, from, to, secrets }) {
    if (to === null) return { kind: 'legacyTunnelRule.remove', ...target };
    if (to.authentication.method !== 'psk')
      return from !== null && sameJson(from, to)
        ? null
        : { kind: 'legacyTunnelRule.put', ...target, rule: to, psk: null };
    // netsh tells no key that could be compared without showing it: a given one is always written (D10).
    return secrets.includes('psk')
      ? { kind: 'legacyTunnelRule.put', ...target, rule: to, psk: 'psk' }
      : null;
  },

  irreversible: (from, to) =>
    from?.authentication.method === 'psk' && to !== null ? 'rulePskNotKept' : null,

  watch: (profile, facts) =>
    legacyTunnelOf(profile, facts) === null
      ? []
      : [
          readRule({ name: tunnelNames(profile.id).legacyTunnelRule }),
          ...tunnelQueries(profile, facts),
        ],

  findings(profile, facts, answer) {
    const tunnel = legacyTunnelOf(profile, facts);
    if (tunnel === null) return [];
    const say = sayer<Code>(self.kind);
    const read = answer(readRule({ name: tunnelNames(profile.id).legacyTunnelRule }));
    const seen = read?.ok === true ? read.value : null;
    const settled = sameJson(comparable(seen), comparable(ruleWanted(profile, facts)));
    const found: Finding<Code>[] = tunnelFindings(
      tunnel.profile,
      facts,
      answer,
      self.kind,
      !settled,
    );
    if (seen !== null) found.push(notAsked());
    // Default means IKEv1 and AuthIP here; a first authentication that is IKE's own keeps AuthIP out (seed 14.2).
    found.push(say('keyModuleNotSet', 'note'));
    if (profile.authentication.method === 'psk') return [...found, say('pskInClear', 'note')];
    // Seed 10.4.2: any certificate of the CA could play the server.
    const skip = weakens(profile, 'skipNameCheck');
    found.push(say('serverNameCannotBePinned', skip ? 'warning' : 'block'));
    // netsh: `|` separates authorities on 7, and an apostrophe quotes (windows-facts 5.3).
    const authority = machineCertificate(profile, facts)?.authority.name ?? '';
    if (/['|]/.test(authority)) found.push(say('authorityNameUnproved', 'block', { authority }));
    // Seed 9.3: "PFS currently does not work with certificate authentication on Vista"; 7 is UNCONFIRMED.
    const pfs = tunnel.profile.ipsec.quickMode.pfs !== 'none';
    if (pfs && !atLeast(facts.host.windows, '6.1.0'))
      found.push(say('vistaPfsWithCertificate', 'block'));
    return found;
  },
  ofToday: endsOfToday,
  recordedFindings: (_thing, { serverAddress, serverAddressNow }) => [
    ...serverMoved(serverAddress, serverAddressNow, self.kind),
    notAsked(),
  ],
  afterwards: deleteOldAssociations,
  afterUndo: (peer) => (peer === null ? [] : [{ kind: 'securityAssociations.delete', peer }]),
};

function readRule({ name }: NamedTarget): QueryOf<'legacyTunnelRule.read'> {
  return { kind: 'legacyTunnelRule.read', name };
}

/** Find-NetIPsecRule came with Windows 8. */
function notAsked(): Finding<Code> {
  return sayer<Code>(self.kind)('matchingRuleNotSeen', 'note', { why: 'notOnThisWindows' });
}

/** Null while an endpoint or the certificate is not known. */
function ruleWanted(profile: Profile, facts: Facts): Rule | null {
  const tunnel = legacyTunnelOf(profile, facts);
  if (!tunnel?.endpoints) return null;
  const { local, server } = tunnel.endpoints;
  const certificate = machineCertificate(profile, facts);
  if (profile.authentication.method === 'certificate' && certificate === null) return null;
  return {
    localTunnelEndpoint: local,
    remoteTunnelEndpoint: server,
    localAddresses: [local],
    remoteAddresses: tunnel.profile.ipsec.remoteSubnets,
    authentication:
      certificate === null
        ? { method: 'psk' }
        : { method: 'certificate', authority: certificate.authority.name },
    quickMode: quickModeProposals(tunnel.profile),
    pfs: pfsWord(tunnel.profile.ipsec.quickMode.pfs),
  };
}

function comparable(rule: Rule | null): unknown {
  if (rule === null) return null;
  const { authentication } = rule;
  return {
    ...rule,
    ...comparableEnds(rule),
    authentication:
      authentication.method === 'psk'
        ? authentication
        : { ...authentication, authority: comparableName(authentication.authority) },
  };
}
