// One heading over the libraries that the wizard's start screen cannot do without: what the start screen is measured against.
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from '@fluentui/react-components';
import { IntlMessageFormat } from 'intl-messageformat';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const { document } = globalThis;
const { nonce } = document.querySelector('meta[property="csp-nonce"]');
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
const words = new IntlMessageFormat('{count, plural, one {# heading} other {# headings}}', 'en');
const store = createStore(() => ({ count: 1 }));

function Heading() {
  const count = useStore(store, (state) => state.count);
  return createElement('h1', null, words.format({ count }));
}

createRoot(document.getElementById('root')).render(
  createElement(
    RendererProvider,
    { renderer, targetDocument: document },
    createElement(FluentProvider, { theme: webLightTheme }, createElement(Heading)),
  ),
);
