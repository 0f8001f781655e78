/** Reading and editing one entry of a phonebook. Every edit answers with a new phonebook or a code. */
import { entryNameFault, type EntryNameFault } from './entry-name.ts';
import { canCarry, type PhonebookLine } from './phonebook-bytes.ts';
import {
  type BlockKind,
  blockKinds,
  fold,
  keyAndValue,
  entriesNamed,
  type LineRange,
  type Phonebook,
  type PhonebookBlock,
  type PhonebookEntry,
} from './phonebook-text.ts';

export type PhonebookProblem =
  /** Also for names that Windows would not find again. */
  | { code: 'entryNameInvalid'; why: EntryNameFault }
  | { code: 'entryMissing' | 'entryDuplicate' | 'entryExists'; entry: string }
  | { code: 'blockMissing'; entry: string; block: BlockKind }
  | { code: 'keyInvalid' | 'keyForbidden' | 'keyRepeats'; key: string }
  /** A line break or NUL in a value would write a line of its own (pitfall 5). */
  | { code: 'valueInvalid' | 'valueNotEncodable'; key: string };

export type PhonebookEdit =
  { ok: true; book: Phonebook } | { ok: false; problem: PhonebookProblem };

/** Where a key stands. `index` counts blocks of the same kind: multi-link entries have several. */
export interface KeyPlace {
  entry: string;
  key: string;
  block?: BlockKind;
  index?: number;
}

/** Keys that load code (pitfall 5), and the one that would hold a key in clear (windows-facts 2.2). */
const forbiddenKeys = [
  'CustomDialDll',
  'CustomDialFunc',
  'CustomRasDialDll',
  'PreSharedKey',
] as const;

const keyForm = /^[A-Za-z][A-Za-z0-9_]*$/;

/** All values of the key in file order; empty where it is absent. */
export function readKey(
  book: Phonebook,
  place: KeyPlace,
): { ok: true; values: string[] } | { ok: false; problem: PhonebookProblem } {
  const found = locateBlock(book, place);
  if (!found.ok) return found;
  return { ok: true, values: linesOfKey(book, found.block, place.key).map(({ value }) => value) };
}

/**
 * Sets a key to one value, or to several lines in a row for keys that repeat (`CustomAuthData`). An
 * existing line keeps its place, its spelling and its line end; a new one goes to the end of its block.
 * One value for a key that repeats is refused: nobody could say which line was meant.
 */
export function setKey(
  book: Phonebook,
  place: KeyPlace,
  value: string | readonly string[],
): PhonebookEdit {
  const values = typeof value === 'string' ? [value] : value;
  const problem = keyProblem(place.key) ?? valueProblem(place.key, values);
  if (problem) return { ok: false, problem };
  const found = locateBlock(book, place);
  if (!found.ok) return found;
  const own = book.lines.slice(found.entry.from, found.entry.to);
  if (values.some((each) => !canCarry(book.encoding, own, each))) {
    return { ok: false, problem: { code: 'valueNotEncodable', key: place.key } };
  }
  const standing = linesOfKey(book, found.block, place.key);
  if (typeof value === 'string' && standing.length > 1) {
    return { ok: false, problem: { code: 'keyRepeats', key: place.key } };
  }
  const first = standing[0];
  const key = first?.key ?? place.key;
  const end = lineEnd(own, book);
  const lines = values.map((each) => ({ text: `${key}=${each}`, end }));
  if (!first) return { ok: true, book: insert(book, afterLastKey(book, found.block), lines) };
  if (standing.length === values.length) {
    const at = new Map(standing.map(({ line }, n) => [line, `${key}=${values[n] ?? ''}`]));
    const kept = book.lines.map((line, n) => {
      const text = at.get(n);
      return text === undefined ? line : { text, end: line.end };
    });
    return { ok: true, book: { ...book, lines: kept } };
  }
  const without = dropLines(book, new Set(standing.map(({ line }) => line)));
  return { ok: true, book: insert(without, first.line, lines) };
}

