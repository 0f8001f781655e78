/** How a run ended, for a person: one of five pictures instead of two dozen exit codes. */
import type { ActionResult } from '../../shared/ipc/views.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { assertNever } from './assert-never.ts';

export type Outcome = 'success' | 'restart' | 'differs' | 'takenBack' | 'unchanged' | 'trouble';

export function outcomeOf(exit: ExitName): Outcome {
  switch (exit) {
    case 'ok':
      return 'success';
    case 'restartNeeded':
      return 'restart';
    case 'drift':
      return 'differs';
    case 'refusedByUser':
    case 'rolledBack':
      return 'takenBack';
    case 'rollbackIncomplete':
    case 'undoIncomplete':
    case 'interrupted':
    case 'unexpected':
      return 'trouble';
    case 'notInstalled':
    case 'badArguments':
    case 'badProfile':
    case 'badCertificate':
    case 'secretsFileRefused':
    case 'blocked':
    case 'conflict':
    case 'consentNeeded':
    case 'secretMissing':
    case 'notElevated':
    case 'wrongAccount':
    case 'busy':
    case 'stalePlan':
    case 'serverProblem':
    case 'serverSilent':
    case 'serverNotAsked':
    case 'pcNoAnswer':
    case 'recordsUnusable':
    case 'causeHere':
    case 'causeElsewhere':
    case 'noCauseFound':
    case 'notAllRead':
      return 'unchanged';
    default:
      return assertNever(exit);
  }
}

/** An undo that was refused because a connection is in use: agreeing to end it is the way on. */
export function wantsHangUp({ exit }: ActionResult): boolean {
  return exit === 'consentNeeded';
}

/** An undo that may do more when it is tried again: not what others changed since, and not what cannot come back. */
export function leavesSomething({ exit, settled }: ActionResult): boolean {
  if (exit === 'notInstalled' || exit === 'consentNeeded') return false;
  const open = settled.some(({ settlement }) => ['failed', 'unreadable'].includes(settlement));
  return open || outcomeOf(exit) === 'unchanged';
}

export type Tone = 'good' | 'note' | 'warning' | 'bad';

export function toneOf(outcome: Outcome): Tone {
  switch (outcome) {
    case 'success':
      return 'good';
    case 'restart':
      return 'note';
    case 'differs':
    case 'takenBack':
    case 'unchanged':
      return 'warning';
    case 'trouble':
      return 'bad';
    default:
      return assertNever(outcome);
  }
}
