/** Firewall settings and the one kind of firewall rule that is ours (windows-facts 5.2 and 5.4, D18). */
import { parseAddress } from './addresses.ts';
import { firewallArea } from './files.ts';
import { displayNameIsGood } from './ipsec-words.ts';
import { type Answerers, demand, type Performers, without } from './machine.ts';

export const firewallAnswers = {
  'firewall.read': (_query, pc) => {
    const { crlCheck, ipsecThroughNat } = pc.read(firewallArea);
    const { localFirewallRules, localIpsecRules } = pc.windows.policies;
    if (crlCheck === 'None' && ipsecThroughNat === 'None') pc.note('settings.none');
    return {
      crlCheck,
      ipsecThroughNat,
      localFirewallRulesAllowed: localFirewallRules,
      localIpsecRulesAllowed: localIpsecRules,
    };
  },
  'pingRule.read': ({ name }, pc) => {
    const { pingRules, foreignRules } = pc.read(firewallArea);
    const found = pingRules[name] ?? null;
    if (found === null && foreignRules.some((each) => each.displayName === name)) {
      pc.note('ping.foreign');
    }
    return found;
  },
} satisfies Partial<Answerers>;

export const firewallOperations = {
  'firewall.setCrlCheck': ({ level }, pc) => {
    pc.note('settings.applyAtOnce');
    pc.write(firewallArea, { ...pc.read(firewallArea), crlCheck: level });
  },
  'firewall.setIpsecThroughNat': ({ level }, pc) => {
    pc.note('settings.applyAtOnce');
    pc.write(firewallArea, { ...pc.read(firewallArea), ipsecThroughNat: level });
  },
  'pingRule.put': ({ name, rule }, pc) => {
    demand(displayNameIsGood(rule.displayName), 'netSecurity.displayName');
    demand(rule.remoteAddresses.length > 0, 'ping.badAddress');
    for (const each of rule.remoteAddresses) {
      const parsed = parseAddress(each);
      demand(parsed !== null && parsed !== 'keyWord', 'ping.badAddress');
      demand(parsed.version === rule.ipVersion, 'ping.badAddress');
    }
    const file = pc.read(firewallArea);
    pc.write(firewallArea, { ...file, pingRules: { ...file.pingRules, [name]: rule } });
  },
  'pingRule.remove': ({ name }, pc) => {
    const file = pc.read(firewallArea);
    demand(file.pingRules[name] !== undefined, 'netSecurity.missing');
    pc.write(firewallArea, { ...file, pingRules: without(file.pingRules, name) });
  },
} satisfies Partial<Performers>;
