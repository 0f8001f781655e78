/** Which problem stands at which field: exact places first, then whatever is shown around it. */
import type { DraftCheck } from '../../shared/ipc/views.ts';

export type DraftProblem = DraftCheck['problems'][number];

/** Those of this very place. */
export function problemsOf(problems: readonly DraftProblem[], path: string): DraftProblem[] {
  return problems.filter((each) => each.path === path);
}

/** Those of this place and of everything in it. */
export function problemsWithin(problems: readonly DraftProblem[], path: string): DraftProblem[] {
  return problems.filter((each) => isWithin(each.path, path));
}

/** Those in `path` that none of its shown parts takes: unknown keys, a value of another type. */
export function problemsLeft(
  problems: readonly DraftProblem[],
  path: string,
  parts: readonly string[],
): DraftProblem[] {
  return problemsWithin(problems, path).filter(
    (each) => !parts.some((part) => isWithin(each.path, part)),
  );
}

export function isWithin(path: string, container: string): boolean {
  if (!path.startsWith(container)) return false;
  const next = path.charAt(container.length);
  return next === '' || next === '.' || next === '[';
}

/** Nothing was entered yet: to be told when somebody wants to go on, not while the form is new. */
export function isAboutEmptiness({ code }: DraftProblem): boolean {
  return code === 'missingField' || code === 'textTooShort' || code === 'listTooShort';
}
