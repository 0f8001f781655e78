/** Draws a part of the window as text, without a browser: what is there, not how it behaves. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStore } from 'zustand/vanilla';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { WizardProvider } from '../../src/renderer/store/wizard-context.tsx';
import { firstState, type WizardState } from '../../src/renderer/store/wizard-state.ts';
import { fakeApi } from './fake-api.ts';
import { app } from './samples.ts';

/** HTML. Effects do not run, and nothing can be clicked. */
export function draw(element: ReactElement, change: Partial<WizardState> = {}): string {
  const { actions, ask, askQuietly, close } = createWizardStore(fakeApi({}));
  // On a server React reads the first state of a store.
  const state = createStore<WizardState>(() => ({ ...firstState, app, ...change }));
  const store = { state, actions, ask, askQuietly, close };
  const html = renderToStaticMarkup(
    createElement(
      FluentProvider,
      { theme: webLightTheme },
      createElement(WizardProvider, { value: store }, element),
    ),
  );
  // The theme's colours: long, and not of this part.
  return html.replace(/<style.*?<\/style>/gs, '');
}

/** The text of the elements of one kind, in order. */
export function textsOf(html: string, tag: string): string[] {
  const found = html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'));
  return [...found].map(([, inner = '']) => plain(inner));
}

/** Without markup, as a person reads it. */
export function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ')
    .trim();
}
