/** A class of characters is as good as each of its members: every one is tried by itself, and their neighbours with them. */
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { expect, it } from 'vitest';
import { formatName } from '../../src/main/certificate/x500-name.ts';
import { systemTools } from '../../src/main/windows/system-tools.ts';
import { fileOf } from '../../src/main/wizard/page-policy.ts';
import { isNetshText } from '../../src/shared/render/netsh/netsh-version.ts';
import { quoteText } from '../../src/shared/render/preview.ts';
import { quoteArgument } from '../../src/shared/render/quote-argument.ts';
import { isPlainKey } from '../../src/shared/render/registry-arguments.ts';
import { foreign, plain } from '../../src/shared/text/foreign.ts';
import { readXml } from '../../src/shared/xml/read-xml.ts';
import { entryNameProblem, setKey } from '../../src/shared/phonebook/phonebook-entry.ts';
import { parsePhonebook } from '../../src/shared/phonebook/phonebook-text.ts';
import {
  base64,
  isDnsName,
  isIpAddress,
  printableAscii,
  psk,
} from '../../src/shared/profile/fields.ts';
import { connectionName, maximumName } from '../../src/shared/profile/profile.ts';

/** The first plane up to the general punctuation: all classes below have their members there. */
const characters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));

it('netsh is given each printable ASCII character but six, and a blank only inside', () => {
  const taken = characters.filter((each) => isNetshText(each)).join('');
  const printable = characters.slice(0x21, 0x7f);
  expect(taken).toBe(printable.filter((each) => !'"\'`\\%&'.includes(each)).join(''));
  expect([' a', 'a ', 'a b'].map(isNetshText)).toEqual([false, false, true]);
});

it('a name holds none of the eleven characters that the phonebook, paths or cmdlets read otherwise', () => {
  const name = connectionName(maximumName);
  const refused = characters
    .slice(0x20, 0x7f)
    .filter((each) => !name.safeParse(`a${each}b`).success);
  expect(new Set(refused)).toEqual(new Set('[]*?"\\/|<>:'));
});

it('the name of a phonebook entry holds no control, no end of a line, no bracket, and nothing that RasValidateEntryName refuses', () => {
  const refused = characters.filter(
    (each) => JSON.stringify(entryNameProblem(`a${each}b`) ?? null) !== 'null',
  );
  const controls = characters.slice(0, 0x20);
  expect(new Set(refused)).toEqual(
    new Set([...controls, ...Array.from('[]|<>?*\\/:'), '\u007f', '\u2028', '\u2029']),
  );
});

it('each of the five characters that PowerShell reads as a quote is doubled, and no other', () => {
  const doubled = characters.filter((each) => quoteText(each) === `'${each}${each}'`);
  expect(doubled).toEqual(["'", '\u2018', '\u2019', '\u201a', '\u201b']);
  expect(characters.filter((each) => quoteText(each).length !== 3)).toEqual(doubled);
});

it('an argument is quoted for a blank of any kind and for a quotation mark', () => {
  const quoted = characters.slice(1).filter((each) => quoteArgument(`a${each}b`) !== `a${each}b`);
  const blanks = [' ', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f'];
  const low = ['\t', '\n', '\v', '\f', '\r'];
  const spaces = characters.slice(0x2000, 0x200b);
  expect(new Set(quoted)).toEqual(new Set(['"', ...low, ...blanks, ...spaces]));
});

it('a key of the registry has each printable ASCII character but the quotation mark', () => {
  const taken = characters.filter((each) => isPlainKey(`HKLM\\a${each}b`)).join('');
  // The back-slash parts two names.
  expect(taken).toBe(
    characters
      .slice(0x20, 0x7f)
      .filter((each) => each !== '"')
      .join(''),
  );
});

it('a value of the phonebook holds no end of a line and no NUL', () => {
  const book = parsePhonebook(Buffer.from('[a]\r\nType=2\r\n'));
  const refused = characters.filter(
    (each) => !setKey(book, { entry: 'a', key: 'Type' }, `a${each}b`).ok,
  );
  expect(refused).toEqual(['\0', '\n', '\r']);
});

it('the four keys of the phonebook that load code or hold a key are never set, however they are written', () => {
  const book = parsePhonebook(Buffer.from('[a]\r\nType=2\r\n'));
  for (const key of ['CustomDialDll', 'CustomDialFunc', 'CustomRasDialDll', 'PreSharedKey']) {
    for (const written of [key, key.toLowerCase(), key.toUpperCase()]) {
      const edit = setKey(book, { entry: 'a', key: written }, 'b');
      expect(edit).toEqual({ ok: false, problem: { code: 'keyForbidden', key: written } });
    }
  }
});

it('XML holds no control but tab and the two ends of a line, no character that is none, and five entities', () => {
  const read = (text: string) => readXml(`<a>${text}</a>`, 100).ok;
  const ends = ['\ufffd', '\ufffe', '\uffff'];
  const refused = [...characters, ...ends].filter((each) => !read(`b${each}c`));
  const controls = characters.slice(0, 0x20).filter((each) => !'\t\n\r'.includes(each));
  expect(refused).toEqual([...controls, '&', '<', '\ufffe', '\uffff']);
  const entities = ['amp', 'lt', 'gt', 'quot', 'apos', 'nbsp', '#65', 'ent'];
  expect(entities.filter((each) => read(`&${each};`))).toEqual(entities.slice(0, 5));
});

it('XML declares nothing of its own', () => {
  for (const word of ['DOCTYPE', 'ENTITY', 'ELEMENT', 'ATTLIST', 'NOTATION']) {
    for (const written of [word, word.toLowerCase()]) {
      const { ok, ...rest } = readXml(`<a><!${written} b "c"></a>`, 100);
      expect([ok, rest]).toEqual([false, { problem: { code: 'dtd', what: 'doctype' } }]);
    }
  }
});

it('an X.500 name is quoted for each of the nine characters of CERT_X500_NAME_STR', () => {
  const named = (text: string) => {
    const value = new asn1js.Utf8String({ value: text });
    const typesAndValues = [new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value })];
    const name = new pkijs.RelativeDistinguishedNames({ typesAndValues });
    return formatName(new Uint8Array(name.toSchema().toBER()), 'encoded');
  };
  const quoted = characters.slice(1).filter((each) => named(`a${each}b`) !== `CN=a${each}b`);
  expect(new Set(quoted)).toEqual(new Set(',+="\n<>#;'));
});

