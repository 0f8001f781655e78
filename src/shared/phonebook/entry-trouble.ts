/** What makes an entry one that nobody can use, as the file alone shows it (R1, R2). */
import { entriesNamed, type Phonebook } from './phonebook-text.ts';

/**
 * - `twice`: two entries of one name: nobody can say which of them Windows takes;
 * - `damaged`: what every entry has is missing: where it dials to, and by what (windows-facts 2.2). What Windows makes of it is
 *   UNCONFIRMED.
 */
export type EntryTrouble = 'twice' | 'damaged';

/** Null for a sound entry, and for none. */
export function entryTrouble(book: Phonebook, name: string): EntryTrouble | null {
  const [entry, ...more] = entriesNamed(book, name);
  if (entry === undefined) return null;
  if (more.length > 0) return 'twice';
  const has = new Set(entry.blocks.map(({ kind }) => kind));
  return has.has('MEDIA') && has.has('DEVICE') ? null : 'damaged';
}
