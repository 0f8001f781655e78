/** The editor's own state. It may hold secrets, so it lives in the page and goes with it; never in the store. */
import type { DraftCheck } from '../../shared/ipc/views.ts';
import type { Draft, Path } from './draft.ts';
import { newProfile } from './new-profile.ts';
import { isChanged, savedOf, type Saved } from './revision.ts';
import type { SectionId } from './sections.ts';
import { switchVariant, type PutBy } from './switch-variant.ts';

export type View = SectionId | 'preview' | 'json';

export interface EditorState {
  draft: Draft;
  putBy: PutBy;
  /** What it was when it was new. */
  fresh: Draft;
  saved: Saved | null;
  /** The file's name, once there is one. */
  file: string | null;
  /** It was written, not only read. */
  written: boolean;
  view: View;
  /** What the last check said, and of which text. */
  check: DraftCheck;
  checked: Draft | null;
  /** Somebody wanted to go on: what is still empty is told now. */
  tried: boolean;
  touched: ReadonlySet<string>;
}

const noCheck: DraftCheck = { problems: [], warnings: [] };

export function newEditor(id: string, providerName = ''): EditorState {
  const draft = { ...newProfile(id), provider: { name: providerName } };
  return {
    draft,
    putBy: {},
    fresh: draft,
    saved: null,
    file: null,
    written: false,
    view: 'basics',
    check: noCheck,
    checked: null,
    tried: false,
    touched: new Set(),
  };
}

/** A file's profile, with all its faults: nothing of it is new, so every problem is told at once. */
export function openedEditor(draft: Draft, file: string): EditorState {
  const saved = savedOf(draft);
  return { ...newEditor(''), draft, fresh: draft, saved, file, tried: true };
}

export function changed(state: EditorState, change: (draft: Draft) => Draft): EditorState {
  return { ...state, draft: change(state.draft) };
}

export function switched(state: EditorState, discriminator: Path, value: string): EditorState {
  return { ...state, ...switchVariant(state, discriminator, value) };
}

export function touchedAt(state: EditorState, path: string): EditorState {
  if (state.touched.has(path)) return state;
  return { ...state, touched: new Set([...state.touched, path]) };
}

export function written(state: EditorState, draft: Draft, file: string): EditorState {
  return { ...state, draft, saved: savedOf(draft), file, written: true };
}

export function hasChanges({ draft, saved, fresh }: EditorState): boolean {
  return isChanged(draft, saved, fresh);
}
