/** Foreign text brings its quotation marks along (src/shared/text/foreign.ts): a sentence that writes its own doubles them. */
import { expect, it } from 'vitest';
import { dutch } from '../../../src/shared/text/nl/dutch.ts';
import { english } from '../../../src/shared/text/en/english.ts';
import { german } from '../../../src/shared/text/de/german.ts';

it.each(Object.entries({ english, german, dutch }))(
  '%s quotes no placeholder itself',
  (_name, catalog) => {
    const doubled = Object.entries(catalog).filter(([, text]) => /[“„‘"]\{\w+\}/.test(text));
    expect(doubled).toEqual([]);
  },
);
