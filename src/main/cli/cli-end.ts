/** An ending that is known before any job is done: which exit code, and in which words. */
import type { ExitName } from '../../shared/report/exit-codes.ts';

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
