/** What is in a PKCS#12, for the person who chose it: subject, issuer, dates, fingerprints, and what is wrong with it. */
import { lintMaterial } from '../../shared/certificate/lint.ts';
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import type { CertificateReview } from '../../shared/ipc/views.ts';
import type { Finding } from '../../shared/plan/step.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { lintContextOf } from '../../shared/rooms/parts/certificate-findings.ts';
import type { Language } from '../../shared/text/languages.ts';
import { sayCode } from '../../shared/text/text.ts';
import { describeMaterial } from '../certificate/certificate-material.ts';
import { openPkcs12 } from '../certificate/open-pkcs12.ts';
import type { ReadBeside } from '../pipeline/brought-certificate.ts';
import { findingToReport } from '../words/report-plan.ts';

export interface CertificateInput {
  name: string;
  bytes: ReturnType<ReadBeside>;
  password: string;
  profile: Profile;
  now: string;
  windows: string;
}

export function reviewCertificate(input: CertificateInput, language: Language): CertificateReview {
  const { name, bytes, profile, now, windows } = input;
  if (bytes === null) return refused(name, 'fileMissing', language);
  if (bytes === 'unreadable') return refused(name, 'fileUnreadable', language);
  const opened = openPkcs12(bytes, input.password);
  if ('problem' in opened) return refused(name, opened.problem, language, opened.parameters);
  const material = describeMaterial(opened);
  // Only looked at; the plan opens it again.
  opened.privateKey?.forget();
  const { leaf, intermediates, roots } = material;
  const severities = { error: 'block', warning: 'warning', note: 'note' } as const;
  const findings = lintMaterial(material, lintContextOf(profile, now, windows)).map(
    ({ code, severity, parameters }): Finding => ({
      code,
      severity: severities[severity],
      room: null,
      parameters,
    }),
  );
  return {
    result: 'opened',
    name,
    leaf: leaf === null ? null : short(leaf),
    authorities: [...intermediates, ...roots].map(short),
    findings: findings.map((each) => findingToReport(each, language)),
  };
}

function refused(
  name: string,
  code: string,
  language: Language,
  parameters: Readonly<Record<string, string | number>> = {},
): CertificateReview {
  const text = sayCode(language, 'pkcs12', code, { file: name, ...parameters });
  const todo = sayCode(language, 'pkcs12Help', code, { file: name, ...parameters });
  return { result: 'refused', name, code, text, todo };
}

function short({
  subject,
  issuer,
  notBefore,
  notAfter,
  thumbprint,
  sha256,
}: CertificateDescription) {
  return { subject, issuer, notBefore, notAfter, thumbprint, sha256 };
}
