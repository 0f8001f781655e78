/** What `apply` and `undo` did: what was performed, what became of it, and what verification saw afterwards. */
import * as z from 'zod';
import { scope } from '../plan/step.ts';
import { outcome as portOutcome } from '../port/port.ts';
import { profilePart } from './profile-part.ts';
import { planResult } from './result-plan.ts';
import { reportVerification } from './result-verify.ts';
import { settlement } from './settlement.ts';

const text = z.string();
const outcome = portOutcome.meta({ id: 'outcome' });

const reportPerformed = z
  .strictObject({
    scope,
    step: z.string(),
    room: z.string(),
    milliseconds: z.int(),
    outcomes: z.array(outcome),
  })
  .meta({ id: 'performed' });
export type ReportPerformed = z.infer<typeof reportPerformed>;

export const reportAfterwards = z
  .strictObject({ operation: z.string(), outcome })
  .meta({ id: 'afterwards' });
export type ReportAfterwards = z.infer<typeof reportAfterwards>;

export const reportSettled = z
  .strictObject({
    room: z.string(),
    key: z.string(),
    settlement,
    code: z.string().nullable(),
    /** Who needs it, for `neededByOthers`. */
    by: z.array(z.string()).optional(),
    text,
  })
  .meta({ id: 'settled' });
export type ReportSettled = z.infer<typeof reportSettled>;

export const reportFailure = z.strictObject({
  kind: z.enum(['failed', 'cancelled', 'stale', 'refused']),
  scope: scope.nullable(),
  step: z.string().nullable(),
  room: z.string().nullable(),
  key: z.string().nullable(),
  outcome: outcome.nullable(),
  text,
});
export type ReportFailure = z.infer<typeof reportFailure>;

/** Of every command that changes the PC. */
export const transactionPart = {
  performed: z.array(reportPerformed),
  /** What was taken back, by this run or of one that was cut short. */
  settled: z.array(reportSettled),
  afterwards: z.array(reportAfterwards),
};

export const applyResult = z.strictObject({
  ...planResult.shape,
  ...transactionPart,
  failure: reportFailure.nullable(),
  verification: reportVerification.nullable(),
});

export const undoResult = z.strictObject({
  ...profilePart,
  ...transactionPart,
  verification: reportVerification.nullable(),
});

/** A run that was cut short is put right: by every command that changes the PC, in the window also by itself. */
export const repairResult = z.strictObject(transactionPart);
