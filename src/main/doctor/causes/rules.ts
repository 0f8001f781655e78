// Family 28: a pure IPsec rule, as Windows holds it (doctor.md 3.2, D15, D18, D22). Rules of ours alone.
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { said } from '../server-said.ts';
import { given, type Evidence } from '../../../shared/diagnosis/finding.ts';
import type { Rule } from '../seen.ts';

/** Windows has no policy for these packets, or only its own defaults. */
const noPolicy = [13825, 13849, 13850];

export const ruleCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2801',
    name: 'ruleMissing',
    where: 'here',
    numbers: noPolicy,
    stages: ['before', 'link'],
    reads: ['rule'],
    basis: 'local',
    when: ({ rule }) => (rule === 'missing' ? given : null),
  }),
  ofRule('RW2802', 'ruleOff', noPolicy, ({ state }) => (state.enabled ? null : given)),
  cause({
    // Only what stands in the active store counts (D18); without the firewall's service nothing does.
    code: 'RW2803',
    name: 'ruleNotInForce',
    where: 'here',
    numbers: noPolicy,
    stages: ['before', 'link'],
    reads: ['rule', 'firewall'],
    basis: 'local',
    dependsOn: ['RW2003', 'RW2006'],
    when: ({ rule, firewall }) => {
      if (rule === 'missing' || !rule.state.enabled) return null;
      if (!firewall.localIpsecRulesAllowed) return { why: 'policy' };
      if (rule.state.active) return null;
      return { why: isForAnyNetwork(rule) ? 'other' : 'profile' };
    },
  }),
  cause({
    // Microsoft's article 944335: a tunnel of the firewall's rules does not pass NAT.
    code: 'RW2804',
    name: 'tunnelBehindNat',
    where: 'network',
    // 87: doctor.md 3.1, what Windows makes of such a rule.
    numbers: [87, 13801, 13805, 13813, 13814, 13815, 13857, 13858, 13860, 13868],
    stages: ['link'],
    reads: ['rule', 'server'],
    basis: 'answered',
    when: ({ rule, server }) => {
      if (rule === 'missing') return null;
      const { nat } = server;
      const stops = said(server, 'natStopsTunnel', 'natMayStopTunnel') !== null;
      if (!stops && nat?.clientBehindNat !== true && nat?.serverBehindNat !== true) return null;
      return { end: nat?.serverBehindNat === true && !nat.clientBehindNat ? 'server' : 'here' };
    },
  }),
  ofRule('RW2805', 'mainModeRuleMissing', [13801, 13802, 13806, 13825, 13850, 13868], (rule) =>
    rule.mainMode ? null : given,
  ),
  ofRule('RW2806', 'keyModuleWrong', [13802, 13868, 13880, 13902], ({ state: { rule } }) =>
    rule.keyModule === 'IKEv1' ? null : { module: rule.keyModule },
  ),
  ofRule(
    'RW2807',
    'ruleDefaultSets',
    [13801, 13802, 13806, 13827, 13850, 13851, 13852, 13853, 13854, 13855, 13856, 13868],
    ({ state: { rule } }) => {
      if (!isOurs(rule.phase1AuthSet)) return { set: 'authentication' };
      return isOurs(rule.quickModeCryptoSet) ? null : { set: 'encryption' };
    },
  ),
];

function ofRule(
  code: string,
  name: string,
  numbers: readonly number[],
  when: (rule: Rule) => Evidence | null,
): CauseOfSeen {
  return cause({
    ...{ code, name, numbers },
    where: 'here',
    stages: ['before', 'link'],
    reads: ['rule'],
    basis: 'local',
    when: ({ rule }) => (rule === 'missing' ? null : when(rule)),
  });
}

/** The sets that a set-up makes have UUIDs of version 5 for names; those that Windows brings have not. */
function isOurs(set: string): boolean {
  return /^\{?[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/i.test(set);
}

function isForAnyNetwork({ state: { rule } }: Rule): boolean {
  return rule.profile === '' || /^any$/i.test(rule.profile);
}
