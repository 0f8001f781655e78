/** The window's entry: the store over the bridge, Fluent's styles with the nonce of this load. */
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { WizardApi } from '../shared/ipc/api.ts';
import { App } from './app.tsx';
import { createWizardStore } from './store/create-wizard-store.ts';
import { whenAnswered } from './store/when-answered.ts';
import { WizardProvider } from './store/wizard-context.tsx';
import { styleNonce } from './theme/nonce.ts';
import './theme/base.css';
import './theme/frame.css';
import './theme/parts.css';
import './theme/plan.css';
import './theme/start.css';
import './theme/way.css';

declare global {
  interface Window {
    /** Put there by the preload (Electron) or by the loopback server's bridge. */
    readonly roadwarrior: WizardApi;
  }
}

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root.');

const renderer = createDOMRenderer(document, {
  styleElementAttributes: { nonce: styleNonce(document) },
});
const store = createWizardStore(window.roadwarrior);
const root = createRoot(place);
whenAnswered(store, () => {
  root.render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <WizardProvider value={store}>
        <App />
      </WizardProvider>
    </RendererProvider>,
  );
});
void store.actions.begin();
