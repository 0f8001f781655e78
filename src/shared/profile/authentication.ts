/** How the machine proves itself in main mode: a PSK or a certificate. */
import * as z from 'zod';
import { base64, line, pkcs12Password, psk, refuse } from './fields.ts';

const password = pkcs12Password
  .optional()
  .describe('Password of the PKCS#12 (may be empty). Left out: it is asked for.');

const embeddedPkcs12 = z
  .strictObject({
    kind: z.literal('embedded').describe('The PKCS#12 stands in the profile.'),
    pkcs12: base64.describe('The PKCS#12 file: certificate, private key, CA certificates; base64.'),
    password,
  })
  .meta({ title: 'PKCS#12 in the profile' });

/**
 * A plain file name beside the profile: never a path (pitfall 6). Windows takes `con.p12` for a device.
 */
const filePkcs12 = z
  .strictObject({
    kind: z.literal('file').describe('The PKCS#12 lies beside the profile.'),
    file: z
      .string()
      .regex(
        /^(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9]) *\.)[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}\.(?:[pP]12|[pP][fF][xX])$/,
        refuse('notAFileName'),
      )
      .describe('File name in the folder of the profile, ending in .p12 or .pfx. Never a path.'),
    password,
  })
  .meta({ title: 'PKCS#12 beside the profile' });

/** A certificate that is on the PC already, chosen by what it must look like. */
const onThisPc = z
  .strictObject({
    kind: z
      .literal('onThisPc')
      .describe('A certificate with its key that is in LocalMachine\\My already.'),
    issuer: line(1000)
      .optional()
      .describe('X.500 name of its issuer as Windows shows it, for example "CN=Example CA, C=NL".'),
    eku: z
      .array(
        z
          .string()
          .regex(/^[0-2](\.(0|[1-9][0-9]*)){1,20}$/, refuse('notAnOid'))
          .describe('Object identifier, for example 1.3.6.1.5.5.7.3.2 (client authentication).'),
      )
      .max(10)
      .optional()
      .describe('Extended key usages that it must have.'),
    thumbprint: z
      .string()
      .regex(/^[0-9A-F]{40}$/, refuse('notAThumbprint'))
      .optional()
      .describe('SHA-1 thumbprint in upper-case hex.'),
  })
  .refine((source) => source.issuer !== undefined || source.thumbprint !== undefined, {
    error: 'certificateNotNarrowed',
  })
  .meta({
    title: 'Certificate on this PC',
    anyOf: [{ required: ['issuer'] }, { required: ['thumbprint'] }],
  });

const certificateSource = z.discriminatedUnion('kind', [embeddedPkcs12, filePkcs12, onThisPc]);

export const authentication = z.discriminatedUnion('method', [
  z
    .strictObject({
      method: z.literal('psk').describe('A secret that client and server share.'),
      psk: psk
        .optional()
        .describe('The pre-shared key: printable ASCII, at most 256. Left out: it is asked for.'),
    })
    .meta({ title: 'Pre-shared key' }),
  z
    .strictObject({
      method: z.literal('certificate').describe('A certificate of this machine.'),
      source: certificateSource.describe('Where the certificate comes from.'),
      /** CA certificates (DER, base64) that the PKCS#12 does not hold. */
      authorities: z
        .array(base64.describe('One CA certificate: DER, base64.'))
        .max(10)
        .default([])
        .describe('CA certificates that the PKCS#12 does not hold.'),
    })
    .meta({ title: 'Certificate' }),
]);
