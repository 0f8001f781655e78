/** The plan, its approval, the run and what can be done with the result. */
import type { RequestOf } from '../../shared/ipc/channels.ts';
import { cancelled } from '../steps/progress.ts';
import type { Choices, Consent } from '../steps/step.ts';
import {
  afterApply,
  noChoices,
  toPlan,
  toProgress,
  withAnswer,
  withChoices,
  withConsent,
} from '../steps/transitions.ts';
import type { Desk } from './ask.ts';

type TypedSecrets = RequestOf<'plan.make'>['secrets'];

export interface PlanActions {
  /** The secrets go to main and are kept nowhere here. True when the plan stands. */
  makePlan: (secrets: TypedSecrets) => Promise<boolean>;
  consent: (consent: Consent, given: boolean) => Promise<void>;
  /** @param newName with `rename`: the person's own, in place of one that is free */
  answerConflict: (onConflict: Choices['onConflict'], newName?: string) => Promise<void>;
  apply: () => Promise<void>;
  cancel: () => Promise<void>;
  saveReport: () => Promise<void>;
  /** Undo from the result page. */
  undoResult: (hangUp: boolean) => Promise<void>;
}

export function planActions(desk: Desk): PlanActions {
  const { ask, tell, at, set, get } = desk;

  const planAgain = async (choices: Choices) => {
    const before = at('plan');
    if (before === null || get().busy !== null) return;
    set({ step: withChoices(before, choices) });
    const plan = await ask('plan.make', { secrets: {}, choices });
    const step = at('plan');
    if (step === null) return;
    // Without a plan for it, the answer was none.
    if (plan === undefined) set({ step: before });
    else set({ step: toPlan(step.review, plan, choices, step.changed, step.checked) });
  };

  /** Who may not restart Windows from here is told how else. */
  const lookRestart = async () => {
    const live = await desk.askQuietly('installed.state', { visible: true });
    const step = at('result');
    if (step !== null) set({ step: { ...step, mayRestart: live?.restart.allowed === true } });
  };

  return {
    makePlan: async (secrets) => {
      const step = at('needs') ?? at('serverCheck');
      if (step === null) return false;
      const checked = step.kind === 'serverCheck' ? step.view : null;
      const plan = await ask('plan.make', { secrets, choices: noChoices });
      if (plan === undefined) return false;
      set({ step: toPlan(step.review, plan, noChoices, false, checked) });
      return true;
    },
    consent: async (consent, given) => {
      const step = at('plan');
      if (step !== null) await planAgain(withConsent(step.choices, consent, given));
    },
    answerConflict: async (onConflict, newName) => {
      const step = at('plan');
      if (step !== null) await planAgain(withAnswer(step.choices, onConflict, newName));
    },
    apply: async () => {
      const step = at('plan');
      if (step === null || desk.get().busy !== null) return;
      set({ step: toProgress(step) });
      const result = await ask('plan.apply', { digest: step.plan.plan.digest });
      const running = at('progress');
      if (running === null) return;
      set({ step: result === undefined ? running.from : afterApply(running, result) });
      if (result?.restart === true) await lookRestart();
    },
    cancel: async () => {
      const step = at('progress');
      if (step === null) return;
      set({ step: { ...step, run: cancelled(step.run) } });
      await tell('plan.cancel', {});
    },
    saveReport: async () => {
      const saved = await ask('report.save', {});
      const step = at('result');
      if (saved && step !== null) set({ step: { ...step, saved: saved.name } });
    },
    undoResult: async (hangUp) => {
      const id = at('result')?.review.id;
      if (id === undefined) return;
      const undone = await ask('installed.undo', { id, hangUp });
      const step = at('result');
      if (undone !== undefined && step !== null) {
        // The report is the undo's now.
        set({ step: { ...step, undone, saved: null } });
      }
    },
  };
}
