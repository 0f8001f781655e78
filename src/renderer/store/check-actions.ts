/** The server check: asked, stopped, asked again; and what main tells meanwhile. */
import type { RequestOf } from '../../shared/ipc/channels.ts';
import { answered, showCheck, startCheck, stopping } from '../steps/server-check.ts';
import type { Desk } from './ask.ts';

type Asked = RequestOf<'server.check'>;

export interface CheckActions {
  /** To the page of the check, and asks at once. The secrets go to main and are kept nowhere here. */
  checkServer: (secrets: Asked['secrets'], depth?: Asked['depth']) => Promise<void>;
  /** Main answers the running check with what is known. */
  stopCheck: () => Promise<void>;
  /** From the plan to the page of the check, with what it said before. */
  backToCheck: () => void;
}

export function checkActions(desk: Desk): CheckActions {
  const { ask, tell, at, set, get } = desk;
  return {
    checkServer: async (secrets, depth = 'normal') => {
      const from = at('review') ?? at('needs') ?? at('serverCheck') ?? at('result');
      if (from === null || get().busy !== null) return;
      const before = from.kind === 'serverCheck' ? from.view : null;
      set({ step: startCheck(from.review, before) });
      const view = await ask('server.check', { depth, secrets });
      const step = at('serverCheck');
      const now = Math.floor(performance.now() / 1000);
      if (step !== null) set({ step: answered(step, view ?? null, now) });
    },
    stopCheck: async () => {
      const step = at('serverCheck');
      if (step?.phase !== 'asking') return;
      set({ step: stopping(step) });
      await tell('server.stop', {});
    },
    backToCheck: () => {
      const step = at('plan');
      if (step === null || get().busy !== null) return;
      set({ step: showCheck(step.review, step.checked), problem: null });
    },
  };
}
