/** Everything observed or chosen once before planning (D1). With the profile and the state it determines the plan. */
import * as z from 'zod';
import { certificateMaterialSchema } from '../certificate/material.ts';
import { host } from '../port/host.ts';
import { secretName, storedCertificate } from '../port/values.ts';
import { guid } from '../profile/fields.ts';
import { serverVerdict } from '../server-check/verdict.ts';

/** A thing that a receipt of ours names: what was there before us (`former`) and what we wrote (`ours`). */
export const ownedThing = z.strictObject({
  profile: guid,
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

/** A machine-wide value that profiles hold together (D11). It goes back to `former` when the last holder goes. */
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

/** What the server check found of NAT on the way (docs/server-check.md); null until it ran. */
export const serverCheck = z
  .strictObject({ serverBehindNat: z.boolean(), clientBehindNat: z.boolean() })
  .nullable();

export const facts = z.strictObject({
  now: z.iso.datetime(),
  host,
  /** The address that the rules use: the recorded one while the name still has it, else the first. */
  serverAddress: z.string().nullable(),
  /** The address that the last apply recorded; verification reports when it moved. */
  recordedServerAddress: z.string().nullable(),
  owned: z.array(ownedThing),
  claims: z.array(claim),
  /** Name that the connection gets on this PC: the profile's, or another after `rename`. */
  connectionName: z.string(),
  /**
   * An entry of that name stood in its phonebook already: what Windows never tells of it may exist. A fact, because the
   * scopes plan apart and the user's side would see the entry that the machine's side has just made.
   */
  connectionStood: z.boolean().default(false),
  /** Typed by the person where the profile leaves the name to remember open; absent when nobody typed one. */
  userName: z.string().min(1).max(256).optional(),
  onConflict: z.enum(['stop', 'adopt', 'rename']),
  secretsGiven: z.array(secretName),
  /** The opened PKCS#12 and the profile's own authorities, without any key; null where none is used or it is still locked. */
  material: certificateMaterialSchema.nullable(),
  /** The certificate of the PC that the profile chose by its looks; null when not asked for or not found. */
  chosenCertificate: storedCertificate.nullable(),
  serverCheck,
  /** What is known of the server, as it goes into the receipt; absent where nothing was and nothing is to be said. */
  serverVerdict: serverVerdict.optional(),
  /** What the receipts say of it; absent where there are none. */
  recordedServerVerdict: serverVerdict.optional(),
  /** What the person or the command line agreed to beyond the plan itself. */
  consent: z.strictObject({
    irreversible: z.boolean(),
    remoteSession: z.boolean(),
    hangUp: z.boolean(),
    restartRasMan: z.boolean(),
  }),
});

export type Facts = z.infer<typeof facts>;