/** Removes every line of the key; a key that is absent is no error. */
export function removeKey(book: Phonebook, place: KeyPlace): PhonebookEdit {
  const found = locateBlock(book, place);
  if (!found.ok) return found;
  const lines = linesOfKey(book, found.block, place.key).map(({ line }) => line);
  return { ok: true, book: dropLines(book, new Set(lines)) };
}

/**
 * Puts an entry behind the last one. `body` are lines as `l2tpEntryLines` makes them. Nothing that stands there changes, and
 * `removeEntry` leaves the bytes of before (F10): a file without a last line end gets one, and the new entry a last line that says so.
 */
export function addEntry(book: Phonebook, name: string, body: readonly string[]): PhonebookEdit {
  const problem = entryNameProblem(name) ?? bodyProblem(book, name, body);
  if (problem) return { ok: false, problem };
  if (entriesNamed(book, name).length > 0) {
    return { ok: false, problem: { code: 'entryExists', entry: name } };
  }
  const end = lineEnd(book.lines, book);
  const lines = [`[${name}]`, ...body].map((text) => ({ text, end }));
  const isOpen = book.lines.at(-1)?.end === '';
  const before = isOpen ? endingAs(book.lines, end) : book.lines;
  const last = isOpen ? openEnd : { text: '', end };
  return { ok: true, book: { ...book, lines: [...before, ...lines, last] } };
}

/** Removes the entry with all its lines, up to the next header. */
export function removeEntry(book: Phonebook, name: string): PhonebookEdit {
  const found = locateEntry(book, name);
  if (!found.ok) return found;
  return { ok: true, book: without(book, found.entry) };
}

/** The last line of an entry that was added to a file without a last line end: a blank and a tab, which nobody else leaves there. */
const openEnd: PhonebookLine = { text: ' \t', end: '' };

function without(book: Phonebook, { from, to }: LineRange): Phonebook {
  const before = book.lines.slice(0, from);
  const last = book.lines[to - 1];
  const wasOpen = to === book.lines.length && last?.text === openEnd.text && last.end === '';
  const kept = wasOpen ? endingAs(before, '') : before;
  const [next, ...more] = book.lines.slice(to);
  if (next === undefined) return { ...book, lines: kept };
  // At its head FF FE would make UTF-16 of the whole file: then a blank line stays there.
  const isMark = kept.length === 0 && next.ansi === true && next.text.startsWith('\u00ff\u00fe');
  return {
    ...book,
    lines: [...kept, ...(isMark ? [{ text: '', end: '\r\n' }] : []), next, ...more],
  };
}

/** Removes every entry of the name, however many there are and whatever is left of them. */
export function removeEntries(book: Phonebook, name: string): PhonebookEdit {
  const found = entriesNamed(book, name);
  if (found.length === 0) return { ok: false, problem: { code: 'entryMissing', entry: name } };
  // From the last one, so that the places of the others stay true.
  return { ok: true, book: found.toReversed().reduce(without, book) };
}

/** Why an entry cannot be added under a name. */
export function entryNameProblem(name: string): PhonebookProblem | undefined {
  const why = entryNameFault(name);
  return why === null ? undefined : { code: 'entryNameInvalid', why };
}

/** The entry of that name, compared without case. */
export function locateEntry(
  book: Phonebook,
  name: string,
): { ok: true; entry: PhonebookEntry } | { ok: false; problem: PhonebookProblem } {
  const [entry, ...more] = entriesNamed(book, name);
  if (!entry) return { ok: false, problem: { code: 'entryMissing', entry: name } };
  if (more.length > 0) return { ok: false, problem: { code: 'entryDuplicate', entry: name } };
  return { ok: true, entry };
}

function locateBlock(
  book: Phonebook,
  { entry, block = 'main', index = 0 }: KeyPlace,
):
  | { ok: true; entry: PhonebookEntry; block: PhonebookBlock }
  | { ok: false; problem: PhonebookProblem } {
  const found = locateEntry(book, entry);
  if (!found.ok) return found;
  const located = found.entry.blocks.filter(({ kind }) => kind === block)[index];
  if (!located) return { ok: false, problem: { code: 'blockMissing', entry, block } };
  return { ok: true, entry: found.entry, block: located };
}

