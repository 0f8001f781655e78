import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canCarry,
  decodePhonebook,
  encodePhonebook,
  type PhonebookLine,
  type PhonebookEncoding,
} from '../../../src/shared/phonebook/phonebook-bytes.ts';
import { decodeUtf8, encodeUtf8 } from '../../../src/shared/phonebook/utf8.ts';
import { addEntry, removeEntry, setKey } from '../../../src/shared/phonebook/phonebook-entry.ts';
import {
  listEntries,
  parsePhonebook,
  printPhonebook,
} from '../../../src/shared/phonebook/phonebook-text.ts';
import { samplePhonebook, utf8 } from './sample-phonebook.ts';

const bytesOf = (...parts: (number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const files: [PhonebookEncoding, Uint8Array][] = [
  ['utf8', utf8(samplePhonebook)],
  ['utf8Bom', bytesOf([0xef, 0xbb, 0xbf], utf8(samplePhonebook))],
  ['utf16leBom', bytesOf([0xff, 0xfe], Buffer.from(samplePhonebook, 'utf16le'))],
];

describe('the bytes of a phonebook', () => {
  it('a key that is written before a NUL leaves it where it is: with CR alone it would be the end of a line', () => {
    const book = parsePhonebook(utf8('[a]\rType=2\r\n\0[b]\r\n'));
    const edit = setKey(book, { entry: 'a', key: 'NewKey' }, '1');
    if (!edit.ok) throw new Error(edit.problem.code);
    const names = (of: typeof book) => listEntries(of).map(({ name }) => name);
    expect(names(parsePhonebook(printPhonebook(edit.book)))).toEqual(names(book));
  });

  it.each(files)('%s: recognised, read and written back', (encoding, bytes) => {
    const decoded = decodePhonebook(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.lines.map(({ text, end }) => text + end).join('')).toBe(samplePhonebook);
    expect(decoded.lines.some(({ ansi }) => ansi)).toBe(false);
    expect(encodePhonebook(encoding, decoded.lines)).toEqual(bytes);
  });

  it('R14: each line has its own encoding; ANSI passes through and takes only ASCII beside it', () => {
    const bytes = bytesOf(utf8('[B\u00fcro]\n'), Buffer.from('[B\u00fcro]\r\nA=1', 'latin1'));
    const { encoding, lines } = decodePhonebook(bytes);
    const name = '[B\u00fcro]';
    const ansi: PhonebookLine = { text: name, end: '\r\n', ansi: true };
    const plain = { text: 'A=1', end: '' };
    expect(lines).toEqual([{ text: name, end: '\n' }, ansi, plain]);
    expect(encodePhonebook(encoding, lines)).toEqual(bytes);
    expect(canCarry(encoding, [plain, ansi], 'Buero')).toBe(true);
    expect(canCarry(encoding, [plain, ansi], 'B\u00fcro')).toBe(false);
    expect(canCarry(encoding, [plain], 'B\u00fcro')).toBe(true);
    expect(canCarry(encoding, [plain], '\ud800')).toBe(false);
  });

  it('a UTF-16 file that lacks half a character is given back, and nothing in it is read or written', () => {
    const cut = bytesOf([0xff, 0xfe], utf8('[a]\r\nType=2\r\n'));
    const book = parsePhonebook(cut);
    expect([book.encoding, listEntries(book)]).toEqual(['cutUtf16', []]);
    expect(printPhonebook(book)).toEqual(cut);
    // One byte more, and it would be another text.
    expect(addEntry(book, 'b', ['Type=2'])).toMatchObject({ ok: false });
  });

  it('behind the mark of UTF-8 an entry is the same, whatever bytes another one has', () => {
    const other = [...utf8('[B'), 0xfc, ...utf8('ro]\r\nType=2\r\n')];
    const book = parsePhonebook(bytesOf([0xef, 0xbb, 0xbf], utf8('[a]\r\nType=2\r\n'), other));
    expect([book.encoding, listEntries(book).map(({ name }) => name)]).toEqual([
      'utf8Bom',
      ['a', 'B\u00fcro'],
    ]);
    const edit = removeEntry(book, 'B\u00fcro');
    if (!edit.ok) throw new Error(edit.problem.code);
    expect(listEntries(parsePhonebook(printPhonebook(edit.book)))).toHaveLength(1);
  });

  it('gives any bytes back unchanged', () => {
    const marks = fc.constantFrom<number[]>([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
    const property = fc.property(marks, fc.uint8Array({ maxLength: 200 }), (mark, rest) => {
      const bytes = bytesOf(mark, rest);
      const { encoding, lines } = decodePhonebook(bytes);
      expect(encodePhonebook(encoding, lines)).toEqual(bytes);
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it('agrees with the platform on what is UTF-8', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const platform = (bytes: Uint8Array) => {
      try {
        return strict.decode(bytes);
      } catch {
        return undefined;
      }
    };
    const nearUtf8 = fc.array(
      fc.constantFrom(0x00, 0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0),
      { maxLength: 6 },
    );
    const mixed = fc.oneof(
      nearUtf8.map((bytes) => Uint8Array.from(bytes)),
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: 'binary' }).map(utf8),
      fc.constant(Uint8Array.from([0xf4, 0x90, 0x80, 0x80])),
    );
    const property = fc.property(mixed, (bytes) => {
      const text = decodeUtf8(bytes);
      expect(text).toBe(platform(bytes));
      if (text !== undefined) expect(encodeUtf8(text)).toEqual(bytes);
    });
    fc.assert(property, { numRuns: 20_000 });
  });
});
