import { afterAll, describe, expect, it } from 'vitest';
import { describeMaterial } from '../../../src/main/certificate/certificate-material.ts';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { chooseCertificate } from '../../../src/shared/profile-plan/choose-certificate.ts';
import { certificateKey } from '../../../src/shared/rooms/certificate-key.ts';
import { comparableName, reverseRdns } from '../../../src/shared/rooms/parts/authority-name.ts';
import { opensslVersion, openWorkshop } from '../../main/certificate/openssl-ca.ts';
import {
  after,
  apply,
  certificate,
  codes,
  factsOf,
  found,
  ipsecProfile,
  l2tpProfile,
  material,
  plan,
  rooms,
  SmallPc,
  stored,
  withCertificate,
  withCertificateOnPc,
} from './tunnel-fixtures.ts';
import { undoFacts } from './tunnel-undo.ts';
import { isEmpty } from '../plan/is-empty.ts';

const profile = l2tpProfile(withCertificate);
const root = certificate('Example CA', null);
const middle = certificate('Middle CA', 'Example CA');
const leaf = certificate('Laptop', 'Example CA');
const certificateRooms = ['rootCertificate', 'intermediateCertificate', 'certificateKey'];

describe('where each certificate goes', () => {
  it('leaf and key to My, intermediates to CA, roots to Root', () => {
    const facts = factsOf({ material: material({ intermediates: [middle] }) });
    const made = plan(profile, facts, new SmallPc());
    expect(made.steps.map((step) => step.room)).toEqual(certificateRooms);
    expect(made.steps.flatMap((step) => step.items.map((item) => item.operation))).toEqual([
      { kind: 'certificate.add', store: 'Root', thumbprint: root.thumbprint, der: root.der },
      { kind: 'certificate.add', store: 'CA', thumbprint: middle.thumbprint, der: middle.der },
      {
        kind: 'certificate.importKey',
        thumbprint: leaf.thumbprint,
        bundle: 'keyBundle',
        password: 'keyBundlePassword',
      },
    ]);
  });

  it('a root is shown with its fingerprint and what it may sign', () => {
    const limited = certificate('Example CA', null, {
      nameConstraints: {
        permitted: [
          { kind: 'dns', value: 'example.com' },
          { kind: 'ip', value: '192.0.2.0/24' },
        ],
        excluded: [{ kind: 'dns', value: 'www.example.com' }],
      },
    });
    const made = plan(
      profile,
      factsOf({ material: material({ roots: [limited] }) }),
      new SmallPc(),
    );
    expect(made.steps[0]?.risks).toEqual([
      {
        code: 'addsRoot',
        parameters: {
          subject: root.subject,
          sha256: root.sha256,
          permitted: 'dns:example.com ip:192.0.2.0/24',
          excluded: 'dns:www.example.com',
        },
      },
    ]);
  });

  it('what was there before stays, whoever spells its name', () => {
    const facts = factsOf({ material: material() });
    const pc = new SmallPc();
    pc.stores.Root.push(stored(root, { subject: 'C=NL; spelled=otherwise' }));
    pc.stores.My.push(stored(leaf, { hasKey: true }));
    const made = plan(profile, facts, pc);
    expect(isEmpty(made)).toBe(true);
    const before = pc.snapshot();
    undoFacts(rooms, apply(made, facts, pc), pc);
    expect(pc.snapshot()).toEqual(before);
  });

  it('what we added goes, although Windows spells its name in its own way', () => {
    const pc = new SmallPc();
    const facts = factsOf({ material: material() });
    const next = apply(plan(profile, facts, pc), facts, pc);
    for (const each of [...pc.stores.Root, ...pc.stores.My]) each.subject = 'spelled=otherwise';
    undoFacts(rooms, next, pc);
    expect(pc.stores).toEqual({ My: [], CA: [], Root: [] });
  });

  it('a CA certificate that is there is not added again', () => {
    const room = rooms.find((each) => each.kind === 'rootCertificate');
    const there = { subject: root.subject, der: root.der };
    const change = { target: { thumbprint: root.thumbprint }, secrets: [], hangUp: false };
    expect(room?.move({ ...change, from: there, to: there })).toBeNull();
    expect(room?.move({ ...change, from: null, to: there })?.kind).toBe('certificate.add');
  });

  it('undo takes the key with the certificate (D27)', () => {
    const room = rooms.find((each) => each.kind === 'certificateKey');
    const target = { thumbprint: leaf.thumbprint };
    const ours = { subject: leaf.subject, hasKey: true };
    const change = { target, secrets: [], hangUp: false };
    expect(room?.move({ ...change, from: ours, to: null })).toEqual({
      kind: 'certificate.remove',
      store: 'My',
      thumbprint: leaf.thumbprint,
      deleteKey: true,
    });
    expect(room?.irreversible?.(ours, null)).toBe('privateKeyGone');
  });

  it('a certificate without its key stops: it could not be put back as it was', () => {
    const pc = new SmallPc();
    pc.stores.My.push(stored(leaf));
    const made = plan(profile, factsOf({ material: material() }), pc);
    expect(found(made, 'certificateWithoutKey')?.severity).toBe('block');
  });
});

