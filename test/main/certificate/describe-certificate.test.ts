import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CertificateUnreadable,
  describeCertificate,
} from '../../../src/main/certificate/describe-certificate.ts';
import { certificateDescriptionSchema } from '../../../src/shared/certificate/description.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';
import { mineOf } from '../../turn.ts';

const version = opensslVersion();
if (version === null) console.warn('skipped: certificate descriptions, openssl is not installed');
const dotnet = hasDotnet();
if (!dotnet) console.warn('skipped: X.500 names against .NET, dotnet is not installed');

const workshop = openWorkshop();
afterAll(() => {
  workshop.remove();
});

/** Subjects in OpenSSL's form, and what Windows writes. */
const names: readonly (readonly [string, string, string])[] = [
  [
    '/C=DE/ST=Bayern/L=Hof/O=Example/CN=Root',
    'CN=Root, O=Example, L=Hof, S=Bayern, C=DE',
    'C=DE, S=Bayern, L=Hof, O=Example, CN=Root',
  ],
  ['/O=Example, Inc./CN=a\\+b', 'CN="a+b", O="Example, Inc."', 'O="Example, Inc.", CN="a+b"'],
  ['/CN=say "hi"', 'CN="say ""hi"""', 'CN="say ""hi"""'],
  ['/CN= outer blanks ', 'CN=" outer blanks "', 'CN=" outer blanks "'],
  ['/CN=a#b', 'CN="a#b"', 'CN="a#b"'],
  ['/CN=a;b<c>', 'CN="a;b<c>"', 'CN="a;b<c>"'],
  ["/CN=it's a=b", 'CN="it\'s a=b"', 'CN="it\'s a=b"'],
  ['/emailAddress=vpn@example.com/CN=x', 'CN=x, E=vpn@example.com', 'E=vpn@example.com, CN=x'],
  ['/DC=com/DC=example/CN=ca', 'CN=ca, DC=example, DC=com', 'DC=com, DC=example, CN=ca'],
  ['/O=Bäckerei/CN=Müller', 'CN=Müller, O=Bäckerei', 'O=Bäckerei, CN=Müller'],
  ['/CN=two+OU=parts/O=x', 'O=x, CN=two + OU=parts', 'CN=two + OU=parts, O=x'],
  [
    '/GN=Ada/SN=Lovelace/initials=AL/title=Dr',
    'T=Dr, I=AL, SN=Lovelace, G=Ada',
    'G=Ada, SN=Lovelace, I=AL, T=Dr',
  ],
  [
    '/street=Hauptstr. 1/serialNumber=42',
    'SERIALNUMBER=42, STREET=Hauptstr. 1',
    'STREET=Hauptstr. 1, SERIALNUMBER=42',
  ],
  ['/CN=x/UID=y', 'OID.0.9.2342.19200300.100.1.1=y, CN=x', 'CN=x, OID.0.9.2342.19200300.100.1.1=y'],
];

