/** Faults, warnings and weakenings of a profile with their sentences. */
import type { DraftCheck, ProfileReview } from '../../shared/ipc/views.ts';
import type { ProfileProblem, ProfileWarning } from '../../shared/profile/problem.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say, sayCode } from '../../shared/text/text.ts';

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

/** Weakenings and lifted protections alike: both are shown in red, with the reason that IT gave. */
export function weakeningsOf(profile: Profile, language: Language): ProfileReview['weakenings'] {
  return [
    ...profile.weakenings.map(({ name, why }) => ({
      name,
      text: say(language, `weakening.${name}`),
      reason: why,
    })),
    ...profile.overrides.map(({ name, why }) => ({
      name,
      text: say(language, `override.${name}`),
      reason: why,
    })),
  ];
}
