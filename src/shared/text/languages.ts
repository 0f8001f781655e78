/**
 * The languages, each complete: one more is one more folder and one more line here (docs/translating.md). English is always
 * there; another catalog is a tenth of the program, and is loaded when its language is spoken.
 */
import { english } from './en/english.ts';

export type TextKey = keyof typeof english;
export type Catalog = Readonly<Record<TextKey, string>>;

const catalogs = {
  en: () => Promise.resolve(english),
  nl: async () => (await import('./nl/dutch.ts')).dutch,
  de: async () => (await import('./de/german.ts')).german,
} as const satisfies Record<string, () => Promise<Catalog>>;
export type Language = keyof typeof catalogs;
export const languages = Object.keys(catalogs) as readonly Language[];
export const fallbackLanguage: Language = 'en';

const loaded = new Map<Language, Catalog>([[fallbackLanguage, english]]);

/** Before the first sentence in that language: whoever chooses a language waits for it. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await catalogs[language]());
}

/** English where the language was not loaded: a sentence is better than none. */
export function catalogOf(language: Language): Catalog {
  return loaded.get(language) ?? english;
}

/** The first known language of a BCP 47 tag (`de-CH` → `de`); English when there is none. */
export function languageFor(tag: string): Language {
  const wanted = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find((each) => each === wanted) ?? fallbackLanguage;
}
