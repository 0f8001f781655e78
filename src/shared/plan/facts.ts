/** Everything observed or chosen once before planning (D1). With the profile and the state it determines the plan. */
import * as z from 'zod';
import { certificateMaterialSchema } from '../certificate/material.ts';
import { host } from '../port/host.ts';
import { secretName, storedCertificate } from '../port/values.ts';
import { guid, ipAddress, line } from '../profile/fields.ts';
import { connectionName, maximumName } from '../profile/profile.ts';
import { serverVerdict } from '../server-check/verdict.ts';

/** A thing that a receipt of ours names: what was there before us (`former`) and what we wrote (`ours`). */
export const ownedThing = z.strictObject({
  /** Whose it is: a profile's id (D39). */
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

/** ` (2)` and so on, up to four digits (connection-name.ts). */
const maximumNumber = 7;

/** More than the profiles of one PC hold together: a profile has at most 1,000 routes. */
const maximumRecords = 50_000;

const hex = (characters: string) =>
  z
    .string()
    .regex(new RegExp(`^[${characters}]*$`))
    .max(20_000);

/** By the forms that our own reader makes of a certificate (src/main/windows/read/certificate.ts). */
const chosenCertificate = storedCertificate.extend({
  thumbprint: hex('0-9A-F').length(40),
  subject: z.string().max(20_000),
  issuer: z.string().max(20_000),
  issuerDer: hex('0-9a-f'),
  notBefore: z.iso.datetime(),
  notAfter: z.iso.datetime(),
  ekus: z
    .array(z.string().regex(/^[0-9.]{1,200}$/))
    .max(1000)
    .nullable(),
  der: z.base64().max(200_000),
});

/** Typed as narrowly as the profile: what crosses to another side is held against this first, and then against the PC (D37). */
export const facts = z.strictObject({
  now: z.iso.datetime(),
  host,
  /** The address that the rules use: the recorded one while the name still has it, else the first. */
  serverAddress: ipAddress.nullable(),
  /** The address that the last apply recorded; verification reports when it moved. */
  recordedServerAddress: ipAddress.nullable(),
  owned: z.array(ownedThing).max(maximumRecords),
  claims: z.array(claim).max(maximumRecords),
  /** Name that the connection gets on this PC: the profile's, or another after `rename`. */
  connectionName: connectionName(maximumName + maximumNumber),
  /**
   * An entry of that name stood in its phonebook already: what Windows never tells of it may exist. A fact, because the
   * scopes plan apart and the user's side would see the entry that the machine's side has just made.
   */
  connectionStood: z.boolean().default(false),
  /** Typed by the person where the profile leaves the name to remember open; absent when nobody typed one. */
  userName: line(256).optional(),
  onConflict: z.enum(['stop', 'adopt', 'rename']),
  secretsGiven: z.array(secretName).max(secretName.options.length),
  /** The opened PKCS#12 and the profile's own authorities, without any key; null where none is used or it is still locked. */
  material: certificateMaterialSchema.nullable(),
  /** The certificate of the PC that the profile chose by its looks; null when not asked for or not found. */
  chosenCertificate: chosenCertificate.nullable(),
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
