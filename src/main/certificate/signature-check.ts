// Does this key verify that certificate? Done on the raw signature with plain hash names, because X.509 verifiers
// (BoringSSL's among them, D34) refuse old hashes outright and would call an MD5 chain "broken" instead of "weak".
import { constants, verify, type KeyObject } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { CertificateDescription } from '../../shared/certificate/description.ts';

type HashName = NonNullable<CertificateDescription['signature']['hash']>;

/** Signature algorithms by OID (RFC 3279, RFC 4055, RFC 5758). */
const signatureHashes: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.1.1.2': 'MD2',
  '1.2.840.113549.1.1.4': 'MD5',
  '1.2.840.113549.1.1.5': 'SHA1',
  '1.2.840.113549.1.1.14': 'SHA224',
  '1.2.840.113549.1.1.11': 'SHA256',
  '1.2.840.113549.1.1.12': 'SHA384',
  '1.2.840.113549.1.1.13': 'SHA512',
  '1.2.840.10045.4.1': 'SHA1',
  '1.2.840.10045.4.3.1': 'SHA224',
  '1.2.840.10045.4.3.2': 'SHA256',
  '1.2.840.10045.4.3.3': 'SHA384',
  '1.2.840.10045.4.3.4': 'SHA512',
};

const rsaPss = '1.2.840.113549.1.1.10';

const hashOids: Readonly<Record<string, HashName>> = {
  '1.3.14.3.2.26': 'SHA1',
  '2.16.840.1.101.3.4.2.4': 'SHA224',
  '2.16.840.1.101.3.4.2.1': 'SHA256',
  '2.16.840.1.101.3.4.2.2': 'SHA384',
  '2.16.840.1.101.3.4.2.3': 'SHA512',
};

/** The hash of the certificate's signature; null for an algorithm that we do not know. */
export function signatureHash(certificate: pkijs.Certificate): HashName | null {
  const { algorithmId } = certificate.signatureAlgorithm;
  if (algorithmId !== rsaPss) return signatureHashes[algorithmId] ?? null;
  return hashOids[pssParameters(certificate).hashAlgorithm.algorithmId] ?? null;
}

/** @returns null when it cannot be told: unknown algorithm, or a hash that this crypto library lacks */
export function verifiesSignature(certificate: pkijs.Certificate, key: KeyObject): boolean | null {
  const hash = signatureHash(certificate);
  if (hash === null || hash === 'MD2') return null;
  const pss = certificate.signatureAlgorithm.algorithmId === rsaPss;
  // A key of the other kind cannot have made this signature; asking it would throw.
  const ecdsa = certificate.signatureAlgorithm.algorithmId.startsWith('1.2.840.10045.');
  if (ecdsa !== (key.asymmetricKeyType === 'ec')) return false;
  const how = pss
    ? {
        key,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: pssParameters(certificate).saltLength,
      }
    : key;
  try {
    return verify(
      hash.toLowerCase(),
      certificate.tbsView,
      how,
      certificate.signatureValue.valueBlock.valueHexView,
    );
  } catch {
    return null;
  }
}

function pssParameters(certificate: pkijs.Certificate): pkijs.RSASSAPSSParams {
  const schema: unknown = certificate.signatureAlgorithm.algorithmParams;
  return new pkijs.RSASSAPSSParams({ schema });
}