/** A sub-block's own first line (`MEDIA=rastapi`) is its header, not a key. */
function linesOfKey(book: Phonebook, block: PhonebookBlock, key: string) {
  const from = block.kind === 'main' ? block.from : block.from + 1;
  return book.lines.slice(from, block.to).flatMap((line, n) => {
    const pair = keyAndValue(line.text);
    return pair && fold(pair.key) === fold(key) ? [{ ...pair, line: from + n }] : [];
  });
}

function keyProblem(key: string): PhonebookProblem | undefined {
  const isHeader = (blockKinds as readonly string[]).includes(key);
  if (isHeader || !keyForm.test(key)) return { code: 'keyInvalid', key };
  const forbidden = forbiddenKeys.some((each) => fold(each) === fold(key));
  return forbidden ? { code: 'keyForbidden', key } : undefined;
}

function valueProblem(key: string, values: readonly string[]): PhonebookProblem | undefined {
  // eslint-disable-next-line no-control-regex -- NUL is one of the characters looked for
  return values.length === 0 || values.some((value) => /[\r\n\u0000]/.test(value))
    ? { code: 'valueInvalid', key }
    : undefined;
}

/** A forbidden key may stand in a new entry as Windows writes it: empty. Whatever others wrote, the new entry is UTF-8. */
function bodyProblem(
  book: Phonebook,
  name: string,
  body: readonly string[],
): PhonebookProblem | undefined {
  for (const text of body.filter((each) => each !== '')) {
    const pair = keyAndValue(text);
    if (!pair || !keyForm.test(pair.key)) return { code: 'keyInvalid', key: text.slice(0, 40) };
    const forbidden = forbiddenKeys.some((each) => fold(each) === fold(pair.key));
    if (forbidden && pair.value !== '') return { code: 'keyForbidden', key: pair.key };
    const problem = valueProblem(pair.key, [pair.value]);
    if (problem) return problem;
    if (!canCarry(book.encoding, [], pair.value)) {
      return { code: 'valueNotEncodable', key: pair.key };
    }
  }
  return canCarry(book.encoding, [], name) ? undefined : { code: 'valueNotEncodable', key: name };
}

/** New lines end as those beside them do, or as the file's first one; Windows writes CRLF. */
function lineEnd(beside: readonly PhonebookLine[], book: Phonebook): string {
  const ends = [beside[0]?.end, book.lines[0]?.end];
  return ends.find((end) => end === '\r\n' || end === '\n' || end === '\r') ?? '\r\n';
}

/** New keys go before the blank lines that close a block. */
function afterLastKey(book: Phonebook, block: LineRange): number {
  let at = block.to;
  while (at > block.from && (book.lines[at - 1]?.text ?? '').trim() === '') at--;
  return at;
}

function endingAs(lines: readonly PhonebookLine[], end: string): PhonebookLine[] {
  return lines.map((line, at) => (at === lines.length - 1 ? { ...line, end } : line));
}

/** A file that ends without a line end goes on doing so. */
function dropLines(book: Phonebook, dropped: ReadonlySet<number>): Phonebook {
  const lines = book.lines.filter((_, at) => !dropped.has(at));
  return { ...book, lines: book.lines.at(-1)?.end === '' ? endingAs(lines, '') : lines };
}

function insert(book: Phonebook, at: number, added: readonly PhonebookLine[]): Phonebook {
  // CR or LF alone and a NUL behind it would be one end of a line, in UTF-16.
  const isNul = book.lines[at]?.text.startsWith('\u0000') === true;
  const lines = isNul ? endingAs(added, '\r\n') : added;
  const before = book.lines.slice(0, at);
  const last = before.at(-1);
  // The file's last line may lack its line end; it needs one before something follows, and the new last one then has none.
  if (last?.end !== '') return { ...book, lines: [...before, ...lines, ...book.lines.slice(at)] };
  before[before.length - 1] = { ...last, end: lineEnd(lines, book) };
  return { ...book, lines: [...before, ...endingAs(lines, '')] };
}
