// What a PKCS#12 file holds, as plain data without any secret: what plan and lint work on.
import * as z from 'zod';
import { certificateDescriptionSchema } from './description.ts';

/** How one part of a PKCS#12 file is protected. */
const pkcs12ProtectionSchema = z.strictObject({
  /** PBES2 or PKCS#12 PBE with its cipher, e.g. `PBES2-AES-256-CBC`, `PBE-SHA1-RC2-40`; `none` = in clear. */
  scheme: z.string(),
  /** Key derivation rounds; 0 where nothing is derived. */
  iterations: z.int().min(0),
});

const pkcs12EncryptionSchema = z.strictObject({
  mac: pkcs12ProtectionSchema.nullable(),
  certificates: z.array(pkcs12ProtectionSchema),
  keys: z.array(pkcs12ProtectionSchema),
});

const chainLinkSchema = z.strictObject({
  thumbprint: z.string(),
  /** Thumbprint of the issuer's certificate in the file; its own for a root; null when it is not there. */
  issuedBy: z.string().nullable(),
  /** Does the issuer's key verify the signature? null: not checked (no issuer, or unknown algorithm). */
  verified: z.boolean().nullable(),
});

export const certificateMaterialSchema = z.strictObject({
  leaf: certificateDescriptionSchema.nullable(),
  intermediates: z.array(certificateDescriptionSchema),
  roots: z.array(certificateDescriptionSchema),
  /** Private keys in the file, and whether one of them belongs to `leaf`. */
  keys: z.strictObject({ count: z.int().min(0), matchesLeaf: z.boolean() }),
  friendlyName: z.string().nullable(),
  encryption: pkcs12EncryptionSchema,
  /** The file as it is imports only on Windows 10 1709 (build 16299) and later. */
  needsAesSupport: z.boolean(),
  /** For New-NetIPsecAuthProposal -Signing; null: a key that Windows' IPsec cannot sign with. */
  leafSigning: z.enum(['RSA', 'ECDSA256', 'ECDSA384']).nullable(),
  /** From the leaf upwards, as far as the file goes. */
  chain: z.array(chainLinkSchema),
});

export type Pkcs12Protection = z.infer<typeof pkcs12ProtectionSchema>;
export type Pkcs12Encryption = z.infer<typeof pkcs12EncryptionSchema>;
export type ChainLink = z.infer<typeof chainLinkSchema>;
export type CertificateMaterial = z.infer<typeof certificateMaterialSchema>;
