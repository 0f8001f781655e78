/** The window in any state, for the browser: `showState(name, language)` draws it anew, over a main that never answers. */
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from '../../src/renderer/app.tsx';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { WizardProvider } from '../../src/renderer/store/wizard-context.tsx';
import { firstState } from '../../src/renderer/store/wizard-state.ts';
import type { WizardApi } from '../../src/shared/ipc/api.ts';
import { languageFor, loadLanguage } from '../../src/shared/text/languages.ts';
import { app } from './samples.ts';
import type { ScreenState } from './screen-state.ts';
import { screenStates } from './screen-states.ts';
import '../../src/renderer/theme/base.css';
import '../../src/renderer/theme/frame.css';
import '../../src/renderer/theme/parts.css';
import '../../src/renderer/theme/plan.css';
import '../../src/renderer/theme/start.css';
import '../../src/renderer/theme/way.css';

let drawn: Root | null = null;

async function showState(name: string, language: string): Promise<void> {
  const each = (screenStates as Readonly<Record<string, ScreenState>>)[name];
  const place = document.getElementById('root');
  if (each === undefined || place === null) throw new Error(`no state ${name}`);
  await loadLanguage(languageFor(language));
  drawn?.unmount();
  const store = createWizardStore(quietMain(each));
  store.state.setState({
    ...firstState,
    ...each.state,
    app: { ...(each.state.app ?? app), language },
  });
  drawn = createRoot(place);
  drawn.render(createElement(WizardProvider, { value: store }, createElement(App)));
}

/** Answers what home asks every few seconds; whatever else is asked is still being thought about. */
function quietMain({ live }: ScreenState): WizardApi {
  return {
    on: () => () => undefined,
    call: (channel) =>
      channel === 'installed.state' && live !== undefined
        ? Promise.resolve({ ok: true, value: live } as never)
        : new Promise(() => undefined),
  };
}

Object.assign(window, { showState });
