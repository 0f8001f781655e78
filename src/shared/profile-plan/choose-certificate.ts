/** "The certificate already on this PC": one rule for the side that asks and the side that acts (D37). */
import type * as z from 'zod';
import type { storedCertificate } from '../port/values.ts';
import type { Profile } from '../profile/profile.ts';

type Stored = z.infer<typeof storedCertificate>;

/** True where the profile leaves the choice to what stands in LocalMachine\My. */
export function choosesCertificate({ authentication }: Profile): boolean {
  return authentication.method === 'certificate' && authentication.source.kind === 'onThisPc';
}

/** With its key, and as the profile describes it; the longest valid one wins. Null where none fits or none is chosen. */
export function chooseCertificate(profile: Profile, stored: readonly Stored[]): Stored | null {
  const { authentication } = profile;
  if (authentication.method !== 'certificate' || authentication.source.kind !== 'onThisPc')
    return null;
  const { issuer, eku, thumbprint } = authentication.source;
  const fitting = stored.filter(
    (each) =>
      each.hasKey &&
      (thumbprint === undefined || each.thumbprint === thumbprint) &&
      (issuer === undefined || each.issuer === issuer) &&
      (eku === undefined || eku.every((oid) => each.ekus?.includes(oid) === true)),
  );
  const [best] = fitting.sort((a, b) => b.notAfter.localeCompare(a.notAfter));
  if (best === undefined) return null;
  // Both sides have to choose the same one, and only an administrator sees whether its key is there (F20): that is said, not chosen by.
  const chosen = { ...best };
  delete chosen.keyGone;
  return chosen;
}
