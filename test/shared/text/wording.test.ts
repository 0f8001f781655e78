/** The rules of docs/translating.md that a machine can hold (wording.ts), over every key in every language. */
import { describe, expect, it } from 'vitest';
import { german } from '../../../src/shared/text/de/german.ts';
import { editorFields, editorFrames } from '../../../src/shared/text/editor-text.ts';
import { english } from '../../../src/shared/text/en/english.ts';
import { languages, type Language } from '../../../src/shared/text/languages.ts';
import { dutch } from '../../../src/shared/text/nl/dutch.ts';
import { piecesOf, rules } from './wording.ts';

type Texts = Readonly<Record<string, string>>;
const main: Readonly<Record<Language, Texts>> = { en: english, nl: dutch, de: german };
const textsOf = (language: Language): Texts => ({
  ...main[language],
  ...editorFrames[language],
  ...editorFields[language],
});
const englishTexts = textsOf('en');

/** `key: what breaks the rule` */
function brokenIn(texts: Texts, language: Language, rule: (typeof rules)[number]): string[] {
  const labels = new Set(Object.values(textsOf(language)));
  return Object.entries(texts).flatMap(([key, text]) =>
    rule
      .broken({
        language,
        key,
        pieces: piecesOf(text),
        english: piecesOf(englishTexts[key] ?? text),
        back: main[language]['wizard.back'] ?? '',
        labels,
      })
      .map((found) => `${key}: ${found}`),
  );
}

describe.each(languages)('every text in %s', (language) => {
  it.each(rules)('$name', (rule) => {
    const texts = textsOf(language);
    expect(Object.keys(texts).length).toBeGreaterThan(1500);
    expect(brokenIn(texts, language, rule)).toEqual([]);
  });
});

/** A text for each rule that breaks it, and what is found in it. */
const wrong: readonly [
  rule: string,
  language: Language,
  key: string,
  text: string,
  found: string,
][] = [
  ['uses the words', 'en', 'x', 'Ask whoever gave you this.', 'whoever'],
  ['uses the words', 'en', 'x', 'Everything is taken slowly back.', 'taken slowly back'],
  ['uses the words', 'en', 'x', '{count, plural, one {a thing} other {# things}}', 'thing'],
  ['uses the words', 'en', 'x', 'It cannot be read.', 'cannot'],
  ['uses the words', 'de', 'x', 'Alles wurde zurückgenommen.', 'zurückgenommen'],
  ['uses the words', 'nl', 'x', 'Op deze Windows niet.', 'deze Windows'],
  ['names nothing', 'en', 'x', 'This is needed (D24).', 'D24'],
  ['names nothing', 'de', 'x', 'Siehe windows-facts 6.', 'windows-facts'],
  ['names nothing', 'nl', 'x', 'Voer Get-VpnConnection uit.', 'Get-VpnConnection'],
  ['names nothing', 'en', 'x', 'eapXml=-', '=-'],
  ['has one word', 'de', 'planPage.undo', 'Zurück', 'Zurück'],
  ['has one word', 'nl', 'result.undo', 'Terug, ongedaan maken…', 'Terug'],
  ['has a capital', 'en', 'x', 'Show the Exact commands', 'Exact'],
  ['has a capital', 'nl', 'x', 'De exacte Opdrachten', 'Opdrachten'],
  ['quotes', 'nl', 'ipcHelp.cutShort', 'Kies “Repareren”.', 'Repareren'],
  ['fits', 'de', 'rail.needs', 'Was von Ihnen gebraucht wird', 'Was von Ihnen gebraucht wird'],
];

describe('the rules', () => {
  it.each(wrong)('“%s” in %s: %s %s', (name, language, key, text, found) => {
    const rule = rules.find((each) => each.name.startsWith(name));
    if (rule === undefined) throw new Error(name);
    expect(brokenIn({ [key]: text }, language, rule)).toContain(`${key}: ${found}`);
  });

  it('are each broken by one of these', () => {
    const unbroken = rules.filter(({ name }) => !wrong.some(([start]) => name.startsWith(start)));
    expect(unbroken).toEqual([]);
  });
});
