/**
 * What Windows' RAS client writes about a dial to the Application log (windows-facts 2.6), as far as anybody here needs it. Any
 * account may write to that log, so nothing in it proves anything. The names of accounts stay behind.
 */
import * as z from 'zod';
import { isPlainLine } from '../profile/foreign-text.ts';

/**
 * 20221 begins, 20222 tries the server, 20223 and 20224 have the tunnel and the link, 20225 is connected, 20226 ended what was
 * connected, 20227 failed; 20220 is an end with an error and names no connection.
 */
const rasEventIds = [20220, 20221, 20222, 20223, 20224, 20225, 20226, 20227] as const;

/** Names of entries have at most 256 characters (windows-facts 2.1). */
const entryName = z.string().min(1).max(256).refine(isPlainLine);

export const rasEvent = z.strictObject({
  at: z.iso.datetime(),
  id: z.literal(rasEventIds),
  /** Null where the event names none, or none that could be one. */
  entry: entryName.nullable(),
  /** The same in all events of one dial. */
  attempt: z.guid().nullable(),
  /** Whose dial it was: this account's or another's. Null: not said, or SYSTEM, which stands for a person too. */
  by: z.enum(['own', 'other']).nullable(),
  /** RAS error or reason, of 20220, 20226 and 20227. */
  code: z.int().min(0).max(0xffff_ffff).nullable(),
});
export type RasEvent = z.infer<typeof rasEvent>;
