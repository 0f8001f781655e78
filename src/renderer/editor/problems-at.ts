/** Which problem stands at which field: exact places first, then whatever is shown around it. */
import type { DraftCheck } from '../../shared/ipc/views.ts';
import { getAt, type Draft, type Path } from './draft.ts';

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

function isWithin(path: string, container: string): boolean {
  if (!path.startsWith(container)) return false;
  const next = path.charAt(container.length);
  return next === '' || next === '.' || next === '[';
}

/** Nothing was entered yet: to be told when somebody wants to go on, not while the form is new. */
export function isAboutEmptiness({ code }: DraftProblem): boolean {
  return code === 'missingField' || code === 'textTooShort' || code === 'listTooShort';
}

/** A field that is empty is called empty, once, whatever rule it breaks by it. */
export function plainly(check: DraftCheck, draft: Draft, empty: string): DraftCheck {
  const told = new Set<string>();
  const problems = check.problems.flatMap((each) => {
    const path = segmentsOf(each.path);
    const value = path === null ? null : getAt(draft, path);
    if (value !== '' && !(value === undefined && each.code === 'missingField')) return [each];
    if (told.has(each.path)) return [];
    told.add(each.path);
    return [{ ...each, text: empty, code: 'textTooShort' }];
  });
  return { ...check, problems };
}

/** `$.l2tp.routes[3].prefix` as keys and indexes; null where a key was shortened for the eye. */
export function segmentsOf(jsonPath: string): Path | null {
  const found = [...jsonPath.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\["([^"\\]*)"\]/g)];
  const length = found.reduce((sum, [all]) => sum + all.length, 1);
  if (length !== jsonPath.length) return null;
  return found.map(([, name, index, quoted]) => name ?? quoted ?? Number(index));
}
