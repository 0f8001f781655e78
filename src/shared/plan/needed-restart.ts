/**
 * A needed restart of Windows is state (D41): it stands until Windows was restarted, whoever asks and however often. Two
 * witnesses tell: a volatile registry key of ours, which goes with the running Windows, and when that was started.
 */
import * as z from 'zod';

export const neededRestart = z.strictObject({
  /** When the change began that needs it. */
  since: z.iso.datetime(),
  /** The key was there afterwards, so that its absence means something. */
  marked: z.boolean(),
  /** When Windows had been started; null where it could not be read. */
  bootTime: z.iso.datetime().nullable(),
});
export type NeededRestart = z.infer<typeof neededRestart>;

/** What the PC says now; null where it could not be read. */
export interface SeenBoot {
  marked: boolean | null;
  bootTime: string | null;
}

/** Windows computes the time of its start from the clock, which is set now and then: less than this tells nothing. */
const clockMs = 5 * 60_000;

/**
 * Has Windows been restarted since? The key alone could have been deleted, the clock alone set: `restarted` takes both.
 * Without the key the time alone decides. Shutting down with Fast Startup keeps the running Windows [doc], and so the key;
 * what the time of the start then says is UNCONFIRMED, which is why it only seconds.
 */
export function bootSince(needed: NeededRestart, now: SeenBoot): 'same' | 'restarted' | 'unknown' {
  const key = needed.marked ? now.marked : null;
  if (key === true) return 'same';
  if (needed.bootTime === null || now.bootTime === null) return 'unknown';
  const booted = Date.parse(now.bootTime);
  const later = booted - Date.parse(needed.bootTime);
  // A PC that was set up and restarted within minutes of its start: with the key gone, a start after the change is enough.
  const isAfter = key === false && booted > Date.parse(needed.since);
  if (later > clockMs || isAfter) return 'restarted';
  return key === null && later >= -clockMs ? 'same' : 'unknown';
}