describe.skipIf(version === null)('describeCertificate', () => {
  const root = workshop.makeCa({ subject: '/C=DE/O=Example/CN=Root' });

  it('agrees with node:crypto and keeps the exact names', () => {
    const { der } = workshop.makeLeaf({ subject: '/CN=laptop', issuer: root });
    const described = describeCertificate(der);
    const node = new X509Certificate(der);
    expect(certificateDescriptionSchema.parse(described)).toEqual(described);
    expect(described).toMatchObject({
      thumbprint: node.fingerprint.replaceAll(':', ''),
      sha256: node.fingerprint256.replaceAll(':', ''),
      serial: node.serialNumber,
      notBefore: new Date(node.validFrom).toISOString(),
      notAfter: new Date(node.validTo).toISOString(),
      key: { type: 'RSA', bits: 2048, curve: null },
      signature: { oid: '1.2.840.113549.1.1.11', hash: 'SHA256' },
      ekus: ['1.3.6.1.5.5.7.3.2'],
      keyUsage: ['digitalSignature'],
      basicConstraints: { ca: false, pathLength: null },
      authorityKeyId: describeCertificate(root.der).subjectKeyId,
      nameConstraints: null,
      selfSigned: false,
      der: der.toString('base64'),
    });
    expect(described.issuerDer).toBe(describeCertificate(root.der).subjectDer);
    expect(described.authorityKeyId).toHaveLength(40);
    const inside = Buffer.from(described.subjectDer, 'hex');
    expect(der.includes(inside)).toBe(true);
    expect(inside[0]).toBe(0x30);
  });

  it('tells absent extensions from empty ones', () => {
    const { der } = workshop.makeLeaf({ subject: '/CN=bare', issuer: root, extensions: [] });
    expect(describeCertificate(der)).toMatchObject({
      ekus: null,
      keyUsage: null,
      basicConstraints: null,
      sanDns: [],
      sanIp: [],
      authorityKeyId: null,
      subjectKeyId: null,
      nameConstraints: null,
    });
  });

  it('reads names, addresses, all key usages and name constraints', () => {
    const { der } = workshop.makeCa({
      subject: '/CN=limited',
      extensions: [
        'basicConstraints = critical, CA:true, pathlen:1',
        'keyUsage = digitalSignature, nonRepudiation, keyEncipherment, dataEncipherment, keyAgreement, keyCertSign, cRLSign, encipherOnly, decipherOnly',
        'subjectAltName = DNS:vpn.example.com, DNS:*.example.com, IP:192.0.2.1, IP:2001:db8::1, email:a@example.com',
        'nameConstraints = critical, permitted;DNS:example.com, permitted;IP:192.0.2.0/255.255.255.0, permitted;IP:192.0.2.0/255.0.255.0, permitted;IP:2001:db8::/ffff:ffff::, permitted;email:example.com, excluded;dirName:dn, excluded;URI:.example.org',
        '[dn]',
        'C = DE',
        'O = "Example, Inc."',
      ],
    });
    expect(describeCertificate(der)).toMatchObject({
      selfSigned: true,
      basicConstraints: { ca: true, pathLength: 1 },
      keyUsage: [
        'digitalSignature',
        'nonRepudiation',
        'keyEncipherment',
        'dataEncipherment',
        'keyAgreement',
        'keyCertSign',
        'cRLSign',
        'encipherOnly',
        'decipherOnly',
      ],
      sanDns: ['vpn.example.com', '*.example.com'],
      sanIp: ['192.0.2.1', '2001:db8::1'],
      nameConstraints: {
        permitted: [
          { kind: 'dns', value: 'example.com' },
          { kind: 'ip', value: '192.0.2.0/24' },
          { kind: 'ip', value: '192.0.2.0/255.0.255.0' },
          { kind: 'ip', value: '2001:db8::/32' },
          { kind: 'email', value: 'example.com' },
        ],
        excluded: [
          { kind: 'directory', value: 'O="Example, Inc.", C=DE' },
          { kind: 'uri', value: '.example.org' },
        ],
      },
    });
  });

  it('names curves, other keys and every signature hash', () => {
    const key = (kind: 'P-256' | 'P-384' | 'P-521' | 'ed25519' | 'rsa:512'): unknown =>
      describeCertificate(workshop.makeLeaf({ subject: '/CN=k', key: kind, issuer: root }).der).key;
    expect(key('P-256')).toEqual({ type: 'EC', bits: 256, curve: 'P-256' });
    expect(key('P-384')).toEqual({ type: 'EC', bits: 384, curve: 'P-384' });
    expect(key('P-521')).toEqual({ type: 'EC', bits: 521, curve: 'P-521' });
    expect(key('ed25519')).toEqual({ type: 'other', bits: null, curve: null });
    expect(key('rsa:512')).toEqual({ type: 'RSA', bits: 512, curve: null });
    const pss = ['-sigopt', 'rsa_padding_mode:pss'];
    for (const hash of mineOf(3, ['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const)) {
      for (const [issuerKey, more] of [
        ['rsa:2048', []],
        ['rsa:2048', pss],
        ['P-256', []],
      ] as const) {
        const ca = workshop.makeCa({
          subject: '/CN=ca',
          key: issuerKey,
          keyName: 'hash',
          hash,
          more,
        });
        const described = describeCertificate(ca.der);
        // ECDSA with MD5 has no OID: OpenSSL refuses, see below.
        expect(described.signature.hash).toBe(hash.toUpperCase());
        expect(described.selfSigned).toBe(true);
        if (hash === 'md5') break;
      }
    }
  });

  it('does not call a certificate self-signed whose key cannot have signed it', () => {
    const fake = workshop.makeLeaf({ subject: '/C=DE/O=Example/CN=Root', issuer: root });
    expect(describeCertificate(fake.der).selfSigned).toBe(false);
    const fakeEc = workshop.makeLeaf({
      subject: '/C=DE/O=Example/CN=Root',
      key: 'P-256',
      issuer: root,
    });
    expect(describeCertificate(fakeEc.der).selfSigned).toBe(false);
  });

  for (const [subject, windows, encoded] of names) {
    it(`writes ${subject} as Windows does`, () => {
      const described = describeCertificate(workshop.makeCa({ subject }).der);
      expect(described).toMatchObject({
        subject: windows,
        issuer: windows,
        subjectEncodedOrder: encoded,
        issuerEncodedOrder: encoded,
      });
    });
  }

  // .NET's own code on Linux imitates CertNameToStr; that Windows agrees is what its authors say, not what we saw.
  it.skipIf(!dotnet)(
    'writes names as .NET does',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-names-'));
      try {
        // Types that CertNameToStr does not know: .NET on Linux takes OpenSSL's name for them, Windows "OID.".
        const subjects = names.map(([subject]) => subject).filter((one) => !one.includes('UID='));
        const files = subjects.map((subject, index) => {
          const file = join(folder, `${String(index)}.cer`);
          // A serial with the top bit set carries a sign byte.
          const serial = index % 2 === 0 ? '0x8001' : '0x7f';
          writeFileSync(file, workshop.makeCa({ subject, serial }).der);
          return file;
        });
        writeFileSync(
          join(folder, 'names.cs'),
          `foreach (var file in args) {
  var one = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile(file);
  System.Console.WriteLine(one.Subject + " " + one.SerialNumber);
}
`,
        );
        const output = execFileSync('dotnet', ['run', join(folder, 'names.cs'), '--', ...files], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
        });
        const ours = files.map((file) => {
          const { subject, serial } = describeCertificate(readFileSync(file));
          return `${subject} ${serial}`;
        });
        expect(ours).toEqual(output.trimEnd().split('\n'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );

  it('says unreadable, and nothing else, to what is no certificate', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), root.der.subarray(0, 200)]) {
      expect(() => describeCertificate(bytes)).toThrow(CertificateUnreadable);
    }
  });
});

function hasDotnet(): boolean {
  try {
    return Number.parseInt(execFileSync('dotnet', ['--version'], { encoding: 'utf8' }), 10) >= 10;
  } catch {
    return false;
  }
}
