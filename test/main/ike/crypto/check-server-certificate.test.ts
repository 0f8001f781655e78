// The server's certificate against the profile's CA, with certificates that OpenSSL made.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateDescription } from '../../../../src/shared/certificate/description.ts';
import { describeCertificate } from '../../../../src/main/certificate/describe-certificate.ts';
import {
  checkServerCertificate,
  type ServerCertificateVerdict,
} from '../../../../src/main/ike/crypto/check-server-certificate.ts';
import { CheckProgress } from '../../../../src/main/ike/diagnosis/check-progress.ts';
import type { Question } from '../../../../src/main/ike/diagnosis/question.ts';
import {
  opensslVersion,
  openWorkshop,
  type Issued,
  type Workshop,
} from '../../certificate/openssl-ca.ts';
import { proved } from '../diagnosis/sample-observations.ts';

const missing = opensslVersion() === null;
if (missing) console.warn('check-server-certificate: skipped, no openssl');

const soon = new Date(Date.now() + 3_600_000).toISOString();

describe.skipIf(missing)("the server's certificate", () => {
  let workshop: Workshop;
  let root: Issued;
  let intermediate: Issued;
  let stranger: Issued;

  const authority = ['basicConstraints = critical, CA:true', 'keyUsage = critical, keyCertSign'];

  beforeAll(() => {
    workshop = openWorkshop();
    root = workshop.makeCa({ subject: '/CN=Example Root', keyName: 'root' });
    intermediate = workshop.makeCa({
      subject: '/CN=Example Issuing',
      issuer: root,
      keyName: 'issuing',
      extensions: authority,
    });
    stranger = workshop.makeCa({ subject: '/CN=Example Root', keyName: 'stranger' });
  });
  afterAll(() => {
    workshop.remove();
  });

  interface Case {
    /** In place of what the certificate says: names and usages need no certificate of their own. */
    readonly change?: Partial<CertificateDescription>;
    readonly issuer?: Issued;
    readonly sent?: readonly Issued[];
    readonly trusted?: readonly Issued[];
    readonly expectedNames?: readonly string[];
    readonly now?: string;
    readonly serverIsIpAddress?: boolean;
  }

  const leaves = new Map<Issued, CertificateDescription>();

  /** One real certificate per issuer. */
  function leafOf(issuer: Issued): CertificateDescription {
    const known = leaves.get(issuer);
    if (known !== undefined) return known;
    const extensions = ['subjectAltName = DNS:vpn.example.com'];
    const { der } = workshop.makeLeaf({ subject: '/CN=server', extensions, issuer });
    const described = describeCertificate(der);
    leaves.set(issuer, described);
    return described;
  }

  function check(one: Case): ServerCertificateVerdict {
    const describeIssued = ({ der }: Issued) => describeCertificate(der);
    return checkServerCertificate({
      certificates: [
        { ...leafOf(one.issuer ?? root), ...one.change },
        ...(one.sent ?? []).map(describeIssued),
      ],
      authorities: (one.trusted ?? [root]).map(describeIssued),
      expectedNames: one.expectedNames ?? ['vpn.example.com'],
      serverIsIpAddress: one.serverIsIpAddress ?? false,
      now: one.now ?? soon,
    });
  }

  it("a main mode is one with the server of the profile only by the profile's CA, whenever it is made", () => {
    const question = {
      asked: { method: 'certificate' },
      authorities: [describeCertificate(root.der)],
      expectedNames: ['vpn.example.com'],
      serverIsIpAddress: false,
    } as unknown as Question;
    const ports = { clock: { now: () => 0, after: () => () => undefined }, now: () => soon };
    const progress = new CheckProgress(question, ports, () => undefined);
    const of = (issuer: Issued, serverProof: 'verified' | 'failed' = 'verified') =>
      progress.trusts(proved({ serverProof, serverCertificates: [leafOf(issuer)] }));
    expect([of(root), of(stranger), of(root, 'failed')]).toEqual([true, false, false]);
  });

  it.each<[string, () => Case, Partial<ServerCertificateVerdict>]>([
    ['signed by the CA itself', () => ({}), { chain: 'trusted', missing: null }],
    [
      'with the intermediate that the server sent',
      () => ({ issuer: intermediate, sent: [intermediate] }),
      { chain: 'trusted' },
    ],
    [
      'with an intermediate of the profile',
      () => ({ issuer: intermediate, trusted: [intermediate, root] }),
      { chain: 'trusted' },
    ],
    [
      'a trusted intermediate alone',
      () => ({ issuer: intermediate, trusted: [intermediate] }),
      { chain: 'trusted' },
    ],
    [
      'intermediate not sent',
      () => ({ issuer: intermediate }),
      { chain: 'unknownAuthority', missing: 'CN=Example Issuing' },
    ],
    [
      'a root that came with it is not trusted for that',
      () => ({ sent: [root], trusted: [stranger] }),
      { chain: 'unknownAuthority', missing: 'CN=Example Root' },
    ],
    [
      'no CA at all to hold it against',
      () => ({ sent: [root], trusted: [] }),
      { chain: 'notGiven', missing: 'CN=Example Root' },
    ],
    ['another CA of the same name', () => ({ issuer: stranger }), { chain: 'broken' }],
  ])('chain: %s', (_, one, expected) => {
    expect(check(one())).toMatchObject(expected);
  });

  it.each<[string, string, string, readonly string[], ServerCertificateVerdict['name']]>([
    ['SAN', 'vpn.example.com', 'CN=x', ['VPN.example.com.'], 'matches'],
    [
      'one of several pinned',
      'b.example.com',
      'CN=x',
      ['a.example.com', 'b.example.com'],
      'matches',
    ],
    ['wildcard', '*.example.com', 'CN=x', ['vpn.example.com'], 'wildcard'],
    ['wildcard of one label only', '*.example.com', 'CN=x', ['a.vpn.example.com'], 'differs'],
    ['wildcard is no name of its own', '*.example.com', 'CN=x', ['example.com'], 'differs'],
    [
      'common name',
      'other.example.com',
      'CN=vpn.example.com, O=Example',
      ['vpn.example.com'],
      'commonName',
    ],
    [
      'a common name within another field',
      'other.example.com',
      'O="x, CN=vpn.example.com"',
      ['vpn.example.com'],
      'differs',
    ],
    ['another name', 'other.example.com', 'CN=x', ['vpn.example.com'], 'differs'],
    ['a longer name', 'vpn.example.com.evil.example', 'CN=x', ['vpn.example.com'], 'differs'],
  ])('name: %s', (_, san, subject, expectedNames, name) => {
    expect(check({ change: { sanDns: [san], subject }, expectedNames }).name).toBe(name);
  });

  it('an address as server: Windows is told not to look (D29)', () => {
    const one = check({ serverIsIpAddress: true, expectedNames: ['203.0.113.1'] });
    expect(one.name).toBe('notChecked');
    expect(one.names).toEqual(['vpn.example.com', 'server']);
  });

  it('dates', () => {
    const late = new Date(Date.now() + 500 * 86_400_000).toISOString();
    const codes = (now: string): string[] => check({ now }).findings.map(({ code }) => code);
    expect(codes(soon)).toEqual([]);
    expect(codes(late)).toContain('expired');
    expect(codes('2020-01-01T00:00:00.000Z')).toContain('notYetValid');
  });

  it('a CA whose name constraints leave the server out', () => {
    const narrow = workshop.makeCa({
      subject: '/CN=Narrow',
      keyName: 'narrow',
      extensions: [...authority, 'nameConstraints = critical, permitted;DNS:example.net'],
    });
    expect(check({ issuer: narrow, trusted: [narrow] }).findings).toMatchObject([
      { code: 'caForbidsServerName', parameters: { server: 'vpn.example.com' } },
    ]);
  });

  it('a leaf that plays CA', () => {
    const noCa = workshop.makeLeaf({ subject: '/CN=No CA', issuer: root, keyName: 'noca' });
    const findings = check({ issuer: noCa, sent: [noCa] }).findings;
    expect(findings.map(({ code }) => code)).toContain('caIsNotCa');
  });

  it.each([
    [['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'], 'serverAuthentication'],
    [['1.3.6.1.5.5.8.2.2'], 'ikeIntermediate'],
    [['2.5.29.37.0'], 'any'],
    [['1.3.6.1.5.5.7.3.2'], 'missing'],
    [null, 'none'],
  ] as const)('usage: %s', (ekus, usage) => {
    expect(check({ change: { ekus: ekus === null ? null : [...ekus] } }).usage).toBe(usage);
  });

  it('key usage', () => {
    expect(check({}).maySign).toBe(true);
    expect(check({ change: { keyUsage: ['keyEncipherment'] } }).maySign).toBe(false);
    expect(check({ change: { keyUsage: ['nonRepudiation'] } }).maySign).toBe(true);
  });
});
