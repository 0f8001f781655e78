/** What a plan means for a person, in four cells above its changes. Pure. */
import type { PlanReview } from '../../shared/ipc/views.ts';
import type { ServerCheckView } from '../../shared/server-check/view.ts';
import { isFinal } from './plan-view.ts';

/** A cell; what it says is `strip.<kind>` and `strip.<kind>Text`. */
export type StripCell =
  | { kind: 'administrator' | 'noAdministrator' | 'elevated'; tone: 'plain' }
  | { kind: 'restart' | 'noRestart'; tone: 'plain' }
  | { kind: 'allTraffic'; tone: 'plain'; server: string }
  | { kind: 'someTraffic'; tone: 'plain'; networks: readonly string[] }
  | { kind: 'weaker'; tone: 'bad'; count: number }
  | { kind: 'final'; tone: 'warning'; count: number }
  | { kind: 'checkPassed'; tone: 'good'; signIn: 'yes' | 'no' }
  | { kind: 'checkWarned'; tone: 'warning' }
  | { kind: 'checkFailed'; tone: 'bad' }
  | { kind: 'notChecked'; tone: 'plain' };

/**
 * Four cells at most: who is asked, then what matters most of: weaker protection, a failed check, what undo cannot restore, the
 * restart, the traffic, and the check.
 */
export function stripOf(
  plan: PlanReview,
  checked: ServerCheckView | null,
  elevated: boolean,
): StripCell[] {
  const { picture, needsAdministrator, restart, weakenings } = plan;
  const check = checkCell(checked);
  const final = finalSteps(plan);
  const cells: StripCell[] = [
    !needsAdministrator
      ? { kind: 'noAdministrator', tone: 'plain' }
      : { kind: elevated ? 'elevated' : 'administrator', tone: 'plain' },
  ];
  if (weakenings.length > 0) cells.push({ kind: 'weaker', tone: 'bad', count: weakenings.length });
  if (check.tone === 'bad' || check.tone === 'warning') cells.push(check);
  if (final > 0) cells.push({ kind: 'final', tone: 'warning', count: final });
  cells.push({ kind: restart ? 'restart' : 'noRestart', tone: 'plain' });
  cells.push(
    picture.fullTunnel
      ? { kind: 'allTraffic', tone: 'plain', server: picture.server }
      : { kind: 'someTraffic', tone: 'plain', networks: picture.networks },
  );
  if (check.tone === 'good' || check.tone === 'plain') cells.push(check);
  return cells.slice(0, 4);
}

/** Changes of which undo cannot bring everything back. */
export function finalSteps({ plan }: Pick<PlanReview, 'plan'>): number {
  return plan.steps.filter(isFinal).length;
}

function checkCell(checked: ServerCheckView | null): StripCell {
  switch (checked?.verdict) {
    case 'good': {
      const signIn = checked.hops.some(({ hop, state }) => hop === 'tunnel' && state === 'good');
      return { kind: 'checkPassed', tone: 'good', signIn: signIn ? 'yes' : 'no' };
    }
    case 'problem':
      return { kind: 'checkFailed', tone: 'bad' };
    case 'silent':
      return { kind: 'checkWarned', tone: 'warning' };
    default:
      return { kind: 'notChecked', tone: 'plain' };
  }
}
