// One X.509 certificate as plain data: what plans, reports and the window show, and what rooms compare.
import * as z from 'zod';

const hex = z.string().regex(/^(?:[0-9A-F]{2})*$/);

export const keyUsageBits = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

/** A name or address range that a CA's name constraints allow or forbid (RFC 5280 section 4.2.1.10). */
const nameSubtreeSchema = z.strictObject({
  kind: z.enum(['dns', 'ip', 'email', 'uri', 'directory', 'other']),
  /** dns, email, uri: as written; ip: CIDR, or address/mask when the mask has holes; directory: as `subject`. */
  value: z.string(),
});

export const certificateDescriptionSchema = z.strictObject({
  /** SHA-1 over the DER, upper-case hex: Windows' name for the certificate. */
  thumbprint: hex.length(40),
  /** SHA-256 over the DER, upper-case hex. */
  sha256: hex.length(64),
  /** As .NET's X509Certificate2.Subject: last RDN first, `S=` for the state, `E=` for e-mail. */
  subject: z.string(),
  issuer: z.string(),
  /** The same text in the order in which the RDNs are encoded, as netsh's auth1ca examples write it. */
  subjectEncodedOrder: z.string(),
  issuerEncodedOrder: z.string(),
  /** The names' own DER, for exact comparison; Windows joins chains by it. */
  subjectDer: hex,
  issuerDer: hex,
  /** Upper-case hex of the INTEGER's content, sign byte included, as .NET's SerialNumber. */
  serial: hex,
  /** ISO 8601 in UTC. */
  notBefore: z.iso.datetime(),
  notAfter: z.iso.datetime(),
  key: z.strictObject({
    type: z.enum(['RSA', 'EC', 'other']),
    /** Modulus or field size; null where unknown. */
    bits: z.int().nullable(),
    curve: z.enum(['P-256', 'P-384', 'P-521']).nullable(),
  }),
  signature: z.strictObject({
    oid: z.string(),
    /** null: an algorithm that we do not know. */
    hash: z.enum(['MD2', 'MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512']).nullable(),
  }),
  /** Extended key usages by OID; null where the extension is absent (= any use). */
  ekus: z.array(z.string()).nullable(),
  keyUsage: z.array(z.enum(keyUsageBits)).nullable(),
  basicConstraints: z
    .strictObject({ ca: z.boolean(), pathLength: z.int().min(0).nullable() })
    .nullable(),
  sanDns: z.array(z.string()),
  sanIp: z.array(z.string()),
  authorityKeyId: hex.nullable(),
  subjectKeyId: hex.nullable(),
  nameConstraints: z
    .strictObject({
      permitted: z.array(nameSubtreeSchema),
      excluded: z.array(nameSubtreeSchema),
    })
    .nullable(),
  /** Subject and issuer are the same name, and the own key does not contradict it. */
  selfSigned: z.boolean(),
  /** The certificate itself, base64. */
  der: z.base64(),
});

export type CertificateDescription = z.infer<typeof certificateDescriptionSchema>;
export type NameSubtree = z.infer<typeof nameSubtreeSchema>;
export type NameConstraints = NonNullable<CertificateDescription['nameConstraints']>;
