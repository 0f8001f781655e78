/** What putting right a cut run of the user's would change, in lines: for the terminal, the report and the window alike. */
import { changeLines } from '../../shared/report/change-rows.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { CutRun } from '../pipeline/interrupted.ts';
import { nameOf } from './settled-text.ts';

export function cutRunLines({ owner, ending, things }: CutRun, language: Language): string[] {
  return [
    say(language, 'repair.cutRun', { name: owner.name, id: owner.id, ending }),
    ...things.flatMap(({ room, key, from, to }) => [
      `  ${nameOf(language, { room, key }, true)}`,
      ...changeLines(language, from, to, { key }).map((line) => `      ${line}`),
    ]),
  ];
}
