/** Why a folder cannot be the demo PC that was asked for, for both entries that open one. */
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { DemoUnusable } from '../root/demo-folder.ts';
import { DemoDiffers } from '../root/open-pc.ts';

/** Null for another error. */
export function demoProblemText(error: unknown, language: Language): string | null {
  if (error instanceof DemoDiffers) {
    const { folder, windows } = error;
    return say(language, 'usage.demoDiffers', { folder, windows });
  }
  if (!(error instanceof DemoUnusable)) return null;
  const { folder, why, file } = error;
  return say(language, 'usage.demoUnusable', { folder, why, file });
}
