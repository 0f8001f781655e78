/** Everything observed or chosen once before a profile is planned (D1). With the profile and the state it determines the plan. */
import * as z from 'zod';
import { certificateMaterialSchema } from '../certificate/material.ts';
import { planFacts } from '../plan/facts.ts';
import { scope } from '../plan/step.ts';
import { storedCertificate } from '../port/values.ts';
import { ipAddress, userName } from '../profile/fields.ts';
import { connectionName, maximumName } from '../profile/profile.ts';
import { serverVerdict } from '../server-check/verdict.ts';

/** What the server check found of NAT on the way (docs/server-check.md); null until it ran. */
const serverCheck = z
  .strictObject({ serverBehindNat: z.boolean(), clientBehindNat: z.boolean() })
  .nullable();

/** ` (2)` and so on, up to four digits (connection-name.ts). */
const maximumNumber = 7;

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
  authorityKeyId: hex('0-9A-F').optional(),
  subjectKeyId: hex('0-9A-F').optional(),
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
  ...planFacts.shape,
  now: z.iso.datetime(),
  /** The address that the rules use: the recorded one while the name still has it, else the first. */
  serverAddress: ipAddress.nullable(),
  /** The address that the last apply recorded; verification reports when it moved. */
  recordedServerAddress: ipAddress.nullable(),
  /** Name that the connection gets on this PC: the profile's, or another after `rename`. */
  connectionName: connectionName(maximumName + maximumNumber),
  /** A person chose that name, because the profile's was taken; absent where it is the profile's, with or without a number. */
  nameChosen: z.literal(true).optional(),
  /** Typed by the person where the profile leaves the name to remember open; absent when nobody typed one. */
  userName: userName.optional(),
  /** The opened PKCS#12 and the profile's own authorities, without any key; null where none is used or it is still locked. */
  material: certificateMaterialSchema.nullable(),
  /** The certificate of the PC that the profile chose by its looks; null when not asked for or not found. */
  chosenCertificate: chosenCertificate.nullable(),
  serverCheck,
  /** What is known of the server, as it goes into the receipt; absent where nothing was and nothing is to be said. */
  serverVerdict: serverVerdict.optional(),
  /** What the receipts say of it; absent where there are none. */
  recordedServerVerdict: serverVerdict.optional(),
  /** Whose receipt says another end of the profile's validity than this file; absent where none does. */
  renews: scope.optional(),
});

export type Facts = z.infer<typeof facts>;
