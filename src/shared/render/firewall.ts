/** Settings of the firewall that IPsec obeys, and our own two kinds of rule (D18, D21, windows-facts 5.2 and 5.4). */
import { toolFamily } from '../port/windows-version.ts';
import { setIpsecThroughNat, setStrongCrlCheck } from './netsh/global-settings.ts';
import { addPingRule, addTunnelGuard, deleteFirewallRule } from './netsh/firewall-rules.ts';
import { oldNetsh } from './old-netsh.ts';
import { cmdlet, type Rendered, type Renderers } from './rendered.ts';

export const firewallRenderers = {
  'firewall.setCrlCheck': ({ level }, windows) =>
    toolFamily(windows) === 'netsh'
      ? oldNetsh(setStrongCrlCheck(level))
      : [cmdlet('firewall', 'Set-NetFirewallSetting', { CertValidationLevel: level })],

  'firewall.setIpsecThroughNat': ({ level }, windows) =>
    toolFamily(windows) === 'netsh'
      ? oldNetsh(setIpsecThroughNat(level))
      : [cmdlet('firewall', 'Set-NetFirewallSetting', { AllowIPsecThroughNAT: level })],

  // Echo requests only (RFC 792 type 8, RFC 4443 type 128); one rule per IP version.
  'pingRule.put': ({ name, rule }, windows) =>
    toolFamily(windows) === 'netsh'
      ? oldNetsh(addPingRule({ name, ...rule }))
      : [
          cmdlet('firewall', 'New-NetFirewallRule', {
            Name: name,
            DisplayName: rule.displayName,
            Group: rule.group,
            Direction: 'Inbound',
            Action: 'Allow',
            Profile: 'Any',
            Protocol: rule.ipVersion === 4 ? 'ICMPv4' : 'ICMPv6',
            IcmpType: rule.ipVersion === 4 ? '8' : '128',
            RemoteAddress: rule.remoteAddresses,
          }),
        ],
  'pingRule.remove': removeRule,

  'tunnelGuard.put': ({ name, rule }, windows) =>
    toolFamily(windows) === 'netsh'
      ? oldNetsh(addTunnelGuard({ name, ...rule }))
      : [
          cmdlet('firewall', 'New-NetFirewallRule', {
            Name: name,
            DisplayName: rule.displayName,
            Group: rule.group,
            Direction: 'Outbound',
            Action: 'Block',
            Profile: 'Any',
            LocalAddress: rule.localAddresses,
            RemoteAddress: rule.remoteAddresses,
          }),
        ],
  'tunnelGuard.remove': removeRule,
} satisfies Partial<Renderers>;

function removeRule({ name }: { name: string }, windows: string): Rendered {
  return toolFamily(windows) === 'netsh'
    ? oldNetsh(deleteFirewallRule(name))
    : [cmdlet('firewall', 'Remove-NetFirewallRule', { Name: name })];
}
