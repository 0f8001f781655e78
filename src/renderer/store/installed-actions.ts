/** What is installed: look, verify, pause, resume, undo, repair. */
import type { ActionResult } from '../../shared/ipc/views.ts';
import { afterOpen, endedIn, toInstalled, verifiedIn } from '../steps/transitions.ts';
import type { Desk } from './ask.ts';

export interface InstalledActions {
  showInstalled: () => Promise<void>;
  verify: (id: string) => Promise<void>;
  /** One after the other, each in its line. */
  verifyAll: () => Promise<void>;
  pause: (id: string, paused: boolean) => Promise<void>;
  undo: (id: string, hangUp: boolean) => Promise<void>;
  /** Drift is put right by the profile's own file, with its plan first. */
  repairDrift: (id: string) => Promise<void>;
  /** Puts right what a killed run left. */
  repair: () => Promise<void>;
}

export function installedActions(desk: Desk): InstalledActions {
  const { ask, at, set } = desk;

  const showInstalled = async () => {
    const list = await ask('installed.list', {});
    if (list !== undefined) set({ step: toInstalled(list, at('installed') ?? undefined) });
  };
  const verify = async (id: string) => {
    const view = await ask('installed.verify', { id });
    const step = at('installed');
    if (view !== undefined && step !== null) set({ step: verifiedIn(step, view) });
  };
  const ended = async (
    of: 'undo' | 'pause' | 'repair',
    id: string | null,
    result: ActionResult | undefined,
  ) => {
    const step = at('installed');
    if (result === undefined || step === null) return;
    set({ step: endedIn(step, of, id, result) });
    await showInstalled();
  };

  return {
    showInstalled,
    verify,
    verifyAll: async () => {
      for (const { id } of at('installed')?.list.profiles ?? []) await verify(id);
    },
    pause: async (id, paused) => {
      await ended('pause', id, await ask('installed.pause', { id, paused }));
    },
    undo: async (id, hangUp) => {
      if (at('installed') === null) await showInstalled();
      await ended('undo', id, await ask('installed.undo', { id, hangUp }));
    },
    repairDrift: async (id) => {
      const chosen = await ask('file.choose', { purpose: 'profile' });
      if (!chosen) return;
      const opened = await ask('profile.open', { file: chosen.file });
      if (opened === undefined) return;
      if (opened.result === 'refused' || opened.review.id === id) {
        set({ step: afterOpen(opened) });
        return;
      }
      await ask('profile.close', {});
      desk.fail('otherProfile');
    },
    repair: async () => {
      if (at('installed') === null) await showInstalled();
      await ended('repair', null, await ask('installed.repair', {}));
    },
  };
}
