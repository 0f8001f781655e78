/**
 * A room is what one setting means: what it wants, asks, finds, changes, how it is undone, and its scope (D0).
 * Everything else in the house (plan, journal, undo, recovery, verification, claims) works from this interface
 * alone. To add a setting: write one room, list it in all-rooms.ts, give its codes words in src/shared/text.
 */
import type * as z from 'zod';
import type { OwnedThing } from '../plan/facts.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Afterwards, Coded, Finding, Reason, Scope } from '../plan/step.ts';
import type { Operation } from '../port/operation.ts';
import type { Answers, Query, QueryKind, QueryOf, ValueOf } from '../port/query.ts';
import type { SecretName } from '../port/values.ts';
import type { Profile } from '../profile/profile.ts';

/** A finding of every room that keeps the gate closed (`gate`); such a room lists it among its `driftCodes`. */
export const twoStageCode = 'twoStage';

/** One thing that the profile wants in a state. `T` names the thing, `V` is its value; `null` is "absent". */
export interface Wish<T, V> {
  target: T;
  /** The value to have, given what stands there. Returning a value that is the `same` as `have` means: nothing to do. */
  aim(have: V | null): V | null;
  reasons: Reason[];
  risks?: Coded[];
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

/** What is known of a profile where its receipts are at hand and the profile itself is not (D13). */
export interface Recorded {
  /** Everything that the profile owns or holds. */
  things: readonly Pick<OwnedThing, 'room' | 'key' | 'target' | 'ours'>[];
  serverAddress: string | null;
  /**
   * The address that an apply of now would take for the server. The recorded one where a receipt of an older version
   * does not have the server's name; null where the name does not resolve.
   */
  serverAddressNow: string | null;
}

/** `T` names the thing, `V` is its value, `K` is the kind of query that shows it: `never` where Windows never tells. */
export interface Room<T, V, K extends QueryKind> {
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
  readonly codes: readonly string[];
  readonly undoCode: string;
  /** True for what comes and goes by itself (a service that runs): verification tells it and does not count it as drift. */
  readonly passing?: boolean;
  /** Those of `codes` whose finding means that Windows does not do what the values say: verification counts it as drift (D18, D19). */
  readonly driftCodes?: readonly string[];

  /**
   * When others need what is to be taken back: the refusals that mean it, and who it is, by name. Then it is left and
   * said, and that is no failure.
   */
  readonly needed?: {
    readonly when: readonly string[];
    ask(target: T): Query[];
    names(target: T, answer: Answers): string[];
  };
  /** The name of a connection that the answer to `query` shows in use: undo does not end it unasked (D24). */
  inUse?(target: T, answer: ValueOf<K>): string | null;

  want(profile: Profile, facts: Facts): Wish<T, V>[];
  /** The question whose answer shows this thing; null where Windows never tells (D10): receipts speak then. */
  query(target: T, secrets: readonly SecretName[]): QueryOf<K> | null;
  /** Takes the answer's value to this thing's value. */
  find(target: T, answer: ValueOf<K>): V | null;
  /** True when both mean the same; default: equal JSON. */
  same?(a: V | null, b: V | null): boolean;
  /**
   * True when `have` does what we wrote `ours` for, though it is not the same: the profile's `aim` takes it too.
   * Verification by id asks, where there is no profile.
   */
  serves?(have: V | null, ours: V | null): boolean;
  /** The operation that takes the thing from one value to the other; null where only a person can, or nothing is to be done. */
  move(change: Move<T, V>): Operation | null;
  /** A code when the former value cannot come back although the thing existed (D10), else null. */
  irreversible?(from: V | null, to: V | null): string | null;

  /** What this version would write today where a receipt has `ours`; default: the same. Verification by id wants that. */
  ofToday?(ours: V, recorded: Recorded): V;

  /** Given back after everything else, because it guards what goes before it. */
  readonly givenBackLast?: boolean;

  /** True when this room has nothing to want as long as nobody says which user: a person can be asked then. */
  wantsUserName?(profile: Profile, facts: Facts): boolean;
  /** Further questions whose answers `findings` uses. */
  watch?(profile: Profile, facts: Facts): Query[];
  /**
   * Why everything else has to wait until Windows was restarted (D17). With any reason the plan holds the steps of
   * the rooms that give one and nothing else, and says `twoStage`. Ask by `watch`: each scope decides on its own.
   */
  gate?(profile: Profile, facts: Facts, answer: Answers): Reason[];
  /** What stands in the way, or is worth saying. */
  findings?(profile: Profile, facts: Facts, answer: Answers): Finding[];
  /** As `watch`, for a thing that a receipt names: verification by id has no profile. */
  watchRecorded?(target: T, recorded: Recorded): Query[];
  /** As `findings`, for a thing that a receipt names; `ours` is what we wrote, or `ofToday` of it. */
  recordedFindings?(
    thing: { target: T; ours: V | null },
    recorded: Recorded,
    answer: Answers,
  ): Finding[];
  /** Done after the items when any item of this room changes. */
  afterwards?(profile: Profile, facts: Facts, answer: Answers): Afterwards[];
  /** Done after undo gave a thing of this room back; all that is known then is the server's address of the receipt. */
  afterUndo?(serverAddress: string | null): Operation[];
  /**
   * Switches a thing of a receipt off or on again while it stays (D22): the first operation is the switch, the others
   * help and may fail. `serverAddress` as the receipt has it.
   */
  pause?(target: T, paused: boolean, serverAddress: string | null): Operation[];
  /** Reasons why a change here needs a restart of Windows (D28). */
  restart?(profile: Profile, facts: Facts, answer: Answers): Reason[];
}

/** A room with its types forgotten; values are parsed by its schemas before they reach it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one place where the types of 20 rooms meet
export type AnyRoom = Room<any, any, any>;
