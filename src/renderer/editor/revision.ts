/** The number that counts up: a file that was handed out and is changed gets the next one when it is saved. */
import { setAt, type Draft } from './draft.ts';

/** What was read or written last; null for a profile that no file holds yet. */
export interface Saved {
  json: string;
  revision: number;
}

export function savedOf(draft: Draft): Saved {
  const { revision } = draft;
  return { json: textOf(draft), revision: typeof revision === 'number' ? revision : 0 };
}

/** The draft as it goes into the file. A number that somebody raised by hand is left as it is. */
export function toSave(draft: Draft, saved: Saved | null): Draft {
  const { revision } = draft;
  if (saved === null || textOf(draft) === saved.json || typeof revision !== 'number') return draft;
  return revision > saved.revision ? draft : setAt(draft, ['revision'], saved.revision + 1);
}

/** Another profile made of this one: its own GUID, first revision. */
export function asNewProfile(draft: Draft, id: string): Draft {
  return { ...draft, id, revision: 1 };
}

export function isChanged(draft: Draft, saved: Saved | null, fresh: Draft): boolean {
  return textOf(draft) !== (saved?.json ?? textOf(fresh));
}

/** The profile as people read it. */
export function textOf(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}
