// Is it the server of the profile that proved itself, or somebody with a key and a certificate of his own?
import type { Confidence } from '../../../shared/diagnosis/finding.ts';
import {
  checkServerCertificate,
  type ServerCertificateVerdict,
} from '../crypto/check-server-certificate.ts';
import type { MainModeOutcome } from '../exchange/outcomes.ts';
import type { Seen } from './observations.ts';
import type { Question } from './question.ts';

/** @returns null where nobody has proved to hold the key of a certificate */
export function judge(
  { serverProof, serverCertificates }: MainModeOutcome,
  { authorities, expectedNames, serverIsIpAddress }: Question,
  now: string,
): ServerCertificateVerdict | null {
  const [first, ...rest] = serverCertificates;
  if (serverProof !== 'verified' || first === undefined) return null;
  const certificates = [first, ...rest] as const;
  return checkServerCertificate({
    certificates,
    authorities,
    expectedNames,
    serverIsIpAddress,
    now,
  });
}

/** All that Windows would ask of the server's certificate holds. */
export function isTrusted(found: ServerCertificateVerdict): boolean {
  return (
    found.chain === 'trusted' &&
    found.name !== 'differs' &&
    !isUsageMissing(found) &&
    found.findings.every((each) => each.severity !== 'error')
  );
}

/** Where the name is not checked, the usage is not either: one switch of the phonebook turns off both (D29). */
export function isUsageMissing({ usage, name }: ServerCertificateVerdict): boolean {
  return usage === 'missing' && name !== 'notChecked';
}

/** How firm a word about the certificate is: whoever answers can show one that is not trusted, with a key of his own (D43). */
export function byTrust({ certificate }: Seen<'certificate'>): Confidence {
  return certificate !== null && isTrusted(certificate) ? 'proved' : 'answered';
}
