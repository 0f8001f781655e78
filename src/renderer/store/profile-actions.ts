/** From a file to what is needed. */
import type { ChosenFile, Opened } from '../../shared/ipc/views.ts';
import {
  afterOpen,
  asksAnything,
  certificateChosen,
  certificateLooked,
  noChoices,
  toNeeds,
  toPlan,
} from '../steps/transitions.ts';
import type { Desk } from './ask.ts';
import type { CheckActions } from './check-actions.ts';

type FilePurpose = 'profile' | 'certificate';

export interface ProfileActions {
  /** Main opens the dialog. */
  chooseProfile: () => Promise<void>;
  openFile: (file: ChosenFile) => Promise<void>;
  /** A profile that main has opened already: of a draft, or for a repair. */
  showOpened: (opened: Opened) => void;
  /** A file from the window: a profile, or on "what is needed" a certificate. */
  dropFile: (purpose: FilePurpose, file: { name: string; base64: string }) => Promise<void>;
  chooseCertificate: () => Promise<void>;
  lookAtCertificate: (password: string) => Promise<void>;
  /** To "what is needed", or past it when nothing is; from check and plan back, from the result for another try. */
  askNeeds: () => Promise<void>;
  backToReview: () => void;
}

export function profileActions(
  desk: Desk,
  check: Pick<CheckActions, 'checkServer'>,
): ProfileActions {
  const { ask, at, set } = desk;

  const openFile = async ({ file }: ChosenFile) => {
    const opened = await ask('profile.open', { file });
    if (opened !== undefined) showOpened(opened);
  };
  const showOpened = (opened: Opened) => {
    set({ step: afterOpen(opened), waitingFile: null });
  };
  const takeCertificate = (file: ChosenFile) => {
    const step = at('needs');
    if (step !== null) set({ step: certificateChosen(step, file) });
  };

  return {
    openFile,
    showOpened,
    chooseProfile: async () => {
      const file = await ask('file.choose', { purpose: 'profile' });
      if (file) await openFile(file);
    },
    dropFile: async (purpose, { name, base64 }) => {
      const file = await ask('file.drop', { purpose, name, base64 });
      if (file === undefined) return;
      if (purpose === 'profile') await openFile(file);
      else takeCertificate(file);
    },
    chooseCertificate: async () => {
      const file = await ask('file.choose', { purpose: 'certificate' });
      if (file) takeCertificate(file);
    },
    lookAtCertificate: async (password) => {
      const file = at('needs')?.certificateFile?.file ?? null;
      const certificate = await ask('needs.certificate', { file, password });
      const step = at('needs');
      if (certificate !== undefined && step !== null) {
        set({ step: certificateLooked(step, certificate) });
      }
    },
    askNeeds: async () => {
      const step = at('review') ?? at('serverCheck') ?? at('plan') ?? at('result');
      if (step === null) return;
      const { review } = step;
      const needs = await ask('needs.look', {});
      if (needs === undefined) return;
      const backwards = step.kind === 'plan' || step.kind === 'serverCheck';
      if (backwards || asksAnything(needs)) {
        set({ step: asksAnything(needs) ? toNeeds(review, needs) : { kind: 'review', review } });
        return;
      }
      if (desk.get().app?.canCheckServer === true) {
        await check.checkServer({});
        return;
      }
      const plan = await ask('plan.make', { secrets: {}, choices: noChoices });
      if (plan !== undefined) set({ step: toPlan(review, plan, noChoices) });
    },
    backToReview: () => {
      const { step } = desk.get();
      if ('review' in step) set({ step: { kind: 'review', review: step.review }, problem: null });
    },
  };
}
