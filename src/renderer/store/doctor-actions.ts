/** "It doesn't connect": the look for a cause, the fix that is shown, and the change that is made. */
import type { Desk } from './ask.ts';

export interface DoctorActions {
  /** @param said the number that the person read; null: what Windows wrote down counts */
  askDoctor: (id: string, name: string, said: number | null) => Promise<void>;
  /** The server is not asked any further. */
  stopDoctor: () => Promise<void>;
  showFix: (code: string) => Promise<void>;
  dropFix: () => void;
  /** Makes the change that is shown. */
  makeFix: () => Promise<void>;
  /** Takes it back. */
  undoFix: (id: string) => Promise<void>;
}

export function doctorActions({ ask, at, set, get, tell }: Desk): DoctorActions {
  return {
    askDoctor: async (id, name, said) => {
      if (get().busy !== null) return;
      set({ step: { kind: 'doctor', id, name, view: null, remedy: null, made: null } });
      const view = await ask('doctor.look', { id, said });
      const step = at('doctor');
      if (step !== null && view !== undefined) set({ step: { ...step, view } });
    },
    stopDoctor: async () => {
      await tell('doctor.stop', {});
    },
    showFix: async (code) => {
      const remedy = await ask('doctor.plan', { code });
      const step = at('doctor');
      if (step !== null && remedy !== undefined) set({ step: { ...step, remedy } });
    },
    dropFix: () => {
      const step = at('doctor');
      if (step !== null) set({ step: { ...step, remedy: null } });
    },
    makeFix: async () => {
      const remedy = at('doctor')?.remedy ?? null;
      if (remedy === null) return;
      const { code, id, plan } = remedy;
      const made = await ask('doctor.apply', { code, digest: plan.digest.machine });
      const step = at('doctor');
      if (step !== null && made !== undefined)
        set({ step: { ...step, remedy: null, made: { id, result: made } } });
    },
    undoFix: async (id) => {
      const result = await ask('installed.undo', { id, hangUp: false });
      const step = at('doctor');
      if (step !== null && result !== undefined)
        set({ step: { ...step, made: { id: null, result } } });
    },
  };
}
