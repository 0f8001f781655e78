/** The window's one store, made by a factory with the calls to main given in: every test has a window of its own. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WizardApi } from '../../shared/ipc/api.ts';
import type { RequestOf } from '../../shared/ipc/channels.ts';
import type { AppState, ChosenFile } from '../../shared/ipc/views.ts';
import type { IpcProblemCode } from '../../shared/ipc/problem.ts';
import { languageFor, loadLanguage } from '../../shared/text/languages.ts';
import { heardOf } from '../steps/dialling.ts';
import { progressed } from '../steps/progress.ts';
import { hopTold } from '../steps/server-check.ts';
import type { EditorStep } from '../steps/step.ts';
import { makeDesk, type Desk } from './ask.ts';
import { checkActions, type CheckActions } from './check-actions.ts';
import { doctorActions, type DoctorActions } from './doctor-actions.ts';
import { liveActions, type LiveActions } from './live-actions.ts';
import { installedActions, type InstalledActions } from './installed-actions.ts';
import { planActions, type PlanActions } from './plan-actions.ts';
import { profileActions, type ProfileActions } from './profile-actions.ts';
import { firstState, type WizardState } from './wizard-state.ts';

export interface WizardActions
  extends ProfileActions, CheckActions, PlanActions, InstalledActions, LiveActions, DoctorActions {
  /** The first question; a double-clicked profile is opened at once. */
  begin: () => Promise<void>;
  setLanguage: (language: string) => Promise<void>;
  goStart: () => Promise<void>;
  openEditor: (purpose: EditorStep['purpose']) => void;
  openLink: (link: RequestOf<'link.open'>['link']) => Promise<void>;
  /** A problem that the window itself found, for example two files dropped at once. */
  report: (code: IpcProblemCode) => void;
  dismissProblem: () => void;
}

export interface WizardStore {
  state: StoreApi<WizardState>;
  actions: WizardActions;
  /** Calls for parts with state of their own (the editor): same busy, same problem panel. */
  ask: Desk['ask'];
  askQuietly: Desk['askQuietly'];
  /** Stops listening to main. */
  close: () => void;
}

export function createWizardStore(api: WizardApi): WizardStore {
  const state = createStore<WizardState>(() => firstState);
  const desk = makeDesk(api, state);
  const { ask, set, get } = desk;
  const check = checkActions(desk);
  const profile = profileActions(desk, check);
  const installed = installedActions(desk);
  const doctor = doctorActions(desk);

  const fileOpened = async (file: ChosenFile) => {
    set({ waitingFile: file });
    // A run and a draft are not left behind somebody's back.
    const kept = ['progress', 'editor'].includes(get().step.kind);
    if (get().busy === null && !kept) await profile.openFile(file);
  };
  /** What stands on this PC is the start page as soon as there is something. */
  const homeOf = async ({ installed: count, interrupted, undoUnfinished }: AppState) => {
    if (count + interrupted.length + undoUnfinished.length > 0) await installed.showInstalled();
  };
  const stops = [
    api.on('progress', (payload) => {
      const { step, dialling } = get();
      const heard = dialling === null ? null : heardOf(dialling, payload.event);
      if (heard !== null) set({ dialling: heard });
      else if (step.kind === 'progress')
        set({ step: { ...step, run: progressed(step.run, payload) } });
      else if (step.kind === 'serverCheck') set({ step: hopTold(step, payload) });
    }),
    api.on('fileOpened', (file) => void fileOpened(file)),
  ];

  return {
    state,
    ask,
    askQuietly: desk.askQuietly,
    close: () => {
      for (const stop of stops) stop();
    },
    actions: {
      ...profile,
      ...check,
      ...planActions(desk),
      ...installed,
      ...liveActions(desk, doctor),
      ...doctor,
      begin: async () => {
        const app = await ask('app.state', {});
        if (app === undefined) return;
        await loadLanguage(languageFor(app.language));
        set({ app });
        if (app.openedFile !== null) await profile.openFile(app.openedFile);
        else await homeOf(app);
      },
      setLanguage: async (language) => {
        const app = await ask('app.language', { language });
        if (app === undefined) return;
        await loadLanguage(languageFor(app.language));
        set({ app });
      },
      goStart: async () => {
        if (get().busy !== null) return;
        set({ step: { kind: 'start' }, problem: null });
        // What was typed and planned for the profile is forgotten by main too.
        await ask('profile.close', {});
        const app = await ask('app.state', {});
        if (app === undefined) return;
        set({ app });
        await homeOf(app);
      },
      openEditor: (purpose) => {
        if (get().busy === null) set({ step: { kind: 'editor', purpose }, problem: null });
      },
      openLink: async (link) => {
        await desk.tell('link.open', { link });
      },
      report: desk.fail,
      dismissProblem: () => {
        set({ problem: null });
      },
    },
  };
}
