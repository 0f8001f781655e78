/**
 * A room is what one setting means: what it wants, asks, finds, changes, and its scope (D0). Everything else in the house
 * (plan, journal, undo, recovery, verification, claims) works from this interface alone; what only some rooms need are traits
 * (traits.ts). To add a setting: write one room, list it in all-rooms.ts, give its codes words in src/shared/text.
 */
import type * as z from 'zod';
import type { Facts } from '../profile-plan/facts.ts';
import type { Coded, Reason, Scope } from '../plan/step.ts';
import type { Operation } from '../port/operation.ts';
import type { QueryKind, QueryOf, ValueOf } from '../port/query.ts';
import type { SecretName } from '../port/values.ts';
import type { Profile } from '../profile/profile.ts';
import type { Aim } from './aim.ts';
import type { AnyTraits } from './traits.ts';

/**
 * `T` names the thing, `V` is its value (`null` is "absent"), `K` is the kind of query that shows it (`never` where Windows
 * never tells), `Code` is one of `codes`.
 */
export interface Room<T, V, K extends QueryKind, Code extends string> {
  /** Name of the room in plans, receipts and reports. Never renamed: old receipts must stay readable (D14). */
  readonly kind: string;
  /**
   * - `shared`: machine-wide, held by claims (D11); `raisable`: others' needs are kept when it only grows;
   * - `named`: a thing of the same name that is not ours is a conflict;
   * - `part`: lives in another thing, or is ours by construction.
   */
  readonly sharing: 'shared' | 'raisable' | 'named' | 'part';
  /** In which scope the thing with this target lies (D36): one of the rules of parts/scope.ts. */
  scope(target: T): Scope;
  /** Parse what a journal or receipt says: a closed list of targets (D13). */
  readonly target: z.ZodType<T>;
  readonly value: z.ZodType<V>;
  /** Every reason, risk, finding and undo code that this room may use; the text catalogs are checked against it. */
  readonly codes: readonly Code[];
  readonly undoCode: Code;

  want(profile: Profile, facts: Facts): Wish<T, V, Code>[];
  /** The question whose answer shows this thing; null where Windows never tells (D10): receipts speak then. */
  query(target: T, secrets: readonly SecretName[]): QueryOf<K> | null;
  /** Takes the answer's value to this thing's value. */
  find(target: T, answer: ValueOf<K>): V | null;
  /** True when both mean the same; default: equal JSON. */
  same?(a: V | null, b: V | null): boolean;
  /** The operation that takes the thing from one value to the other; null where only a person can, or nothing is to be done. */
  move(change: Move<T, V>): Operation | null;
}

/** One thing that the profile wants in a state. */
export interface Wish<T, V, Code extends string = string> {
  target: T;
  aim: Aim<V>;
  reasons: Reason<Code>[];
  risks?: Coded<Code>[];
  /** Key (`keyOf`) of the thing that this one lives in and goes with, for example a route in its connection. */
  within?: string;
  /** Needed when the thing is written; when it is given it is always written (D10). */
  secret?: SecretName;
  /** A step of its own for what a person should decide about apart, for example the service that turns the firewall on (D17). */
  apart?: string;
  /** A person has to do it: the tools of this Windows version cannot (D4). */
  byHand?: boolean;
}

/** A change of one thing. The same `move` serves apply, roll-back, undo and recovery. */
export interface Move<T, V> {
  target: T;
  from: V | null;
  to: V | null;
  /** Secrets at hand; undo and recovery usually have none. */
  secrets: readonly SecretName[];
  /** The person agreed to hang up a connection in use (D24). */
  hangUp: boolean;
  /** The version that a plan is made for; left out where the program itself acts: there the cmdlets are (D4). */
  windows?: string;
}

/** A room with its types forgotten; values are parsed by its schemas before they reach it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one place where the types of all rooms meet
export type AnyRoom = Room<any, any, any, string> & Partial<AnyTraits>;
