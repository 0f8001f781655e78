import type { Scope } from '../../shared/plan/step.ts';

/** What can be wrong with something we stored. `file` is a name without its folder. No problem carries stored content: it may be shown and logged. */
export type StorageProblem =
  /** Not the work of a power cut (that only tears the last line), so nobody may guess. `line` counts from 1. */
  | { readonly code: 'journalDamaged'; readonly file: string; readonly line: number }
  /** An earlier append failed; what is on disk is unknown until the journal is resumed. */
  | { readonly code: 'journalBroken'; readonly file: string }
  /** Written by a newer Roadwarrior (D14). */
  | {
      readonly code: 'newerVersion';
      readonly file: string;
      readonly format: string;
      readonly found: number;
      readonly supported: number;
    }
  /** Older than every version that we can still read; a defect of ours (D14). */
  | {
      readonly code: 'noMigration';
      readonly file: string;
      readonly format: string;
      readonly found: number;
    }
  /** Not JSON, or not our envelope. */
  | { readonly code: 'unreadable'; readonly file: string }
  /** JSON of the right version that does not fit its schema; `at` are paths such as `items.0.kind`. */
  | { readonly code: 'schemaMismatch'; readonly file: string; readonly at: readonly string[] }
  /** It names a scope, or a thing of a scope, that its folder has nothing to do with: nothing in it is believed (D36). */
  | { readonly code: 'foreignScope'; readonly file: string; readonly scope: Scope }
  /** Two of its parts, or its name and its content, say different things. */
  | { readonly code: 'contradictory'; readonly file: string; readonly scope: Scope }
  /** A name in a folder of ours that we would not have given. */
  | { readonly code: 'foreignName'; readonly file: string }
  | { readonly code: 'badId' }
  /** The lock file is no longer ours although we did not release it. */
  | { readonly code: 'lockLost'; readonly file: string }
  /** The lock could not be decided; too many runs died while taking it over. */
  | { readonly code: 'lockStuck'; readonly file: string };

export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super('file' in problem ? `${problem.code}: ${problem.file}` : problem.code, options);
    this.name = 'StorageError';
    this.problem = problem;
  }
}
