/** What `doctor` and `explain` found: causes in order, each with what was seen, what it is, and what to do; and what nobody could tell. */
import * as z from 'zod';
import { places, stages } from '../diagnosis/cause.ts';
import { sures } from '../diagnosis/conclude.ts';
import { serverCheckView } from '../server-check/view.ts';
import { profilePart } from './profile-part.ts';
import { reportFailure, transactionPart } from './result-apply.ts';
import { reportFinding, reportPlan } from './result-plan.ts';
import { reportVerification } from './result-verify.ts';

const text = z.string();

const reportCause = z
  .strictObject({
    code: z.string().regex(/^RW[0-9]{4}$/),
    name: z.string(),
    where: z.enum(places),
    sure: z.enum(sures),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
    /** The facts that it was read from. */
    read: z.array(z.string()),
    /** Roadwarrior can put it right on this PC. */
    fixable: z.boolean(),
    text,
    seen: text,
    fix: text,
  })
  .meta({ id: 'cause' });
export type ReportCause = z.infer<typeof reportCause>;

const reportDial = z.strictObject({
  number: z.int().nullable(),
  stage: z.enum(stages).nullable(),
  at: z.iso.datetime().nullable(),
  by: z.enum(['event', 'ikeFailure', 'person', 'nobody']),
  /** What the number means; empty where it is not known. */
  text,
});

export const doctorResult = z.strictObject({
  ...profilePart,
  connection: z
    .strictObject({
      name: z.string(),
      kind: z.enum(['l2tp', 'ipsec']),
      /** Null for a connection that Roadwarrior did not set up. */
      id: z.string().nullable(),
    })
    .nullable(),
  dial: reportDial.nullable(),
  causes: z.array(reportCause),
  /** They hold, and do not lead to this number. */
  besides: z.array(reportCause),
  /** Would lead to it, and what was read rules them out. */
  ruledOut: z.array(z.strictObject({ code: z.string(), text, by: z.array(z.string()) })),
  /** What could not be looked at, and why: `needsAdministrator`, `leftOut`, `crashed`, or Windows' answer. */
  unread: z.array(z.strictObject({ fact: z.string(), why: z.string(), text })),
  serverCheck: serverCheckView.nullable(),
  /** With --fix: what it changes, and what came of it. */
  findings: z.array(reportFinding),
  plan: reportPlan.nullable(),
  ...transactionPart,
  failure: reportFailure.nullable(),
  verification: reportVerification.nullable(),
});

export const explainResult = z.strictObject({
  number: z
    .strictObject({
      number: z.int(),
      symbol: z.string(),
      kind: z.enum(['ras', 'ike', 'hresult']),
      text,
    })
    .nullable(),
  causes: z.array(
    z.strictObject({ code: z.string(), name: z.string(), where: z.enum(places), text, fix: text }),
  ),
});
