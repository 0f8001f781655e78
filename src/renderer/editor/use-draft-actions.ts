/** Open, save, use: what the editor asks of main. */
import { useEffect, useState } from 'react';
import type { DraftCheck } from '../../shared/ipc/views.ts';
import { useActions, useWizardStore } from '../store/wizard-context.tsx';
import { isObject, type Draft } from './draft.ts';
import { openedEditor, written } from './editor-state.ts';
import { textOf, toSave } from './revision.ts';
import type { EditorHands } from './use-editor-state.ts';

interface Refused {
  file: string;
  problems: DraftCheck['problems'];
}

export interface DraftActions {
  /** A file that is no profile at all. */
  refused: Refused | null;
  open: () => Promise<void>;
  save: () => Promise<void>;
  /** On to the review, as if the draft's file had been opened. */
  goOn: () => Promise<void>;
}

export function useDraftActions({ state, set, told }: EditorHands): DraftActions {
  const { ask } = useWizardStore();
  const { showOpened } = useActions();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [toldTimes, setTold] = useState(0);
  const tell = (draft: Draft, check: DraftCheck) => {
    told(draft, check);
    set((before) => ({ ...before, tried: true }));
    setTold((times) => times + 1);
  };
  // When they are drawn, and not a frame after the answer: that may be too early.
  useEffect(() => {
    if (toldTimes > 0) document.getElementById('editor-problems')?.focus();
  }, [toldTimes]);

  return {
    refused,
    open: async () => {
      const file = await ask('file.choose', { purpose: 'profile' });
      if (!file) return;
      const opened = await ask('draft.open', { file: file.file });
      if (opened === undefined) return;
      const draft = opened.result === 'opened' ? draftIn(opened.json) : null;
      if (opened.result === 'refused') {
        setRefused({ file: file.name, problems: opened.check.problems });
      } else if (draft !== null) {
        setRefused(null);
        set(() => openedEditor(draft, file.name));
      }
    },
    save: async () => {
      const draft = toSave(state.draft, state.saved);
      const saved = await ask('draft.save', { json: textOf(draft) });
      if (saved === undefined) return;
      if (saved.result === 'refused') tell(state.draft, saved.check);
      if (saved.result === 'saved') set((before) => written(before, draft, saved.name));
    },
    goOn: async () => {
      const json = textOf(state.draft);
      // First, because a refused one would leave the editor.
      const check = await ask('draft.check', { json });
      if (check === undefined) return;
      if (check.problems.length > 0) {
        tell(state.draft, check);
        return;
      }
      const opened = await ask('draft.use', { json });
      if (opened !== undefined) showOpened(opened);
    },
  };
}

/** Main has read it strictly before, so this does not fail. */
function draftIn(json: string): Draft | null {
  const value: unknown = JSON.parse(json);
  return isObject(value) ? value : null;
}
