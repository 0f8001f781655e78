// The bags of a PKCS#12 file: certificates and private keys, decrypted.
import * as pkijs from 'pkijs';
import * as asn1js from 'asn1js';
import type { Pkcs12Protection } from '../../shared/certificate/material.ts';
import type { WorkBudget } from './key-derivation.ts';
import type { PasswordForms } from './password-forms.ts';
import { decryptWithPassword } from './pkcs12-decrypt.ts';
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
  // An empty key store (Java writes them): pkijs wants at least one part.
  if (safe.length === 2 && safe[0] === 0x30 && safe[1] === 0) return reader.bags;
  for (const part of pkijs.AuthenticatedSafe.fromBER(new Uint8Array(safe)).safeContents)
    reader.readPart(part);
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
      this.#readContents(pkijs.SafeContents.fromBER(new Uint8Array(octets(content))), inClear, 0);
      return;
    }
    if (part.contentType !== oids.encryptedData) {
      throw new Pkcs12Failure('unsupportedEncryption', { algorithm: part.contentType });
    }
    const { encryptedContentInfo } = new pkijs.EncryptedData({ schema: content });
    const { content: contents, protection } = this.#decrypt(
      encryptedContentInfo.contentEncryptionAlgorithm,
      new Uint8Array(encryptedContentInfo.getEncryptedContent()),
      (plain) => orNull(() => pkijs.SafeContents.fromBER(new Uint8Array(plain))),
    );
    this.#readContents(contents, protection, 0);
  }

  #readContents(contents: pkijs.SafeContents, protection: Pkcs12Protection, depth: number): void {
    if (depth > deepest) throw new Pkcs12Failure('damaged');
    for (const bag of contents.safeBags) this.#readBag(bag, protection, depth);
  }

  #readBag(bag: pkijs.SafeBag, protection: Pkcs12Protection, depth: number): void {
    const value: unknown = bag.bagValue;
    const friendlyName = readFriendlyName(bag);
    if (value instanceof pkijs.CertBag) {
      // SDSI certificates and other oddities are none of ours.
      if (value.certId !== oids.x509Certificate) return;
      this.bags.certificates.push({ der: octets(value.certValue), friendlyName });
      this.bags.certificateProtections.push(protection);
    } else if (value instanceof pkijs.PKCS8ShroudedKeyBag) {
      const decrypted = this.#decrypt(
        value.encryptionAlgorithm,
        octets(value.encryptedData),
        (plain) => orNull(() => pkijs.PrivateKeyInfo.fromBER(new Uint8Array(plain))) && plain,
      );
      this.#addKey(decrypted.content, friendlyName, decrypted.protection);
    } else if (value instanceof pkijs.PrivateKeyInfo) {
      this.#addKey(new Uint8Array(value.toSchema().toBER()), friendlyName, protection);
    } else if (value instanceof pkijs.SafeContents) {
      this.#readContents(value, protection, depth + 1);
    }
    // CRL and secret bags hold nothing for us.
  }

  #addKey(pkcs8: Uint8Array, friendlyName: string | null, protection: Pkcs12Protection): void {
    const key = orNull(() => new PrivateKeyHolder(pkcs8));
    const { algorithmId } = pkijs.PrivateKeyInfo.fromBER(new Uint8Array(pkcs8)).privateKeyAlgorithm;
    pkcs8.fill(0);
    if (key === null) throw new Pkcs12Failure('unsupportedKey', { algorithm: algorithmId });
    this.bags.keys.push({ key, friendlyName });
    this.bags.keyProtections.push(protection);
  }

  #decrypt<T>(
    algorithm: pkijs.AlgorithmIdentifier,
    ciphertext: Uint8Array,
    read: (plain: Uint8Array) => T | null,
  ): { content: T; protection: Pkcs12Protection } {
    const found = decryptWithPassword(algorithm, ciphertext, this.#forms, this.#budget, read);
    if (found === null) throw new Pkcs12Failure(this.#keyProblem);
    return found;
  }
}

function readFriendlyName(bag: pkijs.SafeBag): string | null {
  const attribute = bag.bagAttributes?.find((one) => one.type === oids.friendlyName);
  const value: unknown = attribute?.values[0];
  return value instanceof asn1js.BmpString ? value.getValue() : null;
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
