/**
 * What `--json` prints and `--report` writes: one document for every command and every ending. Holds codes and, beside
 * each, the sentence in the language of the run. No secret fits into it: it is made of plan, events and outcomes.
 */
import * as z from 'zod';
import { action, coded, reason, scope } from '../plan/step.ts';
import { outcome } from '../port/port.ts';
import { serverVerdict } from '../server-check/verdict.ts';
import { serverCheckView } from '../server-check/view.ts';
import { weakening } from '../plan/step.ts';
import { settlement } from './settlement.ts';
import { exitNames } from './exit-codes.ts';

export const reportVersion = 1;

export const commands = [
  'plan',
  'apply',
  'verify',
  'undo',
  'list',
  'show',
  'lintCertificate',
  'checkServer',
  'pause',
  'resume',
  'restartDemo',
  'none',
] as const;

const text = z.string();
const moment = z.iso.datetime();

const problem = z.strictObject({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  path: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  text,
});

export const reportFinding = z.strictObject({
  ...coded.shape,
  severity: z.enum(['block', 'need', 'consent', 'warning', 'note']),
  room: z.string().nullable(),
  text,
  /** What the reader can do about it; empty where there is nothing. */
  todo: text,
});
export type ReportFinding = z.infer<typeof reportFinding>;

export const reportWeakening = z.strictObject({
  ...weakening.shape,
  /** What is less safe. */
  text,
  /** What an attacker gains by it; empty where it is no gain for anybody. */
  gain: text,
});
export type ReportWeakening = z.infer<typeof reportWeakening>;

const reasonWithText = z.strictObject({ ...reason.shape, text });

const reportItem = z.strictObject({
  key: z.string(),
  target: z.unknown(),
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

const reportStep = z.strictObject({
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
});
export type ReportStep = z.infer<typeof reportStep>;

export const reportPlan = z.strictObject({
  windows: z.string(),
  digest: z.strictObject({ machine: z.string(), user: z.string() }),
  changes: z.int(),
  steps: z.array(reportStep),
  restart: z.strictObject({ needed: z.boolean(), reasons: z.array(reasonWithText) }),
});
export type ReportPlan = z.infer<typeof reportPlan>;

export const reportSettled = z.strictObject({
  room: z.string(),
  key: z.string(),
  settlement,
  code: z.string().nullable(),
  /** Who needs it, for `neededByOthers`. */
  by: z.array(z.string()).optional(),
  text,
});

const performed = z.strictObject({
  scope,
  step: z.string(),
  room: z.string(),
  milliseconds: z.int(),
  outcomes: z.array(outcome),
});

const failure = z.strictObject({
  kind: z.enum(['failed', 'cancelled', 'stale', 'refused']),
  scope: scope.nullable(),
  step: z.string().nullable(),
  room: z.string().nullable(),
  key: z.string().nullable(),
  outcome: outcome.nullable(),
  text,
});

const thing = z.strictObject({ room: z.string(), key: z.string(), scope });

export const reportDrift = z.strictObject({
  ...thing.shape,
  action,
  before: z.unknown(),
  after: z.unknown(),
  text,
});

export const reportVerification = z.strictObject({
  asWanted: z.boolean(),
  drift: z.array(reportDrift),
  /** Could not be read, for example without administrator rights; `findings` say why. `text` names the thing. */
  unreadable: z.array(z.strictObject({ ...thing.shape, text })),
  /** Every value is right and Windows does not act on it, or an undo is not finished. */
  notInForce: z.array(reportFinding),
  /** Windows never tells these (D10): nothing is claimed about them. `text` names the room. */
  notSeen: z.array(z.strictObject({ room: z.string(), text })),
});
export type ReportVerification = z.infer<typeof reportVerification>;

const owned = z.strictObject({
  room: z.string(),
  key: z.string(),
  scope,
  former: z.unknown(),
  ours: z.unknown(),
});

const installed = z.strictObject({
  id: z.string(),
  name: z.string(),
  revision: z.int(),
  kind: z.enum(['l2tp', 'ipsec']),
  appliedAt: z.string(),
  paused: z.boolean(),
  /** What is known of its server, and what is to be said of it; null and empty where there is nothing. */
  serverVerdict: serverVerdict.nullable(),
  serverText: text,
  /** An undo could not take everything back; `owned` and `claims` are what it left. */
  undoUnfinished: z.boolean(),
  owned: z.array(owned),
  claims: z.array(
    z.strictObject({ room: z.string(), key: z.string(), holders: z.array(z.string()) }),
  ),
});

export const report = z.strictObject({
  format: z.literal('roadwarrior-report'),
  version: z.literal(reportVersion),
  program: z.string(),
  command: z.enum(commands),
  language: z.string(),
  startedAt: moment,
  endedAt: moment,
  /** True on the demo PC: nothing of this is true of a real Windows (D32). */
  simulated: z.boolean(),
  /** Where the profile is less safe than Windows or this program would be: first, because it is read first. */
  weakenings: z.array(reportWeakening),
  exit: z.strictObject({ code: z.int(), name: z.enum(exitNames), meaning: text, todo: text }),
  /** Further words about the ending: which argument, which file, which process. */
  messages: z.array(text),
  profile: z
    .strictObject({
      id: z.string(),
      revision: z.int(),
      name: z.string(),
      hash: z.string().nullable(),
    })
    .nullable(),
  problems: z.array(problem),
  findings: z.array(reportFinding),
  plan: reportPlan.nullable(),
  performed: z.array(performed),
  failure: failure.nullable(),
  settled: z.array(reportSettled),
  afterwards: z.array(z.strictObject({ operation: z.string(), outcome })),
  verification: reportVerification.nullable(),
  installed: z.array(installed),
  /** What the server check found; null where the server was not asked. */
  serverCheck: serverCheckView.nullable(),
  restart: z.boolean(),
});
export type Report = z.infer<typeof report>;

/** The published JSON Schema (docs/report.schema.json). */
export function reportSchema(): object {
  return z.toJSONSchema(report, { target: 'draft-2020-12' });
}
