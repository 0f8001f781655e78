/** The one shape of everything that is wrong with a profile file (D5). */
import type { ProblemCode, WarningCode } from './problem-codes.ts';

/** Numbers and short words for the sentence in the catalog; never a value of the file that is refused (S8). */
export type ProblemParameters = Readonly<Record<string, string | number>>;

/** `path` is a JSON path such as `$.l2tp.routes[3].prefix`; `$` is the whole document. */
export interface ProfileProblem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly parameters: ProblemParameters;
}

/** A profile with warnings is accepted. */
export interface ProfileWarning {
  readonly code: WarningCode;
  readonly path: string;
  readonly parameters: ProblemParameters;
}

/** More than this is noise: a reader mends the first ones and looks again. */
export const maximumProblems = 100;

export function problem(
  code: ProblemCode,
  path: string,
  parameters: ProblemParameters = {},
): ProfileProblem {
  return { code, path, parameters };
}

export function warning(
  code: WarningCode,
  path: string,
  parameters: ProblemParameters = {},
): ProfileWarning {
  return { code, path, parameters };
}
