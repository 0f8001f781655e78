import { afterAll, describe, expect, it } from 'vitest';
import { describeMaterial } from '../../../src/main/certificate/certificate-material.ts';
import { describeCertificate } from '../../../src/main/certificate/describe-certificate.ts';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { lintCodes, type LintFinding } from '../../../src/shared/certificate/lint-codes.ts';
import {
  lintMaterial,
  lintStore,
  type LintContext,
  type MyStoreEntry,
} from '../../../src/shared/certificate/lint.ts';
import {
  certificateMaterialSchema,
  type CertificateMaterial,
} from '../../../src/shared/certificate/material.ts';
import {
  caExtensions,
  leafExtensions,
  opensslVersion,
  openWorkshop,
  type Issued,
  type Pkcs12Options,
} from './openssl-ca.ts';

const version = opensslVersion();
if (version === null) console.warn('skipped: certificate lint, openssl is not installed');

const workshop = openWorkshop();
const reached = new Set<string>();
afterAll(() => {
  workshop.remove();
});

const day = 24 * 60 * 60 * 1000;
const now = Date.now();
const inDays = (days: number): string => new Date(now + days * day).toISOString();
const context: LintContext = {
  now: inDays(0.5),
  purpose: 'ipsec',
  windowsBuild: 22631,
  serverNames: ['vpn.example.com'],
  serverIsIpAddress: false,
};

