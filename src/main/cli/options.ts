/** The options of the command line. What one takes stands here; which command takes it, in that command's own file. */
import { windowsVersion } from '../../shared/port/host.ts';
import type { TextKey } from '../../shared/text/languages.ts';

export interface OptionEntry {
  /** What a person writes in its place; null: nothing follows. In brackets: it may be left out. */
  readonly value: string | null;
  readonly choices?: readonly string[];
  /** Another value is refused, with this sentence about `{value}`. */
  readonly takes?: { readonly test: (value: string) => boolean; readonly refusal: ValueRefusal };
  /** It says something about this other option, and nothing without it. */
  readonly with?: string;
  /** Not for people: a child of this program, and a demo PC slowed down so that its steps can be watched. */
  readonly hidden?: true;
}
type ValueRefusal = Extract<
  TextKey,
  'usage.badWindows' | 'usage.badTimeout' | 'usage.badNumber' | 'usage.badCode'
>;

/** As Windows shows it: 809, 0x80070040, or an HRESULT as a signed number. Null for what is no number. */
export function errorNumber(text: string): number | null {
  return /^(?:-?[0-9]{1,10}|0x[0-9a-f]{1,8})$/i.test(text) ? Number(text) >>> 0 : null;
}
const isNumber = (value: string) => errorNumber(value) !== null;
const isCode = (value: string) => /^RW[0-9]{4}$/i.test(value);
const isTimeout = (value: string) => /^[1-9][0-9]{0,2}$/.test(value) && Number(value) <= 600;
const isWindows = (value: string) => windowsVersion.safeParse(value).success;

/** Of every command. */
export const commonOptions = {
  verbose: { value: null },
  json: { value: null },
  report: { value: 'FILE' },
  trace: { value: 'FILE' },
  lang: { value: 'LANGUAGE' },
  pc: { value: 'FOLDER' },
  windows: { value: 'VERSION', takes: { test: isWindows, refusal: 'usage.badWindows' } },
  help: { value: null },
  version: { value: null },
  pace: { value: 'MILLISECONDS', hidden: true },
} as const satisfies Record<string, OptionEntry>;

/** Each of the commands that list it. */
export const ownOptions = {
  secrets: { value: 'FILE' },
  onConflict: { value: 'CHOICE', choices: ['stop', 'adopt', 'rename'] },
  scope: { value: 'SCOPE', choices: ['machine', 'user'] },
  check: { value: 'WHEN', choices: ['first', 'only', 'skip'] },
  full: { value: null },
  user: { value: 'NAME', with: 'full' },
  timeout: { value: 'SECONDS', takes: { test: isTimeout, refusal: 'usage.badTimeout' } },
  error: { value: 'NUMBER', takes: { test: isNumber, refusal: 'usage.badNumber' } },
  fix: { value: 'CODE', takes: { test: isCode, refusal: 'usage.badCode' } },
  list: { value: null },
  all: { value: null },
  yes: { value: null },
  acceptIrreversible: { value: null },
  acceptRemoteSession: { value: null },
  hangUp: { value: null },
  restartRasman: { value: null },
} as const satisfies Record<string, OptionEntry>;

export type CommonOption = keyof typeof commonOptions;
export type OwnOption = keyof typeof ownOptions;

/** `lintCertificate` → `lint-certificate`. */
export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `onConflict` → `--on-conflict`. */
export function written(key: string): string {
  return `--${kebab(key)}`;
}
