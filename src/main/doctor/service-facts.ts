// Services as causes see them: what counts as wrong, and what puts it right (doctor.md 4.1, 4.2).
import type { Host } from '../../shared/port/host.ts';
import { serviceName, startType } from '../../shared/port/values.ts';
import { factOn, stockServiceFacts } from '../../shared/port/windows-stock.ts';
import type { Remedy } from '../../shared/remedy-plan/remedy.ts';
import type { ValueOf } from '../../shared/diagnosis/cause.ts';
import type { Seen } from './seen.ts';

export type Services = ValueOf<Seen['services']>;
export type ServiceName = (typeof serviceName.options)[number];

const enabled = startType.exclude(['disabled']).options;

/** One that is stopped is no fault: triggers start them (doctor.md 4.2). */
export function isDisabled(services: Services, name: ServiceName): boolean {
  return services[name]?.start === 'disabled';
}

export function runs(services: Services, name: ServiceName): boolean {
  return services[name]?.running === true;
}

/** As Windows calls it, with the name that commands take. */
export function shown(services: Services, name: string): string {
  const displayName = services[name]?.displayName;
  return displayName === undefined ? name : `${displayName} (${name})`;
}

/** What RasMan cannot start without, on this Windows. */
export function rasManNeeds(host: Host): ServiceName[] {
  const { value } = factOn(stockServiceFacts.RasMan.dependsOn, host.windows);
  return serviceName.options.filter((name) => value.includes(name));
}

/** Policies reach this PC: what stands there is somebody's will, and is told alone. */
function isManaged({ moduleLogging, nrptPolicy }: Host): boolean {
  return moduleLogging || nrptPolicy;
}

/** Whose service control Windows refuses: they run after a restart (D17). */
const refusesControl: readonly ServiceName[] = ['BFE', 'MpsSvc'];

/** Back to the start type that is usual here, and started where Windows lets anybody. */
export function enableAgain(host: Host, names: readonly ServiceName[]): Remedy['wishes'] | null {
  if (isManaged(host) || names.length === 0) return null;
  return names.flatMap((service): Remedy['wishes'] => {
    const { value } = factOn(stockServiceFacts[service].start, host.windows);
    if (value === 'disabled') return [];
    const aim = { kind: 'unless' as const, these: [null, ...enabled], value };
    const start = { room: 'serviceStart' as const, target: { service }, aim };
    if (refusesControl.includes(service)) return [start];
    const running = { kind: 'exactly' as const, value: true as const };
    return [start, { room: 'serviceRunning', target: { service }, aim: running }];
  });
}
