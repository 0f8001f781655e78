/** What the doctor tells the window: its result as the command line's report has it, and the fix of one cause as a plan. */
import * as z from 'zod';
import { doctorResult } from '../report/result-doctor.ts';
import { reportFinding, reportPlan } from '../report/result-plan.ts';

const { connection, dial, causes, besides, ruledOut, unread } = doctorResult.shape;

export const doctorView = z.strictObject({
  ...{ connection, dial, causes, besides, ruledOut, unread },
  /** The server was asked too. */
  serverAsked: z.boolean(),
  /** Causes that were looked for and are not there. */
  fine: z.int().min(0),
});
export type DoctorView = z.infer<typeof doctorView>;

export const remedyReview = z.strictObject({
  /** By which it is undone once it is made. */
  id: z.string(),
  code: z.string(),
  plan: reportPlan,
  findings: z.array(reportFinding),
  /** Nothing stands in the way. */
  ready: z.boolean(),
  needsAdministrator: z.boolean(),
});
export type RemedyReview = z.infer<typeof remedyReview>;
