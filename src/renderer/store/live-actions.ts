/** What is up now: the look at it, connect and disconnect, and Windows' restart. */
import { dialledIn, nameIn } from '../steps/dialling.ts';
import type { Desk } from './ask.ts';
import type { DoctorActions } from './doctor-actions.ts';

export interface LiveActions {
  /** Quietly, every few seconds: main asks Windows much less often. */
  lookLive: (visible: boolean) => Promise<void>;
  /** From the list or from the result. Everything else stays usable while Windows' own window is open. */
  connectOne: (id: string) => Promise<void>;
  /** The server is not waited for any longer, or Windows' window is not. */
  giveUpConnect: () => Promise<void>;
  disconnectOne: (id: string) => Promise<void>;
  /** After the person said yes to it. */
  restartWindows: () => Promise<void>;
}

/** @param askDoctor "It doesn't connect" opens by itself where Windows said so */
export function liveActions(
  desk: Desk,
  { askDoctor }: Pick<DoctorActions, 'askDoctor'>,
): LiveActions {
  const { ask, askQuietly, tell, at, get, set } = desk;

  const lookLive = async (visible: boolean) => {
    if (at('installed') === null) return;
    const live = await askQuietly('installed.state', { visible });
    const step = at('installed');
    if (live !== undefined && step !== null) set({ step: { ...step, live } });
  };

  return {
    lookLive,
    connectOne: async (id) => {
      if (get().dialling !== null) {
        desk.fail('dialling');
        return;
      }
      set({ dialling: { id, at: 'opening' }, problem: null });
      const result = await tell('connection.dial', { id });
      set({ dialling: null, step: dialledIn(get().step, id, result) });
      const name = nameIn(get().step, id);
      if (result?.result === 'failed' && name !== null) await askDoctor(id, name, result.code);
      else await lookLive(true);
    },
    giveUpConnect: async () => {
      await tell('connection.giveUp', {});
    },
    disconnectOne: async (id) => {
      const result = await ask('connection.hangUp', { id });
      if (result !== undefined && result !== 'disconnected') desk.fail('hangUpFailed');
      await lookLive(true);
    },
    restartWindows: async () => {
      const result = await ask('app.restart', { confirmed: true });
      if (result === 'notAllowed' || result === 'failed' || result === 'busy')
        desk.fail('restartFailed');
      await lookLive(true);
    },
  };
}
