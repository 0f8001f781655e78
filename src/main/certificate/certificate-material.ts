// From an opened PKCS#12 file to the plain data that plan and lint work on: no key, no password.
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import type {
  CertificateMaterial,
  ChainLink,
  Pkcs12Encryption,
} from '../../shared/certificate/material.ts';
import { isIssuedBy } from './describe-certificate.ts';
import type { Opened } from './open-pkcs12.ts';

export function describeMaterial(opened: Opened): CertificateMaterial {
  const { leaf, intermediates, roots } = opened;
  return {
    leaf,
    intermediates: [...intermediates],
    roots: [...roots],
    keys: { count: opened.keyCount, matchesLeaf: opened.keyMatchesLeaf },
    friendlyName: opened.friendlyName,
    encryption: opened.encryption,
    needsAesSupport: needsAesSupport(opened.encryption),
    leafSigning: leaf === null ? null : signingOf(leaf),
    chain: leaf === null ? [] : buildChain(leaf, [...intermediates, ...roots]),
  };
}

/**
 * The chain from a certificate upwards. Names are joined byte by byte, as Windows does it; among issuers of the same
 * name the one whose key verifies goes first.
 */
export function buildChain(
  leaf: CertificateDescription,
  others: readonly CertificateDescription[],
): ChainLink[] {
  const links: ChainLink[] = [];
  const seen = new Set<string>();
  let current: CertificateDescription | undefined = leaf;
  // Cross-signed CAs can form a ring.
  while (current !== undefined && !seen.has(current.thumbprint)) {
    seen.add(current.thumbprint);
    const issuer: Issuer | null = current.selfSigned
      ? { certificate: current, verified: isIssuedBy(current, current) }
      : findIssuer(current, others);
    links.push({
      thumbprint: current.thumbprint,
      issuedBy: issuer?.certificate.thumbprint ?? null,
      verified: issuer?.verified ?? null,
    });
    current = issuer?.certificate;
  }
  return links;
}

interface Issuer {
  readonly certificate: CertificateDescription;
  readonly verified: boolean | null;
}

function findIssuer(
  subject: CertificateDescription,
  others: readonly CertificateDescription[],
): Issuer | null {
  const candidates = others
    .filter((other) => other.subjectDer === subject.issuerDer)
    .map((certificate) => ({ certificate, verified: isIssuedBy(subject, certificate) }));
  return (
    candidates.find((one) => one.verified === true) ??
    candidates.find((one) => one.verified === null) ??
    candidates[0] ??
    null
  );
}

/**
 * PBES2 and SHA-256 MACs are read by Windows 10 1709 (build 16299) and later only (windows-facts 6). That any MAC
 * other than SHA-1 stops older versions is UNCONFIRMED; re-wrapping then does no harm.
 */
function needsAesSupport({ mac, certificates, keys }: Pkcs12Encryption): boolean {
  const newEncryption = [...certificates, ...keys].some(({ scheme }) => scheme.startsWith('PBES2'));
  return newEncryption || (mac !== null && mac.scheme !== 'HMAC-SHA1');
}

/** The values of New-NetIPsecAuthProposal -Signing; P-521 and other curves have none. */
export function signingOf({ key }: CertificateDescription): CertificateMaterial['leafSigning'] {
  if (key.type === 'RSA') return 'RSA';
  if (key.curve === 'P-256') return 'ECDSA256';
  if (key.curve === 'P-384') return 'ECDSA384';
  return null;
}
