/** Connection security rules and main-mode rules (windows-facts 4 and 5.1, D15, D18, D22). */
import type * as z from 'zod';
import { atLeast } from '../../shared/port/windows-version.ts';
import type { ipsecRule } from '../../shared/port/values.ts';
import { guid } from '../../shared/identity/guid.ts';
import { isIpAddress } from '../../shared/profile/fields.ts';
import { firewallRuns } from './access.ts';
import { ownAddress } from './host.ts';
import { overlap, parseAddress } from './addresses.ts';
import { ipsecArea, type IpsecFile } from './files.ts';
import { displayNameIsGood, isOneOf, ruleWords, securityPairs } from './ipsec-words.ts';
import { type Answerers, demand, type Machine, type Performers, without } from './machine.ts';

type Rule = z.infer<typeof ipsecRule>;

export const ipsecRuleAnswers = {
  'ipsecRule.read': ({ name }, pc) => {
    const found = pc.read(ipsecArea).rules[name];
    if (found === undefined) return null;
    const active = found.enabled && pc.windows.policies.localIpsecRules && firewallRuns(pc);
    if (!active) pc.note('rule.inactive');
    return { ...found, active };
  },
  'mainModeRule.read': ({ name }, pc) => pc.read(ipsecArea).mainModeRules[name] ?? null,
  'ipsecRule.others': ({ displayName, addresses }, pc) => {
    const { rules, legacyRules } = pc.read(ipsecArea);
    const foreign = Object.entries(rules).filter(([name]) => !isOurs(name));
    const legacy = Object.entries(legacyRules).filter(([name]) => !isOurs(name));
    const found = [
      ...foreign.map(([name, { rule, enabled }]) => ({ name, ...rule, enabled })),
      // netsh rules have one name, for people and programs alike.
      ...legacy.map(([name, rule]) => ({ name, displayName: name, ...rule, enabled: true })),
    ].flatMap((each) => {
      const sameName = each.displayName === displayName;
      const matches =
        each.enabled && each.remoteAddresses.some((one) => addresses.some((a) => overlap(a, one)));
      if (!sameName && !matches) return [];
      const why = sameName ? ('sameName' as const) : ('matchesTraffic' as const);
      return [{ name: each.name, displayName: each.displayName, why }];
    });
    if (found.length > 0) pc.note('rule.othersMatch');
    return found;
  },
  'ipsecRule.matching': ({ addresses }, pc) => {
    const inForce = pc.windows.policies.localIpsecRules
      ? Object.entries(pc.read(ipsecArea).rules).filter(([, { enabled }]) => enabled)
      : [];
    pc.note('rule.matching');
    return addresses.map((subnet) => {
      const [first = ''] = subnet.split('/');
      const own = ownAddress(pc.windows, first);
      const matches = ([, { rule }]: (typeof inForce)[number]) =>
        own !== null &&
        rule.localAddresses.some((each) => overlap(each, own)) &&
        rule.remoteAddresses.some((each) => overlap(each, first));
      return { subnet, own, rules: inForce.filter(matches).map(([name]) => name) };
    });
  },
} satisfies Partial<Answerers>;

