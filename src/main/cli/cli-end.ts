/** An ending that is known before any job is done: which exit code, and in which words. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { Language } from '../../shared/text/languages.ts';
import { sayCode } from '../../shared/text/text.ts';

export class CliEnd extends Error {
  readonly exit: ExitName;
  readonly messages: readonly string[];
  constructor(exit: ExitName, ...messages: readonly string[]) {
    super(exit);
    this.name = 'CliEnd';
    this.exit = exit;
    this.messages = messages;
  }
}

/** A PKCS#12 that cannot be opened, or is not one. */
export function certificateRefused(problem: string, file: string, language: Language): CliEnd {
  return new CliEnd(
    'badCertificate',
    sayCode(language, 'pkcs12', problem, { file }),
    sayCode(language, 'pkcs12Help', problem),
  );
}
