/** Every test may speak every language; the program loads the one that it speaks (src/shared/text/languages.ts). */
import { languages, loadLanguage } from '../src/shared/text/languages.ts';

await Promise.all(languages.map(loadLanguage));
