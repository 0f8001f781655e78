/** The way of a packet as the profile (or the server check) tells it. */
import type { Picture } from '../../shared/ipc/views.ts';
import type { Facts } from '../../shared/profile-plan/facts.ts';
import type { Profile } from '../../shared/profile/profile.ts';

export function pictureOf(profile: Profile, check: Facts['serverCheck']): Picture {
  const { nat, server } = profile;
  const said = check ?? natOf(nat);
  return {
    server: server.address,
    clientBehindNat: said?.clientBehindNat ?? null,
    serverBehindNat: said?.serverBehindNat ?? null,
    networks: networksOf(profile),
    fullTunnel: isFullTunnel(profile),
  };
}

function natOf(nat: Profile['nat']): Facts['serverCheck'] {
  if (nat === 'auto') return null;
  return { clientBehindNat: nat === 'both', serverBehindNat: nat !== 'none' };
}

function networksOf(profile: Profile): string[] {
  if (profile.kind === 'ipsec') return profile.ipsec.remoteSubnets;
  return profile.l2tp.splitTunnel ? profile.l2tp.routes.map(({ prefix }) => prefix) : [];
}

export function isFullTunnel(profile: Profile): boolean {
  if (profile.kind === 'l2tp') return !profile.l2tp.splitTunnel;
  return profile.ipsec.remoteSubnets.some((each) => each.endsWith('/0'));
}
