/**
 * Every error that can reach a person, once for every face: how the run ends, and in which words. An error's message may hold
 * anything; its name and code do not.
 */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { Language } from '../../shared/text/languages.ts';
import { isTextKey, say, sayCode } from '../../shared/text/text.ts';
import { PcUnreadable } from '../pipeline/read-host.ts';
import { FileSystemError } from '../storage/file-system.ts';
import { StorageError, type StorageProblem } from '../storage/storage-error.ts';
import { ExecutorLost } from '../transaction/executor-lost.ts';
import { HomeUnsafe } from '../transaction/home.ts';

export interface Fault {
  readonly exit: Extract<
    ExitName,
    'pcNoAnswer' | 'recordsUnusable' | 'notElevated' | 'interrupted'
  >;
  /** Its code; empty where there is none. */
  readonly why: string;
  /** What the ending does not say itself. */
  readonly words: readonly string[];
}

/** Null for an error that nobody expected. */
export function faultOf(error: unknown, language: Language): Fault | null {
  if (error instanceof PcUnreadable) {
    const { code } = error;
    return fault('pcNoAnswer', code, say(language, 'result.hostUnreadable', { code }));
  }
  if (error instanceof HomeUnsafe) {
    const { scope, code, folder } = error;
    return fault('recordsUnusable', code, say(language, 'list.unsafe', { scope, code, folder }));
  }
  if (error instanceof StorageError) {
    const { problem } = error;
    return fault('recordsUnusable', problem.code, ...unusableWords(problem, language));
  }
  if (error instanceof FileSystemError) return fileFault(error, language);
  if (error instanceof ExecutorLost) return fault('interrupted', '');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // WindowsError: what the PC lacks.
  return isTextKey(`pc.${code}`) ? fault('pcNoAnswer', code, sayCode(language, 'pc', code)) : null;
}

/** A record that cannot be used: what it tells of stays, so that nothing is lost. */
export function unusableWords(problem: StorageProblem, language: Language): string[] {
  const { code } = problem;
  const file = 'file' in problem ? problem.file : '';
  const words = [say(language, 'list.problem', { file, code })];
  if ('scope' in problem) words.push(say(language, 'list.problemHelp', { scope: problem.scope }));
  return words;
}

function fileFault({ code, systemCode, path: file }: FileSystemError, language: Language): Fault {
  switch (code) {
    case 'unsafePath': {
      const why = systemCode ?? code;
      return fault('recordsUnusable', why, say(language, 'result.pathUnsafe', { file, code: why }));
    }
    case 'accessDenied':
      // Of the folders of SYSTEM and administrators (D13), or of one of the user's that was made so.
      return fault('notElevated', code, say(language, 'result.fileUnusable', { file, code }));
    default:
      return fault('recordsUnusable', code, say(language, 'result.fileUnusable', { file, code }));
  }
}

function fault(exit: Fault['exit'], why: string, ...words: readonly string[]): Fault {
  return { exit, why, words };
}
