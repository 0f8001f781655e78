/** Certificates of the machine's stores: PowerShell gives their bytes, and we read them ourselves. */
import * as z from 'zod';
import type { CertificateDescription } from '../../../shared/certificate/description.ts';
import type { ValueOf } from '../../../shared/port/query.ts';
import { describeCertificate } from '../../certificate/describe-certificate.ts';
import type { Readers } from './reader.ts';

type Stored = ValueOf<'certificate.list'>[number];

const answer = z.strictObject({
  certificates: z.array(
    z.strictObject({ der: z.base64(), hasKey: z.boolean(), keyGone: z.boolean() }),
  ),
});

export const certificateReaders = {
  'certificate.list': {
    script: ({ store }) => ({
      concern: 'certificate',
      function: 'Read-RwCertificates',
      parameters: { Store: store },
    }),
    value: (_query, { script }) =>
      answer.parse(script).certificates.flatMap(({ der, hasKey, keyGone }) => {
        const described = describe(der);
        if (described === null) return [];
        return [{ ...stored(described, hasKey), ...(keyGone ? { keyGone } : {}) }];
      }),
  },
} satisfies Partial<Readers>;

/** Null for a certificate of somebody else's that we cannot read: it is none of ours, and hides no other. */
function describe(der: string): CertificateDescription | null {
  try {
    return describeCertificate(Buffer.from(der, 'base64'));
  } catch {
    return null;
  }
}

function stored(described: CertificateDescription, hasKey: boolean): Stored {
  return {
    thumbprint: described.thumbprint,
    subject: described.subject,
    issuer: described.issuer,
    issuerDer: described.issuerDer.toLowerCase(),
    ...(described.authorityKeyId !== null && { authorityKeyId: described.authorityKeyId }),
    ...(described.subjectKeyId !== null && { subjectKeyId: described.subjectKeyId }),
    notBefore: described.notBefore,
    notAfter: described.notAfter,
    hasKey,
    ekus: described.ekus,
    keyType: keyType(described),
    der: described.der,
  };
}

function keyType({ key }: CertificateDescription): Stored['keyType'] {
  if (key.type === 'RSA') return 'RSA';
  if (key.curve === 'P-256') return 'ECDSA256';
  return key.curve === 'P-384' ? 'ECDSA384' : 'other';
}
