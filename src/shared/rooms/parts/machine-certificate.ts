/** Which certificate the machine proves itself with, and which CA stands above it: what several rooms need to know. */
import type { CertificateDescription } from '../../certificate/description.ts';
import { mayBeOneKey, type KeyId } from '../../certificate/namesakes.ts';
import type { CertificateMaterial } from '../../certificate/material.ts';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Profile } from '../../profile/profile.ts';
import { reverseRdns } from './authority-name.ts';

export type CertificateWay = 'none' | 'imported' | 'onThisPc';
type Signing = NonNullable<CertificateMaterial['leafSigning']>;

export interface MachineCertificate {
  thumbprint: string;
  subject: string;
  /** Null for keys that Windows' IPsec cannot sign with. */
  signing: Signing | null;
  authority: TopAuthority;
}

interface TopAuthority {
  /** X.500 name in encoded order (D20). */
  name: string;
  /** Upper-case hex of the name's DER. */
  der: string;
  /** Of its key, as the certificate below it says: a name alone is not a CA (R8). */
  keyId: KeyId;
  /** The root's certificate is in the PKCS#12 or among the profile's authorities, so that it gets installed. */
  brought: boolean;
}

export function certificateWay(profile: Profile): CertificateWay {
  if (profile.authentication.method !== 'certificate') return 'none';
  return profile.authentication.source.kind === 'onThisPc' ? 'onThisPc' : 'imported';
}

/** Null while the PKCS#12 is locked, or when the PC has no certificate as the profile describes it. */
export function machineCertificate(profile: Profile, facts: Facts): MachineCertificate | null {
  const way = certificateWay(profile);
  const { material, chosenCertificate } = facts;
  if (way === 'imported' && material?.leaf) {
    const { leaf, leafSigning } = material;
    const authority = topAuthority(issuerOf(leaf), material);
    const { thumbprint, subject } = leaf;
    return { thumbprint, subject, signing: leafSigning, authority };
  }
  if (way === 'onThisPc' && chosenCertificate !== null) {
    const { thumbprint, subject, keyType, issuer, issuerDer, authorityKeyId } = chosenCertificate;
    const named = {
      der: issuerDer.toUpperCase(),
      name: reverseRdns(issuer),
      keyId: authorityKeyId,
    };
    const authority = topAuthority(named, material);
    return { thumbprint, subject, signing: keyType === 'other' ? null : keyType, authority };
  }
  return null;
}

function issuerOf({ issuerDer, issuerEncodedOrder, authorityKeyId }: CertificateDescription) {
  return { der: issuerDer, name: issuerEncodedOrder, keyId: authorityKeyId };
}

/** Goes up by names, byte by byte, as Windows joins chains, and by keys (R8); stops where the certificates at hand end. */
function topAuthority(
  lowest: Omit<TopAuthority, 'brought'>,
  material: CertificateMaterial | null,
): TopAuthority {
  const roots = material?.roots ?? [];
  const seen = new Set<string>();
  let top = lowest;
  const isTop = (each: CertificateDescription) =>
    each.subjectDer === top.der && mayBeOneKey(each.subjectKeyId, top.keyId);
  for (;;) {
    const root = roots.find(isTop);
    if (root)
      return { ...top, name: root.subjectEncodedOrder, keyId: root.subjectKeyId, brought: true };
    const next: CertificateDescription | undefined = material?.intermediates.find(
      (each) => isTop(each) && !seen.has(each.thumbprint),
    );
    if (!next) return { ...top, brought: false };
    seen.add(next.thumbprint);
    top = issuerOf(next);
  }
}
