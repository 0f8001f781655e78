/** A PC that says done and does nothing, and what tests of the undo ask of a bench. */
import type { Operation } from '../../../src/shared/port/operation.ts';
import type { Pc } from '../../../src/shared/port/port.ts';
import { servicesArea } from '../../../src/main/demo/files.ts';
import type { UndoOutcome } from '../../../src/main/pipeline/undo.ts';
import type { Workbench } from './workbench.ts';

/** Says done to these and does nothing. */
export function lying(pc: Pc, lies: (operation: Operation) => boolean): Pc {
  return {
    simulated: pc.simulated,
    ask: (queries, secrets) => pc.ask(queries, secrets),
    perform: async (operations, secrets) => {
      const told = await pc.perform(
        operations.filter((each) => !lies(each)),
        secrets,
      );
      return operations.map((each) =>
        lies(each) ? { status: 'done' as const } : (told.shift() ?? { status: 'notDone' as const }),
      );
    },
    childProcess: () => null,
    end: () => pc.end(),
  };
}

export function lie(bench: Workbench, lies: (operation: Operation) => boolean): void {
  bench.openPc = (demo) => Promise.resolve(lying(demo(), lies));
}
export function honest(bench: Workbench): void {
  bench.openPc = (demo) => Promise.resolve(demo());
}

export function ended(outcome: UndoOutcome | null) {
  if (outcome === null || !('verification' in outcome)) throw new Error(outcome?.result ?? 'none');
  return outcome;
}

export async function thingsOf(bench: Workbench) {
  const { installed } = await bench.installed();
  return installed.flatMap((each) => [
    ...each.receipts.flatMap((receipt) => receipt.owned),
    ...each.claims,
  ]);
}

export function start(bench: Workbench, service: string): void {
  bench.change((pc) => {
    const services = pc.read(servicesArea);
    const found = services[service];
    if (found === undefined) throw new Error(service);
    pc.write(servicesArea, { ...services, [service]: { ...found, running: true } });
  });
}
