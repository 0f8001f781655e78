/** What makes an entry one that nobody can use, as the file alone shows it (R1, R2). */
import { entriesNamed, type Phonebook, type PhonebookEntry } from './phonebook-text.ts';

/**
 * - `twice`: two entries of one name, or two under one header, as where the second's is lost: nobody can say which Windows takes;
 * - `copied`: the same, line by line alike, so that they are one owner's: Windows gives each entry that it makes a Guid of its own;
 * - `damaged`: what every entry has is missing: where it dials to, and by what (windows-facts 2.2). What Windows makes of it is
 *   UNCONFIRMED.
 */
export type EntryTrouble = 'twice' | 'copied' | 'damaged';

/** Null for a sound entry, and for none. */
export function entryTrouble(book: Phonebook, name: string): EntryTrouble | null {
  const [entry, ...more] = entriesNamed(book, name);
  if (entry === undefined) return null;
  const text = textOf(book, entry);
  const isCopied = more.every((each) => textOf(book, each) === text);
  if (hasTwoHeads(book, entry)) return 'twice';
  if (more.length > 0) return isCopied ? 'copied' : 'twice';
  const has = new Set(entry.blocks.map(({ kind }) => kind));
  return has.has('MEDIA') && has.has('DEVICE') ? null : 'damaged';
}

/** Lines at the head of an entry, each there once. */
const heads = /^(encoding|pbversion|type|guid)=/i;

function hasTwoHeads(book: Phonebook, { from, to }: PhonebookEntry): boolean {
  const found = book.lines
    .slice(from, to)
    .flatMap(({ text }) => heads.exec(text)?.[1]?.toLowerCase() ?? []);
  return new Set(found).size < found.length;
}

/** Blank lines between entries are nobody's. */
function textOf(book: Phonebook, { from, to }: PhonebookEntry): string {
  const lines = book.lines.slice(from, to).map(({ text }) => text);
  return lines.join('\n').trimEnd();
}
