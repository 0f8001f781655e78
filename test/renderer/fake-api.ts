/** A WizardApi by script: the table types it, so that a changed channel does not compile here. */
import type { WizardApi } from '../../src/shared/ipc/api.ts';
import type { Channel, RequestOf, ResponseOf } from '../../src/shared/ipc/channels.ts';
import type { Envelope, IpcProblem } from '../../src/shared/ipc/problem.ts';
import type { EventName, EventOf } from '../../src/shared/ipc/progress.ts';

export type Script = {
  [C in Channel]?: (
    request: RequestOf<C>,
  ) => ResponseOf<C> | Problem | Promise<ResponseOf<C> | Problem>;
};

/** A refusal in a script. */
export class Problem {
  readonly problem: IpcProblem;
  constructor(code: IpcProblem['code']) {
    this.problem = { code, parameters: {} };
  }
}

export interface FakeApi extends WizardApi {
  /** Every call in order. */
  calls: [channel: Channel, request: unknown][];
  emit: <E extends EventName>(event: E, payload: EventOf<E>) => void;
  listeners: () => number;
}

/** A call that the script does not name is a defect of the test: it rejects. */
export function fakeApi(script: Script): FakeApi {
  const calls: FakeApi['calls'] = [];
  const heard = new Set<{ event: EventName; listener: (payload: never) => void }>();
  return {
    calls,
    listeners: () => heard.size,
    emit: (event, payload) => {
      for (const each of heard) if (each.event === event) each.listener(payload as never);
    },
    on: (event, listener) => {
      const each = { event, listener };
      heard.add(each);
      return () => heard.delete(each);
    },
    call: async <C extends Channel>(channel: C, request: RequestOf<C>) => {
      calls.push([channel, request]);
      const answer = script[channel];
      if (answer === undefined) throw new Error(`The script has no ${channel}.`);
      const value = await answer(request);
      const envelope: Envelope<ResponseOf<C>> =
        value instanceof Problem
          ? { ok: false, problem: value.problem }
          : { ok: true, value: value };
      return envelope;
    },
  };
}
