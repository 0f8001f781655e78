/** The secrets that a profile may carry itself; each may be left out and asked for. */
import { byKind } from '../../shared/profile/kind.ts';
import type { Profile } from '../../shared/profile/profile.ts';

export function psk(of: Profile): string | undefined {
  return of.authentication.method === 'psk' ? of.authentication.psk : undefined;
}

export function password(of: Profile): string | undefined {
  return byKind(of, { l2tp: ({ l2tp }) => l2tp.password, ipsec: () => undefined });
}

export function pkcs12Password({
  authentication,
}: Pick<Profile, 'authentication'>): string | undefined {
  if (authentication.method !== 'certificate') return undefined;
  const { source } = authentication;
  return source.kind === 'onThisPc' ? undefined : source.password;
}
