// F16, F17: every kind of bag, whole and mangled. What a parser cannot stand is no wrong password: that is said by the MAC alone.
import { createPrivateKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import { afterAll, describe, expect, it } from 'vitest';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';
import { bag, der, explicit, octets, oid, pkcs12Of, sequence, shrouded } from './pkcs12-writer.ts';

const version = opensslVersion();
if (version === null) console.warn('skipped: bags of PKCS#12 files, openssl is not installed');
const hasCerttool = spawnSync('certtool', ['--version']).status === 0;
if (!hasCerttool) console.warn('skipped: PKCS#12 files of GnuTLS, certtool is not installed');

const workshop = openWorkshop();
afterAll(() => {
  workshop.remove();
});

const password = 'right';

function said(file: Uint8Array, word = password): string {
  const result = openPkcs12(file, word);
  if (isPkcs12Problem(result)) return result.problem;
  return result.keyMatchesLeaf ? 'opened' : 'opened without the key';
}

describe.skipIf(version === null)('bags', () => {
  const root = workshop.makeCa({ subject: '/CN=Root', key: 'P-256' });
  const leaf = workshop.makeLeaf({ subject: '/CN=laptop', key: 'P-256', issuer: root });
  const pkcs8 = createPrivateKey(readFileSync(leaf.key)).export({ format: 'der', type: 'pkcs8' });
  const crl = join(workshop.folder, 'crl');
  writeFileSync(`${crl}.cnf`, `[ca]\ndefault_ca=a\n[a]\ndatabase=${crl}.txt\ndefault_md=sha256\n`);
  writeFileSync(`${crl}.txt`, '');
  const issuing = ['-cert', root.certificate, '-keyfile', root.key, '-crldays', '30'];
  workshop.openssl(['ca', '-config', `${crl}.cnf`, '-gencrl', ...issuing, '-out', `${crl}.pem`]);
  const crlDer = workshop.openssl(['crl', '-in', `${crl}.pem`, '-outform', 'DER']);

  const pkcs9 = '1.2.840.113549.1.9';
  const of = (number: number) => `1.2.840.113549.1.12.10.1.${number}`;
  const value = (type: string, bytes: Uint8Array) => sequence(oid(type), explicit(octets(bytes)));
  const certificate = value(`${pkcs9}.22.1`, leaf.der);
  const key = asn1js.fromBER(new Uint8Array(pkcs8)).result as asn1js.BaseBlock;
  /** RFC 7292 section 4.2, and one that nobody knows. */
  const types: Record<string, { type: string; value: asn1js.BaseBlock }> = {
    key: { type: of(1), value: key },
    'shrouded key': { type: of(2), value: shrouded(pkcs8, password) },
    certificate: { type: of(3), value: certificate },
    CRL: { type: of(4), value: value(`${pkcs9}.23.1`, crlDer) },
    secret: { type: of(5), value: value('1.2.3.4', Buffer.from('secret')) },
    'safe contents': { type: of(6), value: sequence(bag(of(3), certificate)) },
    unknown: { type: '1.2.3.4.5', value: octets(Buffer.from('?')) },
  };
  const usual = [bag(of(3), certificate), bag(of(2), shrouded(pkcs8, password))];

  it.each(Object.entries(types))(
    'F16: a file with a bag of the type %s is opened',
    (_name, each) => {
      const file = pkcs12Of(der(sequence(...usual, bag(each.type, each.value))), password);
      expect(said(file)).toBe('opened');
      expect(said(file, 'wrong')).toBe('wrongPassword');
    },
  );

  it.each(Object.entries(types))('F16: a mangled %s bag is no wrong password', (name, each) => {
    const values = [
      ...[new asn1js.Integer({ value: 1 }), sequence(), octets(Buffer.alloc(0)), new asn1js.Null()],
      ...[sequence(oid(of(1))), sequence(sequence(), sequence()), explicit(each.value)],
      shrouded(Buffer.from('no key at all'), password),
    ];
    const contents = [
      ...values.map((one) => der(sequence(...usual, bag(each.type, one)))),
      der(sequence(...usual, sequence(oid(each.type)))),
      der(sequence(...usual, oid(each.type))),
    ];
    // Any byte of the bag's own, changed under the MAC and the encryption.
    const whole = der(sequence(...usual, bag(each.type, each.value)));
    const own = der(bag(each.type, each.value)).length;
    for (let at = whole.length - own; at < whole.length; at += at % 7 === 0 ? 1 : 5) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      contents.push(broken);
    }
    const seen = contents.map((one) => said(pkcs12Of(one, password)));
    // A key has an encryption of its own: whether its bytes are broken or its password is another cannot be told apart.
    const guessed = name === 'shrouded key' ? ['wrongPassword'] : ['wrongPassword', 'twoPasswords'];
    expect(seen.filter((word) => guessed.includes(word))).toEqual([]);
    expect(seen).toContain(['CRL', 'secret', 'unknown'].includes(name) ? 'opened' : 'damaged');
  });

  it('F16: a part whose very first byte is wrong is damaged, not of another password', () => {
    const whole = der(sequence(...usual));
    for (const at of [0, 1, 2]) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0x10;
      expect(said(pkcs12Of(broken, password))).toBe('damaged');
    }
  });

  it.skipIf(!hasCerttool)('F16: a file of GnuTLS with a CRL is opened', () => {
    const tool = (...more: string[]) => {
      const { stdout, status, stderr } = spawnSync('certtool', [
        ...['--to-p12', '--outder', '--p12-name', 'x', '--password', password],
        ...['--load-privkey', leaf.key, '--load-certificate', leaf.certificate, ...more],
      ]);
      if (status !== 0) throw new Error(stderr.toString());
      return stdout;
    };
    const files = [tool(), tool('--load-crl', `${crl}.pem`)];
    expect(files[1]?.length).toBeGreaterThan(files[0]?.length ?? 0);
    expect(files.map((file) => said(file))).toEqual(['opened', 'opened']);
    expect(files.map((file) => said(file, 'wrong'))).toEqual(['wrongPassword', 'wrongPassword']);
  });

  it('F17: a key on a curve that Windows does not have is named by it, however it is kept', () => {
    for (const curve of ['secp256k1', 'brainpoolP256r1']) {
      const file = join(workshop.folder, `${curve}.key`);
      const make = ['genpkey', '-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`];
      workshop.openssl([...make, '-out', file]);
      const own = join(workshop.folder, `${curve}.pem`);
      const asked = ['req', '-x509', '-new', '-key', file, '-subj', '/CN=odd', '-days', '30'];
      workshop.openssl([...asked, '-config', join(workshop.folder, 'crl.cnf'), '-out', own]);
      const issued = { certificate: own, key: file, der: Buffer.alloc(0) };
      for (const more of [[], ['-legacy'], ['-keypbe', 'NONE', '-certpbe', 'NONE']]) {
        const p12 = workshop.makePkcs12({ leaf: issued, password, more });
        expect(openPkcs12(p12, password)).toEqual({
          problem: 'unsupportedKey',
          parameters: {
            algorithm: curve === 'secp256k1' ? '1.3.132.0.10' : '1.3.36.3.3.2.8.1.1.7',
          },
        });
      }
    }
  });
});
