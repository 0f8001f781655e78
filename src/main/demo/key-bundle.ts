/** Certificates and PKCS#12 files as certutil or .NET would see them; loaded by certificates.ts. Opening a file costs a slow key derivation, so answers are kept by a hash. */
import { createHash } from 'node:crypto';
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import { describeMaterial } from '../certificate/certificate-material.ts';
import { describeCertificate } from '../certificate/describe-certificate.ts';
import { isPkcs12Problem, openPkcs12 } from '../certificate/open-pkcs12.ts';

export interface OpenedBundle {
  problem: 'wrongPassword' | 'damaged' | null;
  leaf: CertificateDescription | null;
  keyMatchesLeaf: boolean;
  /** PBES2 or a newer MAC: not read before Windows 10 1709. */
  needsAes: boolean;
}

/** No key and no password stays in here. */
const known = new Map<string, OpenedBundle>();
const kept = 50;

/** `der` is base64; null for what is no certificate. */
export function describe(der: string): CertificateDescription | null {
  try {
    return describeCertificate(Buffer.from(der, 'base64'));
  } catch {
    return null;
  }
}

/** `bundle` is the base64 text of the file. */
export function openBundle(bundle: string, password: string): OpenedBundle {
  const name = createHash('sha256').update(`${bundle}\0${password}`, 'utf8').digest('hex');
  const before = known.get(name);
  if (before !== undefined) return before;
  const opened = open(bundle, password);
  if (known.size >= kept) known.clear();
  known.set(name, opened);
  return opened;
}

function open(bundle: string, password: string): OpenedBundle {
  const result = openPkcs12(Buffer.from(bundle, 'base64'), password);
  if (isPkcs12Problem(result)) {
    const problem = result.problem === 'wrongPassword' ? 'wrongPassword' : 'damaged';
    return { problem, leaf: null, keyMatchesLeaf: false, needsAes: false };
  }
  const { needsAesSupport } = describeMaterial(result);
  result.privateKey?.forget();
  return {
    problem: null,
    leaf: result.leaf,
    keyMatchesLeaf: result.keyMatchesLeaf,
    needsAes: needsAesSupport,
  };
}
