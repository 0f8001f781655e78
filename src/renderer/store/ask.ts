/** One call at a time: sets and clears `busy`, keeps the problem, never throws. */
import type { StoreApi } from 'zustand/vanilla';
import type { WizardApi } from '../../shared/ipc/api.ts';
import type { Channel, RequestOf, ResponseOf } from '../../shared/ipc/channels.ts';
import type { Envelope, IpcProblemCode } from '../../shared/ipc/problem.ts';
import type { Step, StepKind } from '../steps/step.ts';
import type { WizardState } from './wizard-state.ts';

export interface Desk {
  get: () => WizardState;
  set: (change: Partial<WizardState>) => void;
  /** The answer; undefined when there was a problem (which is shown then) or another call still runs. */
  ask: <C extends Channel>(channel: C, request: RequestOf<C>) => Promise<ResponseOf<C> | undefined>;
  /** Beside whatever runs, without `busy` and without the panel: the check of a draft while it is typed. */
  askQuietly: <C extends Channel>(
    channel: C,
    request: RequestOf<C>,
  ) => Promise<ResponseOf<C> | undefined>;
  /** Beside whatever runs, without `busy`, but with the panel: cancel, a link, and "Connect", which may take minutes. */
  tell: <C extends Channel>(
    channel: C,
    request: RequestOf<C>,
  ) => Promise<ResponseOf<C> | undefined>;
  fail: (code: IpcProblemCode) => void;
  /** The step as it is now, if it still is of this kind. */
  at: <K extends StepKind>(kind: K) => Extract<Step, { kind: K }> | null;
}

export function makeDesk(api: WizardApi, store: StoreApi<WizardState>): Desk {
  const get = store.getState;
  const set = (change: Partial<WizardState>) => {
    store.setState(change);
  };
  const fail = (code: IpcProblemCode) => {
    set({ problem: { code, parameters: {} } });
  };
  return {
    get,
    set,
    fail,
    ask: async (channel, request) => {
      if (get().busy !== null) return undefined;
      set({ busy: channel, problem: null });
      const envelope = await callOf(api, channel, request);
      set({ busy: null });
      if (envelope.ok) return envelope.value;
      set({ problem: envelope.problem });
      return undefined;
    },
    askQuietly: async (channel, request) => {
      const envelope = await callOf(api, channel, request);
      return envelope.ok ? envelope.value : undefined;
    },
    tell: async (channel, request) => {
      const envelope = await callOf(api, channel, request);
      if (envelope.ok) return envelope.value;
      set({ problem: envelope.problem });
      return undefined;
    },
    at: (kind) => {
      const { step } = get();
      return step.kind === kind ? (step as Extract<Step, { kind: typeof kind }>) : null;
    },
  };
}

/** A bridge that breaks is a problem like another. */
async function callOf<C extends Channel>(
  api: WizardApi,
  channel: C,
  request: RequestOf<C>,
): Promise<Envelope<ResponseOf<C>>> {
  try {
    return await api.call(channel, request);
  } catch {
    return { ok: false, problem: { code: 'unexpected', parameters: { name: 'bridge' } } };
  }
}
