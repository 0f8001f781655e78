// Writes PKCS#12 files around any SafeContents: PBES2 and PBMAC1 (RFC 8018, RFC 9579), whatever stands in it.
import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';

export const sequence = (...value: asn1js.BaseBlock[]) => new asn1js.Sequence({ value });
export const oid = (value: string) => new asn1js.ObjectIdentifier({ value });
export const octets = (bytes: Uint8Array) =>
  new asn1js.OctetString({ valueHex: new Uint8Array(bytes).buffer });
export const explicit = (value: asn1js.BaseBlock) =>
  new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [value] });
export const der = (block: asn1js.BaseBlock) => Buffer.from(block.toBER());
const integer = (value: number) => new asn1js.Integer({ value });

const hmac = sequence(oid('1.2.840.113549.2.9'), new asn1js.Null());

export function bag(type: string, value: asn1js.BaseBlock): asn1js.Sequence {
  return sequence(oid(type), explicit(value));
}

/** EncryptedPrivateKeyInfo. */
export function shrouded(pkcs8: Uint8Array, password: string): asn1js.Sequence {
  const { algorithm, ciphertext } = encrypted(pkcs8, password);
  return sequence(algorithm, octets(ciphertext));
}

/** One encrypted part that holds these bytes, under a MAC. */
export function pkcs12Of(contents: Uint8Array, password: string): Buffer {
  const { algorithm, ciphertext } = encrypted(contents, password);
  const text = new asn1js.Primitive({
    idBlock: { tagClass: 3, tagNumber: 0 },
    valueHex: new Uint8Array(ciphertext).buffer,
  });
  const part = sequence(integer(0), sequence(oid('1.2.840.113549.1.7.1'), algorithm, text));
  const safe = der(sequence(sequence(oid('1.2.840.113549.1.7.6'), explicit(part))));
  const data = sequence(oid('1.2.840.113549.1.7.1'), explicit(octets(safe)));
  return der(sequence(integer(3), data, mac(safe, password)));
}

function mac(safe: Uint8Array, password: string): asn1js.Sequence {
  const { kdf, key } = derived(password, true);
  const digest = createHmac('sha256', key).update(safe).digest();
  const algorithm = sequence(oid('1.2.840.113549.1.5.14'), sequence(kdf, hmac));
  return sequence(sequence(algorithm, octets(digest)), octets(Buffer.from('NOT USED')), integer(1));
}

function encrypted(plain: Uint8Array, password: string) {
  const { kdf, key } = derived(password, false);
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const scheme = sequence(oid('2.16.840.1.101.3.4.1.42'), octets(iv));
  return {
    algorithm: sequence(oid('1.2.840.113549.1.5.13'), sequence(kdf, scheme)),
    ciphertext: Buffer.concat([cipher.update(plain), cipher.final()]),
  };
}

/** @param named whether the length of the key stands there (PBMAC1 wants it) */
function derived(password: string, named: boolean) {
  const salt = randomBytes(8);
  const length = named ? [integer(32)] : [];
  const parameters = sequence(octets(salt), integer(1), ...length, hmac);
  const kdf = sequence(oid('1.2.840.113549.1.5.12'), parameters);
  return { kdf, key: pbkdf2Sync(password, salt, 1, 32, 'sha256') };
}
