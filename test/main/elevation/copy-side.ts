/**
 * The elevated copy's side without a process: the approval, the wall, an executor, and a PC that writes down what is performed.
 * What comes to it comes as it would over the pipe: through the schema of the message.
 */
import { Approval } from '../../../src/main/elevation/approved-executor.ts';
import { approvedPlan, type Approved } from '../../../src/main/elevation/approved.ts';
import type { Prepared } from '../../../src/main/pipeline/prepare.ts';
import type { Executor, RunReply } from '../../../src/main/transaction/executor.ts';
import { runRequest } from '../../../src/main/transaction/executor.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import type { Pc } from '../../../src/shared/port/port.ts';
import { windowsArea, type WindowsFile } from '../../../src/main/demo/files.ts';
import { askedOf, type Workbench } from '../pipeline/workbench.ts';

export interface CopySide {
  /** What reached the PC. */
  performed: Operation[];
  /** `malformed`: no such message, as the executor's server has it. */
  run: (request: unknown) => Promise<RunReply | 'malformed'>;
  executor: Executor;
  end: () => Promise<void>;
}

export async function copySide(bench: Workbench, approved: Approved): Promise<CopySide> {
  const performed: Operation[] = [];
  const spy = (pc: Pc): Pc => ({
    simulated: pc.simulated,
    ask: (queries, secrets) => pc.ask(queries, secrets),
    perform: (operations, secrets) => {
      performed.push(...operations);
      return pc.perform(operations, secrets);
    },
    childProcess: () => pc.childProcess(),
    end: () => pc.end(),
  });
  bench.openPc = (demo) => Promise.resolve(spy(demo()));
  const place = bench.place();
  place.secrets.set('psk', 'psk-canary-of-the-copy');
  place.secrets.set('keyBundle', Buffer.from('no bundle').toString('base64'));
  place.secrets.set('keyBundlePassword', 'one-time');
  const made = await place.makeExecutor('machine', {
    secretsGiven: ['psk', 'keyBundle', 'keyBundlePassword'],
    hangUp: true,
    emit: () => undefined,
  });
  const executor = new Approval(approved).over(made);
  await executor.open('apply');
  return {
    performed,
    executor,
    run: (request) => {
      const parsed = runRequest.safeParse(JSON.parse(JSON.stringify(request)));
      return parsed.success ? executor.run(parsed.data) : Promise.resolve('malformed');
    },
    end: async () => {
      await executor.abort('test');
      await executor.close();
      await place.session.renew();
    },
  };
}

export function requestOf(prepared: Prepared) {
  return {
    asked: askedOf(prepared),
    digest: prepared.plan.digest.machine,
    transaction: 'test',
    withOtherScope: false,
  };
}

export const approvedOf = ({ plan, facts }: Prepared): Approved =>
  approvedPlan(plan, { kind: 'profile', facts });

/** Somebody changes what the PC is, not what stands on it. */
export function changeWindows(
  bench: Workbench,
  change: (now: WindowsFile) => Partial<WindowsFile>,
) {
  bench.change((pc) => {
    const now = pc.read(windowsArea);
    pc.write(windowsArea, { ...now, ...change(now) });
  });
}
