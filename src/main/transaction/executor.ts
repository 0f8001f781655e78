/** What the coordinator asks of one scope's side: in this process, in a child, or in the elevated copy (D6). */
import * as z from 'zod';
import { finding, plan, scope, type Plan, type Scope } from '../../shared/plan/step.ts';
import { outcome } from '../../shared/port/port.ts';
import { asked, factsOf, type Asked } from './asked.ts';
import { commitment, journalHeader } from './documents.ts';
import { line, longKey, word } from './bounds.ts';
import { settled } from './events.ts';

export const runRequest = z.strictObject({
  asked,
  /** The digest that was approved for this scope. */
  digest: word,
  transaction: word,
  withOtherScope: z.boolean(),
});
export type RunRequest = z.infer<typeof runRequest>;

const lockOwner = z.strictObject({ pid: z.int(), command: word, since: word });

export const openReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ready'),
    recovered: z.enum(['nothing', 'finished', 'rolledBack', 'undone']),
    settled: z.array(settled),
  }),
  z.strictObject({ kind: z.literal('busy'), owner: lockOwner }),
]);
export type OpenReply = z.infer<typeof openReply>;

export const runReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), commitment }),
  z.strictObject({
    kind: z.literal('failed'),
    step: word,
    room: word,
    key: longKey,
    outcome,
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
  /** The plan is not the one that was approved: the changed one comes back (D2), with the facts that it was made of. */
  z.strictObject({ kind: z.literal('stale'), plan, of: factsOf }),
  /** As approved, but something stands in its way where it would be done. Nothing is done. */
  z.strictObject({ kind: z.literal('blocked'), obstacles: z.array(finding).min(1) }),
  z.strictObject({ kind: z.literal('refused'), code: word }),
]);
export type RunReply = z.infer<typeof runReply>;

/** What was read again of one thing that was to come back: judged as a verification judges. */
const compared = z.strictObject({
  room: word,
  key: longKey,
  scope,
  have: z.unknown(),
  want: z.unknown(),
  seen: z.enum(['known', 'unreadable', 'neverTold']),
});

export const undoReply = z.strictObject({
  settled: z.array(settled),
  compared: z.array(compared),
  /** Connections that would be cut without consent: then nothing was begun. */
  inUse: z.array(line),
  restart: z.boolean(),
  remaining: z.boolean(),
});
export type UndoReply = z.infer<typeof undoReply>;

export const afterwardsResult = z.strictObject({ operation: word, outcome });
export type AfterwardsResult = z.infer<typeof afterwardsResult>;

export const undoRequest = z.strictObject({
  header: journalHeader.omit({ kind: true, scope: true, restart: true }),
});
export type UndoRequest = z.infer<typeof undoRequest>;

export interface Executor {
  readonly scope: Scope;
  /** Takes the lock and puts right what an earlier run left (D8, D9). */
  open(command: string): Promise<OpenReply>;
  /** Performs the scope's steps; leaves the decision open. */
  run(request: RunRequest): Promise<RunReply>;
  /**
   * To read and plan anew and nothing else: what verification asks of the side that may read its scope. The plan of this scope
   * alone as it is now; null when what is asked for cannot be planned.
   */
  look(asked: Asked): Promise<Plan | null>;
  /** What comes last in the scope: failures are reported, not rolled back. */
  finish(): Promise<AfterwardsResult[]>;
  /** Makes durable what a commit would write (user scope, before the machine decides). */
  prepare(): Promise<void>;
  commit(): Promise<void>;
  /** Takes back what this transaction did. */
  abort(because: string): Promise<z.infer<typeof settled>[]>;
  /** Connections of the owner in this scope that are in use, by name. Changes nothing. */
  inUse(owner: string): Promise<string[]>;
  undo(request: UndoRequest): Promise<UndoReply>;
  /** Switches off or on what of the owner can be (D22); the code of a refusal, or null. */
  pause(owner: string, paused: boolean): Promise<string | null>;
  /** The running step is finished, then nothing more begins. */
  cancel(): void;
  /** Gives the lock back. */
  close(): Promise<void>;
}
