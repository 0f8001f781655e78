/** The languages, each complete: one more is one more folder and one more line here (docs/translating.md). */
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { dutch } from './nl/dutch.ts';

export type TextKey = keyof typeof english;
export type Catalog = Readonly<Record<TextKey, string>>;

export const catalogs = { en: english, nl: dutch, de: german } as const satisfies Record<
  string,
  Catalog
>;
export type Language = keyof typeof catalogs;
export const languages = Object.keys(catalogs) as readonly Language[];
export const fallbackLanguage: Language = 'en';

/** The first known language of a BCP 47 tag (`de-CH` → `de`); English when there is none. */
export function languageFor(tag: string): Language {
  const wanted = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find((each) => each === wanted) ?? fallbackLanguage;
}
