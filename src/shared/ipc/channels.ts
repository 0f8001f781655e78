/**
 * The one table of calls from the window to main: channel → request and response. The preload, the browser's bridge, the
 * registration in main and the tests are made from it. Few and coarse; no path and no command ever comes from the window.
 */
import * as z from 'zod';
import { serverCheckView } from '../server-check/view.ts';
import { link } from '../plan/links.ts';
import { doctorView, remedyReview } from './doctor.ts';
import { dialResult, hangUpResult, liveView, restartResult } from './live.ts';
import {
  actionResult,
  applyResult,
  appState,
  certificateReview,
  chosenFile,
  consentNames,
  draftCheck,
  installedList,
  needs,
  opened,
  planReview,
  verificationView,
} from './views.ts';

const nothing = z.strictObject({});
const done = z.null();
const id = z.guid();
const causeCode = z.string().regex(/^RW[0-9]{4}$/);
export { maximumFile, maximumRequest } from './limits.ts';

/** Typed by the person for this one plan; main keeps them in the secret bag and never sends them back. */
const typedSecrets = z.strictObject({
  psk: z.string().max(1024).optional(),
  userName: z.string().max(256).optional(),
  password: z.string().max(256).optional(),
  pkcs12Password: z.string().max(256).optional(),
});

const choices = z
  .strictObject({
    onConflict: z.enum(['stop', 'adopt', 'rename']),
    /** With `rename`; left out, main takes one that is free. By the rules of a profile's own name. */
    newName: z.string().max(1024).optional(),
    consents: z.array(z.enum(consentNames)),
  })
  .refine(({ onConflict, newName }) => newName === undefined || onConflict === 'rename');

