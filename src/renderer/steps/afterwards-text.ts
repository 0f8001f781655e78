/** What was done after the changes (old associations ended, a service restarted), in the words of the progress. */
import type { ApplyResult } from '../../shared/ipc/views.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';

export function afterwardsText(
  language: Language,
  { operation, outcome }: ApplyResult['afterwards'][number],
): string {
  const [thing = operation] = operation.split('.');
  const { status } = outcome;
  const key = status === 'done' || status === 'unknown' ? status : 'failed';
  return say(language, 'progress.afterwards', { thing, result: say(language, `progress.${key}`) });
}
