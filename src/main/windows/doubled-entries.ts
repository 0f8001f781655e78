/** Names that stand twice in a phonebook: nobody can say which of the two entries a cmdlet would take. */
import {
  entriesNamed,
  parsePhonebook,
  type Phonebook,
} from '../../shared/phonebook/phonebook-text.ts';
import { readPhonebookFile, type PhonebookPlace } from './phonebook-file.ts';
import type { PhonebookFile } from '../../shared/render/rendered.ts';

export interface EntryPlace {
  file: PhonebookFile;
  name: string;
}

/** Reads each file once, when it is first asked about. A file that cannot be read is left to what comes after. */
export function doubledEntries(
  placeOf: (file: PhonebookFile) => Promise<PhonebookPlace>,
): (entry: EntryPlace) => Promise<boolean> {
  const books = new Map<PhonebookFile, Promise<Phonebook>>();
  const read = async (file: PhonebookFile) =>
    parsePhonebook((await readPhonebookFile(await placeOf(file))) ?? new Uint8Array());
  return async ({ file, name }) => {
    const standing = books.get(file) ?? read(file);
    books.set(file, standing);
    try {
      return entriesNamed(await standing, name).length > 1;
    } catch {
      return false;
    }
  };
}
