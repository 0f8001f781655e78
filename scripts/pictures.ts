/** The pictures of the window that the documents show: scripts/take-pictures.mjs makes them, test/docs/pictures.test.ts holds the documents to them. */
import type { Language } from '../src/shared/text/languages.ts';

/** In the order of the way through the wizard. */
export const pictureNames = ['start', 'review', 'changes', 'result', 'home'] as const;
export type PictureName = (typeof pictureNames)[number];

/** From the root of the repository. */
export function picturePath(language: Language, name: PictureName): string {
  const folder = language === 'en' ? 'docs/pictures' : `docs/pictures/${language}`;
  return `${folder}/${name}.png`;
}
