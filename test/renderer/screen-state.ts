/** A state of a screen: what the store holds then. What only a click brings about is done by the test in the browser. */
import type { WizardState } from '../../src/renderer/store/wizard-state.ts';
import type { LiveView } from '../../src/shared/ipc/live.ts';

export interface ScreenState {
  state: Partial<WizardState>;
  /** What main answers when home looks at what is up. */
  live?: LiveView;
}
