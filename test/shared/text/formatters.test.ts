import { describe, expect, it } from 'vitest';
import { formatters } from '../../../src/shared/text/formatters.ts';
import { languages } from '../../../src/shared/text/languages.ts';

const numbers = [...Array(1100).keys(), -0, -1, -2, -999, -1000, 0.5, 1.5, 1e6, NaN, Infinity];

describe.each(languages)('numbers in %s', (language) => {
  it('are written as ICU writes them', () => {
    for (const options of [undefined, { minimumFractionDigits: 1 }]) {
      const ours = formatters.getNumberFormat(language, options);
      const theirs = new Intl.NumberFormat(language, options);
      expect(numbers.map((each) => ours.format(each))).toEqual(
        numbers.map((each) => theirs.format(each)),
      );
    }
  });

  it.each(['cardinal', 'ordinal'] as const)('have the %s forms of ICU', (type) => {
    const ours = formatters.getPluralRules(language, { type });
    const theirs = new Intl.PluralRules(language, { type });
    expect(numbers.map((each) => ours.select(each))).toEqual(
      numbers.map((each) => theirs.select(each)),
    );
  });
});
