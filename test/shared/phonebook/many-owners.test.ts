// R14: a phonebook is a file of many owners: whatever ours does, no byte of another entry changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEntry,
  type PhonebookEdit,
  readKey,
  removeEntries,
  removeEntry,
  removeKey,
  setKey,
} from '../../../src/shared/phonebook/phonebook-entry.ts';
import {
  entriesNamed,
  parsePhonebook,
  printPhonebook,
} from '../../../src/shared/phonebook/phonebook-text.ts';

const name = 'Büro';
const body = ['Encoding=1', 'IpDnsSuffix=büro.example', '', 'MEDIA=x', '', 'DEVICE=vpn'];
const end = fc.constantFrom('\r\n', '\n', '\r', '\r\n\r\n', '\r\n \n');

/** Bytes of an entry as somebody else leaves them: GBK, Latin-1, UTF-8, UTF-16, in one entry mixed, and doubled. */
const headers = fc.constantFrom(
  Buffer.from('[Other]'),
  Buffer.from('[\xbf\xed\xb4\xf8]', 'latin1'),
  Buffer.from('[B\xfcro]', 'latin1'),
  Buffer.from('[北京]'),
  Buffer.from('\ufeff[Marked]'),
  Buffer.from(' [Blank before] '),
  Buffer.from('[No end'),
  Buffer.from('[More behind] ; remark=1'),
  Buffer.from('\u001a[Sign before]'),
  Buffer.from('\xef\xbb\xbf[Mark encoded twice]'),
);
const lines = fc.constantFrom(
  Buffer.from('Type=2'),
  Buffer.from('Comment=\xbf\xed\xb4\xf8', 'latin1'),
  Buffer.from('Comment=宽带'),
  Buffer.from('MEDIA=rastapi'),
  Buffer.from('[no header'),
  Buffer.from(' '),
  Buffer.from([0xc3, 0x28, 0x00, 0xff]),
);
const narrow = fc
  .tuple(headers, end, fc.array(fc.tuple(lines, end), { maxLength: 4 }))
  .map(([header, first, rest]) =>
    Buffer.concat([header, Buffer.from(first), ...rest.flatMap(([a, b]) => [a, Buffer.from(b)])]),
  );
const foreign = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: narrow },
    { weight: 1, arbitrary: fc.constant(Buffer.from('[Wide]\r\nType=2\r\n', 'utf16le')) },
  ),
  { maxLength: 3 },
);
const mark = fc.constantFrom(Buffer.alloc(0), Buffer.from('\ufeff'), Buffer.from('; remark\r\n'));

function bytesOf(edit: PhonebookEdit): Buffer {
  if (!edit.ok) throw new Error(edit.problem.code);
  return Buffer.from(printPhonebook(edit.book));
}

const ours = fc
  .tuple(end, fc.boolean())
  .map(([each, isLast]) => [`[${name}]`, ...body].join(each) + (isLast ? '' : each));

describe('R14: an entry of ours among those of others', () => {
  it('is found, edited and removed, however the others are written', () => {
    const all = fc.tuple(mark, foreign, ours, foreign);
    const property = fc.property(all, ([first, before, own, after]) => {
      const left = Buffer.concat([first, ...before]);
      const right = Buffer.concat(after);
      const mine = Buffer.from(right.length > 0 && !/[\r\n]$/.test(own) ? `${own}\n` : own);
      const book = parsePhonebook(Buffer.concat([left, mine, right]));
      const key = { entry: 'büro', key: 'IpDnsSuffix' };
      expect(readKey(book, key)).toEqual({ ok: true, values: ['büro.example'] });
      const edits = [
        setKey(book, key, 'straße.example'),
        setKey(book, { ...key, key: 'Later' }, 'é'),
        setKey(book, { ...key, key: 'Port', block: 'DEVICE' }, '1'),
        setKey(book, { ...key, key: 'CustomAuthData' }, ['a', 'b']),
        removeKey(book, key),
      ].map(bytesOf);
      for (const edited of edits) {
        expect(edited.subarray(0, left.length)).toEqual(left);
        expect(edited.subarray(edited.length - right.length)).toEqual(right);
        expect(edited.length).toBeGreaterThan(left.length + right.length);
      }
      const without = Buffer.concat([left, right]);
      expect(bytesOf(removeEntry(book, name))).toEqual(without);
      const doubled = parsePhonebook(Buffer.concat([left, mine, right, eol(right, mine), mine]));
      expect(bytesOf(removeEntries(doubled, name))).toEqual(
        Buffer.concat([without, right.length > 0 ? eol(right, mine) : Buffer.alloc(0)]),
      );
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('comes and goes, however the file ends', () => {
    const ends = fc.constantFrom('', 'x', 'Comment=\xfc', '[Open]', ' ', '\r\n\r\n');
    const property = fc.property(mark, foreign, ends, (first, others, last) => {
      const before = Buffer.concat([first, ...others, Buffer.from(last, 'latin1')]);
      const book = parsePhonebook(before);
      const isTaken = entriesNamed(book, name).length > 0;
      const edit = addEntry(book, name, body);
      // Not ours, as far as anybody can say, but perhaps of this name.
      if (isTaken) return edit.ok ? expect.fail('two of one name') : undefined;
      const added = bytesOf(edit);
      expect(added.subarray(0, before.length)).toEqual(before);
      const again = parsePhonebook(added);
      expect(readKey(again, { entry: name, key: 'IpDnsSuffix' })).toMatchObject({ ok: true });
      expect(bytesOf(removeEntry(again, name))).toEqual(before);
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('leaves no mark of UTF-16 at the head of the file, which would then be read as another', () => {
    const wide = Buffer.from('\ufeff[Wide]\r\n', 'utf16le');
    const both = parsePhonebook(Buffer.concat([Buffer.from(`[${name}]\r\nType=2\r\n`), wide]));
    expect(bytesOf(removeEntry(both, name))).toEqual(Buffer.concat([Buffer.from('\r\n'), wide]));
  });

  it('is not one in another code page that reads like it, while both stand there', () => {
    const other = Buffer.from('[B\xfcro]\r\nType=1\r\n', 'latin1');
    const both = parsePhonebook(Buffer.concat([other, Buffer.from('[Büro]\r\nType=2\r\n')]));
    expect(readKey(both, { entry: name, key: 'Type' })).toEqual({ ok: true, values: ['2'] });
    expect(bytesOf(removeEntries(both, name))).toEqual(other);
    // Alone, it may be the one that is meant: nothing is added beside it.
    expect(addEntry(parsePhonebook(other), name, body)).toMatchObject({ ok: false });
  });
});

/** What must stand between two chunks of bytes so that the second begins a line. */
function eol(right: Buffer, mine: Buffer): Buffer {
  const before = right.length > 0 ? right : mine;
  const isClosed = /[\r\n]\0?$/.test(before.toString('latin1'));
  return Buffer.from(isClosed ? '' : '\n');
}