describe('a locked PKCS#12', () => {
  it('asks for its password', () => {
    const made = plan(profile, factsOf(), new SmallPc());
    expect(found(made, 'certificateLocked')).toMatchObject({
      severity: 'need',
      parameters: { secret: 'keyBundlePassword' },
    });
    expect(codes(plan(l2tpProfile(), factsOf(), new SmallPc()).findings)).not.toContain(
      'certificateLocked',
    );
  });

  it('does not make an applied profile look as if it wanted nothing', () => {
    const pc = new SmallPc();
    const ipsec = ipsecProfile(withCertificate);
    const open = factsOf({ material: material() });
    const locked = { ...apply(plan(ipsec, open, pc), open, pc), material: null };
    const quiet = plan(ipsec, locked, pc);
    expect(quiet.steps.filter((step) => step.action !== 'none')).toEqual([]);
    pc.stores.My = [];
    const drift = plan(ipsec, locked, pc).steps.filter((step) => step.action !== 'none');
    expect(drift.map((step) => step.room)).toEqual(['certificateKey']);
  });
});

describe('lint', () => {
  it.each([
    ['expired', 'block', { leaf: { ...leaf, notAfter: '2026-05-01T00:00:00Z' } }],
    ['noPrivateKey', 'block', { keys: { count: 0, matchesLeaf: false } }],
    ['rootUnlimited', 'warning', { roots: [{ ...root, nameConstraints: null }] }],
    [
      'ecKeyWithL2tp',
      'block',
      { leaf: { ...leaf, key: { type: 'EC', bits: 256, curve: 'P-256' } } },
    ],
  ] as const)('%s becomes %s', (code, severity, patch) => {
    const facts = factsOf({ material: material(patch as never) });
    expect(found(plan(profile, facts, new SmallPc()), code)?.severity).toBe(severity);
    expect(found(plan(profile, factsOf({ material: material() }), new SmallPc()), code)).toBe(
      undefined,
    );
  });

  it('AES files are re-wrapped before 1709, and a note says so', () => {
    const aes = material({ needsAesSupport: true });
    const code = (windows: string) =>
      found(plan(profile, factsOf({ material: aes }, { windows }), new SmallPc()), 'needsRewrap');
    expect(code('6.3.9600')?.severity).toBe('note');
    expect(code('10.0.16299')).toBeUndefined();
  });

  it('a second certificate of the same CA: L2TP cannot choose, a rule can (seed 6.1)', () => {
    const pc = new SmallPc();
    const other = certificate('Old laptop', 'Example CA');
    pc.stores.My.push(stored(other, { hasKey: true }));
    const facts = factsOf({ material: material() });
    expect(found(plan(profile, facts, pc), 'secondCertificateOfSameCa')).toMatchObject({
      severity: 'warning',
      parameters: { subject: other.subject },
    });
    const rule = plan(ipsecProfile(withCertificate), facts, pc);
    expect(codes(rule.findings)).not.toContain('secondCertificateOfSameCa');
  });
});

