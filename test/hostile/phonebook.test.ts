/** Hostile texts as names of entries, values, server addresses and DNS suffixes of a phonebook, in each encoding. */
import { describe, expect, it } from 'vitest';
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
import { hostileClasses, hostileValues, Tally } from './values.ts';

const values = hostileValues(10_000, 5);
const before =
  '[Other]\r\nEncoding=1\r\nIpDnsSuffix=other.example\r\n\r\nDEVICE=vpn\r\nPhoneNumber=other\r\n\r\n';
const after = '[Last]\r\nEncoding=1\r\n\r\nDEVICE=vpn\r\nPhoneNumber=last\r\n\r\n';
const office = '[Office]\r\nIpDnsSuffix=\r\n\r\nDEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\n\r\n';

const latin = (text: string) => Buffer.from(text, 'latin1');
const encodings = {
  utf8: (text: string) => Buffer.from(text, 'utf8'),
  utf8Bom: (text: string) => Buffer.concat([latin('\u00ef\u00bb\u00bf'), Buffer.from(text)]),
  utf16: (text: string) => Buffer.concat([latin('\u00ff\u00fe'), Buffer.from(text, 'utf16le')]),
  // R14: another entry's bytes, whatever they are, say nothing of ours.
  ansi: (text: string) => {
    const [head = '', ...rest] = text.split('other.example');
    const foreign = latin('b\u00fcro.example');
    return Buffer.concat([Buffer.from(head), foreign, Buffer.from(rest.join('other.example'))]);
  },
};

const asText = before + office + after;

/** The reason, or `kept` where the file is exactly these bytes and reads back to `reads`. */
function judge(
  edit: PhonebookEdit,
  bytes: Uint8Array,
  read: (book: Phonebook) => unknown,
  reads: unknown,
): string {
  if (!edit.ok) return edit.problem.code;
  if (Buffer.compare(printPhonebook(edit.book), bytes) !== 0) return 'other bytes';
  const found = JSON.stringify(read(parsePhonebook(bytes)));
  return found === JSON.stringify(reads) ? 'kept' : `reads back as ${found}`;
}

describe.each(Object.entries(encodings))('hostile texts in a phonebook in %s', (name, encode) => {
  // All through the encoding that Windows writes, fewer through the others.
  const some = name === 'utf8' ? values : values.slice(0, 3_000);
  const book = parsePhonebook(encode(asText));

  it('are values that read back as they were, or are refused', () => {
    const tally = new Tally();
    for (const { class: kind, text } of some) {
      const block = text.length % 2 === 0 ? ('DEVICE' as const) : ('main' as const);
      const line = block === 'DEVICE' ? 'PhoneNumber=vpn.example.com' : 'IpDnsSuffix=\r';
      const key = line.slice(0, line.indexOf('='));
      const wanted =
        before +
        office.replace(line, () => `${key}=${text}${block === 'main' ? '\r' : ''}`) +
        after;
      const place = { entry: 'Office', key, block };
      const edit = setKey(book, place, text);
      const reads = { ok: true, values: [text] };
      tally.add(
        kind,
        judge(edit, encode(wanted), (read) => readKey(read, place), reads),
      );
    }
    expect(tally.classes()).toEqual([...hostileClasses].sort());
    const ends = ['kept', 'valueInvalid', 'valueNotEncodable'];
    expect(Object.keys(tally.ends()).sort()).toEqual(ends);
    expect(Object.keys(tally.ends('nul'))).toEqual(['valueInvalid']);
    expect(tally.ends('lineBreak')['valueInvalid']).toBeGreaterThan(80);
    expect(tally.ends('straightQuote')['kept']).toBeGreaterThan(80);
    // Two halves that stand side by side by chance are a pair.
    expect(tally.ends('loneSurrogate')['kept'] ?? 0).toBeLessThan(20);
    if (name === 'utf8') console.log('phonebook values:', JSON.stringify(tally.ends()));
  });

  it('are names of entries that are found again alone, or are refused', () => {
    const tally = new Tally();
    const body = ['Encoding=1', '', 'DEVICE=vpn', 'PhoneNumber=x'];
    for (const { class: kind, text } of some) {
      const wanted = encode(`${asText}[${text}]\r\n${body.join('\r\n')}\r\n\r\n`);
      const look = (read: Phonebook) => [
        listEntries(read).map((entry) => entry.name),
        readKey(read, { entry: text, key: 'PhoneNumber', block: 'DEVICE' }),
        sizeOf(removeEntry(read, text)),
      ];
      const reads = [['Other', 'Office', 'Last', text], { ok: true, values: ['x'] }, 3];
      tally.add(kind, judge(addEntry(book, text, body), wanted, look, reads));
    }
    expect(tally.classes()).toEqual([...hostileClasses].sort());
    const ends = ['entryNameInvalid', 'kept', 'valueNotEncodable'];
    expect(Object.keys(tally.ends()).sort()).toEqual(ends);
    for (const kind of ['nul', 'lineSeparator'] as const) {
      expect(Object.keys(tally.ends(kind))).toEqual(['entryNameInvalid']);
    }
    expect(tally.ends('bracket')['kept']).toBeGreaterThan(20);
    expect(tally.ends('curlyQuote')['kept']).toBeGreaterThan(50);
    if (name === 'utf8') console.log('phonebook names:', JSON.stringify(tally.ends()));
  });
});

function sizeOf(edit: PhonebookEdit): number {
  return edit.ok ? listEntries(edit.book).length : -1;
}
