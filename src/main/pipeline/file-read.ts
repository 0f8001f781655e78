/** What reading a file that a person named comes to; the window and the command line read by the same function of the host. */
import type { PathProblem } from '../storage/path-check.ts';

export type FileRead =
  | { ok: true; bytes: Uint8Array }
  /** `ENOENT`, `EACCES`, …, `tooBig`. */
  | { ok: false; code: string };

/** Why a file is not written where a person wants it; `part` is the path that is meant. */
export interface PlaceProblem {
  code:
    | PathProblem
    | 'noFolder'
    /** A device, a stream, or a name that no ordinary program opens. */
    | 'badName'
    /** It holds what is no report and no trace, and somebody may need. */
    | 'otherFile'
    /** Report and trace in one. */
    | 'sameFile'
    /** Windows does not say whose it is. */
    | 'unreadable';
  part: string;
}

/** Can others than the caller (SYSTEM, administrators) read the file (D33)? */
export type SecretsFileGuard = (file: string) => Promise<'private' | 'others' | 'unreadable'>;