export const channels = {
  'app.state': { request: nothing, response: appState },
  'app.language': { request: z.strictObject({ language: z.string() }), response: appState },
  /** Restarts Windows, where that is needed. The page has asked the person before, in a dialog of its own (D41). */
  'app.restart': {
    request: z.strictObject({ confirmed: z.literal(true) }),
    response: restartResult,
  },
  'link.open': { request: z.strictObject({ link }), response: done },

  /** Main opens the dialog; null when the person gave up. */
  'file.choose': {
    request: z.strictObject({ purpose: z.enum(['profile', 'certificate']) }),
    response: chosenFile.nullable(),
  },
  /** Dropped on the window: its bytes, because the window knows no paths. */
  'file.drop': {
    request: z.strictObject({
      purpose: z.enum(['profile', 'certificate']),
      name: z.string().min(1).max(255),
      base64: z.base64(),
    }),
    response: chosenFile,
  },

  'profile.open': { request: z.strictObject({ file: z.uuid() }), response: opened },
  'profile.close': { request: nothing, response: done },
  'needs.look': { request: nothing, response: needs },
  /** Opens the PKCS#12: the chosen one, or the profile's own when `file` is null. */
  'needs.certificate': {
    request: z.strictObject({ file: z.uuid().nullable(), password: z.string().max(256) }),
    response: certificateReview,
  },
  /**
   * Asks the profile's server (docs/server-check.md); what it shows of NAT goes into the next plan. Secrets as for `plan.make`,
   * and kept for it. `full` adds the extra step, the trial log-in, which the page offers behind a warning of its own.
   */
  'server.check': {
    request: z.strictObject({ depth: z.enum(['normal', 'full']), secrets: typedSecrets }),
    response: serverCheckView,
  },
  /** Ends a running check with what is known; nothing happens where none runs. */
  'server.stop': { request: nothing, response: done },
  'plan.make': {
    request: z.strictObject({ secrets: typedSecrets, choices }),
    response: planReview,
  },
  /** Applies the plan that was shown, by its two digests; anything else is `stalePlan`. */
  'plan.apply': {
    request: z.strictObject({ digest: z.strictObject({ machine: z.string(), user: z.string() }) }),
    response: applyResult,
  },
  /** The running step is finished, then everything is taken back. */
  'plan.cancel': { request: nothing, response: done },
  'report.save': {
    request: nothing,
    response: z.strictObject({ name: z.string() }).nullable(),
  },
  /**
   * Waits until the server has forgotten a check, then opens Windows' own window and waits until it is closed: minutes, maybe. Both
   * waits can be given up. One at a time, and beside it nothing that would disturb Windows: `dialling`.
   */
  'connection.dial': { request: z.strictObject({ id }), response: dialResult },
  /** Ends the wait of "Connect now". Before Windows' window is open nothing is dialled then. Nothing happens where none waits. */
  'connection.giveUp': { request: nothing, response: done },
  'connection.hangUp': { request: z.strictObject({ id }), response: hangUpResult },

  'installed.list': { request: nothing, response: installedList },
  /**
   * Cheap, and made for asking every few seconds: Windows itself is asked after what this window did, and else at most every half
   * minute, and never for a window that nobody sees.
   */
  'installed.state': { request: z.strictObject({ visible: z.boolean() }), response: liveView },
  'installed.verify': { request: z.strictObject({ id }), response: verificationView },
  'installed.pause': {
    request: z.strictObject({ id, paused: z.boolean() }),
    response: actionResult,
  },
  'installed.undo': {
    request: z.strictObject({ id, hangUp: z.boolean() }),
    response: actionResult,
  },
  /** Puts right what a killed run left. */
  'installed.repair': { request: nothing, response: actionResult },

  /** Why does it not connect? `said`: the number that the person read; null: what Windows wrote down counts. */
  'doctor.look': {
    request: z.strictObject({ id, said: z.int().min(0).max(0xffff_ffff).nullable() }),
    response: doctorView,
  },
  /** Ends the server check in it; nothing happens where none runs. */
  'doctor.stop': { request: nothing, response: done },
  /** What mends a cause of the last look on this PC, as a plan. */
  'doctor.plan': { request: z.strictObject({ code: causeCode }), response: remedyReview },
  /** Makes the change that was shown, by its digest. */
  'doctor.apply': {
    request: z.strictObject({ code: causeCode, digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    response: actionResult,
  },

  /** The editor works on the text of a bare profile; main checks, previews, packs and saves it. */
  'draft.open': {
    request: z.strictObject({ file: z.uuid() }),
    response: z.discriminatedUnion('result', [
      z.strictObject({ result: z.literal('opened'), name: z.string(), json: z.string() }),
      z.strictObject({ result: z.literal('refused'), check: draftCheck }),
    ]),
  },
  'draft.check': { request: z.strictObject({ json: z.string() }), response: draftCheck },
  /** The plan on a fresh demo PC of that Windows version: `major.minor.build`. */
  'draft.preview': {
    request: z.strictObject({ json: z.string(), windows: z.string() }),
    response: z.discriminatedUnion('result', [
      z.strictObject({ result: z.literal('planned'), review: planReview }),
      z.strictObject({ result: z.literal('refused'), check: draftCheck }),
    ]),
  },
  'draft.save': {
    request: z.strictObject({ json: z.string() }),
    response: z.discriminatedUnion('result', [
      z.strictObject({ result: z.literal('saved'), name: z.string() }),
      z.strictObject({ result: z.literal('gaveUp') }),
      z.strictObject({ result: z.literal('refused'), check: draftCheck }),
    ]),
  },
  /** Goes on with a draft as if its file had been opened: set up by hand. */
  'draft.use': { request: z.strictObject({ json: z.string() }), response: opened },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

export type Channel = keyof typeof channels;
export const channelNames = Object.keys(channels) as [Channel, ...Channel[]];
export type RequestOf<C extends Channel> = z.infer<(typeof channels)[C]['request']>;
export type ResponseOf<C extends Channel> = z.infer<(typeof channels)[C]['response']>;
