/** Rules of pure IPsec, and the SAs that outlive them (D12, D15, D22). `put` is rendered as in ipsec-sets.ts. */
import { toolFamily } from '../port/windows-version.ts';
import type { OperationOf } from '../port/operation.ts';
import { deleteTunnelRule, addTunnelRule, type TunnelRule } from './netsh/tunnel-rule.ts';
import { isNetshGroup, isNetshProposal } from './netsh/proposal-words.ts';
import { netshVersion, notOnThisWindows, oldNetsh } from './old-netsh.ts';
import { cmdlet, ownFunction, type Argument, type Rendered } from './rendered.ts';
import type { Renderers } from './rendered.ts';

export const ipsecRuleRenderers = {
  'ipsecRule.put': ({ name, rule }, windows) =>
    modern(windows, 'New-NetIPsecRule', {
      IPsecRuleName: name,
      DisplayName: rule.displayName,
      Group: rule.group,
      Mode: rule.mode,
      InboundSecurity: rule.inboundSecurity,
      OutboundSecurity: rule.outboundSecurity,
      Profile: rule.profile,
      KeyModule: rule.keyModule,
      LocalTunnelEndpoint: [rule.localTunnelEndpoint],
      RemoteTunnelEndpoint: [rule.remoteTunnelEndpoint],
      LocalAddress: rule.localAddresses,
      RemoteAddress: rule.remoteAddresses,
      Phase1AuthSet: rule.phase1AuthSet,
      QuickModeCryptoSet: rule.quickModeCryptoSet,
    }),
  'ipsecRule.remove': ({ name }, windows) =>
    modern(windows, 'Remove-NetIPsecRule', { IPsecRuleName: name }),
  'ipsecRule.enable': ({ name }, windows) =>
    modern(windows, 'Enable-NetIPsecRule', { IPsecRuleName: name }),
  'ipsecRule.disable': ({ name }, windows) =>
    modern(windows, 'Disable-NetIPsecRule', { IPsecRuleName: name }),

  'mainModeRule.put': ({ name, rule }, windows) =>
    modern(windows, 'New-NetIPsecMainModeRule', {
      Name: name,
      DisplayName: rule.displayName,
      Group: rule.group,
      Profile: 'Any',
      RemoteAddress: rule.remoteAddresses,
      MainModeCryptoSet: rule.mainModeCryptoSet,
      Phase1AuthSet: rule.phase1AuthSet,
    }),
  'mainModeRule.remove': ({ name }, windows) =>
    modern(windows, 'Remove-NetIPsecMainModeRule', { Name: name }),

  // netsh has no "put": an add beside a rule of the name would make a second one, so a rule that is there goes first by
  // hand. A plan for 6.0 and 6.1 starts from a PC without one.
  'legacyTunnelRule.put': (operation, windows) =>
    toolFamily(windows) === 'netsh' ? oldTunnelRule(operation, windows) : notOnThisWindows,
  'legacyTunnelRule.remove': ({ name }, windows) =>
    toolFamily(windows) === 'netsh' ? oldNetsh(deleteTunnelRule(name)) : notOnThisWindows,

  // On 6.0 and 6.1 all of them: netsh's form for one peer is not confirmed, and what others need is negotiated again.
  'securityAssociations.delete': ({ peer }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [...deleteAssociations('qmsa'), ...deleteAssociations('mmsa')]
      : [ownFunction('ipsec', 'Remove-RwSecurityAssociation', { Peer: peer })],
} satisfies Partial<Renderers>;

function modern(
  windows: string,
  name: string,
  parameters: Readonly<Record<string, Argument>>,
): Rendered {
  return toolFamily(windows) === 'netsh' ? notOnThisWindows : [cmdlet('ipsec', name, parameters)];
}

function deleteAssociations(kind: 'mmsa' | 'qmsa'): Rendered {
  return [{ tool: 'oldNetsh', arguments: ['advfirewall', 'monitor', 'delete', kind, 'all'] }];
}

/** A word that netsh of 6.0 and 6.1 does not have, such as DH24, would become no word at all. */
function oldTunnelRule(operation: OperationOf<'legacyTunnelRule.put'>, windows: string): Rendered {
  const rule = tunnelRule(operation);
  return rule === null
    ? [{ tool: 'byHand', code: 'invalidParameter' }]
    : oldNetsh(addTunnelRule(rule, netshVersion(windows)));
}

/** The lifetimes stand once in the profile and with each proposal in the port. Null for what has no word of netsh. */
function tunnelRule({ name, rule }: OperationOf<'legacyTunnelRule.put'>): TunnelRule | null {
  const words: Record<string, TunnelRule['pfs']> = {
    None: 'none',
    SameAsMainMode: 'sameAsMainMode',
  };
  const pfs = isNetshGroup(rule.pfs) ? rule.pfs : words[rule.pfs];
  const quickMode = rule.quickMode.filter(isNetshProposal);
  if (pfs === undefined || quickMode.length < rule.quickMode.length) return null;
  return {
    name,
    localEndpoint: netshWord(rule.localTunnelEndpoint),
    remoteEndpoint: rule.remoteTunnelEndpoint,
    localAddresses: rule.localAddresses.map(netshWord),
    remoteSubnets: rule.remoteAddresses,
    authentication: rule.authentication,
    quickMode,
    lifetimeMinutes: rule.quickMode[0]?.lifetimeMinutes ?? 0,
    lifetimeKilobytes: rule.quickMode[0]?.lifetimeKilobytes ?? 0,
    pfs,
  };
}

/** `Any` of the port is `any` of netsh; addresses stay. */
function netshWord(text: string): string {
  return text === 'Any' ? 'any' : text;
}
