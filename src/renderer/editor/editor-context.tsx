/** The draft for the fields: what stands where, what is wrong with it, and how it is changed. */
import { createContext, useCallback, useContext } from 'react';
import { jsonPath } from '../../shared/json/json-path.ts';
import type { TextParameters } from '../../shared/text/text.ts';
import { sayEditor, type EditorKey } from '../../shared/text/editor-text.ts';
import { useLanguage } from '../store/wizard-context.tsx';
import { getAt, type Draft, type Path } from './draft.ts';
import type { EditorState, View } from './editor-state.ts';
import { isAboutEmptiness, problemsLeft, problemsOf, type DraftProblem } from './problems-at.ts';

export interface EditorDesk {
  state: EditorState;
  change: (change: (draft: Draft) => Draft) => void;
  switchTo: (discriminator: Path, value: string) => void;
  touch: (path: Path) => void;
  show: (view: View, focus?: string) => void;
}

const EditorContext = createContext<EditorDesk | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): EditorDesk {
  const desk = useContext(EditorContext);
  if (desk === null) throw new Error('No EditorProvider above this component.');
  return desk;
}

export function useValue(path: Path): unknown {
  return getAt(useEditor().state.draft, path);
}

/** What is wrong at this place, as far as it is to be told now; with `parts` also what none of the parts takes. */
export function useProblems(path: Path, parts: readonly Path[] | null = null): DraftProblem[] {
  const { state } = useEditor();
  const place = jsonPath(path);
  const { problems } = state.check;
  const found =
    parts === null
      ? problemsOf(problems, place)
      : problemsLeft(
          problems,
          place,
          parts.map((part) => jsonPath(part)),
        );
  const patient = !state.tried && !state.touched.has(place);
  return patient
    ? found.filter((each) => !isAboutEmptiness(each) && !isEmptyAt(state, path))
    : found;
}

/** The notes of this place. */
export function useWarnings(path: Path): DraftProblem[] {
  return problemsOf(useEditor().state.check.warnings, jsonPath(path));
}

export type SayEditor = (key: EditorKey, given?: TextParameters) => string;

/** `sayEditor` in the language of the window. */
export function useSayEditor(): SayEditor {
  const language = useLanguage();
  return useCallback((key, given) => sayEditor(language, key, given), [language]);
}

function isEmptyAt({ draft }: EditorState, path: Path): boolean {
  const value = getAt(draft, path);
  return value === undefined || value === '';
}
