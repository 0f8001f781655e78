/** What a pause or a resume came to, put into the report: the same for the command line and the window. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { ReportOf } from '../../shared/report/report.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { PauseOutcome } from '../pipeline/pause.ts';
import { refusalText } from './refusal-text.ts';

/** @param done the sentence for the good end: how to switch it back is said otherwise in a window. @returns the ending's name */
export function pauseToReport(
  report: ReportOf<'pause' | 'resume'>,
  outcome: PauseOutcome,
  language: Language,
  done: string,
): ExitName {
  switch (outcome.result) {
    case 'busy':
    case 'notElevated':
    case 'wrongAccount':
      return outcome.result;
    case 'switched':
      report.messages.push(done);
      return 'ok';
    case 'oldAssociationsStay':
      report.messages.push(say(language, 'result.oldAssociationsStay'));
      return 'ok';
    case 'nothingToPause':
      report.messages.push(say(language, 'result.nothingToPause'));
      return 'blocked';
    case 'refused': {
      const why = refusalText(language, outcome.code);
      report.messages.push(say(language, 'result.pauseRefused', { why }));
      return 'rolledBack';
    }
  }
}