describe.skipIf(version === null)('certificate lint', () => {
  const limits = 'nameConstraints = critical, permitted;DNS:example.com';
  const root = workshop.makeCa({
    subject: '/CN=Root',
    keyName: 'root',
    extensions: [...caExtensions, limits],
  });
  const middle = workshop.makeCa({ subject: '/CN=Middle', keyName: 'middle', issuer: root });
  const leaf = workshop.makeLeaf({ subject: '/CN=laptop', issuer: middle });
  const good = material({ leaf, chain: [middle, root] });

  it('finds nothing in good material, whose data fits its schema', () => {
    expect(lint(good)).toEqual([]);
    expect(certificateMaterialSchema.parse(good)).toEqual(good);
    const thumbprints = [leaf, middle, root].map((one) => describeCertificate(one.der).thumbprint);
    expect(good).toMatchObject({
      keys: { count: 1, matchesLeaf: true },
      needsAesSupport: true,
      leafSigning: 'RSA',
      chain: [
        { thumbprint: thumbprints[0], issuedBy: thumbprints[1], verified: true },
        { thumbprint: thumbprints[1], issuedBy: thumbprints[2], verified: true },
        { thumbprint: thumbprints[2], issuedBy: thumbprints[2], verified: true },
      ],
    });
  });

  it('looks at the dates of everyone in the chain', () => {
    const at = (days: number): string[] => lint(good, { now: inDays(days) });
    expect(at(-1)).toEqual(Array(3).fill('error notYetValid'));
    expect(at(360)).toEqual([]);
    expect(at(380)).toEqual(Array(3).fill('warning expiresSoon'));
    expect(at(401)).toEqual(Array(3).fill('error expired'));
    const [first] = lintMaterial(good, { ...context, now: inDays(390.5) });
    expect(first?.parameters).toMatchObject({ role: 'leaf', subject: 'CN=laptop', days: 9 });
  });

  it('wants a leaf, a key, and the two to match', () => {
    expect(lint(material({ leaf: null, chain: [root] }))).toEqual([
      'error noLeaf',
      'error noPrivateKey',
    ]);
    expect(lint(material({ leaf: null, chain: [leaf, middle, root] }))).toEqual([
      'error noPrivateKey',
    ]);
    expect(lint({ ...good, keys: { count: 1, matchesLeaf: false } })).toEqual([
      'error keyMismatch',
    ]);
    expect(lint({ ...good, keys: { count: 2, matchesLeaf: true } })).toEqual([
      'warning severalKeys',
    ]);
  });

  it('wants an extended key usage that serves a client, where there are any', () => {
    const withEku = (eku: string): CertificateMaterial =>
      special([
        ...leafExtensions.filter((line) => !line.startsWith('extended')),
        `extendedKeyUsage = ${eku}`,
      ]);
    for (const eku of [
      'clientAuth',
      '1.3.6.1.5.5.8.2.2',
      'anyExtendedKeyUsage',
      'serverAuth, clientAuth',
    ]) {
      expect(lint(withEku(eku), { purpose: 'l2tp' })).toEqual([]);
    }
    expect(lint(withEku('serverAuth'), { purpose: 'l2tp' })).toEqual([
      'error ekuMissingClientAuth',
    ]);
    expect(lint(withEku('serverAuth'))).toEqual(['warning ekuMissingClientAuth']);
    expect(lint(special(['basicConstraints = CA:false']), { purpose: 'l2tp' })).toEqual([]);
  });

  it('wants the key to be allowed to sign', () => {
    const usage = (bits: string): string[] =>
      lint(special(['basicConstraints = CA:false', `keyUsage = ${bits}`]));
    expect(usage('digitalSignature, keyEncipherment')).toEqual([]);
    expect(usage('keyEncipherment')).toEqual(['error keyUsageNoDigitalSignature']);
    expect(usage('nonRepudiation')).toEqual(['warning keyUsageNoDigitalSignature']);
  });

  it('weighs keys', () => {
    const weak = (key: 'rsa:512' | 'rsa:1024' | 'rsa:2048'): string[] => {
      const small = workshop.makeLeaf({ subject: '/CN=small', key, issuer: middle });
      return lint(material({ leaf: small, chain: [middle, root] }));
    };
    expect(weak('rsa:512')).toEqual(['error weakKey']);
    expect(weak('rsa:1024')).toEqual(['warning weakKey']);
    expect(weak('rsa:2048')).toEqual([]);
  });

  it('weighs signature hashes, but not on a root, and still verifies them', () => {
    for (const [hash, found] of [
      ['md5', 'error weakSignature'],
      ['sha1', 'warning weakSignature'],
    ] as const) {
      const old = workshop.makeLeaf({ subject: '/CN=old', issuer: middle, hash });
      const opened = material({ leaf: old, chain: [middle, root] });
      expect(opened.chain[0]?.verified).toBe(true);
      expect(lint(opened)).toEqual([found]);
    }
    const oldRoot = workshop.makeCa({
      subject: '/CN=Old',
      hash: 'md5',
      extensions: [...caExtensions, limits],
    });
    const under = workshop.makeLeaf({ subject: '/CN=under', issuer: oldRoot });
    expect(lint(material({ leaf: under, chain: [oldRoot] }))).toEqual([]);
  });

  it('takes EC keys for rules only, with the value for -Signing', () => {
    for (const [key, signing] of [
      ['P-256', 'ECDSA256'],
      ['P-384', 'ECDSA384'],
      ['P-521', null],
    ] as const) {
      const ec = workshop.makeLeaf({ subject: '/CN=ec', key, issuer: middle });
      const opened = material({ leaf: ec, chain: [middle, root] });
      expect(opened.leafSigning).toBe(signing);
      const unsupported = signing === null ? ['error unsupportedKeyType'] : [];
      expect(lint(opened)).toEqual(unsupported);
      expect(lint(opened, { purpose: 'l2tp' })).toEqual([...unsupported, 'error ecKeyWithL2tp']);
    }
    const ed = workshop.makeLeaf({ subject: '/CN=ed', key: 'ed25519', issuer: middle });
    expect(lint(material({ leaf: ed, chain: [middle, root] }))).toEqual([
      'error unsupportedKeyType',
    ]);
  });

  it('follows the chain to a root in the file', () => {
    const missing = (chain: readonly Issued[], issuer: string): void => {
      const opened = material({ leaf, chain });
      expect(lint(opened)).toEqual(['warning missingCa']);
      expect(lintMaterial(opened, context)[0]?.parameters).toEqual({ issuer });
    };
    missing([], 'CN=Middle');
    missing([middle], 'CN=Root');
    missing([root], 'CN=Middle');
    // F19: a self-signed one is its own CA.
    const alone = workshop.makeLeaf({ subject: '/CN=alone' });
    expect(lint(material({ leaf: alone }))).toEqual([]);
  });

  it('notices an issuer of the same name whose key did not sign', () => {
    const impostor = workshop.makeCa({ subject: '/CN=Middle', keyName: 'impostor', issuer: root });
    expect(lint(material({ leaf, chain: [impostor, root] }))).toEqual(['error chainBroken']);
    const impostorEc = workshop.makeCa({ subject: '/CN=Middle', key: 'P-256', issuer: root });
    expect(lint(material({ leaf, chain: [impostorEc, root] }))).toEqual(['error chainBroken']);
    // With the right one beside it, the chain goes that way.
    expect(lint(material({ leaf, chain: [impostor, middle, root] }))).toEqual([]);
  });

  it('wants a CA to be one', () => {
    const through = (extensions: readonly string[]): string[] => {
      const ca = workshop.makeCa({ subject: '/CN=Odd', keyName: 'odd', issuer: root, extensions });
      const below = workshop.makeLeaf({ subject: '/CN=below', issuer: ca });
      return lint(material({ leaf: below, chain: [ca, root] }));
    };
    expect(through(['basicConstraints = CA:false'])).toEqual(['error caIsNotCa']);
    expect(through(['keyUsage = keyCertSign'])).toEqual(['error caIsNotCa']);
    expect(through(['basicConstraints = CA:true', 'keyUsage = digitalSignature'])).toEqual([
      'error caIsNotCa',
    ]);
    const short = workshop.makeCa({
      subject: '/CN=Short',
      keyName: 'short',
      extensions: ['basicConstraints = CA:true, pathlen:0', limits],
    });
    const between = workshop.makeCa({ subject: '/CN=Between', issuer: short });
    const far = workshop.makeLeaf({ subject: '/CN=far', issuer: between });
    expect(lint(material({ leaf: far, chain: [between, short] }))).toEqual(['error caIsNotCa']);
    // A certificate that the chain does not need only warns.
    const server = workshop.makeLeaf({ subject: '/CN=server', keyName: 'server', issuer: root });
    expect(lint(material({ leaf, chain: [middle, root, server] }))).toEqual(['warning caIsNotCa']);
    expect(lint(material({ leaf: middle, chain: [root] }))).toContain('warning leafIsCa');
  });

  it('says when a root may sign for any site, or not for our server', () => {
    const withRoot = (...more: string[]): CertificateMaterial => {
      const ca = workshop.makeCa({ subject: '/CN=R', extensions: [...caExtensions, ...more] });
      return material({ leaf: workshop.makeLeaf({ subject: '/CN=l', issuer: ca }), chain: [ca] });
    };
    expect(lint(withRoot())).toEqual(['warning rootUnlimited']);
    expect(lint(withRoot('nameConstraints = permitted;email:example.com'))).toEqual([
      'warning rootUnlimited',
    ]);
    expect(lint(withRoot('nameConstraints = excluded;DNS:example.org'))).toEqual([
      'warning rootUnlimited',
    ]);
    expect(lint(withRoot('extendedKeyUsage = clientAuth'))).toEqual([]);
    const limited = withRoot(
      'nameConstraints = permitted;DNS:example.com, permitted;IP:192.0.2.0/255.255.255.0',
    );
    const forServer = (...serverNames: string[]): string[] => lint(limited, { serverNames });
    expect(forServer('VPN.Example.com', 'example.com', '192.0.2.7')).toEqual([]);
    for (const server of ['vpn.example.org', 'notexample.com', '198.51.100.1', '2001:db8::1']) {
      expect(forServer(server)).toEqual(['warning caForbidsServerName']);
    }
  });

  it('notes an address as server, and what an old Windows needs', () => {
    expect(lint(good, { serverIsIpAddress: true })).toEqual(['warning serverIsIpAddress']);
    expect(lint(good, { windowsBuild: 16298 })).toEqual(['note needsRewrap']);
    expect(lint(good, { windowsBuild: 16299 })).toEqual([]);
    const old = material({ leaf, chain: [middle, root], more: ['-legacy'] });
    expect(old.needsAesSupport).toBe(false);
    expect(lint(old, { windowsBuild: 7601 })).toEqual([]);
  });

  it('warns of a second certificate that Windows may take for L2TP', () => {
    const entry = (issued: Issued, hasPrivateKey = true): MyStoreEntry => ({
      ...describeCertificate(issued.der),
      hasPrivateKey,
    });
    const sibling = workshop.makeLeaf({ subject: '/CN=sibling', issuer: middle });
    const cousin = workshop.makeLeaf({ subject: '/CN=cousin', issuer: root });
    const stranger = workshop.makeLeaf({ subject: '/CN=stranger' });
    const server = workshop.makeLeaf({
      subject: '/CN=server',
      issuer: middle,
      extensions: ['extendedKeyUsage = serverAuth'],
    });
    const entries = [
      entry(leaf),
      entry(sibling),
      entry(cousin),
      entry(stranger),
      entry(server),
      entry(sibling, false),
    ];
    const found = lintStore(good, entries, 'l2tp');
    note(found);
    expect(found.map((one) => one.parameters['subject'])).toEqual(['CN=sibling', 'CN=cousin']);
    expect(lintStore(good, entries, 'ipsec')).toEqual([]);
  });

  it('R8: a certificate of a CA with the same name and another key is not one too many', () => {
    const issuer = workshop.makeCa({ subject: '/CN=Middle', keyName: 'namesake' });
    const { der } = workshop.makeLeaf({ subject: '/CN=other', issuer });
    const entry = { ...describeCertificate(der), hasPrivateKey: true };
    const found = lintStore(good, [entry], 'l2tp');
    note(found);
    expect(found.map(({ code }) => code)).toEqual(['certificateOfNamesakeCa']);
  });

  it('has reached every code of the closed list', () => {
    expect([...reached].sort()).toEqual([...lintCodes].sort());
  });

  function special(extensions: readonly string[]): CertificateMaterial {
    return material({
      leaf: workshop.makeLeaf({ subject: '/CN=special', issuer: middle, extensions }),
      chain: [middle, root],
    });
  }
});

function material(options: Omit<Pkcs12Options, 'password'>): CertificateMaterial {
  const opened = openPkcs12(workshop.makePkcs12({ ...options, password: 'x' }), 'x');
  if (isPkcs12Problem(opened)) throw new Error(JSON.stringify(opened));
  return describeMaterial(opened);
}

function lint(one: CertificateMaterial, changes: Partial<LintContext> = {}): string[] {
  const findings = lintMaterial(one, { ...context, ...changes });
  note(findings);
  return findings.map(({ severity, code }) => `${severity} ${code}`);
}

function note(findings: readonly LintFinding[]): void {
  for (const { code } of findings) reached.add(code);
}
