/** Every cause has its three sentences in every language, and what they name is told where it holds. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { allCauses } from '../../src/main/doctor/all-causes.ts';
import { doctorTexts } from '../../src/shared/text/doctor-text.ts';
import { languages } from '../../src/shared/text/languages.ts';

const sentences = allCauses.flatMap(({ name }) =>
  ['', '.seen', '.fix'].map((which) => `cause.${name}${which}`),
);

describe.each([...languages])('the causes in %s', (language) => {
  const texts: Readonly<Record<string, string>> = doctorTexts[language];
  const english: Readonly<Record<string, string>> = doctorTexts.en;

  it('are said, and no others', () => {
    const said = Object.keys(texts).filter((key) => key.startsWith('cause.'));
    expect(said.toSorted()).toEqual(sentences.toSorted());
  });

  it('name what English names, and only what was seen needs a name', () => {
    for (const key of sentences) {
      const names = namesOf(parse(texts[key] ?? ''));
      expect(names, key).toEqual(namesOf(parse(english[key] ?? '')));
      if (!key.endsWith('.seen')) expect(names, key).toEqual([]);
    }
  });
});

function namesOf(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((each): string[] => {
    if (each.type === TYPE.literal || each.type === TYPE.pound || each.type === TYPE.tag) return [];
    if (each.type !== TYPE.select && each.type !== TYPE.plural) return [each.value];
    return [each.value, ...Object.values(each.options).flatMap(({ value }) => namesOf(value))];
  });
  return [...new Set(names)].toSorted();
}
