/** What a result says of the profile file that the command was given. */
import * as z from 'zod';
import { weakening } from '../plan/step.ts';

const text = z.string();

const reportProblem = z
  .strictObject({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    path: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
    text,
  })
  .meta({ id: 'problem' });
export type ReportProblem = z.infer<typeof reportProblem>;

export const reportWeakening = z
  .strictObject({
    ...weakening.shape,
    /** What is less safe. */
    text,
    /** What an attacker gains by it; empty where it is no gain for anybody. */
    gain: text,
  })
  .meta({ id: 'weakening' });
export type ReportWeakening = z.infer<typeof reportWeakening>;

const reportProfile = z
  .strictObject({
    id: z.string(),
    revision: z.int(),
    name: z.string(),
    /** Null where only the receipts were read. */
    hash: z.string().nullable(),
  })
  .meta({ id: 'profile' });
export type ReportProfile = z.infer<typeof reportProfile>;

/** Null and empty where no profile could be opened. */
export const profilePart = {
  /** Where the profile is less safe than Windows or this program would be: first, because it is read first. */
  weakenings: z.array(reportWeakening),
  profile: reportProfile.nullable(),
  problems: z.array(reportProblem),
};
