// The closed list of what the certificate lint can find. Words live in src/shared/text (D5).

export const lintCodes = [
  /** {role, subject, notAfter} */
  'expired',
  /** {role, subject, notBefore} */
  'notYetValid',
  /** {role, subject, notAfter, days} */
  'expiresSoon',
  'noLeaf',
  'noPrivateKey',
  /** The file's key belongs to none of its certificates. */
  'keyMismatch',
  /** {count} */
  'severalKeys',
  /** {subject} */
  'leafIsCa',
  /** {ekus} */
  'ekuMissingClientAuth',
  /** {usages} */
  'keyUsageNoDigitalSignature',
  /** {role, subject, type, bits} */
  'weakKey',
  /** {role, subject, hash} */
  'weakSignature',
  /** A key that Windows' IPsec cannot sign with: {type, curve} */
  'unsupportedKeyType',
  /** D20: {curve} */
  'ecKeyWithL2tp',
  /** The chain does not reach a root in the file: {issuer} = the name that is wanted. */
  'missingCa',
  /** A signature does not verify: {subject, issuer} */
  'chainBroken',
  /** {role, subject, reason: 'basicConstraints' | 'keyUsage' | 'pathLength'} */
  'caIsNotCa',
  /** The root may sign for any web site: {subject, sha256} */
  'rootUnlimited',
  /** The root's name constraints do not cover the server's name: {subject, server} */
  'caForbidsServerName',
  /** D29: the server is given by its address, so its certificate's name is not checked. */
  'serverIsIpAddress',
  /** {windowsBuild, firstBuild}: re-wrapped in memory for this Windows. */
  'needsRewrap',
  /** Windows cannot choose per connection: {subject, thumbprint, issuer} of the other certificate. */
  'secondCertificateOfSameCa',
  /** R8: of a CA with the same name and another key: {subject, thumbprint, issuer} */
  'certificateOfNamesakeCa',
] as const;

type LintCode = (typeof lintCodes)[number];
/** What one certificate, or its place in the chain, can have; whoever shows it. */
export type ChainLintCode = Extract<
  LintCode,
  'expired' | 'notYetValid' | 'expiresSoon' | 'weakKey' | 'weakSignature' | 'caIsNotCa'
>;
type LintSeverity = 'error' | 'warning' | 'note';

export interface LintFinding<Code extends LintCode = LintCode> {
  readonly code: Code;
  readonly severity: LintSeverity;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Which place a certificate has in the chain; `role` in parameters. */
export type CertificateRole = 'leaf' | 'intermediate' | 'root';
