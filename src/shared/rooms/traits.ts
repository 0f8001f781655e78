/**
 * What a room may have beside its core (room.ts), by purpose: each trait says who needs it. A room names those that it has,
 * most have two or three; whoever uses one asks for it alone (`With`).
 */
import type { OwnedThing } from '../plan/facts.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Afterwards, Finding, Reason } from '../plan/step.ts';
import type { Operation } from '../port/operation.ts';
import type { Answers, Query, QueryKind, ValueOf } from '../port/query.ts';
import type { Profile } from '../profile/profile.ts';

/** For what stands in the way, or is worth saying, when a plan is made or verified. */
export interface Speaks<Code extends string = string> {
  /** Further questions whose answers `findings` uses. */
  watch?(profile: Profile, facts: Facts): Query[];
  findings(profile: Profile, facts: Facts, answer: Answers): Finding<Code>[];
}

/** For findings that mean that Windows does not do what the values say: verification counts them as drift (D18, D19). */
export interface Drifts<Code extends string = string> {
  readonly driftCodes: readonly Code[];
}

/** For values that cannot come back although the thing existed (D10). */
export interface Irreversible<V, Code extends string = string> {
  irreversible(from: V | null, to: V | null): Code | null;
}

/** For things that others may leave so that nobody can use them, or say whose they are (R2). */
export interface Wrecks<V, Code extends string = string> {
  /**
   * What undo says of such a thing; null of a sound one. `ours`: we made it, and nothing of anybody else's is in it, so what is left
   * of it goes.
   */
  wreck(have: V, former: V | null): { code: Code; ours: boolean } | null;
}

/** For values that others may raise or set their own way. */
export interface Serves<V> {
  /**
   * True when `have` does what we wrote `ours` for, though it is not the same. An aim of `atLeast` leaves it, and so does
   * verification by id, where there is no profile.
   */
  serves(have: V | null, ours: V | null): boolean;
}

/** For what a profile makes in several steps, Windows' restart between them (D17). */
export interface Gates<Code extends string = string> {
  /**
   * Why everything else has to wait until Windows was restarted. With any reason the plan holds the steps of the rooms that
   * give one and nothing else, and says `twoStage`. Ask by `watch`: each scope decides on its own.
   */
  gate(profile: Profile, facts: Facts, answer: Answers): Reason<Code>[];
}

/** A finding of every room that keeps the gate closed; such a room lists it among its `driftCodes`. */
export const twoStageCode = 'twoStage';

/** For what Windows reads only when it starts, or may do so (D28). */
export interface NeedsRestart<Code extends string = string> {
  /** Reasons why a change here needs a restart of Windows. */
  restart(answer: Answers): Reason<Code>[];
}

/** For what is to be done once, after everything else. */
export interface ComesAfterwards<Code extends string = string> {
  /** After the items, when any item of this room changes. */
  afterwards(profile: Profile, facts: Facts, answer: Answers): Afterwards<Code>[];
  /** After undo gave a thing of this room back; all that is known then is the server's address of the receipt. */
  afterUndo?(serverAddress: string | null): Operation[];
}

/** For things that verification by id cannot judge by their value alone: it knows the receipts and no profile (D13). */
export interface KnownByReceipt<T, V, Code extends string = string> {
  /** What this version would write today where a receipt has `ours`; default: the same. */
  ofToday?(ours: V, recorded: Recorded): V;
  /** As `watch`. */
  watchRecorded?(target: T, recorded: Written): Query[];
  /** As `findings`; `ours` is what we wrote, or `ofToday` of it. */
  recordedFindings?(
    thing: { target: T; ours: V | null },
    recorded: Recorded,
    answer: Answers,
  ): Finding<Code>[];
}

/** What the records say of a profile where the profile itself is not at hand. */
export interface Written {
  /** Everything that the profile owns or holds. */
  things: readonly Pick<OwnedThing, 'room' | 'key' | 'target' | 'ours'>[];
  serverAddress: string | null;
}

/** That, and what the PC says to it. */
export interface Recorded extends Written {
  /**
   * The address that an apply of now would take for the server. The recorded one where a receipt of an older version
   * does not have the server's name; null where the name does not resolve.
   */
  serverAddressNow: string | null;
}

/** For what Windows does not let go of while others need it: then it is left and said, and that is no failure of undo. */
export interface NeededByOthers<T> {
  /** The refusals that mean it, and who it is, by name. */
  readonly needed: {
    readonly when: readonly string[];
    ask(target: T): Query[];
    names(target: T, answer: Answers): string[];
  };
}

/** For connections: undo does not end one that is in use unasked (D24). */
export interface InUse<T, K extends QueryKind> {
  /** The name of the connection, where the answer to `query` shows it in use. */
  inUse(target: T, answer: ValueOf<K>): string | null;
}

/** For what can be switched off while it stays (D22). */
export interface Pausable<T> {
  /** The first operation is the switch, the others help and may fail. `serverAddress` as the receipt has it. */
  pause(target: T, paused: boolean, serverAddress: string | null): Operation[];
}

/** For what Windows brings about by itself when it is needed: that it is not there yet is no fault. */
export interface ComesByItself<T> {
  readonly comes: {
    /** Besides `query`. */
    ask(target: T): Query[];
    byItself(target: T, answer: Answers, windows: string): boolean;
  };
}

/** For what comes and goes by itself (a service that runs): verification tells it and does not count it as drift. */
export interface Passing {
  readonly passing: true;
}

/** For what guards others: it is given back after everything else. */
export interface Guards {
  readonly givenBackLast: true;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- with AnyRoom the one place where the types of all rooms meet */
export type AnyTraits = Speaks &
  Drifts &
  Irreversible<any> &
  Serves<any> &
  Wrecks<any> &
  Gates &
  NeedsRestart &
  ComesAfterwards &
  KnownByReceipt<any, any> &
  NeededByOthers<any> &
  InUse<any, any> &
  Pausable<any> &
  ComesByItself<any> &
  Passing &
  Guards;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** A room as somebody sees it who is after one of its traits. */
export type With<Trait> = { readonly kind: string } & Partial<Trait>;
