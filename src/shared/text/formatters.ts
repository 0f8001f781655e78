/**
 * Numbers as ICU writes them, without ICU where a short way is known: its first number and its first plural take 17 ms, which is
 * a twelfth of a whole `plan`. What the short way says is what ICU says (test/shared/text/formatters.test.ts).
 */
import type { Formatters } from 'intl-messageformat';

/** Below a thousand nothing is grouped. */
const isSmall = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) < 1000 && !Object.is(value, -0);

/** As intl-messageformat asks for them; of each it calls one method. */
export const formatters: Formatters = {
  getNumberFormat: (...[locale, options]) => {
    let exact: Intl.NumberFormat | undefined;
    const format = (value: number | bigint) =>
      options === undefined && isSmall(value)
        ? String(value)
        : (exact ??= new Intl.NumberFormat(locale, options)).format(value);
    return { format } as Intl.NumberFormat;
  },
  getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
  getPluralRules: (...[locale, options]) => {
    const select = (value: number) => {
      // English, Dutch and German: one of a thing, and any other number of it.
      if (options?.type !== 'ordinal' && isSmall(value))
        return Math.abs(value) === 1 ? 'one' : 'other';
      return new Intl.PluralRules(locale, options).select(value);
    };
    return { select } as Intl.PluralRules;
  },
};
