// The integrity check of a PKCS#12 file: the classic MAC (RFC 7292 section 5.1) and PBMAC1 (RFC 9579).
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Pkcs12Protection } from '../../shared/certificate/material.ts';
import { derivePbkdf2, derivePkcs12, type Hash, type WorkBudget } from './key-derivation.ts';
import { preferBmp, type PasswordForms } from './password-forms.ts';
import { digestHash, hmacHash, oids, octets, pbkdf2Parameters } from './pkcs12-parameters.ts';
import { Pkcs12Failure } from './pkcs12-problem.ts';

export interface MacResult {
  readonly protection: Pkcs12Protection;
  /** The forms of the password, the one that fitted in front. */
  readonly forms: PasswordForms;
}

const hashLengths: Readonly<Record<Hash, number>> = {
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
};

/**
 * @param iterations the MAC's rounds (PBMAC1 has its own)
 * @param content the bytes that the MAC is over: the contents of the authSafe's OCTET STRING
 * @throws Pkcs12Failure wrongPassword, unsupportedMac, damaged, tooManyIterations
 */
export function checkMac(
  mac: pkijs.MacData,
  iterations: number,
  content: Uint8Array,
  forms: PasswordForms,
  budget: WorkBudget,
): MacResult {
  const { algorithmId } = mac.mac.digestAlgorithm;
  return algorithmId === oids.pbmac1
    ? checkPbmac1(mac, content, forms, budget)
    : checkClassicMac(mac, iterations, content, forms, budget);
}

function checkClassicMac(
  { mac, macSalt }: pkijs.MacData,
  iterations: number,
  content: Uint8Array,
  forms: PasswordForms,
  budget: WorkBudget,
): MacResult {
  const hash = digestHash(mac.digestAlgorithm.algorithmId);
  const wanted = { salt: octets(macSalt), iterations, length: hashLengths[hash], hash };
  const expected = octets(mac.digest);
  const proved = forms.bmp.find((form) =>
    sameMac(hash, derivePkcs12(form, 'mac', wanted, budget), content, expected),
  );
  if (proved === undefined) throw new Pkcs12Failure('wrongPassword');
  return {
    protection: { scheme: `HMAC-${hash.toUpperCase()}`, iterations },
    forms: preferBmp(forms, proved),
  };
}

function checkPbmac1(
  { mac }: pkijs.MacData,
  content: Uint8Array,
  forms: PasswordForms,
  budget: WorkBudget,
): MacResult {
  // PBMAC1-params ::= SEQUENCE { keyDerivationFunc, messageAuthScheme } has the shape of PBES2-params.
  const schema: unknown = mac.digestAlgorithm.algorithmParams;
  const parameters = new pkijs.PBES2Params({ schema });
  const hash = hmacHash(parameters.encryptionScheme.algorithmId, 'unsupportedMac');
  const kdf = pbkdf2Parameters(parameters.keyDerivationFunc, 'unsupportedMac');
  // RFC 9579 section 4: keyLength must be there, and at least 20 bytes; more than a hash block gains nothing.
  if (kdf.keyLength === null || kdf.keyLength < 20 || kdf.keyLength > 128) {
    throw new Pkcs12Failure('damaged');
  }
  const wanted = { ...kdf, length: kdf.keyLength };
  const expected = octets(mac.digest);
  const proved = forms.text.find((form) =>
    sameMac(hash, derivePbkdf2(form, wanted, budget), content, expected),
  );
  if (proved === undefined) throw new Pkcs12Failure('wrongPassword');
  return {
    protection: { scheme: `PBMAC1-HMAC-${hash.toUpperCase()}`, iterations: kdf.iterations },
    forms: { ...forms, text: [proved, ...forms.text.filter((form) => form !== proved)] },
  };
}

function sameMac(hash: Hash, key: Uint8Array, content: Uint8Array, expected: Uint8Array): boolean {
  const actual = createHmac(hash, key).update(content).digest();
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** The authSafe's contents: data only; a file sealed with public keys is not a password file. */
export function authSafeBytes(pfx: pkijs.PFX): Uint8Array {
  const { contentType, content } = pfx.authSafe as { contentType: string; content: unknown };
  if (contentType !== oids.data)
    throw new Pkcs12Failure('unsupportedMac', { algorithm: contentType });
  if (!(content instanceof asn1js.OctetString)) throw new Pkcs12Failure('damaged');
  return octets(content);
}
