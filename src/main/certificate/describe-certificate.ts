// From a certificate's DER to plain data.
import { createHash, X509Certificate, type KeyObject } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import { readExtensions } from './certificate-extensions.ts';
import { signatureHash, verifiesSignature } from './signature-check.ts';
import { formatName } from './x500-name.ts';

/** The bytes are no certificate that we can read. Carries no text of the parser, only this code. */
export class CertificateUnreadable extends Error {
  readonly code = 'certificateUnreadable';
  constructor() {
    super('certificateUnreadable');
    this.name = 'CertificateUnreadable';
  }
}

/**
 * @param der one certificate, DER
 * @throws CertificateUnreadable
 */
export function describeCertificate(der: Uint8Array): CertificateDescription {
  try {
    return describe(der);
  } catch {
    // Whatever the parsers stumble over, to the caller it is one fact.
    throw new CertificateUnreadable();
  }
}

/** Does `issuer`'s key verify `subject`'s signature? null: cannot be told (unknown algorithm or key). */
export function isIssuedBy(
  subject: CertificateDescription,
  issuer: CertificateDescription,
): boolean | null {
  const key = publicKeyOf(bytesOf(issuer));
  if (key === null) return null;
  return verifiesSignature(pkijs.Certificate.fromBER(new Uint8Array(bytesOf(subject))), key);
}

/** The certificate's public key, or null for a kind that this crypto library does not know. */
export function publicKeyOf(der: Uint8Array): KeyObject | null {
  try {
    return new X509Certificate(der).publicKey;
  } catch {
    return null;
  }
}

/** The DER inside a description. */
export function bytesOf(certificate: CertificateDescription): Uint8Array {
  return Buffer.from(certificate.der, 'base64');
}

function describe(der: Uint8Array): CertificateDescription {
  const certificate = pkijs.Certificate.fromBER(new Uint8Array(der));
  const key = publicKeyOf(der);
  const subjectDer = new Uint8Array(certificate.subject.valueBeforeDecode);
  const issuerDer = new Uint8Array(certificate.issuer.valueBeforeDecode);
  const sameName = hex(subjectDer) === hex(issuerDer);
  return {
    thumbprint: fingerprint('sha1', der),
    sha256: fingerprint('sha256', der),
    subject: formatName(subjectDer, 'windows'),
    issuer: formatName(issuerDer, 'windows'),
    subjectEncodedOrder: formatName(subjectDer, 'encoded'),
    issuerEncodedOrder: formatName(issuerDer, 'encoded'),
    subjectDer: hex(subjectDer),
    issuerDer: hex(issuerDer),
    serial: hex(certificate.serialNumber.valueBlock.valueHexView),
    notBefore: certificate.notBefore.value.toISOString(),
    notAfter: certificate.notAfter.value.toISOString(),
    key: describeKey(key),
    signature: {
      oid: certificate.signatureAlgorithm.algorithmId,
      hash: signatureHash(certificate),
    },
    ...readExtensions(certificate),
    // "Cannot be told" counts as self-signed: an MD2 root is still a root.
    selfSigned: sameName && (key === null || verifiesSignature(certificate, key) !== false),
    der: Buffer.from(der).toString('base64'),
  };
}

function describeKey(key: KeyObject | null): CertificateDescription['key'] {
  const details = key?.asymmetricKeyDetails;
  if (key?.asymmetricKeyType === 'rsa') {
    return { type: 'RSA', bits: details?.modulusLength ?? null, curve: null };
  }
  if (key?.asymmetricKeyType === 'ec') {
    switch (details?.namedCurve) {
      case 'prime256v1':
        return { type: 'EC', bits: 256, curve: 'P-256' };
      case 'secp384r1':
        return { type: 'EC', bits: 384, curve: 'P-384' };
      case 'secp521r1':
        return { type: 'EC', bits: 521, curve: 'P-521' };
      default:
        return { type: 'EC', bits: null, curve: null };
    }
  }
  return { type: 'other', bits: null, curve: null };
}

function fingerprint(hash: 'sha1' | 'sha256', der: Uint8Array): string {
  return createHash(hash).update(der).digest('hex').toUpperCase();
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}
