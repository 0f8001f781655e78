/**
 * The PC as the elevated copy may see it: the machine's settings alone. The prompt may have been answered with another
 * person's password, and then "this user" would be that person (D7): his phonebook is neither read nor written.
 */
import { operation as operationSchema, type Operation } from '../../shared/port/operation.ts';
import type { OperationKind } from '../../shared/port/operation.ts';
import type { Outcome, Pc } from '../../shared/port/port.ts';
import type { Answer, Query, QueryKind } from '../../shared/port/query.ts';

/** `entry`: a phonebook entry, of the machine when it is for all users. */
type Reach = 'machine' | 'entry' | 'user';

const queries: Readonly<Record<QueryKind, Reach>> = {
  'registry.read': 'machine',
  'service.read': 'machine',
  'certificate.list': 'machine',
  'vpnConnection.read': 'entry',
  // Reads both phonebooks; only the window asks it.
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
  // Facts cross the pipe and are not observed again (D2).
  'host.read': 'user',
};

const operations: Readonly<Record<OperationKind, Reach>> = {
  'registry.set': 'machine',
  'registry.delete': 'machine',
  'service.setStart': 'machine',
  'service.start': 'machine',
  'service.stop': 'machine',
  'service.restart': 'machine',
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

/** What is not the machine's answers `accessDenied` or fails with it, and never reaches `pc`. */
export function machineOnly(pc: Pc): Pc {
  return {
    simulated: pc.simulated,
    ask: async (asked, secrets) => {
      const answers = await pc.ask(asked.filter(isMachineQuery), secrets);
      let next = 0;
      const ofMachine = () => answers[next++] ?? denied;
      return asked.map((query) => (isMachineQuery(query) ? ofMachine() : denied));
    },
    perform: async (given, secrets) => {
      const at = given.findIndex((each) => !isMachineOperation(each));
      if (at < 0) return pc.perform(given, secrets);
      const outcomes = await pc.perform(given.slice(0, at), secrets);
      const refused: Outcome = outcomes.every(({ status }) => status === 'done')
        ? { status: 'failed', code: 'accessDenied' }
        : { status: 'notDone' };
      const rest = given.slice(at + 1).map((): Outcome => ({ status: 'notDone' }));
      return [...outcomes, refused, ...rest];
    },
    childProcess: () => pc.childProcess(),
    end: () => pc.end(),
  };
}

const denied: Answer = { ok: false, unreadable: 'accessDenied' };

function isMachineQuery(query: Query): boolean {
  if (query.kind === 'registry.read') return query.key.startsWith('HKLM\\');
  return isWithin(queries[query.kind], query);
}

/** Also when what asks for it is a journal: an operation is checked once more before it goes to Windows. */
function isMachineOperation(each: Operation): boolean {
  return operationSchema.safeParse(each).success && isWithin(operations[each.kind], each);
}

function isWithin(reach: Reach, thing: Query | Operation): boolean {
  return reach === 'machine' || (reach === 'entry' && 'allUsers' in thing && thing.allUsers);
}
