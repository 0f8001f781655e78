/** The result with its sentences in one language: what the report holds and the window shows. */
import * as z from 'zod';
import { checkFinding, serverCheckResult } from './result.ts';

const checkFindingView = z.strictObject({
  ...checkFinding.shape,
  /** What was seen and what it means. */
  text: z.string(),
  /** What to do here, and at the server; empty where there is nothing. */
  client: z.string(),
  server: z.string(),
  /** "Windows would end with error 789"; empty where none is predicted. */
  prediction: z.string(),
});
export type CheckFindingView = z.infer<typeof checkFindingView>;

export const serverCheckView = z.strictObject({
  ...serverCheckResult.shape,
  findings: z.array(checkFindingView),
  verdict: z.enum(['good', 'problem', 'silent', 'notMade']),
  /** One sentence for the whole. */
  summary: z.string(),
});
export type ServerCheckView = z.infer<typeof serverCheckView>;
