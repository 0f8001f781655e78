// The part of the lint that holds for every certificate of the file, and for how they hang together.
import type { CertificateDescription } from './description.ts';
import type { CertificateRole, ChainLintCode, LintFinding } from './lint-codes.ts';
import type { CertificateMaterial } from './material.ts';

const day = 24 * 60 * 60 * 1000;
const soonDays = 30;

/** Dates, key and signature of one certificate. */
export function lintCertificate(
  certificate: CertificateDescription,
  role: CertificateRole,
  now: string,
): LintFinding<ChainLintCode>[] {
  return [
    ...lintDates(certificate, role, now),
    ...lintKey(certificate, role),
    ...lintSignature(certificate, role),
    ...(role === 'leaf' ? [] : lintAuthority(certificate, role)),
  ];
}

/** Does the leaf's chain reach a root in the file, and do the signatures hold? */
export function lintChain({
  leaf,
  intermediates,
  roots,
  chain,
}: CertificateMaterial): LintFinding[] {
  const all = [...(leaf === null ? [] : [leaf]), ...intermediates, ...roots];
  const byThumbprint = new Map(all.map((one) => [one.thumbprint, one]));
  const path = chain.flatMap(({ thumbprint }) => byThumbprint.get(thumbprint) ?? []);
  const broken = chain.flatMap(({ thumbprint, verified }): LintFinding[] => {
    const certificate = byThumbprint.get(thumbprint);
    if (certificate === undefined || verified !== false) return [];
    const { subject, issuer } = certificate;
    return [{ code: 'chainBroken', severity: 'error', parameters: { subject, issuer } }];
  });
  const findings: LintFinding[] = [...broken, ...lintPathLength(path)];
  const top = byThumbprint.get(chain.at(-1)?.thumbprint ?? '');
  // A self-signed leaf is its own CA (F19).
  if (top !== undefined && !top.selfSigned) {
    // The CA may be on the PC already, or come as a file of its own: only a warning.
    const parameters = { issuer: top.issuer };
    findings.push({ code: 'missingCa', severity: 'warning', parameters });
  }
  return findings;
}

/**
 * May each CA of this path stand as high as it does? `path` from the leaf upwards. Below the leaf itself, CA certificates that are
 * not self-issued are counted under each CA (RFC 5280 6.1.4 l, m); the topmost is held to its own limit too, as OpenSSL does.
 */
export function lintPathLength(
  path: readonly CertificateDescription[],
): LintFinding<ChainLintCode>[] {
  const findings: LintFinding<ChainLintCode>[] = [];
  let below = 0;
  for (const certificate of path.slice(1)) {
    const limit = certificate.basicConstraints?.pathLength ?? null;
    if (limit !== null && below > limit) {
      findings.push(
        notCa(certificate, certificate.selfSigned ? 'root' : 'intermediate', 'pathLength'),
      );
    }
    if (certificate.subjectDer !== certificate.issuerDer) below += 1;
  }
  return findings;
}

function lintDates(
  { subject, notBefore, notAfter }: CertificateDescription,
  role: CertificateRole,
  now: string,
): LintFinding<ChainLintCode>[] {
  const time = Date.parse(now);
  const end = Date.parse(notAfter);
  if (time < Date.parse(notBefore)) {
    return [{ code: 'notYetValid', severity: 'error', parameters: { role, subject, notBefore } }];
  }
  if (time > end) {
    return [{ code: 'expired', severity: 'error', parameters: { role, subject, notAfter } }];
  }
  const days = Math.floor((end - time) / day);
  if (days >= soonDays) return [];
  const parameters = { role, subject, notAfter, days };
  return [{ code: 'expiresSoon', severity: 'warning', parameters }];
}

function lintKey(
  { subject, key: { type, bits } }: CertificateDescription,
  role: CertificateRole,
): LintFinding<ChainLintCode>[] {
  if (bits === null) return [];
  const weak = type === 'RSA' ? bits < 2048 : bits < 256;
  if (!weak) return [];
  // Windows refuses RSA keys under 1024 bits in chains since KB2661254.
  const severity = type === 'RSA' && bits < 1024 ? 'error' : 'warning';
  return [{ code: 'weakKey', severity, parameters: { role, subject, type, bits } }];
}

function lintSignature(
  { subject, signature: { hash }, selfSigned }: CertificateDescription,
  role: CertificateRole,
): LintFinding<ChainLintCode>[] {
  // A root is trusted because it is in the store; nobody relies on its own signature.
  if (role === 'root' && selfSigned) return [];
  if (hash === 'MD2' || hash === 'MD5') {
    return [{ code: 'weakSignature', severity: 'error', parameters: { role, subject, hash } }];
  }
  if (hash === 'SHA1') {
    return [{ code: 'weakSignature', severity: 'warning', parameters: { role, subject, hash } }];
  }
  return [];
}

function lintAuthority(
  certificate: CertificateDescription,
  role: CertificateRole,
): LintFinding<ChainLintCode>[] {
  const { basicConstraints, keyUsage } = certificate;
  if (basicConstraints?.ca !== true) return [notCa(certificate, role, 'basicConstraints')];
  if (keyUsage !== null && !keyUsage.includes('keyCertSign')) {
    return [notCa(certificate, role, 'keyUsage')];
  }
  return [];
}

function notCa(
  { subject, basicConstraints }: CertificateDescription,
  role: CertificateRole,
  reason: 'basicConstraints' | 'keyUsage' | 'pathLength',
): LintFinding<ChainLintCode> {
  // Old roots (X.509 v1) have no basic constraints; that Windows takes them as roots is UNCONFIRMED.
  const old = role === 'root' && basicConstraints === null;
  const severity = old ? 'warning' : 'error';
  return { code: 'caIsNotCa', severity, parameters: { role, subject, reason } };
}
