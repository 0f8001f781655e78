/** Everything the window knows. No secret: what a person types lives in its field and goes straight to main. */
import type { Channel } from '../../shared/ipc/channels.ts';
import type { IpcProblem } from '../../shared/ipc/problem.ts';
import type { AppState, ChosenFile } from '../../shared/ipc/views.ts';
import { fallbackLanguage, languageFor, type Language } from '../../shared/text/languages.ts';
import type { Dialling } from '../steps/dialling.ts';
import type { Step } from '../steps/step.ts';

export interface WizardState {
  /** Null until main has answered for the first time. */
  app: AppState | null;
  step: Step;
  /** The call that runs; nothing else is asked meanwhile. */
  busy: Channel | null;
  problem: IpcProblem | null;
  /** "Connect" that waits, beside everything else: the person may be anywhere meanwhile. */
  dialling: Dialling | null;
  /** A profile that was double-clicked while nothing could be opened. */
  waitingFile: ChosenFile | null;
}

export const firstState: WizardState = {
  app: null,
  step: { kind: 'start' },
  busy: null,
  problem: null,
  dialling: null,
  waitingFile: null,
};

export function languageOf(state: WizardState): Language {
  return state.app === null ? fallbackLanguage : languageFor(state.app.language);
}
