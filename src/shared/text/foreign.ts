/**
 * How foreign text is shown (D38), in a sentence, on the terminal and in the window: in quotation marks, on one line, cut where it
 * is long, with every character to be seen, and without power over what is read around it.
 */
import { visible } from '../profile/foreign-text.ts';
import type { Language } from './languages.ts';

/** Longer than any honest name of a certificate; a reason in a profile may have 500. */
const longest = 500;

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  nl: ['“', '”'],
};

export function foreign(language: Language, text: string): string {
  const [open, close] = marks[language];
  return `${open}${isolated(withoutMarks(oneLine(text)))}${close}`;
}

/** Text that is no name of its own (an address, a word of Windows): nothing in it is hidden or turns the sentence. */
export function plain(text: string): string {
  return isolated(visible(text.replace(/[\t\r\n]+/g, ' ')));
}

function oneLine(text: string): string {
  const characters = Array.from(text.replace(/[\t\r\n]+/g, ' '));
  const cut = characters.length > longest ? [...characters.slice(0, longest - 1), '…'] : characters;
  return visible(cut.join(''));
}

/** Quotation marks inside would end ours. An apostrophe is part of a name. */
function withoutMarks(text: string): string {
  return text.replace(/(?!['‘’])\p{Quotation_Mark}/gu, "'");
}

/** The blocks that UAX #9 keeps for scripts from right to left: FIRST STRONG ISOLATE keeps them off the words around. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
