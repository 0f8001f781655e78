// A rasphone.pbk: any bytes are read and given back as they were; an edit changes what it names and nothing else.
import {
  addEntry,
  readKey,
  removeEntry,
  setKey,
  type PhonebookEdit,
} from '../../src/shared/phonebook/phonebook-entry.ts';
import {
  listEntries,
  parsePhonebook,
  printPhonebook,
  type Phonebook,
} from '../../src/shared/phonebook/phonebook-text.ts';
import type { Dice } from '../dice.ts';
import { samplePhonebook } from '../shared/phonebook/sample-phonebook.ts';
import { filesIn, textBytes, textOf } from './corpus.ts';
import type { Format } from './engine.ts';
import { mutateBytes, mutateText, pick } from './mutate-bytes.ts';

const oddLines = [
  ...['[Example office]', '[]', '[', '[a', '[[a]]', '[ a ]', 'MEDIA=rastapi', 'DEVICE=vpn'],
  ...['NETCOMPONENTS=', 'Device=a', '=a', 'a', 'a=', 'IpSecFlags=1', 'ipsecflags=0', ''],
  ...['CustomDialDll=a.dll', 'PreSharedKey=a', '[Büro]', 'PhoneNumber=\u2028', '\ufeff'],
];

function mutatePhonebook(bytes: Uint8Array, roll: Dice): Uint8Array {
  if (roll(10) === 0) return mutateBytes(bytes, roll);
  if (roll(15) === 0) return encoded(textOf(bytes), roll);
  // Byte by byte: what is no UTF-8 passes through.
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/(?<=\r\n|\n|\r(?!\n))/);
  const at = roll(lines.length);
  const many = 1 + roll(6);
  switch (roll(6)) {
    case 0:
      lines.splice(at, many);
      break;
    case 1:
      lines.splice(roll(lines.length + 1), 0, ...lines.slice(at, at + many));
      break;
    case 2:
      lines.splice(
        at,
        0,
        Buffer.from(pick(oddLines, roll) + pick(['\r\n', '\n', '\r', ''], roll)).toString('latin1'),
      );
      break;
    case 3:
      lines[at] = (lines[at] ?? '').replace(
        /[\r\n]+$/,
        pick(['\r\n', '\n', '\r', '', '\n\r'], roll),
      );
      break;
    default:
      lines[at] = Buffer.from(mutateText(lines[at] ?? '', roll)).toString('latin1');
  }
  return Buffer.from(lines.join(''), 'latin1');
}

function encoded(text: string, roll: Dice): Uint8Array {
  switch (roll(3)) {
    case 0:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 1:
      return Buffer.from(`\ufeff${text}`);
    default:
      return Buffer.from(text, 'latin1');
  }
}

const body = [
  'Encoding=1',
  'Type=2',
  '',
  'MEDIA=rastapi',
  '',
  'DEVICE=vpn',
  'PhoneNumber=a.example',
];

/** Its lines as they stand in the file: whoever writes over the only line that is no UTF-8 makes a file that is read otherwise. */
function linesOf(book: Phonebook): string[] {
  const coded = book.encoding === 'utf16leBom' ? 'utf16le' : 'latin1';
  const lines = Buffer.from(printPhonebook(book))
    .toString(coded)
    .split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function edited(edit: PhonebookEdit): Phonebook | null {
  return edit.ok ? parsePhonebook(printPhonebook(edit.book)) : null;
}

const values = ['', '0', 'a=b', '[a]', 'ü', 'MEDIA=a'];

function holdEdits(book: Phonebook, roll: Dice): void {
  const entries = listEntries(book);
  if (entries.length === 0) return;
  const entry = pick(entries, roll).name;
  const key = pick(['IpSecFlags', 'PhoneNumber', 'Ipv6Assign', 'NewKey', 'device'], roll);
  const value = pick(values, roll);
  const after = edited(setKey(book, { entry, key }, value));
  if (after !== null) {
    const read = readKey(after, { entry, key });
    if (!read.ok || read.values.length !== 1 || read.values[0] !== value) {
      throw new Error(`${key} of ${entry} set to ${value}: ${JSON.stringify(read)}`);
    }
    const [was, is] = [linesOf(book), linesOf(after)];
    const added = is.length - was.length;
    const same = is.filter((line, at) => line === was[at]).length;
    if (added > 1 || (added === 0 && same < was.length - 1)) throw new Error('other lines');
  }
  const less = edited(removeEntry(book, entry));
  if (less !== null && listEntries(less).length !== entries.length - 1) throw new Error('entries');
}

function holdNewEntry(book: Phonebook): void {
  const name = 'Fuzz of Roadwarrior';
  const more = edited(addEntry(book, name, body));
  if (more === null) return;
  if (!listEntries(more).some((each) => each.name === name)) throw new Error('not there');
  const back = removeEntry(more, name);
  if (!back.ok) throw new Error(back.problem.code);
  if (!Buffer.from(printPhonebook(back.book)).equals(printPhonebook(book))) {
    throw new Error('add and remove leave something');
  }
}

export const phonebook: Format = {
  name: 'phonebook',
  corpus: [
    textBytes(samplePhonebook),
    Buffer.from(`\ufeff${samplePhonebook}`, 'utf16le'),
    ...filesIn('test/fuzz/corpus/phonebook'),
  ],
  mutate: mutatePhonebook,
  hold: (bytes, roll) => {
    const book = parsePhonebook(bytes);
    if (!Buffer.from(printPhonebook(book)).equals(bytes)) throw new Error('other bytes');
    holdEdits(book, roll);
    holdNewEntry(book);
    return listEntries(book).length > 1 ? 'taken' : 'refused';
  },
  limitMs: 1000,
};
