// Algorithm identifiers in PKCS#12 files and the parameters that come with them.
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Hash } from './key-derivation.ts';
import { Pkcs12Failure } from './pkcs12-problem.ts';

export const oids = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  pbmac1: '1.2.840.113549.1.5.14',
  hmacWithSha256: '1.2.840.113549.2.9',
  pbeSha1TripleDes: '1.2.840.113549.1.12.1.3',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  safeContentsBag: '1.2.840.113549.1.12.10.1.6',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
} as const;

const digestHashes: Readonly<Record<string, Hash>> = {
  [oids.sha1]: 'sha1',
  [oids.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
};

const hmacHashes: Readonly<Record<string, Hash>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  [oids.hmacWithSha256]: 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** @throws Pkcs12Failure unsupportedMac */
export function digestHash(algorithm: string): Hash {
  return known(digestHashes, algorithm, 'unsupportedMac');
}

/** @throws Pkcs12Failure of the given code */
export function hmacHash(
  algorithm: string,
  problem: 'unsupportedMac' | 'unsupportedEncryption',
): Hash {
  return known(hmacHashes, algorithm, problem);
}

export interface SaltAndRounds {
  readonly salt: Uint8Array;
  readonly iterations: number;
}

/** pkcs-12PbeParams (RFC 7292 appendix C). */
export function pbeParameters(algorithm: pkijs.AlgorithmIdentifier): SaltAndRounds {
  const parameters: unknown = algorithm.algorithmParams;
  if (!(parameters instanceof asn1js.Sequence)) throw new Pkcs12Failure('damaged');
  const [salt, iterations] = parameters.valueBlock.value;
  return { salt: octets(salt), iterations: integerValue(iterations) };
}

/** PBKDF2-params (RFC 8018 appendix A.2). `keyLength` is null where the file leaves it to the cipher. */
export function pbkdf2Parameters(
  algorithm: pkijs.AlgorithmIdentifier,
  problem: 'unsupportedMac' | 'unsupportedEncryption',
): SaltAndRounds & { hash: Hash; keyLength: number | null } {
  if (algorithm.algorithmId !== oids.pbkdf2) {
    throw new Pkcs12Failure(problem, { algorithm: algorithm.algorithmId });
  }
  const parameters: unknown = algorithm.algorithmParams;
  if (!(parameters instanceof asn1js.Sequence)) throw new Pkcs12Failure('damaged');
  const [salt, iterations, ...optional] = parameters.valueBlock.value;
  const keyLength = optional.find((one) => one instanceof asn1js.Integer);
  const prf = optional.find((one) => one instanceof asn1js.Sequence);
  const schema: unknown = prf;
  return {
    salt: octets(salt),
    iterations: integerValue(iterations),
    hash:
      prf === undefined
        ? 'sha1'
        : hmacHash(new pkijs.AlgorithmIdentifier({ schema }).algorithmId, problem),
    keyLength: keyLength === undefined ? null : integerValue(keyLength),
  };
}

/**
 * The rounds of the MAC. Read from the bytes, because pkijs (like asn1js' valueDec) gives 0 for four bytes and more.
 * @param bytes of a PFX that pkijs has accepted
 */
export function macRounds(bytes: Uint8Array): number {
  const mac = children(asn1js.fromBER(bytes).result)[2];
  const rounds = children(mac)[2];
  return rounds === undefined ? 1 : integerValue(rounds);
}

/** An INTEGER of any size as a number; beyond 2^53 it is only known to be large. */
function integerValue(value: unknown): number {
  if (!(value instanceof asn1js.Integer)) throw new Pkcs12Failure('damaged');
  return Number(value.toBigInt());
}

/** The bytes of an OCTET STRING, also of one that BER cut in pieces. */
export function octets(value: unknown): Uint8Array {
  if (!(value instanceof asn1js.OctetString)) throw new Pkcs12Failure('damaged');
  return new Uint8Array(value.getValue());
}

function children(value: unknown): asn1js.BaseBlock[] {
  return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}

function known(
  table: Readonly<Record<string, Hash>>,
  algorithm: string,
  problem: 'unsupportedMac' | 'unsupportedEncryption',
): Hash {
  const hash = table[algorithm];
  if (hash === undefined) throw new Pkcs12Failure(problem, { algorithm });
  return hash;
}
