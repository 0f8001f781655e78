/** The state of the editor with the ways to change it. */
import { useCallback, useMemo, useState } from 'react';
import type { DraftCheck } from '../../shared/ipc/views.ts';
import type { Draft } from './draft.ts';
import type { EditorDesk } from './editor-context.tsx';
import { changed, switched, touchedAt, type EditorState } from './editor-state.ts';
import { useSay } from '../store/wizard-context.tsx';
import { focusPlace } from './place.tsx';
import { plainly } from './problems-at.ts';
import { jsonPath } from '../../shared/json/json-path.ts';
import { useDraftCheck } from './use-draft-check.ts';

export interface EditorHands extends EditorDesk {
  set: (change: (state: EditorState) => EditorState) => void;
  told: (draft: Draft, check: DraftCheck) => void;
}

export function useEditorState(first: () => EditorState): EditorHands {
  const [state, set] = useState(first);
  const say = useSay();
  const told = useCallback(
    (draft: Draft, check: DraftCheck) => {
      const plain = plainly(check, draft, say('needs.required'));
      set((before) => ({ ...before, check: plain, checked: draft }));
    },
    [say],
  );
  useDraftCheck(state.draft, told);
  const hands = useMemo(
    () => ({
      set,
      told,
      change: (change: (draft: Draft) => Draft) => {
        set((before) => changed(before, change));
      },
      switchTo: (discriminator: readonly (string | number)[], value: string) => {
        set((before) => switched(before, discriminator, value));
      },
      touch: (path: readonly (string | number)[]) => {
        set((before) => touchedAt(before, jsonPath(path)));
      },
      show: (view: EditorState['view'], focus?: string) => {
        set((before) => ({ ...before, view }));
        // After the part is drawn.
        requestAnimationFrame(() => {
          if (focus === undefined || !focusPlace(focus)) focusSection();
        });
      },
    }),
    [told],
  );
  return useMemo(() => ({ state, ...hands }), [state, hands]);
}

function focusSection(): void {
  const heading = document.getElementById('editor-section');
  heading?.focus({ preventScroll: true });
  document.querySelector('.rw-view')?.scrollIntoView({ block: 'start' });
}
