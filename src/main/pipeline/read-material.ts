/** Opens the certificate that a profile brings, and makes of its key what Windows is handed (D27). */
import type { CertificateMaterial } from '../../shared/certificate/material.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { readsAesPkcs12 } from '../../shared/plan/windows-version.ts';
import { buildChain, describeMaterial } from '../certificate/certificate-material.ts';
import { CertificateUnreadable, describeCertificate } from '../certificate/describe-certificate.ts';
import { openPkcs12, type Opened } from '../certificate/open-pkcs12.ts';
import type { Pkcs12Problem } from '../certificate/pkcs12-problem.ts';
import { sealForImport } from '../certificate/rewrap-pkcs12.ts';
import type { SecretBag } from './secret-bag.ts';

export interface MaterialInput {
  profile: Profile;
  /** Reads the file beside the profile; null when it is not there. */
  readBeside: (file: string) => Uint8Array | null;
  /** As typed or from the secrets file; undefined when not given. */
  password: string | undefined;
  windows: string;
  /** Random, ASCII; protects the key on its way into Windows. */
  oneTimePassword: string;
  secrets: SecretBag;
}

export type MaterialResult =
  | { ok: true; material: CertificateMaterial | null }
  | { ok: false; problem: Pkcs12Problem['problem'] | 'fileMissing' | 'badAuthority'; file: string };

/** Puts `keyBundle` and `keyBundlePassword` into the secrets when the file could be opened. */
export function readMaterial(input: MaterialInput): MaterialResult {
  const { profile, password } = input;
  if (profile.authentication.method !== 'certificate') return { ok: true, material: null };
  const { source, authorities } = profile.authentication;
  const brought = source.kind === 'onThisPc' ? nothingOpened() : openSource(input, source);
  if (isRefused(brought)) {
    // Without a password the empty one was tried: a refusal then only means that it has to be asked for.
    if (brought.problem === 'wrongPassword' && password === undefined) {
      return { ok: true, material: null };
    }
    return { ok: false, problem: brought.problem, file: fileOf(source) };
  }
  if (source.kind === 'onThisPc' && authorities.length === 0) return { ok: true, material: null };
  let material = describeMaterial(brought);
  try {
    material = withAuthorities(material, authorities);
  } catch (error) {
    if (error instanceof CertificateUnreadable)
      return { ok: false, problem: 'badAuthority', file: '' };
    throw error;
  }
  if (brought.leaf !== null && brought.keyMatchesLeaf) {
    const sealed = sealForImport(brought, input.oneTimePassword, {
      legacy: !readsAesPkcs12(input.windows),
    });
    input.secrets.set('keyBundle', Buffer.from(sealed).toString('base64'));
    input.secrets.set('keyBundlePassword', input.oneTimePassword);
    sealed.fill(0);
  }
  // From here on only the sealed form exists in this process.
  brought.privateKey?.forget();
  return { ok: true, material };
}

type Source = Extract<Profile['authentication'], { method: 'certificate' }>['source'];

function fileOf(source: Source): string {
  return source.kind === 'file' ? source.file : '';
}

function isRefused(
  brought: Opened | Pkcs12Problem | { problem: 'fileMissing' },
): brought is Pkcs12Problem | { problem: 'fileMissing' } {
  return 'problem' in brought;
}

function openSource(
  input: MaterialInput,
  source: Exclude<Source, { kind: 'onThisPc' }>,
): Opened | Pkcs12Problem | { problem: 'fileMissing' } {
  const bytes =
    source.kind === 'embedded'
      ? Buffer.from(source.pkcs12, 'base64')
      : input.readBeside(source.file);
  if (bytes === null) return { problem: 'fileMissing' };
  return openPkcs12(bytes, input.password ?? '');
}

function nothingOpened(): Opened {
  return {
    leaf: null,
    privateKey: null,
    keyMatchesLeaf: false,
    keyCount: 0,
    intermediates: [],
    roots: [],
    friendlyName: null,
    encryption: { mac: null, certificates: [], keys: [] },
  };
}

function withAuthorities(
  material: CertificateMaterial,
  authorities: readonly string[],
): CertificateMaterial {
  const known = new Set(
    [...material.intermediates, ...material.roots].map((each) => each.thumbprint),
  );
  const added = authorities
    .map((each) => describeCertificate(Buffer.from(each, 'base64')))
    .filter((each) => !known.has(each.thumbprint));
  const intermediates = [...material.intermediates, ...added.filter((each) => !each.selfSigned)];
  const roots = [...material.roots, ...added.filter((each) => each.selfSigned)];
  const chain =
    material.leaf === null ? [] : buildChain(material.leaf, [...intermediates, ...roots]);
  return { ...material, intermediates, roots, chain };
}
