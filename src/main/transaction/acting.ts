/** What one kind of owner brings to the side that acts (D37); which kinds there are is put together in src/main/root. */
import type { Owner } from '../../shared/plan/owner.ts';
import type { Seen } from '../../shared/plan/acting-facts.ts';
import type { Wisher } from '../../shared/plan/wisher.ts';
import type { Answers, Query } from '../../shared/port/query.ts';
import type { Asked, FactsOf } from './asked.ts';
import type { Recorded } from './commitment.ts';
import type { Receipt } from './documents.ts';

/** What was asked for, opened from its owner's own bytes. */
export interface OpenedAsked {
  readonly owner: Owner;
  /** False where the facts that came with it contradict what is its owner's own. */
  isTrue(): boolean;
  /** About the PC, and whatever else its plan goes by. */
  readonly queries: { readonly host: Query; readonly others: readonly Query[] };
  acting(seen: SeenHere): Acting;
}

/** What this side sees and holds itself. */
interface SeenHere extends Seen {
  /** To `others`. */
  answer: Answers;
  now: string;
  /** Of this owner. */
  receipt: Receipt | null;
}

/** The owner with this side's own facts. */
export interface Acting {
  readonly wisher: Wisher;
  readonly of: FactsOf;
  readonly recorded: Recorded;
}

/** Null when it is no valid one. */
export type OpenAsked = (asked: Asked) => Promise<OpenedAsked | null>;
