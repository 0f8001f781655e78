/**
 * In which scope each operation changes something, and whose settings each query reads (D36). Closed: an operation that is not
 * in the table does not compile. The rooms say the same of their targets (rooms/parts/scope.ts); a test holds both together.
 */
import type { Scope } from './step.ts';
import {
  operation as operationSchema,
  type Operation,
  type OperationKind,
} from '../port/operation.ts';
import type { Query, QueryKind } from '../port/query.ts';

/** `entry`: a phonebook entry, of the machine when it is for all users. */
type Reach = Scope | 'entry';

const queries: Readonly<Record<QueryKind, Reach>> = {
  'registry.read': 'machine',
  'service.read': 'machine',
  'certificate.list': 'machine',
  'vpnConnection.read': 'entry',
  // Reads both phonebooks.
  'vpnConnection.names': 'user',
  'vpnConnection.ipsecPolicy': 'entry',
  'vpnConnection.routes': 'entry',
  'vpnConnection.triggerDns': 'user',
  'phonebook.read': 'entry',
  'nrpt.read': 'machine',
  'mainModeCryptoSet.read': 'machine',
  'phase1AuthSet.read': 'machine',
  'quickModeCryptoSet.read': 'machine',
  'ipsecRule.read': 'machine',
  'mainModeRule.read': 'machine',
  'mainModeDefault.read': 'machine',
  'legacyTunnelRule.read': 'machine',
  'ipsecRule.others': 'machine',
  'ipsecRule.matching': 'machine',
  'firewall.read': 'machine',
  'pingRule.read': 'machine',
  'tunnelGuard.read': 'machine',
  'securityAssociations.read': 'machine',
  'ras.read': 'machine',
  'restart.read': 'machine',
  // Who may restart, and who dialled, is a matter of the account.
  'restart.right': 'user',
  'rasEvents.read': 'user',
  'ikeFailures.read': 'machine',
  'miniports.read': 'machine',
  'build.read': 'machine',
  'otherSoftware.read': 'machine',
  // Each side looks itself (D37). It says whose account this is too, and nothing of that account's settings.
  'host.read': 'machine',
};

/** `nobody`: no scope has it, so no record, no peer and no command can ask for it. */
const operations: Readonly<Record<OperationKind, Reach | 'nobody'>> = {
  'registry.set': 'machine',
  'registry.delete': 'machine',
  'service.setStart': 'machine',
  'service.start': 'machine',
  'service.stop': 'machine',
  'service.restart': 'machine',
  'restart.mark': 'machine',
  'windows.restart': 'nobody',
  'certificate.add': 'machine',
  'certificate.importKey': 'machine',
  'certificate.remove': 'machine',
  'vpnConnection.create': 'entry',
  'vpnConnection.set': 'entry',
  'vpnConnection.remove': 'entry',
  'vpnConnection.setPsk': 'entry',
  'vpnConnection.setIpsecPolicy': 'entry',
  'vpnConnection.addRoute': 'entry',
  'vpnConnection.setRoute': 'entry',
  'vpnConnection.removeRoute': 'entry',
  'vpnConnection.addTriggerDns': 'user',
  'vpnConnection.setTriggerDns': 'user',
  'vpnConnection.removeTriggerDns': 'user',
  'phonebook.set': 'entry',
  // D25: always as the real user, also for an entry of all users.
  'credentials.set': 'user',
  'credentials.clear': 'user',
  'nrpt.add': 'machine',
  'nrpt.set': 'machine',
  'nrpt.remove': 'machine',
  'mainModeCryptoSet.put': 'machine',
  'mainModeCryptoSet.remove': 'machine',
  'phase1AuthSet.put': 'machine',
  'phase1AuthSet.remove': 'machine',
  'quickModeCryptoSet.put': 'machine',
  'quickModeCryptoSet.remove': 'machine',
  'ipsecRule.put': 'machine',
  'ipsecRule.remove': 'machine',
  'ipsecRule.enable': 'machine',
  'ipsecRule.disable': 'machine',
  'mainModeRule.put': 'machine',
  'mainModeRule.remove': 'machine',
  'mainModeDefault.set': 'machine',
  'legacyTunnelRule.put': 'machine',
  'legacyTunnelRule.remove': 'machine',
  'firewall.setCrlCheck': 'machine',
  'firewall.setIpsecThroughNat': 'machine',
  'pingRule.put': 'machine',
  'pingRule.remove': 'machine',
  'tunnelGuard.put': 'machine',
  'tunnelGuard.remove': 'machine',
  'securityAssociations.delete': 'machine',
  // Dialling is the user's; an elevated dial would be another person's connection.
  'connection.dial': 'user',
  'connection.hangUp': 'user',
};

/** The one scope that may perform it; null where none may, and for what is no operation, whoever says that it is (D13). */
export function scopeOfOperation(each: Operation): Scope | null {
  if (!operationSchema.safeParse(each).success) return null;
  const reach = operations[each.kind];
  return reach === 'nobody' ? null : scopeOf(reach, each);
}

/**
 * Whether a scope may ask. The machine's side may be another person, if that one's password was typed at Windows' prompt (D7):
 * it reads nothing of a user. The user's side may: reading changes nothing, and it has to see what the machine's gates see.
 */
export function mayAsk(scope: Scope, query: Query): boolean {
  if (scope === 'user') return true;
  if (query.kind === 'registry.read') return query.key.startsWith('HKLM\\');
  return scopeOf(queries[query.kind], query) === 'machine';
}

function scopeOf(reach: Reach, thing: Query | Operation): Scope {
  if (reach !== 'entry') return reach;
  return 'allUsers' in thing && thing.allUsers ? 'machine' : 'user';
}
