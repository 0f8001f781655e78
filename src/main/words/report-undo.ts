/** What an undo came to, put into the report: the same for the command line and the window. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { ReportOf } from '../../shared/report/report.ts';
import type { ReportVerification } from '../../shared/report/result-verify.ts';
import { isAsBefore } from '../../shared/report/settlement.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { isUnfinished, type UndoOutcome } from '../pipeline/undo.ts';
import { verificationToReport } from './report-verification.ts';

/** @param surface where the reader can agree to what was refused. @returns the ending's name */
export function undoToReport(
  report: ReportOf<'undo'>,
  outcome: UndoOutcome,
  language: Language,
  surface: 'terminal' | 'window',
): ExitName {
  switch (outcome.result) {
    case 'notElevated':
    case 'wrongAccount':
    case 'busy':
      return outcome.result;
    case 'executorLost':
      return 'interrupted';
    case 'inUse': {
      const names = outcome.connections.join(', ');
      const count = outcome.connections.length;
      report.messages.push(say(language, 'result.inUse', { names, count, surface }));
      return 'consentNeeded';
    }
    case 'undone':
    case 'undoIncomplete':
      return endToReport(report, outcome, language);
  }
}

type Ended = Extract<UndoOutcome, { result: 'undone' | 'undoIncomplete' }>;

function endToReport(report: ReportOf<'undo'>, outcome: Ended, language: Language): ExitName {
  const { settled, remaining, restart } = outcome;
  const verification = verificationToReport(outcome.verification, language);
  report.result.verification = joined(report.result.verification, verification);
  report.restart ||= restart;
  const isLeft = !settled.every(isAsBefore);
  report.messages.push(
    say(language, remaining ? 'result.undoStays' : isLeft ? 'result.undoneBut' : 'result.undone'),
  );
  if (verification.notSeen.length > 0) {
    const things = verification.notSeen.map((each) => each.text).join(', ');
    report.messages.push(say(language, 'result.notSeen', { things }));
  }
  if (remaining || settled.some(isUnfinished)) return 'undoIncomplete';
  return restart ? 'restartNeeded' : 'ok';
}

/** Undo of everything is one report. */
function joined(former: ReportVerification | null, next: ReportVerification): ReportVerification {
  if (former === null) return next;
  const rooms = new Set(former.notSeen.map((each) => each.room));
  return {
    asWanted: former.asWanted && next.asWanted,
    drift: [...former.drift, ...next.drift],
    unreadable: [...former.unreadable, ...next.unreadable],
    notInForce: [...former.notInForce, ...next.notInForce],
    notSeen: [...former.notSeen, ...next.notSeen.filter((each) => !rooms.has(each.room))],
  };
}
