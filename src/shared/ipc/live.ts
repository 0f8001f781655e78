/** What is up now, what a dial came to, and Windows' restart: codes alone; the screens have the words. */
import * as z from 'zod';

const time = z.iso.datetime();

const liveState = z.discriminatedUnion('is', [
  /** `since`: null where Windows did not write it down. `by`: whose dial it was. */
  z.strictObject({
    is: z.literal('connected'),
    since: time.nullable(),
    by: z.enum(['own', 'other', 'unknown']),
  }),
  z.strictObject({ is: z.literal('notConnected') }),
  /** Of pure IPsec, which is never "connected". */
  z.strictObject({ is: z.literal('inForce') }),
  z.strictObject({ is: z.literal('notInForce') }),
  z.strictObject({ is: z.literal('paused') }),
  z.strictObject({
    is: z.literal('unknown'),
    why: z.enum([
      /** What was set up is not there. */
      'missing',
      /** The entry is twice in the phonebook, copied or damaged. */
      'troubled',
      'accessDenied',
      'serviceStopped',
      'notOnThisWindows',
      'inUse',
      'reparsePoint',
      'tooLarge',
      'notUnderstood',
      'failed',
    ]),
  }),
]);

const moved = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('server'), from: z.string(), to: z.string() }),
  /** This PC's own. `inClear`: what the tunnel was made for leaves unprotected now. */
  z.strictObject({
    what: z.literal('address'),
    from: z.string(),
    to: z.string(),
    inClear: z.boolean(),
  }),
]);

/** The connection leads elsewhere: who signs in there gives user name and password to somebody else. */
const otherServer = z.strictObject({ now: z.string(), before: z.string() }).nullable();

/** What the last "Check now" of this window found; an action of this window takes it away. */
const verified = z.strictObject({
  at: time,
  asWanted: z.boolean(),
  /** Settings that are not as they were set up. */
  changes: z.int().min(0),
  server: otherServer,
});
export type Verified = z.infer<typeof verified>;

export const liveView = z.strictObject({
  /** When Windows was asked; null: not yet. */
  asOf: time.nullable(),
  profiles: z.array(
    z.strictObject({
      id: z.string(),
      state: liveState,
      /** How the last dial since it was set up ended, where it failed. `code` is Windows' number, null where it said none. */
      lastFailure: z.strictObject({ at: time, code: z.int().nullable() }).nullable(),
      moved: z.array(moved),
      /** Seen without a check. */
      otherServer,
      /** Null: not checked. */
      verified: verified.nullable(),
      /** It waits for the restart that is needed. */
      needsRestart: z.boolean(),
    }),
  ),
  /** `allowed`: false where the account may not, or a policy takes Restart away from it: then no button offers it. */
  restart: z.strictObject({ since: time.nullable(), allowed: z.boolean() }),
});
export type LiveView = z.infer<typeof liveView>;

/** How Windows' own window ended. */
export const dialResult = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('connected') }),
  /** By Windows' number for it. */
  z.strictObject({ result: z.literal('failed'), code: z.int().min(0) }),
  /** Nothing was tried. */
  z.strictObject({ result: z.literal('cancelled') }),
  /** It is not connected, and Windows did not say why. */
  z.strictObject({ result: z.literal('noReason') }),
  /** The person did not want to wait for it; it may go on. */
  z.strictObject({ result: z.literal('givenUp') }),
]);
export type DialResult = z.infer<typeof dialResult>;

export const hangUpResult = z.enum(['disconnected', 'stillConnected', 'failed']);

export const restartResult = z.enum([
  /** Windows closes all apps; one with unsaved work may keep it from restarting. */
  'restarting',
  'notNeeded',
  'notAllowed',
  /** A run is changing this PC. */
  'busy',
  'failed',
]);