describe('a certificate that is on the PC already', () => {
  const onPc = ipsecProfile(withCertificateOnPc);
  const chosen = stored(leaf, { hasKey: true, keyType: 'ECDSA256' });
  const withRoot = () => {
    const pc = new SmallPc();
    pc.stores.Root.push(stored(root));
    pc.stores.My.push(chosen);
    return pc;
  };

  it('is imported by nobody, and named in the rule', () => {
    const made = plan(onPc, factsOf({ chosenCertificate: chosen }), withRoot());
    expect(made.steps.map((step) => step.room)).not.toContain('certificateKey');
    expect(after(made, 'phase1AuthSet')).toMatchObject({
      proposal: {
        authority: 'C=NL, O=Example, CN=Example CA',
        signing: 'ECDSA256',
        thumbprint: leaf.thumbprint,
      },
    });
    expect(codes(made.findings)).not.toContain('authorityNotOnThisPc');
  });

  it('brings the authorities of the profile with it, up to their root', () => {
    const below = stored(certificate('Laptop', 'Middle CA'), { hasKey: true });
    const authorities = material({ leaf: null, intermediates: [middle], chain: [] });
    const facts = factsOf({ chosenCertificate: below, material: authorities });
    const made = plan(onPc, facts, new SmallPc());
    expect(made.steps.map((step) => step.room)).toContain('rootCertificate');
    expect(after(made, 'phase1AuthSet')).toMatchObject({
      proposal: { authority: 'C=NL, O=Example, CN=Example CA' },
    });
  });

  it.each([
    ['certificateNotFound', null],
    ['noPrivateKey', { ...chosen, hasKey: false }],
    ['expired', { ...chosen, notAfter: '2026-05-01T00:00:00Z' }],
    ['notYetValid', { ...chosen, notBefore: '2026-07-01T00:00:00Z' }],
    ['unsupportedKeyType', { ...chosen, keyType: 'other' as const }],
  ])('%s blocks', (code, chosenCertificate) => {
    expect(found(plan(onPc, factsOf({ chosenCertificate }), withRoot()), code)?.severity).toBe(
      'block',
    );
    const good = plan(onPc, factsOf({ chosenCertificate: chosen }), withRoot());
    expect(codes(good.findings)).not.toContain(code);
  });

  it('F20: blocks by its name where the store has it and its key is gone, and is chosen alike by both sides', () => {
    const pc = withRoot();
    const gone = { ...chosen, keyGone: true as const };
    pc.stores.My.push(gone);
    const made = plan(onPc, factsOf({ chosenCertificate: chosen }), pc);
    expect(found(made, 'certificateKeyGone')).toMatchObject({
      severity: 'block',
      parameters: { subject: chosen.subject, thumbprint: chosen.thumbprint },
    });
    expect(chooseCertificate(onPc, [gone])).toEqual(chooseCertificate(onPc, [chosen]));
    expect(chooseCertificate(onPc, [gone])).not.toBeNull();
    const [told] =
      certificateKey.recordedFindings?.(
        { target: { thumbprint: chosen.thumbprint }, ours: { subject: 'CN=x', hasKey: true } },
        { things: [], serverAddress: null, serverAddressNow: null },
        (query) =>
          (query.kind === 'certificate.list' ? { ok: true, value: [gone] } : undefined) as never,
      ) ?? [];
    expect(told?.code).toBe('certificateKeyGone');
    expect(certificateKey.driftCodes).toContain('certificateKeyGone');
  });

  it('needs its root on the PC, or the rule never finds an acceptable certificate', () => {
    const made = plan(onPc, factsOf({ chosenCertificate: chosen }), new SmallPc());
    expect(found(made, 'authorityNotOnThisPc')?.severity).toBe('block');
  });

  it('has company that L2TP could send instead', () => {
    const pc = withRoot();
    pc.stores.My.push(stored(certificate('Old laptop', 'Example CA'), { hasKey: true }));
    const l2tp = l2tpProfile(withCertificateOnPc);
    const facts = factsOf({ chosenCertificate: { ...chosen, keyType: 'RSA' } });
    expect(codes(plan(l2tp, facts, pc).findings)).toContain('secondCertificateOfSameCa');
    expect(codes(plan(l2tp, facts, withRoot()).findings)).not.toContain(
      'secondCertificateOfSameCa',
    );
  });
});

