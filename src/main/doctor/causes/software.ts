// Family 27: other programs and updates on this PC (doctor.md 2 F8, F9, F14, F17, 4.8). That one is there proves nothing: most are idle.
import { said } from '../server-said.ts';
import { badUpdates } from '../known-updates.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { ended } from './by-number.ts';
import { given } from '../../../shared/diagnosis/finding.ts';

const stopped = [789, 792, 809, 13805, 13813];

export const softwareCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2701',
    name: 'ikePortTaken',
    where: 'here',
    numbers: [...stopped, 633, 768, 791],
    stages: ['link'],
    reads: ['host'],
    basis: 'local',
    when: ({ host: { ikePortHolders } }) => {
      const [first] = ikePortHolders;
      return first === undefined ? null : { program: first.program, port: String(first.port) };
    },
  }),
  cause({
    code: 'RW2702',
    name: 'vpnAlreadyUp',
    where: 'here',
    numbers: [...stopped, 633, 651, 769, 868],
    stages: ['before', 'link'],
    reads: ['ras', 'dial', 'entry'],
    basis: 'number',
    when: ({ ras: { connections, deviceTunnel }, dial, entry }) => {
      const own = typeof entry === 'object' ? entry.name.toLowerCase() : '';
      const others = connections.filter((each) => each.toLowerCase() !== own);
      const isThere = others.length > 0 || deviceTunnel;
      return isThere && dial.number !== null ? { names: others.join(', ') } : null;
    },
  }),
  cause({
    code: 'RW2703',
    name: 'otherVpnProgram',
    where: 'here',
    numbers: [...stopped, 651, 720],
    stages: ['link'],
    reads: ['software', 'dial'],
    basis: 'number',
    dependsOn: ['RW2701'],
    when: ({ software: { vpnPrograms }, dial }) =>
      vpnPrograms.length > 0 && ended(dial, [...stopped, 651, 720])
        ? { names: vpnPrograms.join(', ') }
        : null,
  }),
  cause({
    code: 'RW2704',
    name: 'otherFirewall',
    where: 'here',
    numbers: stopped,
    stages: ['link'],
    reads: ['software', 'dial'],
    basis: 'number',
    when: ({ software: { firewalls }, dial }) => {
      const names = firewalls.filter(({ on }) => on).map(({ name }) => name);
      return names.length > 0 && ended(dial, stopped) ? { names: names.join(', ') } : null;
    },
  }),
  cause({
    code: 'RW2705',
    name: 'badUpdate',
    where: 'here',
    numbers: [...new Set(badUpdates.flatMap(({ numbers }) => numbers))],
    stages: ['link'],
    reads: ['host', 'build', 'dial'],
    basis: 'number',
    when: ({ host, build, dial }) => {
      const found = badUpdates.find(
        ({ update, build: number, revision, numbers }) =>
          host.windows.endsWith(`.${String(number)}`) &&
          build.updates.includes(update) &&
          (build.revision === null || build.revision === revision) &&
          ended(dial, numbers),
      );
      return found === undefined ? null : { update: found.update };
    },
  }),
  cause({
    // Reported for 809 where all else was well (doctor.md 4.8); nothing on the PC tells it.
    code: 'RW2706',
    name: 'xboxNetworking',
    where: 'here',
    numbers: [809],
    stages: ['link'],
    reads: ['server', 'dial'],
    basis: 'number',
    when: ({ server, dial }) =>
      ended(dial, [809]) && said(server, 'pskProved', 'certificateProved') !== null ? given : null,
  }),
];
