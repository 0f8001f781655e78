/** The services of the simulated PC and how they hang together (windows-facts 1.4). */
import { atLeast } from '../../shared/port/windows-version.ts';
import { connectedNames } from './connection-use.ts';
import { servicesArea, type ServicesFile } from './files.ts';
import { type Answerers, demand, type Machine, type Performers, refuse } from './machine.ts';

export const serviceAnswers = {
  'service.read': ({ service }, pc) => {
    const services = pc.read(servicesArea);
    const found = services[service];
    if (found === undefined) return null;
    const { start, running } = found;
    const displayName = displayNameOf(service, pc.windows.version);
    const dependents = allRunningDependents(services, service);
    if (dependents.length > runningDependents(services, service).length) {
      pc.note('service.furtherDependents');
    }
    return {
      start,
      running,
      ...(displayName === undefined ? {} : { displayName }),
      runningDependents: dependents,
      blockedBy: blockedBy(services, service),
    };
  },
} satisfies Partial<Answerers>;

export const serviceOperations = {
  'service.setStart': ({ service, start }, pc) => {
    const services = pc.read(servicesArea);
    const found = services[service] ?? refuse('service.missing');
    demand(start !== 'boot' && start !== 'system', 'service.driverStart');
    if (isProtected(service)) pc.note('service.startTypeOnly');
    pc.write(servicesArea, { ...services, [service]: { ...found, start } });
  },
  'service.start': ({ service }, pc) => {
    const services = pc.read(servicesArea);
    // Start-Service: "If a service is already running, the message is ignored without error."
    const runs = services[service]?.running === true;
    demand(runs || !isProtected(service), 'service.protected');
    pc.write(servicesArea, started(pc, services, service));
  },
  'service.stop': ({ service }, pc) => {
    demand(!isProtected(service), 'service.protected');
    const services = pc.read(servicesArea);
    demand(services[service] !== undefined, 'service.missing');
    demand(runningDependents(services, service).length === 0, 'service.dependentsRunning');
    demand(service !== 'RasMan' || !rasInUse(pc), 'service.stopInUse');
    pc.write(servicesArea, withRunning(services, service, false));
  },
  'service.restart': ({ service }, pc) => {
    demand(!isProtected(service), 'service.protected');
    const services = pc.read(servicesArea);
    const dependents = allRunningDependents(services, service);
    const ofRas = service === 'RasMan' || dependents.includes('RasMan');
    demand(!ofRas || !rasInUse(pc), 'service.stopInUse');
    const stopped = [service, ...dependents].reduce(
      (all, each) => withRunning(all, each, false),
      services,
    );
    let running = started(pc, stopped, service);
    for (const each of dependents) running = started(pc, running, each);
    if (dependents.length > 0) pc.note('service.restartDependents');
    pc.write(servicesArea, running);
  },
} satisfies Partial<Performers>;

/** In English, whatever the PC's language; the firewall had another name before Windows 10 1709. [K] */
const displayNames: Readonly<Record<string, string>> = {
  BFE: 'Base Filtering Engine',
  IKEEXT: 'IKE and AuthIP IPsec Keying Modules',
  PolicyAgent: 'IPsec Policy Agent',
  SstpSvc: 'Secure Socket Tunneling Protocol Service',
  TapiSrv: 'Telephony',
  RasMan: 'Remote Access Connection Manager',
  MpsSvc: 'Windows Defender Firewall',
  RemoteAccess: 'Routing and Remote Access',
};

function displayNameOf(service: string, windows: string): string | undefined {
  // UNCONFIRMED in which build Windows renamed it.
  if (service === 'MpsSvc' && !atLeast(windows, '10.0.16299')) return 'Windows Firewall';
  return displayNames[service];
}

/** Windows' own answer to service control of the firewall; see beliefs. */
function isProtected(service: string): boolean {
  return service === 'MpsSvc' || service === 'BFE';
}

function rasInUse(pc: Machine): boolean {
  return connectedNames(pc).length > 0 || pc.read(servicesArea)['RemoteAccess']?.running === true;
}

/** Starts a service and first what it depends on; running ones stay as they are. */
function started(pc: Machine, services: ServicesFile, service: string): ServicesFile {
  const found = services[service];
  demand(found !== undefined, 'service.missing');
  if (found.running) return services;
  demand(found.start !== 'disabled', 'service.disabled');
  let all = services;
  for (const each of found.dependsOn) {
    const needed = all[each];
    if (needed === undefined || needed.running) continue;
    demand(needed.start !== 'disabled', 'service.dependencyDisabled');
    pc.note('service.startsDependencies');
    all = started(pc, all, each);
  }
  return withRunning(all, service, true);
}

/** What `started` would refuse it for. */
function blockedBy(services: ServicesFile, service: string): string[] {
  const blocked = (services[service]?.dependsOn ?? []).flatMap((each) => {
    const needed = services[each];
    if (needed === undefined || needed.running) return [];
    return needed.start === 'disabled' ? [each] : blockedBy(services, each);
  });
  return [...new Set(blocked)];
}

function runningDependents(services: ServicesFile, service: string): string[] {
  return Object.entries(services)
    .filter(([, each]) => each.running && each.dependsOn.includes(service))
    .map(([name]) => name);
}

/** With the dependents of dependents, those nearest first. */
function allRunningDependents(services: ServicesFile, service: string): string[] {
  const direct = runningDependents(services, service);
  return [
    ...new Set([...direct, ...direct.flatMap((each) => allRunningDependents(services, each))]),
  ];
}

function withRunning(services: ServicesFile, service: string, running: boolean): ServicesFile {
  const found = services[service] ?? refuse('service.missing');
  return { ...services, [service]: { ...found, running } };
}
