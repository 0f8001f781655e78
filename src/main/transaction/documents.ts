/** What a transaction writes down: journal, receipt, claims. Versioned (D14); no secret fits into any of them. */
import * as z from 'zod';
import { claim, ownedThing } from '../../shared/plan/facts.ts';
import { item, scope } from '../../shared/plan/step.ts';
import { outcome } from '../../shared/port/port.ts';
import { guid } from '../../shared/profile/fields.ts';
import type { JournalFormat } from '../storage/journal.ts';
import type { VersionedFormat } from '../storage/store.ts';

const profileReference = z.strictObject({
  id: guid,
  revision: z.int(),
  name: z.string(),
  hash: z.string(),
  kind: z.enum(['l2tp', 'ipsec']),
});

/** What one scope of this PC has of one profile: undo needs nothing else (D8). */
export const receipt = z.strictObject({
  profile: profileReference,
  scope,
  transaction: z.string(),
  appliedAt: z.string(),
  /** What was chosen when it was applied; a later verification starts from it. */
  connectionName: z.string(),
  serverAddress: z.string().nullable(),
  /** The profile's own word for the server, to see later where it is; receipts of earlier versions have none. */
  serverName: z.string().nullable().default(null),
  owned: z.array(ownedThing),
  /** D22: a paused connection is not drift. */
  paused: z.boolean(),
});
export type Receipt = z.infer<typeof receipt>;

export const receiptFormat: VersionedFormat<Receipt> = {
  name: 'roadwarrior.receipt',
  version: 1,
  schema: receipt,
  migrations: {},
};

/** One document for the machine: who holds which machine-wide value (D11). */
export const claims = z.strictObject({
  claims: z.array(claim),
  /** The transaction that the machine scope committed last: the user scope's recovery asks for it (D6). */
  decided: z.string().nullable(),
});
export type Claims = z.infer<typeof claims>;

export const claimsFormat: VersionedFormat<Claims> = {
  name: 'roadwarrior.claims',
  version: 1,
  schema: claims,
  migrations: {},
};

export const journalHeader = z.strictObject({
  transaction: z.string(),
  kind: z.enum(['apply', 'undo']),
  scope,
  profile: profileReference,
  startedAt: z.string(),
  /** The other scope takes part too: then the machine's receipt decides what became of the transaction (D6). */
  withOtherScope: z.boolean(),
});
export type JournalHeader = z.infer<typeof journalHeader>;

/** What the receipts and claims say once this scope is committed. `receipt: null` = nothing is left of the profile. */
export const commitment = z.strictObject({
  receipt: receipt.nullable(),
  claims: z.array(claim).nullable(),
});
export type Commitment = z.infer<typeof commitment>;

export const journalRecord = z.discriminatedUnion('type', [
  /** Written before anything of the batch is sent to Windows. */
  z.strictObject({ type: z.literal('intent'), step: z.string(), items: z.array(item) }),
  z.strictObject({ type: z.literal('outcome'), step: z.string(), outcomes: z.array(outcome) }),
  z.strictObject({ type: z.literal('rollingBack'), because: z.string() }),
  /** The user scope is done and waits for the machine's decision; what it will then say (D6). */
  z.strictObject({ type: z.literal('prepared'), commitment }),
  /** The decision. From here on recovery finishes the commit instead of rolling back. */
  z.strictObject({ type: z.literal('commit'), commitment }),
]);
export type JournalRecord = z.infer<typeof journalRecord>;

export const journalFormat: JournalFormat<JournalHeader, JournalRecord> = {
  name: 'roadwarrior.journal',
  version: 1,
  header: journalHeader,
  record: journalRecord,
};
