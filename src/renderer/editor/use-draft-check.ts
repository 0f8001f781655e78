/** Main's word on the draft, a moment after the last keystroke. */
import { useEffect } from 'react';
import type { DraftCheck } from '../../shared/ipc/views.ts';
import { useLanguage, useWizardStore } from '../store/wizard-context.tsx';
import type { Draft } from './draft.ts';
import { textOf } from './revision.ts';

const pause = 250;

/** `told` hears only of the newest draft. */
export function useDraftCheck(draft: Draft, told: (draft: Draft, check: DraftCheck) => void): void {
  const { askQuietly } = useWizardStore();
  const language = useLanguage();
  useEffect(() => {
    let over = false;
    const timer = setTimeout(() => {
      void askQuietly('draft.check', { json: textOf(draft) }).then((check) => {
        if (check !== undefined && !over) told(draft, check);
      });
    }, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
    // Main's sentences are in the window's language: another one is another check.
  }, [askQuietly, draft, language, told]);
}
