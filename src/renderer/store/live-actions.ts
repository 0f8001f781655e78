/** What is up now: the look at it, connect and disconnect, and Windows' restart. */
import type { Desk } from './ask.ts';

export interface LiveActions {
  /** Quietly, every few seconds: main asks Windows much less often. */
  lookLive: (visible: boolean) => Promise<void>;
  connectOne: (id: string) => Promise<void>;
  disconnectOne: (id: string) => Promise<void>;
  /** After the person said yes to it. */
  restartWindows: () => Promise<void>;
}

export function liveActions(desk: Desk): LiveActions {
  const { ask, askQuietly, at, set } = desk;

  const lookLive = async (visible: boolean) => {
    if (at('installed') === null) return;
    const live = await askQuietly('installed.state', { visible });
    const step = at('installed');
    if (live !== undefined && step !== null) set({ step: { ...step, live } });
  };

  return {
    lookLive,
    connectOne: async (id) => {
      const result = await ask('connection.dial', { id });
      const step = at('installed');
      if (step === null) return;
      set({ step: { ...step, dialled: result === undefined ? null : { id, result } } });
      await lookLive(true);
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
