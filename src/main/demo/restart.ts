/** The simulated PC's restarts: what tells them, and what they do (D41). */
import { cutAllConnections } from './connection-use.ts';
import { bootArea, ipsecArea, servicesArea, type ServicesFile } from './files.ts';
import { type Answerers, demand, type Machine, type Performers } from './machine.ts';

export const restartAnswers = {
  'restart.read': (_query, pc) => {
    const { bootTime, restartMarked } = pc.read(bootArea);
    return { marked: restartMarked, bootTime };
  },
  'restart.right': (_query, { windows }) => windows.restartRight,
} satisfies Partial<Answerers>;

export const restartOperations = {
  'restart.mark': (_operation, pc) => {
    pc.note('restart.volatileKey');
    pc.write(bootArea, { ...pc.read(bootArea), restartMarked: true });
  },
  'windows.restart': (_operation, pc) => {
    demand(pc.windows.restartRight.privilege, 'restart.noPrivilege');
    restartWindows(pc, pc.now());
  },
} satisfies Partial<Performers>;

/**
 * Automatic services run, others do not; connections, associations and volatile keys are gone.
 * @param at when it started again: ISO 8601, UTC
 */
export function restartWindows(pc: Machine, at: string): void {
  const services = pc.read(servicesArea);
  const disabled = (name: string) => services[name]?.start === 'disabled';
  const runs = (each: ServicesFile[string]) =>
    each.start === 'automatic' && !each.dependsOn.some(disabled);
  const needed = new Set(
    Object.values(services).flatMap((each) => (runs(each) ? each.dependsOn : [])),
  );
  const entries = Object.entries(services).map(
    ([name, each]) => [name, { ...each, running: runs(each) || needed.has(name) }] as const,
  );
  pc.write(servicesArea, Object.fromEntries(entries));
  pc.write(bootArea, { bootTime: at, restartMarked: false });
  cutAllConnections(pc);
  pc.write(ipsecArea, { ...pc.read(ipsecArea), securityAssociations: [] });
}
