// Family 20: services and values of Windows that a VPN runs on (doctor.md 2 F1 and F3, 3.1, 4.2).
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import {
  enableAgain,
  isDisabled,
  rasManNeeds,
  runs,
  shown,
  type ServiceName,
  type Services,
} from '../service-facts.ts';
import { given } from '../../../shared/diagnosis/finding.ts';

/** What a dial ends in that finds no IPsec, and what Windows says of a service that does not start. */
const noIpsec = [768, 789, 791, 809, 827, 1058, 1062, 1068, 13825];
const noDial = [711, 834, 1058, 1062, 1068];

export const serviceCauses: readonly CauseOfSeen[] = [
  disabled('RW2001', 'ikeServiceDisabled', 'IKEEXT', noIpsec),
  disabled('RW2002', 'policyAgentDisabled', 'PolicyAgent', noIpsec),
  disabled('RW2003', 'filteringEngineDisabled', 'BFE', [
    ...noIpsec,
    ...[711, 834, 1723, 13857, 13858, 13860, 13883],
  ]),
  disabled('RW2004', 'rasManDisabled', 'RasMan', noDial),
  cause({
    code: 'RW2005',
    name: 'rasManNeedsDisabled',
    where: 'here',
    numbers: noDial,
    stages: ['before'],
    reads: ['services', 'host'],
    basis: 'local',
    when: ({ services, host }) => {
      if (runs(services, 'RasMan')) return null;
      const [off] = rasManNeeds(host).filter((name) => isDisabled(services, name));
      const needed = off ?? services['RasMan']?.blockedBy[0];
      return needed === undefined ? null : { service: shown(services, needed) };
    },
    fix: ({ services, host }) =>
      enableAgain(
        host,
        rasManNeeds(host).filter((name) => isDisabled(services, name)),
      ),
  }),
  cause({
    // Its trigger is a port that the firewall opens: without the firewall nothing starts IKEEXT.
    code: 'RW2006',
    name: 'firewallServiceOff',
    where: 'here',
    numbers: [...noIpsec, 13849, 13883],
    stages: ['link'],
    reads: ['services', 'host'],
    basis: 'local',
    dependsOn: ['RW2003'],
    when: ({ services }) => {
      if (services['MpsSvc'] == null || runs(services, 'MpsSvc')) return null;
      if (runs(services, 'IKEEXT') || isDisabled(services, 'IKEEXT')) return null;
      const state = isDisabled(services, 'MpsSvc') ? 'disabled' : 'stopped';
      return { service: shown(services, 'MpsSvc'), state };
    },
    // The firewall that comes up may cut off whoever works from elsewhere (D16).
    fix: ({ services, host }) =>
      isDisabled(services, 'MpsSvc') && host.atConsole && host.remoteSessions.length === 0
        ? enableAgain(host, ['MpsSvc'])
        : null,
  }),
  cause({
    // That it ends in 809 is UNCONFIRMED (doctor.md 4.8).
    code: 'RW2007',
    name: 'prohibitIpsec',
    where: 'here',
    numbers: [789, 791, 809],
    stages: ['link'],
    reads: ['prohibitIpsec', 'entry', 'dial'],
    basis: ({ dial }) => (dial.number === 809 ? 'agreeing' : 'local'),
    when: ({ prohibitIpsec }) => (prohibitIpsec === 1 ? given : null),
    fix: () => [
      {
        room: 'prohibitIpsec',
        target: {},
        aim: { kind: 'atLeast', value: { type: 'dword', data: 0 } },
      },
    ],
  }),
  cause({
    code: 'RW2008',
    name: 'serviceStartFailed',
    where: 'here',
    numbers: [1058, 1062, 1068],
    stages: ['before', 'link'],
    reads: ['dial'],
    basis: 'number',
    dependsOn: ['RW2001', 'RW2002', 'RW2003', 'RW2004', 'RW2005', 'RW2006', 'RW2010', 'RW2011'],
    when: ({ dial }) => numbered(dial.number, [1058, 1062, 1068]),
  }),
  onlyNumber('RW2009', 'rasBusy', [1723]),
  cause({
    // The services that are asked for are told by their own rows.
    code: 'RW2010',
    name: 'serviceBlocked',
    where: 'here',
    numbers: [...noIpsec, 711],
    stages: ['before', 'link'],
    reads: ['services'],
    basis: 'local',
    when: ({ services }) => {
      const [first] = needed.flatMap((name) =>
        (services[name]?.running === false ? services[name].blockedBy : [])
          .filter((other) => !(other in services))
          .map((other) => ({ service: shown(services, name), needed: other })),
      );
      return first ?? null;
    },
  }),
  cause({
    code: 'RW2011',
    name: 'serviceMissing',
    where: 'here',
    numbers: [...noIpsec, 711],
    stages: ['before', 'link'],
    reads: ['services'],
    basis: 'local',
    when: ({ services }) => {
      const gone = needed.find((name) => services[name] === null);
      return gone === undefined ? null : { service: gone };
    },
  }),
  onlyNumber('RW2012', 'ikeServiceStuck', [13809, 13810, 13811, 13812, 13891]),
  cause({
    code: 'RW2013',
    name: 'rasManStopped',
    where: 'here',
    numbers: [834],
    stages: ['up'],
    reads: ['dial'],
    basis: 'number',
    dependsOn: ['RW2004', 'RW2005'],
    when: ({ dial }) => numbered(dial.number, [834]),
  }),
];

const needed = ['BFE', 'IKEEXT', 'PolicyAgent', 'RasMan'] as const;

function disabled(
  code: string,
  name: string,
  service: ServiceName,
  numbers: readonly number[],
): CauseOfSeen {
  const evidence = (services: Services) => ({ service: shown(services, service) });
  return cause({
    ...{ code, name, numbers },
    where: 'here',
    stages: service === 'RasMan' ? ['before'] : ['link'],
    reads: ['services', 'host'],
    basis: 'local',
    when: ({ services }) => (isDisabled(services, service) ? evidence(services) : null),
    fix: ({ host }) => enableAgain(host, [service]),
  });
}

function onlyNumber(code: string, name: string, numbers: readonly number[]): CauseOfSeen {
  return cause({
    ...{ code, name, numbers },
    where: 'here',
    stages: ['before', 'link'],
    reads: ['dial'],
    basis: 'number',
    when: ({ dial }) => numbered(dial.number, numbers),
  });
}

function numbered(number: number | null, numbers: readonly number[]) {
  return number !== null && numbers.includes(number) ? given : null;
}
