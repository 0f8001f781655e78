/** Where the PKCS#12 of the open profile comes from: the profile itself, the person's choice, or the folder of the profile. */
import { pkcs12Of, type ReadBeside } from '../pipeline/brought-certificate.ts';
import type { WizardSession } from './session.ts';
import type { OpenProfile } from './state.ts';

/** Null where the profile brings none; `bytes` null where it has to be chosen. */
export function broughtCertificate(
  session: WizardSession,
  open: OpenProfile,
): { name: string; bytes: ReturnType<ReadBeside> } | null {
  const { profile } = open.opened;
  if (profile.authentication.method !== 'certificate') return null;
  const { source } = profile.authentication;
  const container = pkcs12Of(source, readCertificate(session, open));
  if (container === null) return null;
  const name = source.kind === 'file' ? (open.certificate?.name ?? source.file) : profile.name;
  return { name, bytes: container.bytes };
}

/** For the pipeline: the chosen file whatever its name, else the one beside the profile. A dropped profile has nothing beside it. */
export function readCertificate({ ports }: WizardSession, open: OpenProfile): ReadBeside {
  return (file) => {
    if (open.certificate !== null) return open.certificate.bytes;
    const { path } = open.file;
    return path === null ? null : ports.readBeside(path)(file);
  };
}
