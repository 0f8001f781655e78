// May the server's certificate be trusted as Windows would: chain to the profile's CA, dates, usage, name.
// Run only after SIG_R verified: before that anybody could have sent the certificate.
import type { CertificateDescription } from '../../../shared/certificate/description.ts';
import { ekuOids } from '../../../shared/certificate/eku-oids.ts';
import { lintCertificate, lintPathLength } from '../../../shared/certificate/lint-chain.ts';
import type { ChainLintCode, LintFinding } from '../../../shared/certificate/lint-codes.ts';
import { allowsServer } from '../../../shared/certificate/name-constraints.ts';
import { buildChain } from '../../certificate/certificate-material.ts';

export interface ServerCertificateQuestion {
  /** The server's own first, as message 6 brought them. */
  readonly certificates: readonly [CertificateDescription, ...CertificateDescription[]];
  /** The profile's CAs: of its PKCS#12 and its own list. */
  readonly authorities: readonly CertificateDescription[];
  /** What the certificate must be made out to: the profile's server address, or the names that it pins. */
  readonly expectedNames: readonly string[];
  /** D29: with an address instead of a name Windows is told not to check the name. */
  readonly serverIsIpAddress: boolean;
  /** ISO 8601. */
  readonly now: string;
}

export interface ServerCertificateVerdict {
  /**
   * `trusted`: signatures verify up to one of the profile's CAs. `unknownAuthority`: it ends elsewhere; `missing` names it.
   * `notGiven`: the same, but the profile brings no CA at all: this PC may have it.
   * `broken`: a signature does not verify. `notTold`: an algorithm that this crypto library lacks.
   */
  readonly chain: 'trusted' | 'unknownAuthority' | 'notGiven' | 'broken' | 'notTold';
  /** The CA that is wanted and not among the profile's; null when the chain is complete. */
  readonly missing: string | null;
  /** The certificate of that CA came along: it is another CA, and no intermediate that the server keeps to itself. */
  readonly missingWasSent: boolean;
  /** Dates, weak keys and signatures, CA flags and path lengths of the chain's certificates, as the lint has them. */
  readonly findings: readonly ServerLintFinding[];
  /**
   * `wildcard` and `commonName`: it fits only so; whether Windows takes that is UNCONFIRMED.
   * `differs` predicts error 835 for L2TP. `notChecked`: D29.
   */
  readonly name: 'matches' | 'wildcard' | 'commonName' | 'differs' | 'notChecked';
  /** All names that it carries. */
  readonly names: readonly string[];
  /**
   * Extended key usage. `none`: no EKU, so any use. `missing`: an EKU, but neither server authentication, IKE nor any
   * (error 835 speaks of "name and usage"; which EKUs Windows takes is UNCONFIRMED beyond server authentication).
   */
  readonly usage: 'serverAuthentication' | 'ikeIntermediate' | 'any' | 'none' | 'missing';
  /** RFC 4945 section 5.1.3.2; true where the extension is absent. */
  readonly maySign: boolean;
}

/** What the lint says of a chain that somebody else shows: nothing about files and private keys. */
type ServerLintFinding = LintFinding<ChainLintCode | 'caForbidsServerName'>;

export function checkServerCertificate(
  question: ServerCertificateQuestion,
): ServerCertificateVerdict {
  const [server] = question.certificates;
  const { status, missing, path } = trustPath(question);
  const { now, expectedNames } = question;
  const findings = path.flatMap((one, at) =>
    lintCertificate(one, at === 0 ? 'leaf' : one.selfSigned ? 'root' : 'intermediate', now),
  );
  const forbidden = path.slice(1).flatMap((ca) =>
    expectedNames
      .filter((name) => !allowsServer(ca, name))
      .map((name): ServerLintFinding => {
        const parameters = { subject: ca.subject, server: name };
        return { code: 'caForbidsServerName', severity: 'warning', parameters };
      }),
  );
  return {
    chain: status,
    missing,
    missingWasSent: path.some(({ subject }) => subject === missing),
    findings: [...findings, ...lintPathLength(path), ...forbidden],
    name: matchName(server, question),
    names: [...server.sanDns, ...server.sanIp, ...commonNames(server)],
    usage: usageOf(server),
    maySign:
      server.keyUsage === null ||
      server.keyUsage.some((bit) => bit === 'digitalSignature' || bit === 'nonRepudiation'),
  };
}

interface TrustPath {
  readonly status: ServerCertificateVerdict['chain'];
  readonly missing: string | null;
  /** From the server's certificate to the first CA of the profile, or as far as it goes. */
  readonly path: readonly CertificateDescription[];
}

function trustPath({ certificates, authorities }: ServerCertificateQuestion): TrustPath {
  const [server, ...sent] = certificates;
  const trusted = new Set(authorities.map((one) => one.thumbprint));
  const elsewhere = trusted.size === 0 ? 'notGiven' : 'unknownAuthority';
  // The profile's own go first: among equals the trusted one is taken.
  const others = [...authorities, ...sent];
  const byThumbprint = new Map([server, ...others].map((one) => [one.thumbprint, one]));
  const path: CertificateDescription[] = [];
  for (const { thumbprint, issuedBy, verified } of buildChain(server, others)) {
    const certificate = byThumbprint.get(thumbprint);
    if (certificate === undefined) break;
    path.push(certificate);
    // A CA of the profile is trusted for itself, not for who signed it.
    if (trusted.has(thumbprint)) return { status: 'trusted', missing: null, path };
    if (issuedBy === null || issuedBy === thumbprint) {
      return { status: elsewhere, missing: certificate.issuer, path };
    }
    if (verified === false) return { status: 'broken', missing: null, path };
    if (verified === null) return { status: 'notTold', missing: null, path };
  }
  return { status: elsewhere, missing: path.at(-1)?.issuer ?? null, path };
}

function matchName(
  server: CertificateDescription,
  { expectedNames, serverIsIpAddress }: ServerCertificateQuestion,
): ServerCertificateVerdict['name'] {
  if (serverIsIpAddress || expectedNames.length === 0) return 'notChecked';
  const expected = expectedNames.map(normal);
  const fits = (names: readonly string[]): boolean =>
    names.some((name) => expected.includes(normal(name)));
  if (fits(server.sanDns)) return 'matches';
  if (server.sanDns.some((pattern) => expected.some((name) => covers(pattern, name)))) {
    return 'wildcard';
  }
  return fits(commonNames(server)) ? 'commonName' : 'differs';
}

/** RFC 6125 section 6.4.3: one label, the leftmost. */
function covers(pattern: string, name: string): boolean {
  if (!pattern.startsWith('*.')) return false;
  return name.split('.').slice(1).join('.') === normal(pattern.slice(2));
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** Of the subject, as .NET writes it. Names with a comma or quotes are no host names, so a simple reading is enough. */
function commonNames({ subject }: CertificateDescription): string[] {
  return [...subject.matchAll(/(?:^|, )CN=([^,"+]+)(?=,|$)/g)].flatMap(([, name]) => name ?? []);
}

function usageOf({ ekus }: CertificateDescription): ServerCertificateVerdict['usage'] {
  if (ekus === null) return 'none';
  if (ekus.includes(ekuOids.serverAuth)) return 'serverAuthentication';
  if (ekus.includes(ekuOids.ikeIntermediate)) return 'ikeIntermediate';
  return ekus.includes(ekuOids.any) ? 'any' : 'missing';
}
