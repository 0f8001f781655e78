// certificate.ps1 on the real engine with real certificates of OpenSSL. Off Windows .NET keeps the stores of one account as
// files below HOME, so the functions are told another location than the machine's; key containers exist on Windows only.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateReaders } from '../../../../src/main/windows/read/certificate.ts';
import type { PowerShellSession } from '../../../../src/main/windows/powershell/powershell-session.ts';
import { functions, scripts } from '../../../../src/main/windows/windows-scripts.ts';
import { engineEnvironment, engineOrReason } from '../../../powershell/engine.ts';
import { openSession, temporaryFolder } from '../../../powershell/session-fixture.ts';

const openssl = spawnSync('openssl', ['version']).status === 0;
if (!openssl) console.warn('skipped: openssl is not on PATH');
const skip = engineOrReason().skip || !openssl || process.platform === 'win32';

describe.skipIf(skip)('certificate.ps1', () => {
  const folder = temporaryFolder();
  const password = 'p\u00e4ss "word" $(x)';
  let session: PowerShellSession;
  let ca: Buffer;
  let leaf: Buffer;
  let bundle: Buffer;

  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const thumbprint = (der: Buffer) =>
    execFileSync('openssl', ['x509', '-inform', 'DER', '-noout', '-fingerprint', '-sha1'], {
      input: der,
    })
      .toString()
      .replace(/^.*=|:|\s/g, '');

  beforeAll(async () => {
    const key = ['-newkey', 'rsa:2048', '-nodes', '-days', '30'];
    run('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Example CA');
    run('req', ...key.slice(0, 3), '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', '/CN=pc');
    run('x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-out', 'leaf.pem');
    for (const name of ['ca', 'leaf']) {
      run('x509', '-in', `${name}.pem`, '-outform', 'DER', '-out', `${name}.der`);
    }
    const pass = ['-passout', `pass:${password}`];
    run('pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'leaf.key', '-out', 'b.p12', ...pass);
    ca = readFileSync(join(folder, 'ca.der'));
    leaf = readFileSync(join(folder, 'leaf.der'));
    bundle = readFileSync(join(folder, 'b.p12'));
    session = openSession(functions, {
      options: {
        environment: { ...engineEnvironment(), HOME: folder },
        moduleFolders: [join(import.meta.dirname, '..', '..', '..', 'powershell', 'modules')],
      },
    });
    expect(await session.loadScripts(...scripts)).toMatchObject({ ok: true });
  }, 60_000);
  afterAll(() => session.end());

  const call = async (name: string, parameters: Record<string, string | boolean>) => {
    const answer = await session.call(
      'Invoke-RwCalls',
      {
        Calls: [
          { concern: 'certificate', name, parameters: { ...parameters, Location: 'CurrentUser' } },
        ],
      },
      { secrets: { keyBundle: bundle, keyBundlePassword: password } },
    );
    return answer.ok ? answer.value : answer;
  };
  const list = async (Store: string) => {
    const parameters = { Store, Location: 'CurrentUser' };
    const reads = [{ concern: 'certificate', name: 'Read-RwCertificates', parameters }];
    const answer = await session.call('Read-RwState', { Reads: reads });
    if (!answer.ok) throw new Error(answer.error.errorId);
    const [{ value }] = answer.value['answers'] as [{ value: never }];
    const query = { kind: 'certificate.list' as const, store: 'My' as const };
    const seen = { script: value, registry: [], keys: new Set<string>(), phonebook: () => ({}) };
    return certificateReaders['certificate.list'].value(query, seen as never);
  };
  const done = { done: 1, failure: null };
  const refused = (errorId: string) => ({ done: 0, failure: { errorId } });
  const importKey = () =>
    call('Import-RwKey', {
      Thumbprint: thumbprint(leaf),
      Bundle: 'keyBundle',
      Password: 'keyBundlePassword',
    });

  it('adds an authority, lists it, adds it again, and removes it', async () => {
    const add = { Store: 'CA', Thumbprint: thumbprint(ca), Der: ca.toString('base64') };
    expect(await call('Add-RwCertificate', add)).toEqual(done);
    expect(await call('Add-RwCertificate', add)).toEqual(done);
    expect(await list('CA')).toMatchObject([
      { thumbprint: thumbprint(ca), subject: 'CN=Example CA', hasKey: false, keyType: 'RSA' },
    ]);
    const remove = { Store: 'CA', Thumbprint: thumbprint(ca), DeleteKey: false };
    expect(await call('Remove-RwCertificate', remove)).toEqual(done);
    expect(await list('CA')).toEqual([]);
    expect(await call('Remove-RwCertificate', remove)).toMatchObject(
      refused('RwCertificateMissing'),
    );
  });

  it('refuses a certificate that is not the one announced', async () => {
    const add = { Store: 'CA', Thumbprint: thumbprint(leaf), Der: ca.toString('base64') };
    expect(await call('Add-RwCertificate', add)).toMatchObject(refused('RwOtherThumbprint'));
    const remove = { Store: 'CA', Thumbprint: '*', DeleteKey: false };
    expect(await call('Remove-RwCertificate', remove)).toMatchObject(refused('RwNotOneName'));
  });

  it('imports leaf and key from sealed bytes, twice, and leaves one', async () => {
    expect(await importKey()).toEqual(done);
    expect(await importKey()).toEqual(done);
    expect(await list('My')).toMatchObject([{ thumbprint: thumbprint(leaf), hasKey: true }]);
  });

  it('deletes nothing where it does not know how the key is kept', async () => {
    await importKey();
    const remove = { Store: 'My', Thumbprint: thumbprint(leaf), DeleteKey: true };
    expect(await call('Remove-RwCertificate', remove)).toMatchObject(refused('RwKeyKindUnknown'));
    expect(await list('My')).toHaveLength(1);
    expect(await call('Remove-RwCertificate', { ...remove, DeleteKey: false })).toEqual(done);
    expect(await list('My')).toEqual([]);
  });

  it('refuses a store that is none of the three', async () => {
    const remove = { Store: 'TrustedPeople', Thumbprint: thumbprint(ca), DeleteKey: false };
    expect(await call('Remove-RwCertificate', remove)).toMatchObject(refused('RwStoreUnknown'));
  });
});
