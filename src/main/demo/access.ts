/** Who may do what, and which Windows has a tool for it (windows-facts 10, D4). One row per operation and query. */
import { atLeast } from '../../shared/port/windows-version.ts';
import type { Operation, OperationKind } from '../../shared/port/operation.ts';
import type { Query, QueryKind } from '../../shared/port/query.ts';
import { servicesArea } from './files.ts';
import { demand, type Machine, NotReadable } from './machine.ts';

interface Need {
  /** `entry`: machine for the all-users phonebook, else user. */
  scope: 'machine' | 'user' | 'entry';
  /** The first Windows with a tool for it. */
  since: string;
  /** Lives in the firewall store, which MpsSvc serves. */
  store?: true;
}

const vista = '6.0.0';
/** `netsh wfp show netevents` that prints: documented from 10 on (netsh wfp). */
const ten = '10.0.0';
/** The modules VpnClient, NetSecurity, DnsClient, PKI. */
const eight = '6.2.0';
/** Set-VpnConnectionIPsecConfiguration, routes [K]; trigger cmdlets UNCONFIRMED. */
const eightOne = '6.3.0';

const machine: Need = { scope: 'machine', since: vista };
const rule: Need = { scope: 'machine', since: eight, store: true };
const netsh: Need = { scope: 'machine', since: vista, store: true };

const operations: Record<OperationKind, Need> = {
  'registry.set': machine,
  'registry.delete': machine,
  'service.setStart': machine,
  'service.start': machine,
  'service.stop': machine,
  'service.restart': machine,
  'restart.mark': machine,
  'windows.restart': { scope: 'user', since: vista },
  'certificate.add': machine,
  'certificate.importKey': machine,
  'certificate.remove': machine,
  'vpnConnection.create': { scope: 'entry', since: vista },
  'vpnConnection.set': { scope: 'entry', since: vista },
  'vpnConnection.remove': { scope: 'entry', since: vista },
  'vpnConnection.setPsk': { scope: 'entry', since: eight },
  'vpnConnection.setIpsecPolicy': { scope: 'entry', since: eightOne },
  'vpnConnection.addRoute': { scope: 'entry', since: eightOne },
  'vpnConnection.setRoute': { scope: 'entry', since: eightOne },
  'vpnConnection.removeRoute': { scope: 'entry', since: eightOne },
  'vpnConnection.addTriggerDns': { scope: 'user', since: eightOne },
  'vpnConnection.setTriggerDns': { scope: 'user', since: eightOne },
  'vpnConnection.removeTriggerDns': { scope: 'user', since: eightOne },
  'phonebook.set': { scope: 'entry', since: vista },
  /** RasSetCredentials is called from PowerShell, which Vista and 7 cannot be counted on to have (D25). */
  'credentials.set': { scope: 'user', since: eight },
  'credentials.clear': { scope: 'user', since: eight },
  'nrpt.add': { scope: 'machine', since: eight },
  'nrpt.set': { scope: 'machine', since: eight },
  'nrpt.remove': { scope: 'machine', since: eight },
  'mainModeCryptoSet.put': rule,
  'mainModeCryptoSet.remove': rule,
  'phase1AuthSet.put': rule,
  'phase1AuthSet.remove': rule,
  'quickModeCryptoSet.put': rule,
  'quickModeCryptoSet.remove': rule,
  'ipsecRule.put': rule,
  'ipsecRule.remove': rule,
  'ipsecRule.enable': rule,
  'ipsecRule.disable': rule,
  'mainModeRule.put': rule,
  'mainModeRule.remove': rule,
  'mainModeDefault.set': netsh,
  'legacyTunnelRule.put': netsh,
  'legacyTunnelRule.remove': netsh,
  'firewall.setCrlCheck': netsh,
  'firewall.setIpsecThroughNat': netsh,
  'pingRule.put': netsh,
  'pingRule.remove': netsh,
  'tunnelGuard.put': netsh,
  'tunnelGuard.remove': netsh,
  'securityAssociations.delete': netsh,
  'connection.dial': { scope: 'user', since: vista },
  'connection.hangUp': { scope: 'user', since: vista },
};

const everywhere = { since: vista, store: false };
const ofStore = { since: vista, store: true };
const ofCmdlets = { since: eight, store: true };

const queries: Record<QueryKind, { since: string; store: boolean }> = {
  'registry.read': everywhere,
  'service.read': everywhere,
  'certificate.list': everywhere,
  'vpnConnection.read': everywhere,
  'vpnConnection.names': everywhere,
  'vpnConnection.ipsecPolicy': { since: eightOne, store: false },
  'vpnConnection.routes': { since: eightOne, store: false },
  'vpnConnection.triggerDns': { since: eightOne, store: false },
  'phonebook.read': everywhere,
  'nrpt.read': { since: eight, store: false },
  'mainModeCryptoSet.read': ofCmdlets,
  'phase1AuthSet.read': ofCmdlets,
  'quickModeCryptoSet.read': ofCmdlets,
  'ipsecRule.read': ofCmdlets,
  'mainModeRule.read': ofCmdlets,
  'mainModeDefault.read': ofStore,
  'legacyTunnelRule.read': ofStore,
  'ipsecRule.others': ofStore,
  'ipsecRule.matching': ofCmdlets,
  'firewall.read': ofStore,
  'pingRule.read': ofStore,
  'tunnelGuard.read': ofStore,
  'securityAssociations.read': ofStore,
  'ras.read': everywhere,
  'restart.read': everywhere,
  'restart.right': everywhere,
  'rasEvents.read': everywhere,
  'ikeFailures.read': { since: ten, store: false },
  'miniports.read': everywhere,
  'build.read': everywhere,
  'otherSoftware.read': everywhere,
  'host.read': everywhere,
};

/** Refuses what this Windows, or this account, cannot do at all. */
export function admitOperation(operation: Operation, pc: Machine): void {
  const need = operations[operation.kind];
  demand(atLeast(pc.windows.version, need.since), 'version.noTool');
  const ofMachine =
    need.scope === 'machine' ||
    (need.scope === 'entry' && 'allUsers' in operation && operation.allUsers);
  demand(!ofMachine || pc.windows.identity.elevated, 'access.machineWrite');
  demand(need.store !== true || firewallRuns(pc), 'netSecurity.stopped');
}

/** Ends a query that has no answer on this Windows, or now. */
export function admitQuery(query: Query, pc: Machine): void {
  const need = queries[query.kind];
  if (!atLeast(pc.windows.version, need.since)) throw new NotReadable('version.nothingToRead');
  if (need.store && !firewallRuns(pc)) throw new NotReadable('netSecurity.stoppedRead');
}

export function firewallRuns(pc: Machine): boolean {
  return pc.read(servicesArea)['MpsSvc']?.running === true;
}
