/** How the machine proves itself in main mode: a PSK or a certificate. */
import { z } from 'zod';
import { base64, line, psk } from './fields.ts';

const embeddedPkcs12 = z.strictObject({
  kind: z.literal('embedded'),
  pkcs12: base64,
  password: z.string().max(256).optional(),
});

/** A plain file name beside the profile: never a path (field.md e6). */
const filePkcs12 = z.strictObject({
  kind: z.literal('file'),
  file: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}\.(p12|pfx)$/i, { error: 'notAFileName' }),
  password: z.string().max(256).optional(),
});

/** A certificate that is on the PC already, chosen by what it must look like. */
const onThisPc = z
  .strictObject({
    kind: z.literal('onThisPc'),
    issuer: line(1000).optional(),
    eku: z
      .array(z.string().regex(/^[0-2](\.(0|[1-9][0-9]*)){1,20}$/, { error: 'notAnOid' }))
      .max(10)
      .optional(),
    thumbprint: z
      .string()
      .regex(/^[0-9A-F]{40}$/, { error: 'notAThumbprint' })
      .optional(),
  })
  .refine((source) => source.issuer !== undefined || source.thumbprint !== undefined, {
    error: 'certificateNotNarrowed',
  });

export const certificateSource = z.discriminatedUnion('kind', [
  embeddedPkcs12,
  filePkcs12,
  onThisPc,
]);

export const authentication = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('psk'), psk: psk.optional() }),
  z.strictObject({
    method: z.literal('certificate'),
    source: certificateSource,
    /** CA certificates (DER, base64) that the PKCS#12 does not hold. */
    authorities: z.array(base64).max(10).default([]),
  }),
]);

export type Authentication = z.infer<typeof authentication>;
