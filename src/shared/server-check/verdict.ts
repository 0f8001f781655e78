/**
 * What is known of the server, in one word that outlives the run: it goes into the plan, the receipt, the report and the window,
 * and stays said until a check has passed. Nobody is told that a VPN works that was not seen to.
 */
import * as z from 'zod';
import type { CheckVerdict } from './amount.ts';

export const serverVerdict = z.enum(['passed', 'problem', 'silent', 'notAsked', 'skipped']);
export type ServerVerdict = z.infer<typeof serverVerdict>;

const words: Readonly<Record<CheckVerdict, ServerVerdict>> = {
  good: 'passed',
  problem: 'problem',
  silent: 'silent',
  notMade: 'notAsked',
};

export function verdictOfCheck(check: CheckVerdict): ServerVerdict {
  return words[check];
}

/**
 * What holds now. An answer of now holds; without one, what was found before does: a pass only for the settings that it was made
 * with, a problem or silence until there is an answer.
 */
export function verdictNow(
  now: ServerVerdict | undefined,
  earlier: { readonly verdict: ServerVerdict | null; readonly sameSettings: boolean } | null,
): ServerVerdict | undefined {
  if (now === 'passed' || now === 'problem' || now === 'silent') return now;
  const before = earlier?.verdict ?? undefined;
  if (before === 'problem' || before === 'silent') return before;
  if (before === 'passed') return earlier?.sameSettings === true ? before : (now ?? 'skipped');
  return now ?? before;
}

/** The codes of what is to be said; nothing where the check passed. */
export const verdictCodes = [
  'serverCheckProblem',
  'serverCheckSilent',
  'serverCheckNotAsked',
  'serverCheckSkipped',
] as const;

export function verdictFinding(
  verdict: ServerVerdict | null | undefined,
): { code: (typeof verdictCodes)[number]; severity: 'warning' | 'note' } | null {
  switch (verdict) {
    case 'problem':
      return { code: 'serverCheckProblem', severity: 'warning' };
    case 'silent':
      return { code: 'serverCheckSilent', severity: 'warning' };
    case 'notAsked':
      return { code: 'serverCheckNotAsked', severity: 'note' };
    case 'skipped':
      return { code: 'serverCheckSkipped', severity: 'note' };
    default:
      return null;
  }
}
