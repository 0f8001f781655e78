import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEntry,
  type PhonebookEdit,
  entryNameProblem,
  readKey,
  removeEntry,
  removeKey,
  setKey,
} from '../../../src/shared/phonebook/phonebook-entry.ts';
import {
  listEntries,
  parsePhonebook,
  type Phonebook,
  printPhonebook,
} from '../../../src/shared/phonebook/phonebook-text.ts';
import { samplePhonebook, utf8 } from './sample-phonebook.ts';

const book = parsePhonebook(utf8(samplePhonebook));
const office = 'Example office';

function text(from: Phonebook): string {
  return Buffer.from(printPhonebook(from)).toString('utf8');
}
function edited(edit: PhonebookEdit): Phonebook {
  if (!edit.ok) throw new Error(edit.problem.code);
  return edit.book;
}
function code(result: { ok: true } | { ok: false; problem: { code: string } }): string {
  return result.ok ? 'ok' : result.problem.code;
}
function changedLines(before: string, after: string): [string, string][] {
  const [a, b] = [before.split('\r\n'), after.split('\r\n')];
  expect(b.length).toBe(a.length);
  return a.flatMap((line, at) => (line === b[at] ? [] : [[line, b[at] ?? ''] as [string, string]]));
}

describe('a phonebook as lines', () => {
  it('gives any bytes back unchanged', () => {
    const soup = fc
      .array(
        fc.constantFrom('[a]', '[a', ']', '=', 'DEVICE=', 'Device=x', '\r', '\n', '\r\n', 'é', ''),
      )
      .map((parts) => utf8(parts.join('')));
    const property = fc.property(fc.oneof(soup, fc.uint8Array({ maxLength: 300 })), (bytes) => {
      expect(printPhonebook(parsePhonebook(bytes))).toEqual(bytes);
    });
    fc.assert(property, { numRuns: 5000 });
  });

  it('finds entries and their blocks', () => {
    expect(
      listEntries(book).map(({ name, blocks }) => [name, blocks.map(({ kind }) => kind)]),
    ).toEqual([
      [office, ['main', 'NETCOMPONENTS', 'MEDIA', 'DEVICE']],
      ['Büro', ['main', 'MEDIA', 'DEVICE']],
    ]);
  });

  it('edits neither of two entries whose names differ in case alone', () => {
    const doubled = parsePhonebook(utf8('[A b]\r\nType=2\r\n[a B]\r\nType=2\r\n[C]\r\n'));
    expect(code(setKey(doubled, { entry: 'A b', key: 'Type' }, '1'))).toBe('entryDuplicate');
    expect(code(removeEntry(doubled, 'A b'))).toBe('entryDuplicate');
  });
});

describe('reading a key', () => {
  it('keeps repeats in order and tells Device of MEDIA from the block DEVICE', () => {
    const read = (key: string, block?: 'main' | 'MEDIA' | 'DEVICE') =>
      readKey(book, { entry: office, key, ...(block && { block }) });
    expect(read('CustomAuthData')).toEqual({ ok: true, values: ['314442431400', '0000'] });
    expect(read('Device', 'MEDIA')).toEqual({ ok: true, values: ['WAN Miniport (L2TP)'] });
    expect(read('Device', 'DEVICE')).toEqual({ ok: true, values: [] });
    expect(read('Device')).toEqual({ ok: true, values: [] });
    expect(read('PhoneNumber', 'DEVICE')).toEqual({ ok: true, values: ['vpn.example.com'] });
    expect(read('MadeUpKeyOfTomorrow')).toEqual({ ok: true, values: ['a=b;c'] });
    expect(code(readKey(book, { entry: 'nobody', key: 'Type' }))).toBe('entryMissing');
    expect(code(readKey(book, { entry: 'Büro', key: 'x', block: 'NETCOMPONENTS' }))).toBe(
      'blockMissing',
    );
  });
});

