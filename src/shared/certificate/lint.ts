// Looks at certificate material before anything is touched. Pure; gives codes, not words (D5).
import type { Kind } from '../profile/kind.ts';
import type { CertificateDescription } from './description.ts';
import { demands } from './by-kind.ts';
import { ekuOids } from './eku-oids.ts';
import { lintChain, lintCertificate } from './lint-chain.ts';
import type { CertificateRole, LintFinding } from './lint-codes.ts';
import type { CertificateMaterial } from './material.ts';
import { allowsServer, signsForAnyone } from './name-constraints.ts';
import { mayBeOneKey, type KeyId } from './namesakes.ts';

/** Windows 10 1709: the first that reads AES (PBES2) PKCS#12 files (windows-facts 6). */
const firstBuildWithAesPkcs12 = 16299;

export interface LintContext {
  /** ISO 8601, from the facts. */
  readonly now: string;
  readonly purpose: Kind;
  readonly windowsBuild: number;
  /** The names (or addresses) that the server's certificate must carry. */
  readonly serverNames: readonly string[];
  readonly serverIsIpAddress: boolean;
}

/** A certificate with a place in LocalMachine\My, as a store query answers it. */
export interface MyStoreEntry extends Pick<
  CertificateDescription,
  'thumbprint' | 'subject' | 'issuer' | 'issuerDer' | 'ekus'
> {
  readonly hasPrivateKey: boolean;
  readonly authorityKeyId?: KeyId;
}

/** All findings, in the order: file, leaf, chain, root, server, Windows. */
export function lintMaterial(material: CertificateMaterial, context: LintContext): LintFinding[] {
  const { leaf, intermediates, roots } = material;
  const everyone: [CertificateDescription, CertificateRole][] = [
    ...(leaf === null ? [] : [[leaf, 'leaf'] as [CertificateDescription, CertificateRole]]),
    ...intermediates.map((one): [CertificateDescription, CertificateRole] => [one, 'intermediate']),
    ...roots.map((one): [CertificateDescription, CertificateRole] => [one, 'root']),
  ];
  return [
    ...lintFile(material),
    ...(leaf === null ? [] : lintLeaf(leaf, material, context.purpose)),
    ...everyone.flatMap(([one, role]) => lintMember(one, role, material, context)),
    ...lintChain(material),
    ...roots.flatMap((root) => lintRoot(root, context)),
    ...lintServer(context),
    ...lintWindows(material, context),
  ];
}

/**
 * Other machine certificates that Windows might send instead of ours.
 */
export function lintStore(
  material: CertificateMaterial,
  entries: readonly MyStoreEntry[],
  purpose: LintContext['purpose'],
): LintFinding[] {
  const { leaf } = material;
  if (leaf === null || demands[purpose].namesOurs) return [];
  // The server asks for a root; an intermediate below it serves as well as the leaf's own issuer.
  const authorities: { name: string; key: KeyId }[] = [
    { name: leaf.issuerDer, key: leaf.authorityKeyId },
    ...[...material.intermediates, ...material.roots].map((ca) => ({
      name: ca.subjectDer,
      key: ca.subjectKeyId,
    })),
  ];
  return entries
    .filter((entry) => entry.hasPrivateKey && entry.thumbprint !== leaf.thumbprint)
    .filter((entry) => allowsClient(entry.ekus))
    .flatMap(({ subject, thumbprint, issuer, issuerDer, authorityKeyId }) => {
      const named = authorities.filter(({ name }) => name === issuerDer);
      if (named.length === 0) return [];
      const isSame = named.some(({ key }) => mayBeOneKey(key, authorityKeyId));
      const code = isSame ? 'secondCertificateOfSameCa' : 'certificateOfNamesakeCa';
      return [finding(code, 'warning', { subject, thumbprint, issuer })];
    });
}

