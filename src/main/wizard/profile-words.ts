/** Faults and warnings of a profile with their sentences. */
import type { DraftCheck } from '../../shared/ipc/views.ts';
import type { ProfileProblem, ProfileWarning } from '../../shared/profile/problem.ts';
import type { Language } from '../../shared/text/languages.ts';
import { sayCode } from '../../shared/text/text.ts';

export function problemsView(
  problems: readonly (ProfileProblem | ProfileWarning)[],
  group: 'problem' | 'warning',
  language: Language,
): DraftCheck['problems'] {
  return problems.map(({ code, path, parameters }) => ({
    code,
    path,
    text: sayCode(language, group, code, parameters),
  }));
}
