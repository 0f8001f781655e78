/** A class of characters is as good as each of its members: every one is tried by itself, and their neighbours with them. */
import { expect, it } from 'vitest';
import { isNetshText } from '../../src/shared/render/netsh/netsh-version.ts';
import { quoteText } from '../../src/shared/render/preview.ts';
import { entryNameProblem } from '../../src/shared/phonebook/phonebook-entry.ts';
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

it('the name of a phonebook entry holds no control, no end of a line, no bracket and nothing that RasValidateEntryName refuses', () => {
  const refused = characters.filter(
    (each) => JSON.stringify(entryNameProblem(`a${each}b`) ?? null) !== 'null',
  );
  const controls = characters.slice(0, 0x20);
  const printable = ['*', '/', ':', '<', '>', '?', '[', '\\', ']', '|'];
  expect(refused).toEqual([...controls, ...printable, '\u007f', '\u2028', '\u2029']);
});

it('each of the five characters that PowerShell reads as a quote is doubled, and no other', () => {
  const doubled = characters.filter((each) => quoteText(each) === `'${each}${each}'`);
  expect(doubled).toEqual(["'", '\u2018', '\u2019', '\u201a', '\u201b']);
  expect(characters.filter((each) => quoteText(each).length !== 3)).toEqual(doubled);
});
