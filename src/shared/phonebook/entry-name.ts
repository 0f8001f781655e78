/** What the name of a phonebook's entry may be: the one rule for profiles, for the simulated Windows and for whoever adds an entry. */

/** `control` and `bracket`: the entry's header could not hold it. The others are what RasValidateEntryName refuses. */
export type EntryNameFault =
  | 'empty'
  | 'tooLong'
  | 'control'
  | 'bracket'
  | 'character'
  | 'outerSpace'
  | 'leadingPeriod'
  | 'noLetter';

/**
 * Why a name cannot be an entry's; null where it can. RAS_MaxEntryName is 256; of the characters and of the first one Microsoft
 * speaks itself (windows-facts 2.1). A blank at either end is lost when the header is read.
 */
export function entryNameFault(name: string): EntryNameFault | null {
  if (name.trim() === '') return 'empty';
  if (name.length > 256) return 'tooLong';
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\u2028\u2029]/.test(name)) return 'control';
  if (/[[\]]/.test(name)) return 'bracket';
  if (/[|<>?*\\/:]/.test(name)) return 'character';
  if (name !== name.trim()) return 'outerSpace';
  if (name.startsWith('.')) return 'leadingPeriod';
  return /[\p{L}\p{N}]/u.test(name) ? null : 'noLetter';
}
