// The bags of a PKCS#12 file: certificates and private keys, decrypted.
import * as pkijs from 'pkijs';
import type * as asn1js from 'asn1js';
import type { Pkcs12Protection } from '../../shared/certificate/material.ts';
import type { WorkBudget } from './key-derivation.ts';
import type { PasswordForms } from './password-forms.ts';
import { decryptWithPassword } from './pkcs12-decrypt.ts';
import {
  bagsIn,
  blockOf,
  certificateIn,
  isPlainText,
  kindOfKey,
  partsIn,
  type SafeBag,
} from './pkcs12-blocks.ts';
import { octets, oids } from './pkcs12-parameters.ts';
import { Pkcs12Failure } from './pkcs12-problem.ts';
import { PrivateKeyHolder } from './private-key-holder.ts';

export interface CertificateBag {
  readonly der: Uint8Array;
  readonly friendlyName: string | null;
}

export interface KeyBag {
  readonly key: PrivateKeyHolder;
  readonly friendlyName: string | null;
}

export interface Bags {
  readonly certificates: CertificateBag[];
  readonly keys: KeyBag[];
  readonly certificateProtections: Pkcs12Protection[];
  readonly keyProtections: Pkcs12Protection[];
}

const inClear: Pkcs12Protection = { scheme: 'none', iterations: 0 };
const ecKey = '1.2.840.10045.2.1';
/** P-256, P-384 and P-521: what Windows has of EC, and BoringSSL (D34); OpenSSL would open others (F17). */
const curves = ['1.2.840.10045.3.1.7', '1.3.132.0.34', '1.3.132.0.35'];
/** SafeContents may hold SafeContents; nobody needs more than a few levels. */
const deepest = 8;

/**
 * @param safe DER of an AuthenticatedSafe
 * @param keyProblem what a failed decryption means: depends on whether a MAC has proved the password
 * @throws Pkcs12Failure
 */
export function readBags(
  safe: Uint8Array,
  forms: PasswordForms,
  budget: WorkBudget,
  keyProblem: 'wrongPassword' | 'twoPasswords',
): Bags {
  const reader = new BagReader(forms, budget, keyProblem);
  for (const part of partsIn(safe)) reader.readPart(part);
  return reader.bags;
}

class BagReader {
  readonly bags: Bags = {
    certificates: [],
    keys: [],
    certificateProtections: [],
    keyProtections: [],
  };
  readonly #forms: PasswordForms;
  readonly #budget: WorkBudget;
  readonly #keyProblem: 'wrongPassword' | 'twoPasswords';

  constructor(
    forms: PasswordForms,
    budget: WorkBudget,
    keyProblem: 'wrongPassword' | 'twoPasswords',
  ) {
    this.#forms = forms;
    this.#budget = budget;
    this.#keyProblem = keyProblem;
  }

  readPart(part: pkijs.ContentInfo): void {
    const content: unknown = part.content;
    if (part.contentType === oids.data) {
      this.#readContents(blockOf(octets(content)), inClear, 0);
      return;
    }
    if (part.contentType !== oids.encryptedData) {
      throw new Pkcs12Failure('unsupportedEncryption', { algorithm: part.contentType });
    }
    const { encryptedContentInfo } = new pkijs.EncryptedData({ schema: content });
    const { content: contents, protection } = this.#decrypt(
      encryptedContentInfo.contentEncryptionAlgorithm,
      new Uint8Array(encryptedContentInfo.getEncryptedContent()),
    );
    this.#readContents(blockOf(contents), protection, 0);
  }

  #readContents(contents: asn1js.BaseBlock, protection: Pkcs12Protection, depth: number): void {
    if (depth > deepest) throw new Pkcs12Failure('damaged');
    for (const bag of bagsIn(contents)) this.#readBag(bag, protection, depth);
  }

  /** CRL, secret and unknown bags hold nothing for us: they are not opened, so nothing in them can stand in the way (F16). */
  #readBag({ type, value, friendlyName }: SafeBag, protection: Pkcs12Protection, depth: number) {
    if (type === oids.certBag) {
      const certificate = certificateIn(value);
      if (certificate === null) return;
      this.bags.certificates.push({ der: octets(certificate), friendlyName });
      this.bags.certificateProtections.push(protection);
    } else if (type === oids.shroudedKeyBag) {
      const schema: unknown = value;
      const shrouded = new pkijs.PKCS8ShroudedKeyBag({ schema });
      const key = this.#decrypt(shrouded.encryptionAlgorithm, octets(shrouded.encryptedData));
      this.#addKey(key.content, friendlyName, key.protection);
    } else if (type === oids.keyBag) {
      this.#addKey(new Uint8Array(value.toBER()), friendlyName, protection);
    } else if (type === oids.safeContentsBag) {
      this.#readContents(value, protection, depth + 1);
    }
  }

  #addKey(pkcs8: Uint8Array, friendlyName: string | null, protection: Pkcs12Protection): void {
    const { algorithm, curve } = kindOfKey(pkcs8);
    const isOddCurve = algorithm === ecKey && !curves.includes(curve ?? '');
    const key = isOddCurve ? null : orNull(() => new PrivateKeyHolder(pkcs8));
    pkcs8.fill(0);
    if (key === null) {
      throw new Pkcs12Failure('unsupportedKey', {
        algorithm: isOddCurve ? (curve ?? algorithm) : algorithm,
      });
    }
    this.bags.keys.push({ key, friendlyName });
    this.bags.keyProtections.push(protection);
  }

  #decrypt(
    algorithm: pkijs.AlgorithmIdentifier,
    ciphertext: Uint8Array,
  ): { content: Uint8Array; protection: Pkcs12Protection } {
    const read = (plain: Uint8Array) => (isPlainText(plain) ? plain : null);
    const found = decryptWithPassword(algorithm, ciphertext, this.#forms, this.#budget, read);
    if (found === null) throw new Pkcs12Failure(this.#keyProblem);
    return found;
  }
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
