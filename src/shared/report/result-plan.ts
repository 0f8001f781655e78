/** What `plan` found: the steps with their reasons, and what is to be said about them. */
import * as z from 'zod';
import { action, coded, reason, scope } from '../plan/step.ts';
import { serverCheckView } from '../server-check/view.ts';
import { profilePart } from './profile-part.ts';

const text = z.string();

export const reportFinding = z
  .strictObject({
    ...coded.shape,
    severity: z.enum(['block', 'need', 'consent', 'warning', 'note']),
    room: z.string().nullable(),
    text,
    /** What the reader can do about it; empty where there is nothing. */
    todo: text,
  })
  .meta({ id: 'finding' });
export type ReportFinding = z.infer<typeof reportFinding>;

const reasonWithText = z.strictObject({ ...reason.shape, text }).meta({ id: 'reason' });

const reportItem = z.strictObject({
  key: z.string(),
  target: z.unknown(),
  /** What a person calls the thing; empty where the step's title says it. */
  name: text,
  action,
  before: z.unknown(),
  after: z.unknown(),
  beforeKnown: z.boolean(),
  irreversible: z.string().nullable(),
  /** The same is written again, because a secret was given and Windows never shows it. */
  rewritten: z.boolean(),
  /** The command that Windows is given, secrets masked; null where nothing is sent. */
  command: z.string().nullable(),
});

const reportStep = z
  .strictObject({
    id: z.string(),
    room: z.string(),
    title: text,
    scope,
    action,
    byHand: z.boolean(),
    items: z.array(reportItem),
    reasons: z.array(reasonWithText),
    risks: z.array(z.strictObject({ ...coded.shape, text })),
    undo: z.strictObject({ code: z.string(), text }),
  })
  .meta({ id: 'step' });
export type ReportStep = z.infer<typeof reportStep>;

export const reportPlan = z
  .strictObject({
    windows: z.string(),
    digest: z.strictObject({ machine: z.string(), user: z.string() }),
    changes: z.int(),
    steps: z.array(reportStep),
    restart: z.strictObject({ needed: z.boolean(), reasons: z.array(reasonWithText) }),
  })
  .meta({ id: 'plan' });
export type ReportPlan = z.infer<typeof reportPlan>;

/** Null where the server was not asked. */
export const serverCheckPart = { serverCheck: serverCheckView.nullable() };

export const planResult = z.strictObject({
  ...profilePart,
  ...serverCheckPart,
  findings: z.array(reportFinding),
  plan: reportPlan.nullable(),
});
