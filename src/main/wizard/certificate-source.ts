/** Where the PKCS#12 of the open profile comes from: the profile itself, the person's choice, or the folder of the profile. */
import type { Profile } from '../../shared/profile/profile.ts';
import { pkcs12Of, type ReadBeside } from '../pipeline/brought-certificate.ts';
import type { WizardSession } from './session.ts';

/** Null where the profile brings none; `bytes` null where it has to be chosen. */
export function broughtCertificate(
  session: WizardSession,
  profile: Profile,
): { name: string; bytes: Uint8Array | null } | null {
  if (profile.authentication.method !== 'certificate') return null;
  const { source } = profile.authentication;
  const container = pkcs12Of(source, readCertificate(session));
  if (container === null) return null;
  const name = source.kind === 'file' ? (session.certificate?.name ?? source.file) : profile.name;
  return { name, bytes: container.bytes };
}

/** For the pipeline: the chosen file whatever its name, else the one beside the profile. A dropped profile has nothing beside it. */
export function readCertificate(session: WizardSession): ReadBeside {
  return (file) => {
    if (session.certificate !== null) return session.certificate.bytes;
    const path = session.profile?.file.path ?? null;
    return path === null ? null : session.ports.readBeside(path)(file);
  };
}
