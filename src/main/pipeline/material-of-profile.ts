/** Whether certificates that another side sent are those of the profile (D37). What its bytes hold is derived from them here. */
import { sameJson } from '../../shared/identity/canonical.ts';
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import type { CertificateMaterial } from '../../shared/certificate/material.ts';
import { CertificateUnreadable, describeCertificate } from '../certificate/describe-certificate.ts';
import { buildChain, describeMaterial, signingOf } from '../certificate/certificate-material.ts';
import { openBrought, type CertificateAuthentication } from './brought-certificate.ts';
import { pkcs12Password } from './profile-secrets.ts';
import { materialOnThisPc, withAuthorities } from './read-material.ts';

/**
 * A PKCS#12 beside the profile, or one whose password was typed, cannot be opened here. Then each certificate has to be what it
 * is said to be, the profile's own authorities have to be among them, and the rest is bound by what a person approved.
 */
export function isMaterialOf(
  authentication: CertificateAuthentication,
  material: CertificateMaterial | null,
): boolean {
  const brought = openBrought(authentication, () => null, pkcs12Password({ authentication }));
  // The password that stands in the profile may be wrong, and another one typed. Bad authorities reach no plan.
  if ('problem' in brought)
    return brought.problem !== 'badAuthority' && isTrueToItself(material, []);
  const { own, authorities } = brought;
  switch (own) {
    case 'onThisPc':
      return sameJson(material, materialOnThisPc(authorities));
    case 'locked':
    case 'fileMissing':
      return isTrueToItself(material, authorities);
    default:
      own.privateKey?.forget();
      return (
        material === null || sameJson(material, withAuthorities(describeMaterial(own), authorities))
      );
  }
}

function isTrueToItself(
  material: CertificateMaterial | null,
  authorities: readonly CertificateDescription[],
): boolean {
  if (material === null) return true;
  const { leaf, intermediates, roots, chain, leafSigning } = material;
  const others = [...intermediates, ...roots];
  const thumbprints = new Set(others.map((each) => each.thumbprint));
  return (
    [...(leaf === null ? [] : [leaf]), ...others].every(isAsDescribed) &&
    intermediates.every((each) => !each.selfSigned) &&
    roots.every((each) => each.selfSigned) &&
    authorities.every((each) => thumbprints.has(each.thumbprint)) &&
    leafSigning === (leaf === null ? null : signingOf(leaf)) &&
    sameJson(chain, leaf === null ? [] : buildChain(leaf, others))
  );
}

/** The bytes are the certificate; what is said of them is read once more. */
function isAsDescribed(certificate: CertificateDescription): boolean {
  try {
    return sameJson(certificate, describeCertificate(Buffer.from(certificate.der, 'base64')));
  } catch (error) {
    if (error instanceof CertificateUnreadable) return false;
    throw error;
  }
}
