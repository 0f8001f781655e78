/** What a transaction writes down: journal, receipt, claims. Versioned (D14); no secret fits into any of them. */
import * as z from 'zod';
import { claim, ownedThing } from '../../shared/plan/facts.ts';
import { owner } from '../../shared/plan/owner.ts';
import { neededRestart } from '../../shared/plan/needed-restart.ts';
import { item, scope } from '../../shared/plan/step.ts';
import { outcome } from '../../shared/port/port.ts';
import { serverVerdict } from '../../shared/server-check/verdict.ts';
import type { JournalFormat } from '../storage/journal.ts';
import type { VersionedFormat } from '../storage/store.ts';
import { line, word } from './bounds.ts';
import { claimsFrom1, headerFrom1, receiptFrom1, recordFrom1 } from './migrations.ts';

/** What one scope of this PC has of one owner: undo needs nothing else (D8). */
export const receipt = z.strictObject({
  owner,
  scope,
  transaction: word,
  appliedAt: word,
  /** What was chosen when it was applied; a later verification starts from it. Null of an owner that has no connection. */
  connectionName: line.nullable(),
  /** A person chose that name: it stays, also where a later file has another. */
  nameChosen: z.literal(true).optional(),
  serverAddress: line.nullable(),
  /** The owner's own word for the server, to see later where it is; receipts of earlier versions have none. */
  serverName: line.nullable().default(null),
  owned: z.array(ownedThing),
  /** D22: a paused connection is not drift. */
  paused: z.boolean(),
  /** Said until a check has passed; null: nothing is known (older receipts). */
  serverVerdict: serverVerdict.nullable().default(null),
  /** Until when the profile may be applied, as its file said; null of one without an end, and in older receipts. */
  validUntil: z.iso.datetime().nullable().default(null),
  /** An undo could not take everything back: what is owned here is what it left, and can be tried again. */
  undoUnfinished: z.literal(true).optional(),
});
export type Receipt = z.infer<typeof receipt>;

export const receiptFormat: VersionedFormat<Receipt> = {
  name: 'roadwarrior.receipt',
  version: 2,
  schema: receipt,
  migrations: { 1: receiptFrom1 },
};

/** One document for the machine: who holds which machine-wide value (D11). */
const claims = z.strictObject({
  claims: z.array(claim),
  /** The transaction that the machine scope committed last: the user scope's recovery asks for it (D6). */
  decided: word.nullable(),
  /** Kept until Windows was restarted, whatever is undone before (D41). */
  restart: neededRestart.nullable(),
});
export type Claims = z.infer<typeof claims>;

export const claimsFormat: VersionedFormat<Claims> = {
  name: 'roadwarrior.claims',
  version: 2,
  schema: claims,
  migrations: { 1: claimsFrom1 },
};

export const journalHeader = z.strictObject({
  transaction: word,
  kind: z.enum(['apply', 'undo']),
  scope,
  owner,
  startedAt: word,
  /** The other scope takes part too: then the machine's receipt decides what became of the transaction (D6). */
  withOtherScope: z.boolean(),
  /** What was seen before the first change of a run that may need a restart (D41); null where none can. */
  restart: neededRestart.nullable(),
});
export type JournalHeader = z.infer<typeof journalHeader>;

/** What the receipts and claims say once this scope is committed. `receipt: null` = nothing is left of the owner. */
export const commitment = z.strictObject({
  receipt: receipt.nullable(),
  claims: z.array(claim).nullable(),
  /** Of the machine scope, as the claims. */
  restart: neededRestart.nullable(),
});
export type Commitment = z.infer<typeof commitment>;

const journalRecord = z.discriminatedUnion('type', [
  /** Written before anything of the batch is sent to Windows. */
  z.strictObject({ type: z.literal('intent'), step: word, items: z.array(item) }),
  z.strictObject({ type: z.literal('outcome'), step: word, outcomes: z.array(outcome) }),
  z.strictObject({ type: z.literal('rollingBack'), because: word }),
  /** The user scope is done and waits for the machine's decision; what it will then say (D6). */
  z.strictObject({ type: z.literal('prepared'), commitment }),
  /** The decision. From here on recovery finishes the commit instead of rolling back. */
  z.strictObject({ type: z.literal('commit'), commitment }),
]);
export type JournalRecord = z.infer<typeof journalRecord>;

export const journalFormat: JournalFormat<JournalHeader, JournalRecord> = {
  name: 'roadwarrior.journal',
  version: 2,
  header: journalHeader,
  record: journalRecord,
  headerMigrations: { 1: headerFrom1 },
  recordMigrations: { 1: recordFrom1 },
};
