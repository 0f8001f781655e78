/**
 * How long a text may be that comes from a file or a peer (S8). Far above all that this program has ever written, so that every old
 * record opens; a whole message is bounded by `maximumLine` (messages.ts) besides.
 */
import * as z from 'zod';

/** A code, an identifier, a digest, a time. */
export const word = z.string().max(200);

/** A name or an address. */
export const line = z.string().max(1_000);

/** A thing's key: its room and its target as canonical JSON (shared/identity/key.ts). */
export const longKey = z.string().max(8_000);
