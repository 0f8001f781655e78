/** The store for the components, and the hooks that read it. */
import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language, TextKey } from '../../shared/text/languages.ts';
import { say, type Arguments } from '../../shared/text/text.ts';
import type { WizardActions, WizardStore } from './create-wizard-store.ts';
import { languageOf, type WizardState } from './wizard-state.ts';

const WizardContext = createContext<WizardStore | null>(null);
export const WizardProvider = WizardContext.Provider;

export function useWizardStore(): WizardStore {
  const store = useContext(WizardContext);
  if (store === null) throw new Error('No WizardProvider above this component.');
  return store;
}

export function useWizard<T>(selector: (state: WizardState) => T): T {
  return useStore(useWizardStore().state, selector);
}

export function useActions(): WizardActions {
  return useWizardStore().actions;
}

export function useLanguage(): Language {
  return useWizard(languageOf);
}

export type Say = <K extends TextKey>(key: K, ...given: Arguments<K>) => string;

/** `say` in the language of the window. */
export function useSay(): Say {
  const language = useLanguage();
  return useCallback<Say>((key, ...given) => say(language, key, ...given), [language]);
}

/** True while main is asked something: buttons wait. */
export function useBusy(): boolean {
  return useWizard((state) => state.busy !== null);
}
