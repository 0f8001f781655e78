// Writes a PKCS#12 file (RFC 7292) with one certificate and its key, in one of two forms.
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import { derivePbkdf2, derivePkcs12, WorkBudget, type Hash } from './key-derivation.ts';
import { encryptTripleDes } from './old-ciphers.ts';
import { oids } from './pkcs12-parameters.ts';

export interface Identity {
  /** DER */
  readonly certificate: Uint8Array;
  /** PrivateKeyInfo, DER */
  readonly pkcs8: Uint8Array;
  readonly friendlyName: string | null;
}

/** Enough for a random one-time password; Windows' own export uses 2000. */
const iterations = 10_000;
const saltLength = 16;

/** @param password ASCII, not empty */
export function sealPkcs12(
  { certificate, pkcs8, friendlyName }: Identity,
  password: string,
  { legacy }: { readonly legacy: boolean },
): Uint8Array {
  const encrypt = legacy ? encryptOldPbe : encryptPbes2;
  // The same localKeyId on both bags tells the reader that they belong together.
  const attributes = bagAttributes(createHash('sha1').update(certificate).digest(), friendlyName);
  const certificateBag = sequence(
    oid(oids.certBag),
    explicit(sequence(oid(oids.x509Certificate), explicit(octetString(certificate)))),
    attributes,
  );
  const keyBag = sequence(
    oid(oids.shroudedKeyBag),
    explicit(encryptedKey(encrypt(pkcs8, password))),
    attributes,
  );
  const safe = der(
    sequence(
      encryptedData(encrypt(der(sequence(certificateBag)), password)),
      data(der(sequence(keyBag))),
    ),
  );
  return der(sequence(integer(3), data(safe), macData(safe, password, legacy ? 'sha1' : 'sha256')));
}

interface Encrypted {
  readonly algorithm: asn1js.Sequence;
  readonly ciphertext: Uint8Array;
}

/** pbeWithSHAAnd3-KeyTripleDES-CBC (RFC 7292 appendix C). */
function encryptOldPbe(plain: Uint8Array, password: string): Encrypted {
  // Salts and IVs never reach a plan or a digest, so they need not come from the composition root.
  const salt = randomBytes(saltLength);
  const wanted = { salt, iterations, hash: 'sha1' as const };
  const key = derivePkcs12(password, 'key', { ...wanted, length: 24 }, new WorkBudget());
  const iv = derivePkcs12(password, 'iv', { ...wanted, length: 8 }, new WorkBudget());
  return {
    algorithm: sequence(
      oid(oids.pbeSha1TripleDes),
      sequence(octetString(salt), integer(iterations)),
    ),
    ciphertext: encryptTripleDes(key, iv, plain),
  };
}

/** PBES2 with PBKDF2-HMAC-SHA-256 and AES-256-CBC (RFC 8018 section 6.2): what Windows 10 1709 and later read. */
function encryptPbes2(plain: Uint8Array, password: string): Encrypted {
  const salt = randomBytes(saltLength);
  const iv = randomBytes(16);
  const wanted = { salt, iterations, length: 32, hash: 'sha256' as const };
  const key = derivePbkdf2(Buffer.from(password, 'utf8'), wanted, new WorkBudget());
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const prf = sequence(oid(oids.hmacWithSha256), new asn1js.Null());
  return {
    algorithm: sequence(
      oid(oids.pbes2),
      sequence(
        sequence(oid(oids.pbkdf2), sequence(octetString(salt), integer(iterations), prf)),
        sequence(oid(oids.aes256Cbc), octetString(iv)),
      ),
    ),
    ciphertext: Buffer.concat([cipher.update(plain), cipher.final()]),
  };
}

function macData(
  safe: Uint8Array,
  password: string,
  hash: Extract<Hash, 'sha1' | 'sha256'>,
): asn1js.Sequence {
  const salt = randomBytes(saltLength);
  const length = hash === 'sha1' ? 20 : 32;
  const key = derivePkcs12(password, 'mac', { salt, iterations, length, hash }, new WorkBudget());
  return sequence(
    sequence(
      sequence(oid(oids[hash]), new asn1js.Null()),
      octetString(createHmac(hash, key).update(safe).digest()),
    ),
    octetString(salt),
    integer(iterations),
  );
}

function bagAttributes(localKeyId: Uint8Array, friendlyName: string | null): asn1js.Set {
  const attributes = [sequence(oid(oids.localKeyId), set(octetString(localKeyId)))];
  if (friendlyName !== null) {
    const name = new asn1js.BmpString({ value: friendlyName });
    attributes.push(sequence(oid(oids.friendlyName), set(name)));
  }
  return set(...attributes);
}

/** ContentInfo of type data. */
function data(bytes: Uint8Array): asn1js.Sequence {
  return sequence(oid(oids.data), explicit(octetString(bytes)));
}

/** ContentInfo of type encryptedData (RFC 5652 section 8). */
function encryptedData({ algorithm, ciphertext }: Encrypted): asn1js.Sequence {
  const content = new asn1js.Primitive({
    idBlock: { tagClass: 3, tagNumber: 0 },
    valueHex: arrayBuffer(ciphertext),
  });
  return sequence(
    oid(oids.encryptedData),
    explicit(sequence(integer(0), sequence(oid(oids.data), algorithm, content))),
  );
}

function encryptedKey({ algorithm, ciphertext }: Encrypted): asn1js.Sequence {
  return sequence(algorithm, octetString(ciphertext));
}

function sequence(...value: asn1js.BaseBlock[]): asn1js.Sequence {
  return new asn1js.Sequence({ value });
}

function set(...value: asn1js.BaseBlock[]): asn1js.Set {
  return new asn1js.Set({ value });
}

function explicit(value: asn1js.BaseBlock): asn1js.Constructed {
  return new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [value] });
}

function oid(value: string): asn1js.ObjectIdentifier {
  return new asn1js.ObjectIdentifier({ value });
}

function integer(value: number): asn1js.Integer {
  return new asn1js.Integer({ value });
}

function octetString(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: arrayBuffer(bytes) });
}

/** An exact copy: a Buffer may be a window into a larger pool. */
function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function der(value: asn1js.BaseBlock): Uint8Array {
  return new Uint8Array(value.toBER());
}
