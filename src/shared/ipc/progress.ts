/** What main tells the window while something runs. Numbered, so that a lost event is seen. */
import * as z from 'zod';
import { action, scope } from '../plan/step.ts';
import { hops, hopState } from '../server-check/result.ts';
import { chosenFile } from './views.ts';

export const progressEvent = z.discriminatedUnion('kind', [
  /** The prompt of Windows is on the screen. */
  z.strictObject({ kind: z.literal('waitingForElevation') }),
  z.strictObject({
    kind: z.literal('stepStarted'),
    scope,
    step: z.string(),
    action,
    title: z.string(),
  }),
  z.strictObject({
    kind: z.literal('stepEnded'),
    scope,
    step: z.string(),
    ok: z.boolean(),
    milliseconds: z.int(),
  }),
  z.strictObject({ kind: z.literal('rollingBack') }),
  z.strictObject({ kind: z.literal('settled'), text: z.string() }),
  z.strictObject({ kind: z.literal('recovering') }),
  z.strictObject({ kind: z.literal('verifying') }),
  z.strictObject({ kind: z.literal('afterwards'), text: z.string() }),
  /** The server check has come so far: one hop of the picture. */
  z.strictObject({
    kind: z.literal('serverCheck'),
    hop: z.enum(hops),
    state: z.enum(['asking', 'confirming', ...hopState.options]),
    /** "NAT: in order". */
    text: z.string(),
  }),
  /** "Connect now" waits until the server has forgotten unfinished handshakes. */
  z.strictObject({
    kind: z.literal('waitingForServer'),
    seconds: z.int().min(1),
    text: z.string(),
  }),
  /** Windows' own window is on the screen, and the person goes on there. */
  z.strictObject({ kind: z.literal('dialWindow') }),
]);
export type ProgressEvent = z.infer<typeof progressEvent>;

/** Event → its payload. The only things that main sends without being asked. */
export const events = {
  progress: z.strictObject({ number: z.int().min(1), event: progressEvent }),
  /** A `.vpnprofile` was double-clicked while the window is open. */
  fileOpened: chosenFile,
} as const;
export type EventName = keyof typeof events;
export type EventOf<E extends EventName> = z.infer<(typeof events)[E]>;
