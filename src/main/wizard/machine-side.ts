/** A workplace whose machine scope is written by whoever may: this process, or the copy behind Windows' prompt (D6, D7). */
import { isSameQuestion, type Approved } from '../elevation/approved.ts';
import type { MachineSide } from '../pipeline/who-may.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import type { WizardSession } from './session.ts';
import { WizardProblem } from './wizard-problem.ts';

export interface Sides {
  place: Workplace;
  machineSide: MachineSide;
}

/**
 * Shows Windows' prompt where it is needed. An elevation that waits for the approval of a changed plan is used again.
 *
 * @param approved what the prompt is shown for; null when the machine scope takes no part.
 * Rejects with WizardProblem `elevationCancelled`, `elevationFailed`, `elevatedCopyLost`.
 */
export async function withMachineSide(
  session: WizardSession,
  approved: Approved | null,
): Promise<Sides> {
  const place = await session.place();
  if (approved === null || (await session.host()).identity.elevated) {
    return { place, machineSide: 'here' };
  }
  const { elevated } = session;
  // Another profile or other choices are another question, and so another prompt.
  const isOpen = elevated?.over === false && isSameQuestion(elevated.approved, approved);
  if (!isOpen) await startElevation(session, approved);
  return {
    machineSide: 'elevatedCopy',
    place: {
      ...place,
      makeExecutor: (scope, options) => {
        if (scope === 'user') return place.makeExecutor(scope, options);
        if (session.elevated === null) throw new WizardProblem('elevatedCopyLost');
        return session.elevated.makeExecutor(options, place.secrets);
      },
    },
  };
}

async function startElevation(session: WizardSession, approved: Approved): Promise<void> {
  await session.endElevation();
  session.progress({ kind: 'waitingForElevation' });
  const start = await session.ports.elevation.start(approved);
  switch (start.kind) {
    case 'started':
      session.elevated = start.elevated;
      return;
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
