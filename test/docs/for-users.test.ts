// docs/for-users*.md say what the window says: each button, page and state in **bold** is a text of that language's catalog, and the
// pictures are those that scripts/take-pictures.mjs makes, the English ones for English.
import {
  parse,
  TYPE,
  type MessageFormatElement,
  type PluralElement,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { pictureNames, picturePath } from '../../scripts/pictures.ts';
import {
  catalogOf,
  languages,
  loadLanguage,
  type Language,
} from '../../src/shared/text/languages.ts';
import { documentAt, documents } from './documents.ts';

const pathOf = (language: Language) =>
  language === 'en' ? 'docs/for-users.md' : `docs/for-users.${language}.md`;
const boldIn = (text: string) =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.replaceAll(/\s+/g, ' '));
/** A question of the document itself at the head of a line of a list, not a word of the window. */
const own = /^- \*\*[^*]+\?\*\*/gm;
const picturesIn = (text: string) =>
  [...text.matchAll(/!\[[^\]]*\]\(([^)]+\.png)\)/g)].map(([, path = '']) => path);

describe.each(languages)('the document for users in %s', (language) => {
  const { text } = documentAt(pathOf(language));

  it('has in bold what the window says, word for word', async () => {
    await loadLanguage(language);
    const said = Object.values(catalogOf(language)).flatMap((message) => {
      const pattern = patternOf(parse(message));
      return pattern === null ? [] : [new RegExp(`^${pattern}$`)];
    });
    const bold = boldIn(text.replaceAll(own, ''));
    expect(bold.length).toBeGreaterThan(20);
    expect(bold.filter((words) => !said.some((each) => each.test(words)))).toEqual([]);
  });

  it('shows the pictures of its language, in the order of the way', () => {
    expect(picturesIn(text).map((path) => `docs/${path}`)).toEqual(
      pictureNames.map((name) => picturePath(language, name)),
    );
  });

  it('has the parts that the English one has', () => {
    const parts = (of: string) => [...of.matchAll(/^(#+|- |\d\.|!)/gm)].map(([mark]) => mark);
    expect(parts(text)).toEqual(parts(documentAt(pathOf('en')).text));
  });
});

it('every picture of a document is one that scripts/take-pictures.mjs makes again', () => {
  const made = languages.flatMap((language) =>
    pictureNames.map((name) => picturePath(language, name)),
  );
  const shown = documents().flatMap(({ path, text }) => {
    const folder = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : '';
    return picturesIn(text).map((picture) => folder + picture);
  });
  expect(shown).toContain('docs/pictures/changes.png');
  expect(shown.filter((picture) => !made.includes(picture))).toEqual([]);
});

/** All that the message can be, where only a count stands open; null where another value would have to be known. */
function patternOf(elements: readonly MessageFormatElement[]): string | null {
  const parts = elements.map((element) => {
    switch (element.type) {
      case TYPE.literal:
        return element.value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      case TYPE.pound:
        return String.raw`\d+`;
      case TYPE.plural:
      case TYPE.select:
        return oneOf(element.options);
      default:
        return null;
    }
  });
  return parts.includes(null) ? null : parts.join('');
}

function oneOf(options: PluralElement['options']): string {
  const open = Object.values(options).map(({ value }) => patternOf(value));
  return `(?:${open.filter((each) => each !== null).join('|')})`;
}