/** A certificate that the chain does not need cannot stop it: its errors are warnings. */
function lintMember(
  certificate: CertificateDescription,
  role: CertificateRole,
  { chain }: CertificateMaterial,
  { now }: LintContext,
): LintFinding[] {
  const findings = lintCertificate(certificate, role, now);
  const needed = chain.some((link) => link.thumbprint === certificate.thumbprint);
  if (needed) return findings;
  return findings.map((one) => (one.severity === 'error' ? { ...one, severity: 'warning' } : one));
}

function lintFile({ leaf, keys }: CertificateMaterial): LintFinding[] {
  const findings: LintFinding[] = [];
  if (leaf === null) findings.push(finding('noLeaf', 'error'));
  if (keys.count === 0) findings.push(finding('noPrivateKey', 'error'));
  if (keys.count > 0 && leaf !== null && !keys.matchesLeaf) {
    findings.push(finding('keyMismatch', 'error'));
  }
  if (keys.count > 1) findings.push(finding('severalKeys', 'warning', { count: keys.count }));
  return findings;
}

function lintLeaf(
  leaf: CertificateDescription,
  { leafSigning }: CertificateMaterial,
  purpose: LintContext['purpose'],
): LintFinding[] {
  const findings: LintFinding[] = [];
  if (leaf.basicConstraints?.ca === true) {
    findings.push(finding('leafIsCa', 'warning', { subject: leaf.subject }));
  }
  if (!allowsClient(leaf.ekus)) {
    const severity = demands[purpose].withoutClientEku;
    findings.push(finding('ekuMissingClientAuth', severity, { ekus: (leaf.ekus ?? []).join(' ') }));
  }
  if (leaf.keyUsage !== null && !leaf.keyUsage.includes('digitalSignature')) {
    // RFC 4945 section 5.1.3.2: nonRepudiation alone also serves IKE; whether Windows agrees is UNCONFIRMED.
    const severity = leaf.keyUsage.includes('nonRepudiation') ? 'warning' : 'error';
    const usages = leaf.keyUsage.join(' ');
    findings.push(finding('keyUsageNoDigitalSignature', severity, { usages }));
  }
  if (leafSigning === null) {
    const { type, curve } = leaf.key;
    findings.push(finding('unsupportedKeyType', 'error', { type, curve: curve ?? '' }));
  }
  if (leaf.key.type === 'EC' && !demands[purpose].takesEcKey) {
    findings.push(finding('ecKeyWithL2tp', 'error', { curve: leaf.key.curve ?? '' }));
  }
  return findings;
}

/** RFC 4945 section 5.1.3.12: no EKU at all, or one of these. */
function allowsClient(ekus: readonly string[] | null): boolean {
  const good: readonly string[] = [ekuOids.clientAuth, ekuOids.ikeIntermediate, ekuOids.any];
  return ekus === null || ekus.some((eku) => good.includes(eku));
}

function lintRoot(root: CertificateDescription, { serverNames }: LintContext): LintFinding[] {
  const { subject, sha256 } = root;
  const findings = serverNames
    .filter((server) => !allowsServer(root, server))
    .map((server) => finding('caForbidsServerName', 'warning', { subject, server }));
  if (signsForAnyone(root)) findings.push(finding('rootUnlimited', 'warning', { subject, sha256 }));
  return findings;
}

function lintServer({ serverIsIpAddress }: LintContext): LintFinding[] {
  return serverIsIpAddress ? [finding('serverIsIpAddress', 'warning')] : [];
}

function lintWindows(
  { needsAesSupport }: CertificateMaterial,
  { windowsBuild }: LintContext,
): LintFinding[] {
  if (!needsAesSupport || windowsBuild >= firstBuildWithAesPkcs12) return [];
  const parameters = { windowsBuild, firstBuild: firstBuildWithAesPkcs12 };
  return [finding('needsRewrap', 'note', parameters)];
}

function finding(
  code: LintFinding['code'],
  severity: LintFinding['severity'],
  parameters: LintFinding['parameters'] = {},
): LintFinding {
  return { code, severity, parameters };
}
