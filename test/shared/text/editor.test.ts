/** The editor's own catalogs are as complete as the others: same keys, same parameters, translated, well written. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  editorFields,
  editorFrames,
  sayEditor,
  type EditorKey,
} from '../../../src/shared/text/editor-text.ts';
import { languages } from '../../../src/shared/text/languages.ts';

type Texts = Readonly<Record<string, string>>;
const textsOf = (each: (typeof languages)[number]): Texts => ({
  ...editorFrames[each],
  ...editorFields[each],
});
const all = { en: textsOf('en'), nl: textsOf('nl'), de: textsOf('de') };
const keys = Object.keys(all.en);

describe.each(languages.filter((each) => each !== 'en'))('the editor in %s', (language) => {
  it('has every key, with the parameters of English', () => {
    expect(Object.keys(all[language]).sort()).toEqual([...keys].sort());
    for (const key of Object.keys(editorFrames.en) as EditorKey[]) {
      const here = parametersOf(parse(editorFrames[language][key]));
      expect(here, key).toEqual(parametersOf(parse(editorFrames.en[key])));
    }
  });

  it('is translated', () => {
    const plain = keys.filter((key) => /\p{L}{2}/u.test(all.en[key]?.replace(/\{.*\}/, '') ?? ''));
    const same = plain.filter((key) => all[language][key] === all.en[key]);
    // A word of Latin that German has too.
    expect(same).toEqual(language === 'de' ? ['editor.optional'] : []);
  });

  it('speaks politely, with its own quotation marks', () => {
    const familiar =
      language === 'de'
        ? /(?<!\p{L})(du|dich|dir|deine?[nmrs]?)(?!\p{L})/iu
        : /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu;
    const marks = language === 'de' ? /[”‘']/ : /[„‘']/;
    const wrong = keys.filter((key) => {
      // The list of characters that Windows does not take holds a straight one.
      const text = all[language][key] ?? '';
      const straight = key !== 'help.name' && text.includes('"');
      return familiar.test(text) || marks.test(text) || straight || / {2}|\.\.\./.test(text);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each([...languages])('the editor in %s', (language) => {
  it('says every message', () => {
    const given = { count: 2, problems: 1, warnings: 0, number: 1, revision: 1, next: 2, bytes: 9 };
    const words = { item: 'x', row: 'x', file: 'x', label: 'x', place: 'x', fields: 'x' };
    const more = { value: 'x', language: 'x', windows: 'x' };
    for (const key of Object.keys(editorFrames.en) as EditorKey[]) {
      const said = sayEditor(language, key, { ...given, ...words, ...more });
      expect(said, key).toMatch(/^[^{}]+$/);
    }
  });
});

describe('the words of the editor', () => {
  it('are all said somewhere', () => {
    const folder = 'src/renderer/editor';
    const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    const text = sources.join('\n');
    const unused = Object.keys(editorFrames.en).filter(
      (key) => !text.includes(`'${key}'`) && !key.startsWith('editor.section.'),
    );
    expect(unused).toEqual([]);
  });
});

function parametersOf(elements: readonly MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [
        element.value,
        ...Object.values(element.options).flatMap((o) => parametersOf(o.value)),
      ];
    }
    return [element.value];
  });
  return [...new Set(found)].sort();
}
