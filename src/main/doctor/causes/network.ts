// Family 24: the way to the server (doctor.md 2 F6, F8, F16, 3.1, 3.3, 4.8).
import { said } from '../server-said.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import type { Host } from '../../../shared/port/host.ts';
import { given, type Evidence } from '../../../shared/diagnosis/finding.ts';
import type { ServerCheckResult } from '../../../shared/server-check/result.ts';

/** What a dial ends in that hears nothing. */
const noAnswer = [678, 774, 789, 792, 800, 809, 13805, 13813, 13814, 13815];
const lost = [668, 807, 829, 832, 833, 13846, 13885, 13886];

export const networkCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2401',
    name: 'noNetwork',
    where: 'network',
    numbers: [...noAnswer, ...lost, 769, 868],
    stages: ['before', 'link', 'up'],
    reads: ['host'],
    basis: 'local',
    when: ({ host }) => (isOffline(host) ? given : null),
  }),
  cause({
    code: 'RW2402',
    name: 'nameNotFound',
    where: 'network',
    numbers: [868, 769, 809],
    stages: ['before'],
    reads: ['host', 'entry'],
    basis: 'local',
    dependsOn: ['RW2401'],
    when: ({ host, entry }) =>
      typeof entry === 'object' && host.serverAddresses.length === 0
        ? { server: entry.connection.serverAddress }
        : null,
  }),
  cause({
    // The check asks the same resolver; where it failed and the PC found an address, the name server is at times mute.
    code: 'RW2403',
    name: 'nameServerTrouble',
    where: 'network',
    numbers: [868],
    stages: ['before'],
    reads: ['server'],
    basis: 'silence',
    dependsOn: ['RW2401', 'RW2402'],
    when: ({ server }) =>
      said(server, 'nameNotFound', 'nameRefused', 'nameServerFailed', 'nameUnanswered') === null
        ? null
        : { server: server.server },
  }),
  cause({
    code: 'RW2404',
    name: 'noRoute',
    where: 'network',
    numbers: [769, 809, 678],
    stages: ['link'],
    reads: ['server'],
    basis: 'local',
    dependsOn: ['RW2401'],
    when: ({ server }) => at(server, 'noRoute'),
  }),
  cause({
    code: 'RW2405',
    name: 'nothingListens',
    where: 'server',
    numbers: [...noAnswer, 808],
    stages: ['link'],
    reads: ['server'],
    basis: 'answered',
    when: ({ server }) => at(server, 'nothingListens', 'notIke'),
  }),
  cause({
    code: 'RW2406',
    name: 'wayProhibited',
    where: 'network',
    numbers: [...noAnswer, 808],
    stages: ['link'],
    reads: ['server'],
    basis: 'answered',
    when: ({ server }) => at(server, 'wayProhibited'),
  }),
  cause({
    code: 'RW2407',
    name: 'serverMoved',
    where: 'network',
    numbers: noAnswer,
    stages: ['link'],
    reads: ['server'],
    basis: 'answered',
    when: ({ server }) => {
      const others = said(server, 'otherAddressAnswers');
      return others === null ? null : { addresses: String(others['addresses']) };
    },
  }),
  cause({
    // L2TP servers on Linux listen on IPv4 in all that server.md shows; Windows takes the IPv6 address where there is one.
    code: 'RW2408',
    name: 'noIpv6L2tp',
    where: 'network',
    numbers: noAnswer,
    stages: ['link'],
    reads: ['host', 'server', 'entry'],
    basis: 'agreeing',
    when: ({ host, server }) => {
      const [address] = host.serverAddresses;
      const isIpv6 =
        address !== undefined && host.serverAddresses.every((each) => each.includes(':'));
      return isIpv6 && said(server, 'serverSilent') !== null ? { address } : null;
    },
  }),
  cause({
    code: 'RW2409',
    name: 'serverSilent',
    where: 'server',
    numbers: noAnswer,
    stages: ['link'],
    reads: ['server'],
    basis: 'silence',
    dependsOn: ['RW2401', 'RW2407', 'RW2408'],
    when: ({ server }) => at(server, 'serverSilent'),
  }),
  cause({
    // Nobody tells a server that is off from a network that lets no VPN pass: another network does.
    code: 'RW2410',
    name: 'networkBlocksVpn',
    where: 'network',
    numbers: noAnswer,
    stages: ['link'],
    reads: ['server'],
    basis: 'silence',
    dependsOn: ['RW2401', 'RW2407', 'RW2408'],
    when: ({ server }) => (said(server, 'serverSilent') === null ? null : given),
  }),
  cause({
    code: 'RW2411',
    name: 'port500Blocked',
    where: 'network',
    numbers: noAnswer,
    stages: ['link'],
    reads: ['server'],
    basis: 'silence',
    when: ({ server }) =>
      said(server, 'port500Blocked', 'port500Unsteady') === null ? null : given,
  }),
  cause({
    code: 'RW2412',
    name: 'port4500Blocked',
    where: 'network',
    numbers: noAnswer,
    stages: ['link'],
    reads: ['server'],
    basis: 'silence',
    when: ({ server }) => (said(server, 'port4500Blocked') === null ? null : given),
  }),
  cause({
    // 807 is said of a link that was up, and of one that came half way.
    code: 'RW2413',
    name: 'linkLost',
    where: 'network',
    numbers: lost,
    stages: ['up'],
    reads: ['dial'],
    basis: 'number',
    when: ({ dial: { number } }) => (number !== null && lost.includes(number) ? given : null),
  }),
];

/** The address that was asked. */
function at(server: ServerCheckResult, ...codes: readonly string[]): Evidence | null {
  const isSaid = said(server, ...codes) !== null;
  return isSaid ? { address: server.address ?? server.server } : null;
}

function isOffline({ network }: Host): boolean {
  const isOwn = ({ address }: { readonly address: string }) =>
    !/^(?:127\.|169\.254\.|::1$|fe80:)/i.test(address);
  return !network.addresses.some(isOwn);
}