export const ipsecRuleOperations = {
  'ipsecRule.put': ({ name, rule }, pc) => {
    demand(displayNameIsGood(rule.displayName), 'netSecurity.displayName');
    const file = pc.read(ipsecArea);
    demandRuleWords(rule);
    demandEndpoints(rule, pc.windows.version);
    demandAddresses([...rule.localAddresses, ...rule.remoteAddresses]);
    const authSet = file.authSets[rule.phase1AuthSet];
    demand(authSet !== undefined, 'rule.setMissing');
    demand(file.quickModeSets[rule.quickModeCryptoSet] !== undefined, 'rule.setMissing');
    const byPsk = authSet.proposal.method === 'psk';
    demand(rule.keyModule !== 'IKEv2' || !byPsk, 'rule.pskWithIkev2');
    demand(rule.keyModule !== 'IKEv2' || rule.mode !== 'Tunnel', 'rule.ikev2Tunnel');
    const enabled = file.rules[name]?.enabled ?? true;
    pc.write(ipsecArea, { ...file, rules: { ...file.rules, [name]: { rule, enabled } } });
  },
  'ipsecRule.remove': ({ name }, pc) => {
    const file = pc.read(ipsecArea);
    demand(file.rules[name] !== undefined, 'netSecurity.missing');
    pc.write(ipsecArea, { ...file, rules: without(file.rules, name) });
  },
  'ipsecRule.enable': ({ name }, pc) => {
    setEnabled(pc, name, true);
  },
  'ipsecRule.disable': ({ name }, pc) => {
    setEnabled(pc, name, false);
  },

  'mainModeRule.put': ({ name, rule }, pc) => {
    demand(displayNameIsGood(rule.displayName), 'netSecurity.displayName');
    demandAddresses(rule.remoteAddresses);
    const file = pc.read(ipsecArea);
    demand(file.mainModeSets[rule.mainModeCryptoSet] !== undefined, 'rule.setMissing');
    demand(file.authSets[rule.phase1AuthSet] !== undefined, 'rule.setMissing');
    pc.write(ipsecArea, { ...file, mainModeRules: { ...file.mainModeRules, [name]: rule } });
  },
  'mainModeRule.remove': ({ name }, pc) => {
    const file = pc.read(ipsecArea);
    demand(file.mainModeRules[name] !== undefined, 'netSecurity.missing');
    pc.write(ipsecArea, { ...file, mainModeRules: without(file.mainModeRules, name) });
  },
} satisfies Partial<Performers>;

export function demandAddresses(addresses: readonly string[]): void {
  demand(addresses.length > 0, 'rule.badAddress');
  for (const each of addresses) demand(parseAddress(each) !== null, 'rule.badAddress');
}

/** Both endpoints of a tunnel: addresses of one IP version; from Windows 7 on the local one may be Any. */
export function demandEndpoints(
  rule: Pick<Rule, 'localTunnelEndpoint' | 'remoteTunnelEndpoint'> & { mode?: string },
  version: string,
): void {
  if (rule.mode !== undefined && rule.mode !== 'Tunnel') return;
  const { localTunnelEndpoint: local, remoteTunnelEndpoint: remote } = rule;
  // windows-facts 5.1
  const any = /^any$/i.test(local) && atLeast(version, '6.1.0');
  demand(isIpAddress(remote) && (any || isIpAddress(local)), 'rule.badEndpoint');
  demand(any || local.includes(':') === remote.includes(':'), 'rule.twoIpVersions');
}

function demandRuleWords(rule: Rule): void {
  const { mode, inboundSecurity, outboundSecurity, profile, keyModule } = rule;
  demand(isOneOf(ruleWords.mode, mode), 'rule.badWord');
  demand(isOneOf(ruleWords.profile, profile), 'rule.badWord');
  demand(isOneOf(ruleWords.keyModule, keyModule), 'rule.badWord');
  demand(isOneOf(ruleWords.security, inboundSecurity), 'rule.badWord');
  demand(isOneOf(ruleWords.security, outboundSecurity), 'rule.badWord');
  demand(securityPairs.includes(`${inboundSecurity}\\${outboundSecurity}`), 'rule.badSecurityPair');
}

function setEnabled(pc: Machine, name: string, enabled: boolean): void {
  const file: IpsecFile = pc.read(ipsecArea);
  const found = file.rules[name];
  demand(found !== undefined, 'netSecurity.missing');
  pc.write(ipsecArea, { ...file, rules: { ...file.rules, [name]: { ...found, enabled } } });
}

/** Windows names rules `{GUID}` with braces; only ours are bare GUIDs (D12). */
function isOurs(name: string): boolean {
  return guid.safeParse(name).success;
}
