/** The numbers that Windows ends with: each once, each with words in every language, each with a cause. */
import { describe, expect, it } from 'vitest';
import { allNumbers, senseOf } from '../../src/main/doctor/numbers.ts';
import { doctorTexts } from '../../src/shared/text/doctor-text.ts';
import { languages } from '../../src/shared/text/languages.ts';

describe('the numbers of the doctor', () => {
  it('names each number once', () => {
    const numbers = allNumbers.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const each of allNumbers) expect(senseOf(each.number)).toBe(each);
    expect(senseOf(1)).toBeNull();
  });

  it('knows an HRESULT that Windows writes as a negative number', () => {
    expect(senseOf(-2_146_762_487)).toMatchObject({
      number: 0x800b_0109,
      sense: 'authorityUntrusted',
    });
  });

  it('knows every negotiation failure from 13801 to 13918', () => {
    const codes = Array.from({ length: 13_918 - 13_800 }, (_, at) => 13_801 + at);
    expect(codes.filter((each) => senseOf(each)?.kind !== 'ike')).toEqual([]);
  });

  it.each([...languages])(
    'says each in %s, and nothing of a number that there is not',
    (language) => {
      const texts: Readonly<Record<string, string>> = doctorTexts[language];
      const said = Object.keys(texts).filter((key) => key.startsWith('number.'));
      const senses = new Set(allNumbers.map(({ sense }) => `number.${sense}`));
      expect(said.toSorted()).toEqual([...senses].toSorted());
      const unfinished = said.filter((key) => !/^\p{Lu}[^.{}]*\.$/u.test(texts[key] ?? ''));
      expect(unfinished).toEqual([]);
    },
  );
});
