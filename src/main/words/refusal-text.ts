/** The closed codes of outcomes as words, in the middle of a sentence. */
import type { Language } from '../../shared/text/languages.ts';
import { isTextKey, say, sayCode } from '../../shared/text/text.ts';

/** Never empty: a code without words of its own stands in a sentence that says so. */
export function refusalText(language: Language, code: string): string {
  return isTextKey(`refusal.${code}`) && code !== 'other'
    ? sayCode(language, 'refusal', code)
    : say(language, 'refusal.other', { code });
}