describe('R8: CAs of one name and different keys', () => {
  const ours = certificate('Laptop', 'Example CA', { authorityKeyId: 'AA' });
  const ourRoot = certificate('Example CA', null, { subjectKeyId: 'AA' });
  const theirs = certificate('Old laptop', 'Example CA', { authorityKeyId: 'BB' });
  const theirRoot = certificate('Example CA', null, {
    subjectKeyId: 'BB',
    thumbprint: 'B'.repeat(40),
  });
  const chosen = stored(ours, { hasKey: true, notAfter: '2031-01-01T00:00:00Z' });
  const pcWith = (my: (typeof chosen)[], roots: (typeof chosen)[]) => {
    const pc = new SmallPc();
    pc.stores.My.push(...my);
    pc.stores.Root.push(...roots);
    return pc;
  };
  const rival = stored(theirs, { hasKey: true });
  const one = 'secondCertificateOfSameCa';
  const other = 'certificateOfNamesakeCa';

  it.each([
    ['another key', 'BB', other, one],
    ['the same key', 'aa', one, other],
    ['no word about the key', null, one, other],
  ])('a certificate beside ours, with %s', (_name, authorityKeyId, said, unsaid) => {
    const beside = stored({ ...theirs, authorityKeyId }, { hasKey: true });
    const pc = pcWith([beside, chosen], [stored(ourRoot)]);
    const imported = factsOf({ material: material({ leaf: ours, roots: [ourRoot] }) });
    const onPc = factsOf({ chosenCertificate: chosen });
    for (const made of [
      plan(profile, imported, pc),
      plan(l2tpProfile(withCertificateOnPc), onPc, pc),
    ]) {
      expect(codes(made.findings)).toContain(said);
      expect(codes(made.findings)).not.toContain(unsaid);
    }
  });

  it('the root of the other is not the root of ours, neither on the PC nor brought along', () => {
    const rule = ipsecProfile(withCertificateOnPc);
    const facts = factsOf({ chosenCertificate: chosen });
    const made = plan(rule, facts, pcWith([chosen], [stored(theirRoot)]));
    expect(found(made, 'authorityNotOnThisPc')?.severity).toBe('block');
    const brought = factsOf({
      chosenCertificate: chosen,
      material: material({ roots: [theirRoot] }),
    });
    expect(codes(plan(rule, brought, new SmallPc()).findings)).toContain('authorityNotOnThisPc');
  });

  it('a rule names its CA by name: another root of that name is told', () => {
    const roots = [stored(ourRoot), stored(theirRoot)];
    const facts = factsOf({ chosenCertificate: chosen });
    const made = plan(ipsecProfile(withCertificateOnPc), facts, pcWith([chosen], roots));
    expect(found(made, 'authorityNamesake')).toMatchObject({
      severity: 'warning',
      parameters: { thumbprint: theirRoot.thumbprint },
    });
    expect(codes(made.findings)).not.toContain('authorityNotOnThisPc');
  });

  it('is told where the profile fits certificates of both', () => {
    const facts = factsOf({ chosenCertificate: chosen });
    const made = plan(
      ipsecProfile(withCertificateOnPc),
      facts,
      pcWith([rival, chosen], [stored(ourRoot)]),
    );
    expect(codes(made.findings)).toContain('chosenAmongNamesakes');
    const alone = plan(
      ipsecProfile(withCertificateOnPc),
      facts,
      pcWith([chosen], [stored(ourRoot)]),
    );
    expect(codes(alone.findings)).not.toContain('chosenAmongNamesakes');
  });
});

describe('names of authorities', () => {
  it.each([
    ['CN=Example CA, O=Example, C=NL', 'C=NL, O=Example, CN=Example CA'],
    ['CN="North, South", O=Example', 'O=Example, CN="North, South"'],
    ['CN="say ""a, b""", C=NL', 'C=NL, CN="say ""a, b"""'],
    ["CN=O'Brien, C=IE", "C=IE, CN=O'Brien"],
    ['CN=One', 'CN=One'],
  ])('%s in encoded order', (given, expected) => {
    expect(reverseRdns(given)).toBe(expected);
    expect(reverseRdns(expected)).toBe(given);
  });

  it('compare without blanks and quotes, but not without order', () => {
    const same = [
      'C=US, CN="North, South"',
      "C=US,CN='North, South'",
      "C=US, CN=\\'North, South\\'",
    ];
    expect(new Set(same.map(comparableName)).size).toBe(1);
    expect(comparableName('CN=A, C=US')).not.toBe(comparableName('C=US, CN=A'));
  });
});

const openssl = opensslVersion();
if (openssl === null)
  console.warn('skipped: rooms with a PKCS#12 of OpenSSL, openssl is not installed');

describe.skipIf(openssl === null)('with a PKCS#12 made by OpenSSL', () => {
  const workshop = openWorkshop();
  afterAll(() => {
    workshop.remove();
  });

  it('the rule names the root as it is encoded, quotes and all', () => {
    const ca = workshop.makeCa({ subject: '/C=NL/O=Example, North/CN=Example CA', keyName: 'a' });
    const below = workshop.makeCa({ subject: '/C=NL/CN=Below', keyName: 'b', issuer: ca });
    const laptop = workshop.makeLeaf({ subject: '/CN=Laptop', key: 'P-256', issuer: below });
    const bytes = workshop.makePkcs12({ leaf: laptop, chain: [below, ca], password: 'x' });
    const opened = openPkcs12(bytes, 'x');
    if (isPkcs12Problem(opened)) throw new Error(JSON.stringify(opened));
    const made = plan(
      ipsecProfile(withCertificate),
      factsOf({ material: describeMaterial(opened), now: opened.leaf?.notBefore ?? '' }),
      new SmallPc(),
    );
    expect(after(made, 'phase1AuthSet')).toMatchObject({
      proposal: {
        authority: 'C=NL, O="Example, North", CN=Example CA',
        signing: 'ECDSA256',
        thumbprint: opened.leaf?.thumbprint,
      },
    });
    const placed = made.steps.filter((step) => certificateRooms.includes(step.room));
    expect(placed.map((step) => step.items.length)).toEqual([1, 1, 1]);
    expect(made.findings.filter((each) => each.severity === 'block')).toEqual([]);
  });
});
