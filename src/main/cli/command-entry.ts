/** What a command is: one entry makes its parsing, its help page, its rows in the documents, and its run. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { Mode } from './command.ts';
import type { OwnOption } from './options.ts';
import type { Run } from './run-context.ts';

export interface CommandEntry<Of extends Mode = Mode> {
  /** What it is about, as it is written in the help page: `FILE`, `FILE|ID`, in brackets where it may be left out. */
  readonly subject: '' | 'FILE' | 'NAME|ID' | 'FILE|NAME|ID' | '[FILE|NAME|ID]' | 'CODE|NUMBER';
  /** Besides those of every command. */
  readonly options: readonly OwnOption[];
  /** How it can end, besides `everyEnding`. */
  readonly exits: readonly ExitName[];
  /** What follows the word, as a person could type it. */
  readonly examples: readonly [string, string];
  /** `--apply FILE` is `apply FILE`: of the first commands, for ever. A new command gets no such spelling. */
  readonly asOption?: true;
  /** May load its module when it runs, where the others would wait for what that needs. */
  readonly job: (run: Run<Of>) => Promise<ExitName>;
}

/** Whatever the command is. */
export const everyEnding: readonly ExitName[] = [
  'ok',
  'refusedByUser',
  'unexpected',
  'badArguments',
];

/** Where a PC and the records on it are read. */
export const readingEndings = ['notElevated', 'pcNoAnswer', 'recordsUnusable'] as const;

/** Where something is changed by one transaction, or a run that was cut short is put right first. */
export const changingEndings = [
  'restartNeeded',
  'consentNeeded',
  'wrongAccount',
  'busy',
  'interrupted',
  ...readingEndings,
] as const;

/** Where a profile is opened and secrets may be given. */
export const profileEndings = ['badProfile', 'badCertificate', 'secretsFileRefused'] as const;

/** A diagnosis. */
export const diagnosisEndings = [
  'causeHere',
  'causeElsewhere',
  'noCauseFound',
  'notAllRead',
] as const;

/** Where the server may be asked. */
export const serverEndings = ['serverProblem', 'serverSilent', 'serverNotAsked'] as const;