it('no quotation mark ends ours, and only an apostrophe stays', () => {
  const kept = (text: string) => foreign('en', text).replaceAll(/^“|”$/g, '');
  const marks = ['"', '«', '»', '‚', '‛', '“', '”', '„', '‟', '‹', '›'];
  for (const mark of marks) expect(kept(`a${mark}b`), mark).toBe("a'b");
  for (const mark of ["'", '‘', '’']) expect(kept(`a${mark}b`), mark).toBe(`a${mark}b`);
});

it('every block of a script from right to left is isolated', () => {
  const isIsolated = (each: string) => plain(each).startsWith('\u2068');
  const blocks = [
    ...[0x5d0, 0x627, 0x7c1, 0x8a0, 0xfb1d, 0xfdfc, 0xfe70, 0xfefc, 0x10800, 0x10e80, 0x1e800],
    0x1ee00,
  ].map((point) => String.fromCodePoint(point));
  expect(blocks.filter((each) => !isIsolated(each))).toEqual([]);
  const beside = [0x58f, 0x900, 0xfb1c, 0xfe00, 0xff00, 0x107ff, 0x11000, 0x1e7ff, 0x1f000];
  expect(beside.map((point) => String.fromCodePoint(point)).filter(isIsolated)).toEqual([]);
});

it('a folder of Windows has none of the characters that its names cannot have', () => {
  const taken = (name: string) => {
    try {
      systemTools(`C:\\${name}`);
      return true;
    } catch {
      return false;
    }
  };
  const refused = characters.filter((each) => !taken(`a${each}b`));
  expect(new Set(refused)).toEqual(
    new Set([...characters.slice(0, 0x20), ...Array.from('/:*?"<>|;')]),
  );
  expect(['.', '..', '', 'a.', 'a '].filter(taken)).toEqual([]);
});

it('a file of the page has letters, digits, dot, dash and low line, and no dot first', () => {
  const served = (name: string) => fileOf('/root', `/${encodeURIComponent(name)}`) !== null;
  const names = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
  expect(characters.filter((each) => served(`a${each}`)).join('')).toBe(`-.0123456789${names}`);
  expect(characters.filter((each) => served(`${each}a`)).join('')).toBe(`-0123456789${names}`);
});

it('a pre-shared key and a password hold no control and no half character', () => {
  const refused = [...characters, '\ud800', '\udfff'].filter(
    (each) => !psk.safeParse(each).success,
  );
  const controls = [...characters.slice(0, 0x20), ...characters.slice(0x7f, 0xa0)];
  expect(refused).toEqual([...controls, '\ud800', '\udfff']);
  expect(characters.filter((each) => printableAscii.test(each))).toEqual(
    characters.slice(0x20, 0x7f),
  );
});

it('base64, an address and a name of DNS hold their own characters and no other', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const of = (accepts: (each: string) => boolean) => characters.filter(accepts).join('');
  const digits = '0123456789';
  expect(new Set(of((each) => base64.safeParse(`AAA${each}AAAA`).success))).toEqual(
    new Set(`${letters}${digits}+/`),
  );
  expect(new Set(of((each) => isDnsName(`a${each}b`)))).toEqual(new Set(`${letters}${digits}-.`));
  expect(new Set(of((each) => isIpAddress(`::${each}`)))).toEqual(new Set(`${digits}abcdefABCDEF`));
});
