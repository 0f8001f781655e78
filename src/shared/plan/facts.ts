/** What every plan goes by, whoever owns it: what was observed or chosen once before planning (D1), and what is held already. */
import * as z from 'zod';
import { guid } from '../identity/guid.ts';
import { host } from '../port/host.ts';
import { secretName } from '../port/values.ts';

/** A thing that a receipt of ours names: what was there before us (`former`) and what we wrote (`ours`). */
export const ownedThing = z.strictObject({
  /** Whose it is: an owner's id (owner.ts). */
  owner: guid,
  room: z.string(),
  key: z.string(),
  target: z.unknown(),
  former: z.unknown(),
  ours: z.unknown(),
  /** Key of the thing that this one lives in and goes with; null when it stands alone. */
  within: z.string().nullable(),
  scope: z.enum(['machine', 'user']),
  /** Why the former value cannot come back although the thing existed (D10); null when it can. */
  irreversible: z.string().nullable(),
});
export type OwnedThing = z.infer<typeof ownedThing>;

/** A machine-wide value that owners hold together (D11). It goes back to `former` when the last holder goes. */
export const claim = z.strictObject({
  room: z.string(),
  key: z.string(),
  target: z.unknown(),
  former: z.unknown(),
  /** What we wrote last: the value is still ours only if it still reads so. */
  ours: z.unknown(),
  holders: z.array(guid).min(1),
});
export type Claim = z.infer<typeof claim>;

/** More than the owners of one PC hold together: a profile has at most 1,000 routes. */
const maximumRecords = 50_000;

export const planFacts = z.strictObject({
  host,
  owned: z.array(ownedThing).max(maximumRecords),
  claims: z.array(claim).max(maximumRecords),
  /**
   * The entry that the wishes' parts live in stood in its phonebook already: what Windows never tells of it may exist. A
   * fact, because the scopes plan apart and the user's side would see the entry that the machine's side has just made.
   */
  connectionStood: z.boolean().default(false),
  onConflict: z.enum(['stop', 'adopt', 'rename']),
  secretsGiven: z.array(secretName).max(secretName.options.length),
  /** What the person or the command line agreed to beyond the plan itself. */
  consent: z.strictObject({
    irreversible: z.boolean(),
    remoteSession: z.boolean(),
    hangUp: z.boolean(),
    restartRasMan: z.boolean(),
  }),
});
export type PlanFacts = z.infer<typeof planFacts>;
