// Family 26, the devices of Windows that carry L2TP and PPP (doctor.md 2 F10, 3.1 720; Microsoft's "Troubleshoot error 720").
// To remove them takes PPPoE, SSTP, mobile broadband and other VPNs along: that is told, and never done (4.1).
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { ended, maybe } from './by-number.ts';
import { given } from '../../../shared/diagnosis/finding.ts';
import type { Miniports } from '../../../shared/port/surroundings.ts';

/** Seen to stop a dial: of Riverbed's WAN accelerator. */
const knownFilters: readonly string[] = ['rbt_filter'];

export const miniportCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2619',
    name: 'l2tpMiniportGone',
    where: 'here',
    numbers: [87, 608, 609, 633, 651, 665, 692],
    stages: ['before', 'link'],
    reads: ['miniports'],
    basis: 'local',
    when: ({ miniports: { l2tp } }) =>
      l2tp?.enabled === true ? null : { state: l2tp === null ? 'missing' : 'off' },
  }),
  cause({
    code: 'RW2620',
    name: 'ipMiniportUnbound',
    where: 'here',
    numbers: [718, 720, 738],
    stages: ['signIn'],
    reads: ['miniports'],
    basis: 'local',
    when: ({ miniports: { ip, bindings } }) => {
      if (ip?.enabled !== true) return { state: ip === null ? 'missing' : 'off' };
      const isUnbound = bindings.some(
        ({ component, enabled }) => component === 'ms_wanarp' && !enabled,
      );
      return isUnbound ? { state: 'unbound' } : null;
    },
  }),
  cause({
    // Of a filter that nobody named so far the number has to speak as well.
    code: 'RW2621',
    name: 'foreignFilter',
    where: 'here',
    numbers: [718, 720],
    stages: ['signIn'],
    reads: ['miniports', 'dial'],
    basis: ({ miniports }) => (knownOf(miniports) === undefined ? 'number' : 'local'),
    when: ({ miniports, dial }) => {
      const filter = knownOf(miniports) ?? (ended(dial, [720]) ? otherOf(miniports) : undefined);
      return filter === undefined ? null : { filter };
    },
  }),
  maybe('RW2622', 'deviceFault', 'here', [651, 665, 692], ['RW2608', 'RW2609', 'RW2610', 'RW2619']),
  cause({
    // IPv6 inside is asked for by Windows whether or not the server has it; harmless by itself.
    code: 'RW2623',
    name: 'ipv6MiniportOff',
    where: 'here',
    numbers: [720],
    stages: ['signIn'],
    reads: ['miniports', 'dial'],
    basis: 'number',
    dependsOn: ['RW2620', 'RW2621'],
    when: ({ miniports: { ipv6 }, dial }) =>
      ended(dial, [720]) && ipv6?.enabled !== true ? given : null,
  }),
];

const on = ({ bindings }: Miniports) =>
  bindings.flatMap(({ component, enabled }) => (enabled ? [component] : []));

function knownOf(miniports: Miniports): string | undefined {
  return on(miniports).find((each) => knownFilters.includes(each.toLowerCase()));
}

/** Windows' own components begin with `ms_`, its vSwitch and QoS filters too. */
function otherOf(miniports: Miniports): string | undefined {
  return on(miniports).find((each) => !each.toLowerCase().startsWith('ms_'));
}
