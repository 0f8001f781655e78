// The server's certificate against the profile's CA, with certificates that OpenSSL made.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeCertificate } from '../../../src/main/certificate/describe-certificate.ts';
import {
  checkServerCertificate,
  type ServerCertificateVerdict,
} from '../../../src/main/ike/crypto/check-server-certificate.ts';
import {
  opensslVersion,
  openWorkshop,
  type Issued,
  type Workshop,
} from '../../certificate/openssl-ca.ts';

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
    readonly subject?: string;
    readonly extensions?: readonly string[];
    readonly issuer?: Issued;
    readonly sent?: readonly Issued[];
    readonly trusted?: readonly Issued[];
    readonly expectedNames?: readonly string[];
    readonly now?: string;
    readonly serverIsIpAddress?: boolean;
  }

  function check(one: Case): ServerCertificateVerdict {
    const { subject = '/CN=server', extensions = ['subjectAltName = DNS:vpn.example.com'] } = one;
    const leaf = workshop.makeLeaf({ subject, extensions, issuer: one.issuer ?? root });
    const describe_ = (issued: Issued) => describeCertificate(issued.der);
    return checkServerCertificate({
      certificates: [describe_(leaf), ...(one.sent ?? []).map(describe_)],
      authorities: (one.trusted ?? [root]).map(describe_),
      expectedNames: one.expectedNames ?? ['vpn.example.com'],
      serverIsIpAddress: one.serverIsIpAddress ?? false,
      now: one.now ?? soon,
    });
  }

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
      () => ({ sent: [root], trusted: [] }),
      { chain: 'unknownAuthority', missing: 'CN=Example Root' },
    ],
    ['another CA of the same name', () => ({ issuer: stranger }), { chain: 'broken' }],
  ])('chain: %s', (_, one, expected) => {
    expect(check(one())).toMatchObject(expected);
  });

  it.each<[string, readonly string[], string, readonly string[], ServerCertificateVerdict['name']]>(
    [
      ['SAN', ['subjectAltName = DNS:vpn.example.com'], '/CN=x', ['VPN.example.com.'], 'matches'],
      [
        'one of several pinned',
        ['subjectAltName = DNS:b.example.com'],
        '/CN=x',
        ['a.example.com', 'b.example.com'],
        'matches',
      ],
      [
        'wildcard',
        ['subjectAltName = DNS:*.example.com'],
        '/CN=x',
        ['vpn.example.com'],
        'wildcard',
      ],
      [
        'wildcard of one label only',
        ['subjectAltName = DNS:*.example.com'],
        '/CN=x',
        ['a.vpn.example.com'],
        'differs',
      ],
      [
        'wildcard is no name of its own',
        ['subjectAltName = DNS:*.example.com'],
        '/CN=x',
        ['example.com'],
        'differs',
      ],
      [
        'common name',
        ['subjectAltName = DNS:other.example.com'],
        '/O=Example/CN=vpn.example.com',
        ['vpn.example.com'],
        'commonName',
      ],
      [
        'another name',
        ['subjectAltName = DNS:other.example.com'],
        '/CN=x',
        ['vpn.example.com'],
        'differs',
      ],
      [
        'a longer name',
        ['subjectAltName = DNS:vpn.example.com.evil.example'],
        '/CN=x',
        ['vpn.example.com'],
        'differs',
      ],
    ],
  )('name: %s', (_, extensions, subject, expectedNames, name) => {
    expect(check({ extensions, subject, expectedNames }).name).toBe(name);
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
    [['extendedKeyUsage = serverAuth,clientAuth'], 'serverAuthentication'],
    [['extendedKeyUsage = 1.3.6.1.5.5.8.2.2'], 'ikeIntermediate'],
    [['extendedKeyUsage = 2.5.29.37.0'], 'any'],
    [['extendedKeyUsage = clientAuth'], 'missing'],
    [['basicConstraints = CA:false'], 'none'],
  ] as const)('usage: %s', (extensions, usage) => {
    expect(check({ extensions }).usage).toBe(usage);
  });

  it('key usage', () => {
    expect(check({}).maySign).toBe(true);
    expect(check({ extensions: ['keyUsage = keyEncipherment'] }).maySign).toBe(false);
    expect(check({ extensions: ['keyUsage = nonRepudiation'] }).maySign).toBe(true);
  });
});