describe('setting a key', () => {
  it('changes that line only', () => {
    const after = text(edited(setKey(book, { entry: office, key: 'IpPrioritizeRemote' }, '0')));
    expect(changedLines(samplePhonebook, after)).toEqual([
      ['IpPrioritizeRemote=1', 'IpPrioritizeRemote=0'],
    ]);
  });

  it('keeps the spelling that stands there', () => {
    const after = text(edited(setKey(book, { entry: office, key: 'ipsecflags' }, '0')));
    expect(changedLines(samplePhonebook, after)).toEqual([['IpSecFlags=1', 'IpSecFlags=0']]);
  });

  it('puts a new key at the end of its block', () => {
    const main = text(edited(setKey(book, { entry: office, key: 'IpInterfaceMetric' }, '25')));
    expect(main).toContain('PreSharedKey=\r\nIpInterfaceMetric=25\r\n\r\nNETCOMPONENTS=');
    const last = text(
      edited(setKey(book, { entry: 'Büro', key: 'Comment', block: 'DEVICE' }, 'x')),
    );
    expect(last).toBe(`${samplePhonebook}Comment=x\r\n`);
    const bare = parsePhonebook(utf8('[A]\nType=2'));
    const added = text(edited(setKey(bare, { entry: 'A', key: 'New' }, '1')));
    expect(added).toBe('[A]\nType=2\nNew=1');
  });

  it('replaces repeated lines as a whole and refuses one value for them', () => {
    const place = { entry: office, key: 'CustomAuthData' };
    expect(code(setKey(book, place, '00'))).toBe('keyRepeats');
    const two = text(edited(setKey(book, place, ['aa', 'bb'])));
    expect(changedLines(samplePhonebook, two).map(([, line]) => line)).toEqual([
      'CustomAuthData=aa',
      'CustomAuthData=bb',
    ]);
    const three = edited(setKey(book, place, ['1', '2', '3']));
    expect(readKey(three, place)).toEqual({ ok: true, values: ['1', '2', '3'] });
    expect(text(edited(setKey(three, place, ['314442431400', '0000'])))).toBe(samplePhonebook);
  });

  it.each(['CustomDialDll', 'customdialfunc', 'CUSTOMRASDIALDLL', 'PreSharedKey'])(
    'never sets %s',
    (key) => {
      expect(code(setKey(book, { entry: office, key }, 'C:\\x.dll'))).toBe('keyForbidden');
    },
  );

  it.each(['DEVICE', 'MEDIA', '', 'a=b', 'a\nb', '[x', 'a b', '1a'])(
    'refuses the key %j',
    (key) => {
      expect(code(setKey(book, { entry: office, key }, '1'))).toBe('keyInvalid');
    },
  );

  it.each(['a\rb', 'a\nCustomDialDll=x', '\u0000', '1\r\n[New]'])(
    'refuses the value %j',
    (value) => {
      expect(code(setKey(book, { entry: office, key: 'Comment', block: 'DEVICE' }, value))).toBe(
        'valueInvalid',
      );
    },
  );

  it('refuses what an ANSI entry cannot carry', () => {
    const ansi = parsePhonebook(Uint8Array.from(Buffer.from('[B\u00fc]\r\nA=1\r\n', 'latin1')));
    expect(code(setKey(ansi, { entry: 'B\u00fc', key: 'A' }, '\u00e9'))).toBe('valueNotEncodable');
    expect(printPhonebook(edited(setKey(ansi, { entry: 'B\u00fc', key: 'A' }, '2')))).toEqual(
      Uint8Array.from(Buffer.from('[B\u00fc]\r\nA=2\r\n', 'latin1')),
    );
  });

  it('set then get, set back: the same bytes', () => {
    const key = fc.constantFrom('Type', 'DataEncryption', 'IpPrioritizeRemote', 'CustomAuthKey');
    const value = fc
      .string({ unit: 'binary', maxLength: 40 })
      .filter((each) => !/[\r\n\u0000]/.test(each)); // eslint-disable-line no-control-regex
    const property = fc.property(key, value, (name, data) => {
      const place = { entry: office, key: name };
      const before = readKey(book, place);
      const after = edited(setKey(book, place, data));
      expect(readKey(parsePhonebook(printPhonebook(after)), place)).toEqual({
        ok: true,
        values: [data],
      });
      expect(before.ok).toBe(true);
      if (before.ok)
        expect(text(edited(setKey(after, place, before.values)))).toBe(samplePhonebook);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('removes every line of a key and nothing else', () => {
    const after = text(edited(removeKey(book, { entry: office, key: 'CustomAuthData' })));
    expect(after).toBe(
      samplePhonebook.replace('CustomAuthData=314442431400\r\nCustomAuthData=0000\r\n', ''),
    );
    expect(edited(removeKey(book, { entry: office, key: 'Absent' }))).toEqual(book);
  });
});

describe('adding and removing entries', () => {
  it('adds at the end and takes away again without a trace', () => {
    const added = edited(addEntry(book, 'Second', ['Type=2', '', 'MEDIA=rastapi']));
    expect(text(added)).toBe(`${samplePhonebook}[Second]\r\nType=2\r\n\r\nMEDIA=rastapi\r\n\r\n`);
    expect(listEntries(added).map(({ name }) => name)).toEqual([office, 'Büro', 'Second']);
    expect(text(edited(removeEntry(added, 'Second')))).toBe(samplePhonebook);
    const first = text(edited(removeEntry(book, office)));
    expect(first).toBe(samplePhonebook.slice(samplePhonebook.indexOf('[Büro]')));
  });

  it('makes a file out of nothing, with CRLF', () => {
    const empty = parsePhonebook(new Uint8Array());
    expect(text(edited(addEntry(empty, 'A', ['Type=2'])))).toBe('[A]\r\nType=2\r\n\r\n');
  });

  it('F10: an entry that came and went leaves every byte, however the file ends', () => {
    const boms = ['', '\ufeff'];
    const contents = [
      '',
      '[a]\r\nType=2',
      '[a]\nType=2',
      '; a remark',
      '   ',
      '[a]\rX=\r\r[b]',
      '[é]',
    ];
    const ends = [
      '',
      '\r\n',
      '\n',
      '\r',
      '\r\n\r\n',
      '\n\n',
      '\r\n\n',
      '\r\n'.repeat(4),
      '\n \r\n',
    ];
    for (const bom of boms) {
      for (const content of contents) {
        for (const end of ends) {
          const before = utf8(bom + content + end);
          const at = { entry: 'New', key: 'Later' };
          let now = edited(
            addEntry(parsePhonebook(before), 'New', ['Type=2', 'MEDIA=rastapi', 'Port=x']),
          );
          now = edited(setKey(now, at, '1'));
          now = edited(setKey(now, { ...at, block: 'MEDIA' }, '2'));
          now = edited(removeKey(now, { ...at, block: 'MEDIA' }));
          // The file is written and read between the steps.
          now = parsePhonebook(printPhonebook(now));
          expect(listEntries(now).at(-1)?.name).toBe('New');
          expect(text(edited(removeEntry(now, 'New')))).toBe(bom + content + end);
        }
      }
    }
    for (const bytes of [
      Buffer.from('[\xe9]\r\nA=1', 'latin1'),
      Buffer.from('\ufeff[a]\r\n', 'utf16le'),
    ]) {
      const added = edited(addEntry(parsePhonebook(bytes), 'New', ['Type=2']));
      expect(Buffer.from(printPhonebook(edited(removeEntry(added, 'New'))))).toEqual(bytes);
    }
  });

  it('refuses a taken name and a body with more than keys', () => {
    expect(code(addEntry(book, 'büro', []))).toBe('entryExists');
    expect(code(addEntry(book, 'New', ['[Other]']))).toBe('keyInvalid');
    expect(code(addEntry(book, 'New', ['[Other=x]']))).toBe('keyInvalid');
    expect(code(addEntry(book, 'New', [' [Other=]']))).toBe('keyInvalid');
    expect(code(addEntry(book, 'New', ['CustomDialDll=x.dll']))).toBe('keyForbidden');
    expect(code(addEntry(book, 'New', ['CustomDialDll=']))).toBe('ok');
    expect(code(addEntry(book, 'New', ['A=1\r\nB=2']))).toBe('valueInvalid');
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['x'.repeat(257), 'tooLong'],
    ['a]b', 'bracket'],
    ['a\nb', 'control'],
    ['a\u0000', 'control'],
    ['a:b', 'character'],
    [' a', 'outerSpace'],
    ['a\u00a0', 'outerSpace'],
    ['.a', 'leadingPeriod'],
    ['-- (!)', 'noLetter'],
  ])('refuses the name %j', (name, why) => {
    expect(entryNameProblem(name)).toEqual({ code: 'entryNameInvalid', why });
    expect(code(addEntry(book, name, []))).toBe('entryNameInvalid');
  });

  it('takes 256 characters and anything printable', () => {
    expect(entryNameProblem('x'.repeat(256))).toBeUndefined();
    expect(entryNameProblem(`Bär's "office" (§1)`)).toBeUndefined();
  });
});
