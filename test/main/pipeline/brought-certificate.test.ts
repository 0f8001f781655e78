// One opening of what a profile brings, and what plan and server check make of each way that it can end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import {
  openBrought,
  type CertificateAuthentication,
} from '../../../src/main/pipeline/brought-certificate.ts';
import { readMaterial } from '../../../src/main/pipeline/read-material.ts';
import { SecretBag } from '../../../src/main/pipeline/secret-bag.ts';
import { profile as profileSchema } from '../../../src/shared/profile/profile.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const example = profileSchema.parse(
  JSON.parse(readFileSync(join(examples, 'l2tp-certificate.json'), 'utf8')),
);
if (example.authentication.method !== 'certificate') throw new Error('another example is needed');
const { source } = example.authentication;
if (source.kind !== 'file') throw new Error('another example is needed');
const beside = (file: string) => readFileSync(join(examples, file));
const nothing = () => null;
const right = 'example-only';
const inside = openPkcs12(beside(source.file), right);
if ('problem' in inside) throw new Error(inside.problem);
const [ca] = [...inside.roots, ...inside.intermediates];
if (ca === undefined) throw new Error('another example is needed');
const authentication = { ...example.authentication, authorities: [ca.der] };
const embedded = {
  ...authentication,
  source: { kind: 'embedded' as const, pkcs12: beside(source.file).toString('base64') },
};
const onThisPc = {
  ...authentication,
  source: { kind: 'onThisPc' as const, issuer: 'CN=Example VPN CA' },
};
const badAuthority = { ...authentication, authorities: [Buffer.from('no DER').toString('base64')] };

describe('what a profile brings', () => {
  it.each([
    ['a file and its password', authentication, beside, right],
    ['in the profile itself', embedded, nothing, right],
  ])('%s', (_what, of, read, password) => {
    const brought = openBrought(of, read, password);
    if ('problem' in brought || typeof brought.own === 'string') throw new Error('not opened');
    expect(brought.own.keyMatchesLeaf).toBe(true);
    expect(brought.authorities).toEqual([ca]);
  });

  it.each([
    ['no password yet', authentication, beside, undefined, 'locked'],
    ['no file', authentication, nothing, right, 'fileMissing'],
    ['nothing, Windows has it', onThisPc, beside, right, 'onThisPc'],
  ] as const)('%s: the authorities are known all the same', (_what, of, read, password, own) => {
    const brought = openBrought(of, read, password);
    expect('problem' in brought ? brought : brought.own).toBe(own);
    expect(brought).toHaveProperty('authorities', [ca]);
  });

  it.each([
    ['a wrong password', authentication, beside, 'wrong', 'wrongPassword', source.file],
    ['a wrong password, no file', embedded, beside, 'wrong', 'wrongPassword', ''],
    ['an authority that is none', badAuthority, beside, right, 'badAuthority', ''],
  ] as const)('%s is refused', (_what, of, read, password, problem, file) => {
    expect(openBrought(of, read, password)).toEqual({ problem, file });
  });
});

describe('what the plan makes of it', () => {
  const material = (of: CertificateAuthentication, password: string | undefined, read = beside) => {
    const secrets = new SecretBag();
    const result = readMaterial({
      authentication: of,
      readBeside: read,
      password,
      windows: '10.0.22631',
      oneTimePassword: 'one-time',
      secrets,
    });
    return { result, secrets: secrets.names() };
  };

  it('a key for Windows when it could be opened, and nothing of it otherwise', () => {
    const opened = material(authentication, right);
    expect(opened.result).toMatchObject({ ok: true, material: { leaf: {} } });
    expect(opened.secrets).toEqual(['keyBundle', 'keyBundlePassword']);
    const none = { ok: true, material: null };
    expect(material(authentication, undefined)).toEqual({ result: none, secrets: [] });
    const here = material(onThisPc, right);
    expect(here.result).toMatchObject({ ok: true, material: { leaf: null } });
    expect(here.secrets).toEqual([]);
  });

  it('a missing file stops it, by the name that the profile gives', () => {
    const missing = material(authentication, right, nothing as never);
    expect(missing.result).toEqual({ ok: false, problem: 'fileMissing', file: source.file });
  });
});
