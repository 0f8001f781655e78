/** The languages: one more is one more file and one more line here. What it lacks is said in English. */
import { english } from './en/english.ts';

export type TextKey = keyof typeof english;
export type Catalog = Readonly<Partial<Record<TextKey, string>>>;

export const catalogs = { en: english } as const satisfies Record<string, Catalog>;
export type Language = keyof typeof catalogs;
export const languages = Object.keys(catalogs) as readonly Language[];
export const fallbackLanguage: Language = 'en';

/** The first known language of a BCP 47 tag (`de-CH` → `de`); English when there is none. */
export function languageFor(tag: string): Language {
  const wanted = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find((each) => each === wanted) ?? fallbackLanguage;
}
