/** One run of the program as the command line describes it. */
import type { Facts } from '../../shared/profile-plan/facts.ts';
import type { Scope } from '../../shared/plan/step.ts';
import type { Reported } from '../../shared/report/reported.ts';
import type { Language } from '../../shared/text/languages.ts';

/** Every command of this program, by the name of its report. A wrong line is none, and a repair by itself is the window's. */
export type Mode = Exclude<Reported, 'none' | 'repair'>;

export interface Command {
  mode: Mode;
  /** A file, or the name or id of an installed profile; empty for `list`. */
  subject: string;
  /** Every installed profile (`undo --all`). */
  all: boolean;
  json: boolean;
  report: string | null;
  /** Where the trace goes (D40). */
  trace: string | null;
  /** A file, `-` for standard input, or null. */
  secrets: string | null;
  onConflict: Facts['onConflict'];
  scopes: readonly Scope[];
  language: Language;
  /** Folder of a demo PC. */
  pc: string | null;
  /** Version of a demo PC that is to be made. */
  windows: string | null;
  consent: Facts['consent'];
  /** `--check`; null: as the place is (`whenToCheck`). */
  check: 'first' | 'only' | 'skip' | null;
  /** The server check with its extra step: quick mode, L2TP and the sign-in. */
  full: boolean;
  /** Signs in there where the profile names no user; null: nobody. */
  user: string | null;
  /** For the whole server check; null: as long as it usually may (check-limits.ts). */
  timeoutSeconds: number | null;
  /** The error that Windows showed (`--error`). */
  error: number | null;
  /** Of a cause, upper case (`--fix`). */
  fix: string | null;
  /** Every cause that is known (`--list`). */
  list: boolean;
  yes: boolean;
  /** Reasons, risks, undo, commands and identifiers too. */
  verbose: boolean;
  /** Milliseconds that a demo PC takes for each call. */
  pace: number;
}

export type Parsed =
  | { kind: 'command'; command: Command }
  | { kind: 'help'; text: string }
  | { kind: 'version' }
  /** A child of this program that changes one scope (D6). */
  | { kind: 'executor'; scope: Scope; pc: string | null; pace: number }
  | { kind: 'wrong'; message: string; json: boolean; report: string | null; language: Language };

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id in lower case, or null: then the subject is a file or a name. */
export function asId(subject: string): string | null {
  return guid.test(subject) ? subject.toLowerCase() : null;
}
