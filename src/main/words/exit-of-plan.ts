/** Which ending a plan or an apply has: the same name for the command line's exit code and for the window. */
import { obstacles } from '../../shared/plan/predicates.ts';
import type { Finding, Plan } from '../../shared/plan/step.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { ApplyOutcome } from '../pipeline/apply-owner.ts';
import type { GivenSecrets } from '../pipeline/prepare.ts';

/** Findings that the choice "what to do about a thing of the same name" speaks about. */
export const conflictCodes: readonly string[] = [
  'conflict',
  'conflictOtherProfile',
  'heldByOtherProfile',
  'ruleNameTaken',
];

/** The worst obstacle names the ending; null when nothing stands in the way. */
export function exitOfObstacles(plan: Plan): ExitName | null {
  return exitOfFindings(obstacles(plan));
}

/** As {@link exitOfObstacles}, for obstacles alone. */
export function exitOfFindings(standing: readonly Finding[]): ExitName | null {
  const has = (test: (each: Finding) => boolean) => standing.some(test);
  if (has((each) => each.severity === 'block' && !conflictCodes.includes(each.code)))
    return 'blocked';
  if (has((each) => each.severity === 'block')) return 'conflict';
  if (has((each) => each.severity === 'need')) return 'secretMissing';
  return standing.length > 0 ? 'consentNeeded' : null;
}

/** The ending of a plan that is shown: it lacks nothing but what is only needed to apply it. */
export function exitOfShownPlan(plan: Plan): ExitName {
  const refused = exitOfObstacles(plan);
  return refused === 'secretMissing' || refused === 'consentNeeded' ? 'ok' : (refused ?? 'ok');
}

/** The ending of a transaction that was taken back. */
export function exitOfTakenBack(
  outcome: Extract<ApplyOutcome, { result: 'cancelled' | 'rolledBack' | 'rollbackIncomplete' }>,
): ExitName {
  if (outcome.settled.some((each) => each.code === 'leftToRecovery')) return 'interrupted';
  return outcome.result === 'cancelled' ? 'refusedByUser' : outcome.result;
}

/** By the words of the secrets file; the key in a locked file and its password are one thing to a person. */
export function missingSecrets(plan: Plan): (keyof GivenSecrets)[] {
  const words = plan.findings
    .filter((each) => each.severity === 'need')
    .map((each: Finding) => each.parameters['secret'])
    .map((name) => (name === 'psk' || name === 'password' ? name : 'pkcs12Password'));
  return [...new Set(words)];
}
