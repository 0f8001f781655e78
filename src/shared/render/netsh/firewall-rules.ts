/**
 * Our own firewall rules: the ping rule, never the File and Printer Sharing group (windows-facts 5.4), and the guard of a
 * tunnel that is for one own address (D21).
 */
import ipaddr from 'ipaddr.js';
import { command, nameProblem, type NetshCommand, type NetshProblem } from './netsh-version.ts';

export interface NetshPingRule {
  name: string;
  /** Addresses or prefixes of one IP version. */
  remoteAddresses: readonly string[];
  ipVersion: 4 | 6;
}

/** Echo requests: ICMPv4 type 8 or ICMPv6 type 128 (RFC 792, RFC 4443). */
export function addPingRule({ name, remoteAddresses, ipVersion }: NetshPingRule): NetshCommand {
  const type = ipVersion === 4 ? 'icmpv4:8,any' : 'icmpv6:128,any';
  const problems: (NetshProblem | undefined)[] = remoteAddresses
    .filter((address) => !isOf(address, ipVersion))
    .map(() => ({ code: 'netshAddress', field: 'remoteAddress' }));
  // Without addresses netsh would open it to everyone.
  if (remoteAddresses.length === 0) problems.push({ code: 'netshNothingToOffer' });
  return command(
    [nameProblem(name), ...problems],
    [
      ...['advfirewall', 'firewall', 'add', 'rule', `name=${name}`, 'dir=in', 'action=allow'],
      `protocol=${type}`,
      `remoteip=${remoteAddresses.join(',')}`,
    ],
  );
}

export interface NetshGuard {
  name: string;
  /** Addresses and ranges `first-last`, and addresses and prefixes, of one IP version. */
  localAddresses: readonly string[];
  remoteAddresses: readonly string[];
}

/** Nothing out to the remote addresses from these. */
export function addTunnelGuard({
  name,
  localAddresses,
  remoteAddresses,
}: NetshGuard): NetshCommand {
  const version = remoteAddresses[0]?.includes(':') === true ? 6 : 4;
  const isEnd = (each: string) => isOf(each, version) && !each.includes('/');
  const problems: (NetshProblem | undefined)[] = [
    ...localAddresses
      .filter((each) => !each.split('-').every(isEnd))
      .map(() => ({ code: 'netshAddress' as const, field: 'localAddress' as const })),
    ...remoteAddresses
      .filter((each) => !isOf(each, version))
      .map(() => ({ code: 'netshAddress' as const, field: 'remoteAddress' as const })),
  ];
  // Without addresses netsh would block everything.
  if (localAddresses.length === 0 || remoteAddresses.length === 0)
    problems.push({ code: 'netshNothingToOffer' });
  return command(
    [nameProblem(name), ...problems],
    [
      ...['advfirewall', 'firewall', 'add', 'rule', `name=${name}`, 'dir=out', 'action=block'],
      `localip=${localAddresses.join(',')}`,
      `remoteip=${remoteAddresses.join(',')}`,
    ],
  );
}

/** Removes exactly this rule. */
export function deleteFirewallRule(name: string): NetshCommand {
  const args = ['advfirewall', 'firewall', 'delete', 'rule', `name=${name}`];
  return command([nameProblem(name)], args);
}

function isOf(text: string, version: 4 | 6): boolean {
  const [address = ''] = text.split('/');
  const kind = version === 4 ? ipaddr.IPv4 : ipaddr.IPv6;
  const plain = version === 4 ? ipaddr.IPv4.isValidFourPartDecimal(address) : !text.includes('%');
  return plain && (text.includes('/') ? kind.isValidCIDR(text) : kind.isValid(text));
}
