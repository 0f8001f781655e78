/** Firewall settings and the two kinds of firewall rule that are ours (windows-facts 5.2 and 5.4, D18, D21). */
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
  'tunnelGuard.read': ({ name }, pc) => pc.read(firewallArea).tunnelGuards[name] ?? null,
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
  'tunnelGuard.put': ({ name, rule }, pc) => {
    demand(displayNameIsGood(rule.displayName), 'netSecurity.displayName');
    const addresses = [...rule.localAddresses, ...rule.remoteAddresses];
    demand(rule.localAddresses.length > 0 && rule.remoteAddresses.length > 0, 'guard.badAddress');
    const versions = new Set(
      addresses.map((each) => {
        const parsed = parseAddress(each);
        demand(parsed !== null && parsed !== 'keyWord', 'guard.badAddress');
        return parsed.version;
      }),
    );
    demand(versions.size === 1, 'guard.badAddress');
    const file = pc.read(firewallArea);
    pc.write(firewallArea, { ...file, tunnelGuards: { ...file.tunnelGuards, [name]: rule } });
  },
  'tunnelGuard.remove': ({ name }, pc) => {
    const file = pc.read(firewallArea);
    demand(file.tunnelGuards[name] !== undefined, 'netSecurity.missing');
    pc.write(firewallArea, { ...file, tunnelGuards: without(file.tunnelGuards, name) });
  },
} satisfies Partial<Performers>;
