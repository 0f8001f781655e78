/** A workplace whose machine scope is written by whoever may: this process, or the copy behind Windows' prompt (D6, D7). */
import { isSameQuestion, type Approved } from '../elevation/approved.ts';
import type { ElevatedSide } from '../elevation/elevation.ts';
import type { MachineSide } from '../pipeline/who-may.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import type { WizardSession } from './session.ts';
import { WizardProblem } from './wizard-problem.ts';

export interface Sides {
  place: Workplace;
  machineSide: MachineSide;
  /** Whoever asked for it ends it. */
  elevated: ElevatedSide | null;
}

/**
 * Shows Windows' prompt where it is needed. Rejects with WizardProblem `elevationCancelled`, `elevationFailed`,
 * `elevatedCopyLost`.
 *
 * @param approved what the prompt is shown for; null when the machine scope takes no part.
 * @param waiting an elevation that waits for the approval of a changed plan, and is used again.
 */
export async function withMachineSide(
  session: WizardSession,
  approved: Approved | null,
  waiting: ElevatedSide | null = null,
): Promise<Sides> {
  const place = await session.place();
  if (approved === null || (await session.host()).identity.elevated) {
    return { place, machineSide: 'here', elevated: waiting };
  }
  // Another profile or other choices are another question, and so another prompt.
  const isOpen = waiting?.over === false && isSameQuestion(waiting.approved, approved);
  if (!isOpen) await waiting?.end();
  const elevated = isOpen ? waiting : await startElevation(session, approved);
  return {
    machineSide: 'elevatedCopy',
    elevated,
    place: {
      ...place,
      makeExecutor: (scope, options) =>
        scope === 'user'
          ? place.makeExecutor(scope, options)
          : elevated.makeExecutor(options, place.secrets),
    },
  };
}

async function startElevation(session: WizardSession, approved: Approved): Promise<ElevatedSide> {
  session.progress({ kind: 'waitingForElevation' });
  const start = await session.ports.elevation.start(approved);
  switch (start.kind) {
    case 'started':
      return start.elevated;
    case 'cancelled':
      throw new WizardProblem('elevationCancelled');
    case 'failed': {
      const isLost = start.code !== 'notStarted' && start.code !== 'pipeTaken';
      throw new WizardProblem(isLost ? 'elevatedCopyLost' : 'elevationFailed', {
        why: start.code,
      });
    }
  }
}
