// Makes certificates and PKCS#12 files with the real OpenSSL, for any test that needs some.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type KeyKind = `rsa:${number}` | 'P-256' | 'P-384' | 'P-521' | 'ed25519';

/** A certificate with its key, as files in the workshop's folder. */
export interface Issued {
  readonly certificate: string;
  readonly key: string;
  readonly der: Buffer;
}

export interface CertificateOptions {
  /** OpenSSL's form, e.g. `/C=DE/O=Example/CN=Example CA`. */
  readonly subject: string;
  /** Key kind, and a name when two certificates must not share a key. Default `rsa:2048`. */
  readonly key?: KeyKind;
  readonly keyName?: string;
  /** Absent: self-signed. */
  readonly issuer?: Issued;
  /** Lines of an OpenSSL extension section; replaces the default ones. Further sections may follow. */
  readonly extensions?: readonly string[];
  readonly days?: number;
  /** As OpenSSL reads it, e.g. `0x8001`; counted up unless stated. */
  readonly serial?: string;
  /** sha256 unless stated. */
  readonly hash?: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
  /** Further arguments of `openssl x509 -req`. */
  readonly more?: readonly string[];
}

export interface Pkcs12Options {
  /** null: no certificate or key of an end-entity. */
  readonly leaf: Issued | null;
  readonly chain?: readonly Issued[];
  /** Another certificate's key in place of the leaf's. */
  readonly key?: string | null;
  readonly password: string;
  readonly friendlyName?: string;
  /** Arguments of `openssl pkcs12 -export`, e.g. `-legacy`, `-keypbe`, `-macalg`. */
  readonly more?: readonly string[];
}

/** A folder of its own; keys of one kind and name are made once in a process. */
export interface Workshop {
  readonly folder: string;
  makeCa(options: CertificateOptions): Issued;
  makeLeaf(options: CertificateOptions): Issued;
  makePkcs12(options: Pkcs12Options): Buffer;
  /** Runs openssl in the folder; input goes to its standard input. */
  openssl(args: readonly string[], input?: Uint8Array, password?: string): Buffer;
  /** What the last run wrote to standard error. */
  lastMessages(): string;
  remove(): void;
}

export const caExtensions = [
  'basicConstraints = critical, CA:true',
  'keyUsage = critical, keyCertSign, cRLSign',
  'subjectKeyIdentifier = hash',
];

export const leafExtensions = [
  'basicConstraints = critical, CA:false',
  'keyUsage = critical, digitalSignature',
  'extendedKeyUsage = clientAuth',
  'subjectKeyIdentifier = hash',
  'authorityKeyIdentifier = keyid',
];

/** Version of the installed OpenSSL, or null: tests that need it skip and say so. */
export function opensslVersion(): string | null {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** As PEM, by the name of their file. To make one takes as long as ten certificates. */
const keys = new Map<string, string>();

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-ca-'));
  let count = 0;
  let messages = '';

  function run(
    command: string,
    args: readonly string[],
    password = '',
    input?: Uint8Array,
  ): Buffer {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8', P12_PASSWORD: password },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });
    messages = stderr.toString();
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${messages}`);
    return stdout;
  }

  function openssl(args: readonly string[], input?: Uint8Array, password = ''): Buffer {
    return run('openssl', args, password, input);
  }

  /** One after the other, in one process of ours: to start one from a process as large as vitest's takes longer than they do. */
  function inOrder(...runs: readonly (readonly string[])[]): void {
    if (process.platform === 'win32') for (const args of runs) openssl(args);
    else
      run('sh', [
        '-c',
        runs.map((args) => ['openssl', ...args].map(quoted).join(' ')).join(' && '),
      ]);
  }

  function makeKey(kind: KeyKind, name: string): string {
    const ofKey = `${kind.replace(':', '-')}-${name}.key`;
    const file = join(folder, ofKey);
    if (existsSync(file)) return file;
    const made = keys.get(ofKey);
    if (made !== undefined) {
      writeFileSync(file, made);
      return file;
    }
    const how = kind.startsWith('rsa:')
      ? ['RSA', '-pkeyopt', `rsa_keygen_bits:${kind.slice(4)}`]
      : kind === 'ed25519'
        ? ['ed25519']
        : ['EC', '-pkeyopt', `ec_paramgen_curve:${kind}`];
    openssl(['genpkey', '-algorithm', ...how, '-out', file]);
    keys.set(ofKey, readFileSync(file, 'utf8'));
    return file;
  }

  function issue(options: CertificateOptions, extensions: readonly string[], role: string): Issued {
    const { subject, issuer, key: kind = 'rsa:2048', keyName = role, hash = 'sha256' } = options;
    count += 1;
    const base = join(folder, `${role}-${count}`);
    const key = makeKey(kind, keyName);
    writeFileSync(`${base}.cnf`, '[req]\ndistinguished_name = dn\n[dn]\n');
    writeFileSync(`${base}.ext`, [...extensions, ''].join('\n'));
    const request = ['req', '-new', '-utf8', '-config', `${base}.cnf`, '-key', key];
    const digest = kind === 'ed25519' && issuer === undefined ? [] : [`-${hash}`];
    const signer =
      issuer === undefined ? ['-signkey', key] : ['-CA', issuer.certificate, '-CAkey', issuer.key];
    inOrder(
      [...request, '-subj', subject, '-out', `${base}.csr`],
      [
        ...['x509', '-req', '-in', `${base}.csr`, ...signer, ...digest],
        ...['-set_serial', options.serial ?? String(1000 + count)],
        ...['-days', String(options.days ?? 400)],
        ...['-extfile', `${base}.ext`, '-out', `${base}.pem`, ...(options.more ?? [])],
      ],
    );
    const pem = readFileSync(`${base}.pem`, 'utf8');
    const der = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');
    return { certificate: `${base}.pem`, key, der };
  }

  function makePkcs12(options: Pkcs12Options): Buffer {
    const { leaf, chain = [], password, friendlyName, more = [] } = options;
    const key = options.key === undefined ? (leaf?.key ?? null) : options.key;
    count += 1;
    const file = join(folder, `${count}.p12`);
    const certificates = [...(leaf === null ? [] : [leaf]), ...chain];
    const pem = certificates.map((one) => readFileSync(one.certificate, 'utf8')).join('');
    writeFileSync(`${file}.pem`, pem);
    openssl(
      [
        ...[
          'pkcs12',
          '-export',
          '-in',
          `${file}.pem`,
          '-out',
          file,
          '-passout',
          'env:P12_PASSWORD',
        ],
        ...(key === null ? ['-nokeys'] : ['-inkey', key]),
        ...(friendlyName === undefined ? [] : ['-name', friendlyName]),
        ...more,
      ],
      undefined,
      password,
    );
    return readFileSync(file);
  }

  return {
    folder,
    makeCa: (options) => issue(options, options.extensions ?? caExtensions, 'ca'),
    makeLeaf: (options) => issue(options, options.extensions ?? leafExtensions, 'leaf'),
    makePkcs12,
    openssl,
    lastMessages: () => messages,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A word of a shell's line. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
