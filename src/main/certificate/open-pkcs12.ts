// Opens a PKCS#12 file: every encryption that OpenSSL, Windows, Java and NSS write by default, RSA and EC keys, odd passwords.
import * as pkijs from 'pkijs';
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import type { Pkcs12Encryption } from '../../shared/certificate/material.ts';
import { bytesOf, describeCertificate, publicKeyOf } from './describe-certificate.ts';
import { WorkBudget } from './key-derivation.ts';
import { passwordForms, type PasswordForms } from './password-forms.ts';
import { readBags, type Bags, type CertificateBag, type KeyBag } from './pkcs12-bags.ts';
import { macRounds } from './pkcs12-parameters.ts';
import { deriveAhead } from './pkcs12-keys-ahead.ts';
import { authSafeBytes, checkMac, type MacResult } from './pkcs12-mac.ts';
import { Pkcs12Failure, pkcs12SizeLimit, type Pkcs12Problem } from './pkcs12-problem.ts';
import type { PrivateKeyHolder } from './private-key-holder.ts';

/** What was in the file. Safe to print: the key stays in its holder, the password is not kept. */
export interface Opened {
  /** The certificate that the private key belongs to; without any match the likeliest end-entity. */
  readonly leaf: CertificateDescription | null;
  /** The leaf's key; without any match the file's first key. */
  readonly privateKey: PrivateKeyHolder | null;
  readonly keyMatchesLeaf: boolean;
  /** Private keys in the file. */
  readonly keyCount: number;
  readonly intermediates: readonly CertificateDescription[];
  /** Self-signed certificates other than the leaf. */
  readonly roots: readonly CertificateDescription[];
  readonly friendlyName: string | null;
  readonly encryption: Pkcs12Encryption;
}

/**
 * @param bytes the file
 * @param password as typed; '' also opens files made without a password
 * @returns the contents, or why not; it never throws
 */
export function openPkcs12(bytes: Uint8Array, password: string): Opened | Pkcs12Problem {
  try {
    const file = begin(bytes, password);
    return contentsOf(file, proved(file));
  } catch (error) {
    return problemOf(error);
  }
}

/** The same, with the work of a file of many rounds on more threads than this one. */
export async function openPkcs12Beside(
  bytes: Uint8Array,
  password: string,
): Promise<Opened | Pkcs12Problem> {
  try {
    const file = begin(bytes, password);
    const [form = new Uint8Array()] = file.forms.text;
    const keys = deriveAhead(file.safe, form);
    const mac = proved(file);
    file.budget.known = await keys;
    return contentsOf(file, mac);
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): Pkcs12Problem {
  if (error instanceof Pkcs12Failure) return error.problem;
  // The parsers throw all sorts of things at broken input; their words may quote the input, so they end here.
  return { problem: 'damaged', parameters: {} };
}

export function isPkcs12Problem(result: Opened | Pkcs12Problem): result is Pkcs12Problem {
  return 'problem' in result;
}

interface Begun {
  readonly bytes: Uint8Array;
  readonly pfx: pkijs.PFX;
  readonly safe: Uint8Array;
  readonly forms: PasswordForms;
  readonly budget: WorkBudget;
}

function begin(bytes: Uint8Array, password: string): Begun {
  if (bytes.length > pkcs12SizeLimit) {
    throw new Pkcs12Failure('tooBig', { bytes: bytes.length, limit: pkcs12SizeLimit });
  }
  const pfx = parsePfx(bytes);
  const safe = authSafeBytes(pfx);
  return { bytes, pfx, safe, forms: passwordForms(password), budget: new WorkBudget() };
}

/** Null where the file has no MAC. */
function proved({ bytes, pfx, safe, forms, budget }: Begun): MacResult | null {
  if (pfx.macData === undefined) return null;
  return checkMac(pfx.macData, macRounds(bytes), safe, forms, budget);
}

function contentsOf({ safe, forms, budget }: Begun, mac: MacResult | null): Opened {
  const bags = readBags(
    safe,
    mac?.forms ?? forms,
    budget,
    mac === null ? 'wrongPassword' : 'twoPasswords',
  );
  return sort(bags, {
    mac: mac?.protection ?? null,
    certificates: bags.certificateProtections,
    keys: bags.keyProtections,
  });
}

function parsePfx(bytes: Uint8Array): pkijs.PFX {
  // A PFX is a SEQUENCE; PEM and base64 files are text.
  if (bytes[0] !== 0x30) {
    const pem = Buffer.from(bytes.subarray(0, 64)).includes('-----BEGIN');
    throw new Pkcs12Failure('notPkcs12', { looksLike: pem ? 'pem' : 'unknown' });
  }
  try {
    return pkijs.PFX.fromBER(new Uint8Array(bytes));
  } catch {
    if (isCertificate(bytes)) throw new Pkcs12Failure('notPkcs12', { looksLike: 'certificate' });
    throw new Pkcs12Failure('damaged');
  }
}

function isCertificate(bytes: Uint8Array): boolean {
  try {
    describeCertificate(bytes);
    return true;
  } catch {
    return false;
  }
}

interface Described extends CertificateBag {
  readonly description: CertificateDescription;
}

function sort(bags: Bags, encryption: Pkcs12Encryption): Opened {
  const all = describeAll(bags.certificates);
  const pair = findPair(all, bags.keys);
  const leaf = pair?.certificate ?? likeliestLeaf(all);
  const key = pair?.key ?? bags.keys[0];
  for (const other of bags.keys) if (other !== key) other.key.forget();
  const others = all.filter((one) => one !== leaf).map((one) => one.description);
  return {
    leaf: leaf?.description ?? null,
    privateKey: key?.key ?? null,
    keyMatchesLeaf: pair !== undefined,
    keyCount: bags.keys.length,
    intermediates: others.filter((one) => !one.selfSigned),
    roots: others.filter((one) => one.selfSigned),
    friendlyName: leaf?.friendlyName ?? key?.friendlyName ?? null,
    encryption,
  };
}

function describeAll(bags: readonly CertificateBag[]): Described[] {
  const byThumbprint = new Map<string, Described>();
  for (const bag of bags) {
    const description = describe(bag.der);
    if (!byThumbprint.has(description.thumbprint)) {
      byThumbprint.set(description.thumbprint, { ...bag, description });
    }
  }
  return [...byThumbprint.values()];
}

function describe(der: Uint8Array): CertificateDescription {
  try {
    return describeCertificate(der);
  } catch {
    throw new Pkcs12Failure('unreadableCertificate');
  }
}

/** The first key of the file that has its certificate there; an end-entity goes before a CA. */
function findPair(
  all: readonly Described[],
  keys: readonly KeyBag[],
): { certificate: Described; key: KeyBag } | undefined {
  const pairs = keys.flatMap((key) =>
    all.filter((one) => belongs(one, key)).map((certificate) => ({ certificate, key })),
  );
  return pairs.find((pair) => !isCa(pair.certificate)) ?? pairs[0];
}

function belongs({ description }: Described, { key }: KeyBag): boolean {
  const publicKey = publicKeyOf(bytesOf(description));
  return publicKey !== null && key.matches(publicKey);
}

/** Without a matching key: the first certificate that is no CA and signs no other in the file. */
function likeliestLeaf(all: readonly Described[]): Described | undefined {
  return all.find(
    (one) =>
      !isCa(one) &&
      !one.description.selfSigned &&
      all.every((other) => other.description.issuerDer !== one.description.subjectDer),
  );
}

function isCa({ description }: Described): boolean {
  return description.basicConstraints?.ca === true;
}
